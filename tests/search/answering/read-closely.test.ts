import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";

// Invented.
const PARAGRAPHS = [
  { text: "Who broke the lamp of Ostrel pier?", role: "body" },
  { text: "Ida Quern broke lamp of Ostrel pier", role: "heading" },
  {
    text: "The lamp of Ostrel pier was broken by Ida Quern with an oar, the harbour master said.",
    role: "body",
  },
  { text: "A concert for the pier was cancelled on Friday.", role: "body" },
] as const;
const index = createSearchIndex([
  articleOfParagraphs(PARAGRAPHS, { origin: { kind: "host", file: "pier" }, title: "A broken lamp" }),
]);

describe("search() puts first", () => {
  it.each([
    [
      "the sentence that answers, not one that asks the same, nor a heading",
      "who broke the lamp of Ostrel pier",
      3,
    ],
    ["what a verb with a small word stands for", "was the concert called off", 4],
  ])("%s: %s", async (_what, question, paragraph) => {
    const { hits, best } = await index.search(question);
    expect(hits[best]?.paragraph).toBe(paragraph);
  });
});

// Invented: the first has the same content words, and is the shorter one at the top.
const LAMPS = [
  "Lamps stolen, Ostrel pier shut, police said.",
  "The lamps were stolen from the Ostrel pier before it was shut by the police, they said.",
].map(text => ({ text, role: "body" as const }));

describe("search() counts the question's small words too", () => {
  const lamps = createSearchIndex([
    articleOfParagraphs(LAMPS, { origin: { kind: "host", file: "lamps" }, title: "A windy week" }),
  ]);

  it("puts the sentence first that is worded like the question", async () => {
    const { hits } = await lamps.search(
      "the lamps that were stolen from the Ostrel pier before it was shut by the police",
    );
    expect(hits[0]?.paragraph).toBe(2);
  });
});
