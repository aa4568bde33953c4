import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { withoutBackground } from "../../src/search/background.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { createTermIndex } from "../../src/search/index/create-term-index.ts";
import { buildTokenTable } from "../../src/search/index/token-table.ts";

/** Invented. */
const article = articleOfParagraphs(
  [
    "The pupils of Carrow school moved on Monday.",
    "The road behind Carrow is open to cars again, said Ada Lind.",
    "The toll for the Lusk ferry will be £4 from August.",
  ],
  { origin: { kind: "host", file: "week" }, id: "week", title: "The week" },
);
const index = createTermIndex(buildTokenTable([article]));
const search = createSearchIndex([article]);

const BACKGROUND = [
  "I live near the bridge and my mum uses it.",
  "my cousin was telling me about this at work yesterday.",
  "we are moving there with two kids in August.",
  "I have read it twice and im still lost!",
];
const QUESTIONS = [
  "Is the road open to cars again?",
  "how much is the ferry toll",
  "where did the pupils move?",
];

describe("withoutBackground()", () => {
  it.each(BACKGROUND.flatMap(said => QUESTIONS.map(question => [said, question] as const)))(
    "leaves out what the asker says of themselves: %s %s",
    (said, question) => {
      expect(withoutBackground(`${said} ${question}`, index)).toBe(question);
      expect(withoutBackground(`${said}\n${question}`, index)).toBe(question);
      expect(withoutBackground(`${question.replace(/\??$/, "?")} ${said}`, index)).toBe(
        question.replace(/\??$/, "?"),
      );
    },
  );

  it.each(BACKGROUND)("also before a comma: %s", said => {
    expect(withoutBackground(`${said.slice(0, -1)}, is the road open to cars again`, index)).toBe(
      "is the road open to cars again",
    );
  });

  it("keeps the names that the articles print", () => {
    const typed = "My sons went to Carrow with Bo last August. when did the school move";
    expect(withoutBackground(typed, index)).toBe("Carrow when did the school move");
  });

  it.each([
    ["a pronoun may mean something in it", "I live near the bridge. Is it open?"],
    ["a pronoun does before a comma", "i renewed my ticket early, can i hand it back"],
    ["a pronoun does before a comma", "i signed the lease, can we get out of it"],
    ["it is only a part of a question", "My council is shutting the pool. What day?"],
    ["the question depends on it", "if i drive there, can i cross the old bridge"],
    ["its last part depends on it", "Rain again. if i drive there, can i cross the old bridge"],
    ["it says nothing of the asker", "There was a fire at the mill. Who put the fire out?"],
    ["nothing asks", "I live near the bridge. My mum uses it."],
    ["it asks too", "where can i get sandbags. I mean which shop?"],
    ["words are in marks", "I wrote “we pay”. Is the road open to cars?"],
    ["it is one sentence", "I was wondering when the road opens"],
  ])("keeps everything where %s", (_, typed) => {
    expect(withoutBackground(typed, index)).toBe(typed);
  });
});

describe("withoutBackground() of a text of commas", () => {
  it("takes no longer than others", () => {
    const typed = "i am, is ".repeat(1000);
    const started = processorTime();
    withoutBackground(typed, index);
    expect(processorTime() - started).toBeLessThan(1000);
  });
});

describe("search() with what the asker says of themselves", () => {
  it.each(BACKGROUND)("answers as without it: %s", async said => {
    for (const question of QUESTIONS) {
      const alone = await search.search(question);
      const found = await search.search(`${said} ${question}`);
      expect(found.tier).toBe(alone.tier);
      expect(found.hits[found.best]?.paragraph).toBe(alone.hits[alone.best]?.paragraph);
      expect(found.missing).toEqual(alone.missing);
    }
  });
});
