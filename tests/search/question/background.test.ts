import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import { createTermIndex } from "../../../src/search/index/create-term-index.ts";
import { buildTokenTable } from "../../../src/search/index/token-table.ts";
import { withoutBackground } from "../../../src/search/question/background.ts";

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
const left = (typed: string) => withoutBackground(typed, index).text;

/** Invented. Each tells of two mishaps, and a number only of the second. */
const library = createSearchIndex(
  [
    [
      "ferry",
      "The ferry Lusk sank off Carrow on Monday night.",
      "All who sailed in it were brought to the quay by Tuesday.",
    ],
    [
      "plane",
      "There were 212 people on board when the plane landed at Holm.",
      "Three people were hurt when the wheel broke.",
    ],
    [
      "mine",
      "The coal mine at Holm flooded when a pump failed.",
      "Rescuers reached the shaft after nine hours.",
    ],
    [
      "lift",
      "Four men were trapped when a lift stopped at the Brandt tower.",
      "They were freed within an hour.",
    ],
  ].map(([id = "", ...paragraphs]) =>
    articleOfParagraphs(paragraphs, {
      origin: { kind: "host", file: id },
      id,
      title: `What happened to the ${id}`,
    }),
  ),
);

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
      expect(left(`${said} ${question}`)).toBe(question);
      expect(left(`${said}\n${question}`)).toBe(question);
      expect(left(`${question.replace(/\??$/, "?")} ${said}`)).toBe(question.replace(/\??$/, "?"));
    },
  );

  it.each(BACKGROUND)("also before a comma: %s", said => {
    expect(left(`${said.slice(0, -1)}, is the road open to cars again`)).toBe(
      "is the road open to cars again",
    );
  });

  const TOLD = [
    "I know how bad it is.",
    "they told me how bad it was.",
    "I told my mum about what happened.",
    "My brother told us why he left, and we understand why.",
  ];
  it.each(
    [...BACKGROUND, ...TOLD].flatMap(said => [
      [said, "Is the road open to cars again?"],
      [said, "so when will the toll for the ferry rise"],
      [said, "What did the pilot say about the wheel?"],
      [said, "What did the pilot who landed say about the wheel?"],
    ]),
  )("leaves out what is known or was told: %s %s", (said, question) => {
    expect(left(`${said} ${question}`)).toBe(question);
  });

  it.each([
    ["I’ll be in Lund on Friday.", "is the road open to cars again"],
    ["I'd like to take the car.", "is the road open to cars again"],
    ["we're in Lund with two kids.", "is the road open to cars again"],
    ["We’ll drive there in August.", "is the road open to cars again"],
    ["we'd love to go.", "is the road open to cars again"],
    ["I heard the pool is open.", "How much is the toll?"],
    ["i live nearby.", "when is the vote"],
  ])("leaves out: %s %s", (said, question) => {
    expect(left(`${said} ${question}`)).toBe(question);
  });

  it.each([
    "The horse is ill. Is the road open to cars?",
    "They were well. Is the road open to cars?",
    "That id was false. Is the road open to cars?",
  ])("keeps what only looks like “I'll” or “we're”: %s", typed => {
    expect(left(typed)).toBe(typed);
  });

  it("keeps what asks behind a small word", () => {
    expect(left("I moved to Lund. So when does my bus go. Is the ferry running?")).toBe(
      "So when does my bus go. Is the ferry running?",
    );
  });

  it("keeps a name once", () => {
    expect(left("I'll be in Carrow on Friday. Is the Carrow road open?")).toBe("Is the Carrow road open?");
  });

  it("keeps the names that the articles print", () => {
    const typed = "My sons went to Carrow with Bo last August. when did the school move";
    expect(left(typed)).toBe("Carrow when did the school move");
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
    [
      "it may be the words that are asked for",
      "We will never sell the zoo. Which president said that at Carrow?",
    ],
    ["it may be the words that are asked for", "I love this road. who said so about the road"],
    ["it may be the words that are asked for", "My door is open. Did the school quote these words?"],
    ["it asks inside", "I want to know why we pay. Is the road open to cars?"],
    ["it asks inside", "I don't know why we pay. Is the road open to cars?"],
    ["it asks inside", "nobody told me when we pay. Is the road open to cars?"],
    ["it may be the words that are asked for", "We love this road. Whose quote is that about the road?"],
    ["it may be the words that are asked for", "We love this road. Did the school say that about the road?"],
    ["it asks inside", "any idea when my bus goes. Is the road open to cars?"],
    ["it goes on behind a title", "Did Mr. Lind say we pay. Is the road open to cars?"],
    ["it goes on behind a short form", "Is no. 5 where we pay. Is the road open to cars?"],
    ["it asks too", "where can i get sandbags. I mean which shop?"],
    ["words are in marks", "I wrote “we pay”. Is the road open to cars?"],
    ["it is one sentence", "I was wondering when the road opens"],
  ])("keeps everything where %s", (_, typed) => {
    expect(left(typed)).toBe(typed);
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

/** What is asked, and in which article the answer to that alone is. */
const ASKED_ALONE = [
  ["How many people were on board?", "plane"],
  ["how many people were hurt", "plane"],
  ["How many men were trapped?", "lift"],
] as const;

/** With a gap for what it is about. */
const SAID_AROUND = [
  "I heard the … had an accident.",
  "I read about the ….",
  "my brother was on the … when it happened.",
  "We saw a report about the … at work.",
  "I know someone who worked at that ….",
  "The … is where my dad works.",
];

const shown = async (typed: string) => {
  const { tier, hits, best } = await library.search(typed);
  return { tier, id: hits[best]?.article.id };
};

describe("search() with what the question is about around it", () => {
  const rows = SAID_AROUND.flatMap(said =>
    ASKED_ALONE.flatMap(([question, id]) =>
      ["ferry", "mine", "plane", "lift"].map(
        topic => [`${said.replace("…", topic)} ${question}`, topic === id ? "answered" : "closest"] as const,
      ),
    ),
  );

  it.each(rows)("%s: %s", async (typed, tier) => {
    expect((await shown(typed)).tier === "answered").toBe(tier === "answered");
  });

  it.each([
    ["A mine flooded last night.", "How many men were trapped?"],
    ["The coal mine at Holm flooded.", "How many men were trapped?"],
    ["There was a flood in the coal mine.", "How many men were trapped?"],
  ])("a mine isn't the asker's: %s %s", async (said, question) => {
    expect(left(`${said} ${question}`)).toBe(`${said} ${question}`);
    expect((await shown(`${said} ${question}`)).tier).not.toBe("answered");
  });

  const OF_OTHERS = [
    "My son goes to the school.",
    "I think the ferry is great.",
    "I saw the pump today.",
    "I know the captain of that mine.",
    "I heard about the shaft.",
    "I read that the ferry sank.",
  ];
  const SAID_ITSELF = [
    ["How many people were on board the plane?", "plane"],
    ["how many people were hurt in the plane when the wheel broke", "plane"],
    ["How many men were trapped in the lift?", "lift"],
    ["How many men were trapped at Brandt?", "lift"],
  ] as const;
  it.each(OF_OTHERS.flatMap(said => SAID_ITSELF.map(([question, id]) => [said, question, id] as const)))(
    "answers a question that says itself what it is about: %s %s",
    async (said, question, id) => {
      expect(await shown(`${said} ${question}`)).toEqual({ tier: "answered", id });
    },
  );

  const LIKED = [
    "my kids love the ferry.",
    "I know the captain.",
    "We really hate that mine.",
    "I miss the old pump.",
  ];
  it.each(LIKED.flatMap(said => ASKED_ALONE.map(([question, id]) => [said, question, id] as const)))(
    "takes what the asker likes or knows for no topic where it has nothing of the question: %s %s",
    async (said, question, id) => {
      expect(await shown(`${said} ${question}`)).toEqual({ tier: "answered", id });
    },
  );
  it.each(["I know the ferry sank.", "I know the mine flooded."])(
    "takes what happened for it: %s",
    async said => {
      expect((await shown(`${said} How many men were trapped?`)).tier).not.toBe("answered");
    },
  );

  it.each([
    "I know it's a failed pump of a question, but my kids are scared.",
    "I think it's a broken wheel of a question.",
  ])("takes nothing behind an unnamed subject for a topic: %s", async said => {
    expect(await shown(`${said} How many men were trapped?`)).toEqual({ tier: "answered", id: "lift" });
  });

  it.each(ASKED_ALONE)("still answers with words about the asker alone: %s", async (question, id) => {
    for (const said of [...BACKGROUND, "I heard it twice.", "Sorry if I was told this before."])
      expect(await shown(`${said} ${question}`)).toEqual({ tier: "answered", id });
  });
});
