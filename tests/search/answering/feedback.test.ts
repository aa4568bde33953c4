import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { feedbackOf } from "../../../src/search/answering/feedback.ts";
import { createTermIndex } from "../../../src/search/index/create-term-index.ts";
import { buildTokenTable } from "../../../src/search/index/token-table.ts";
import { readQuestion } from "../../../src/search/question/question.ts";

// Invented.
const PARAGRAPHS = [
  "The crossing at Ostrel was shut after cracks appeared in the girders.",
  "Engineers found cracks in two girders.",
  "A bakery beside the crossing sold buns.",
  "Nothing else happened.",
].map(text => ({ text, role: "body" as const }));
const article = articleOfParagraphs(PARAGRAPHS, { origin: { kind: "host", file: "crossing" } });
const index = createTermIndex(buildTokenTable([article]));
const ranked = [
  { passage: 0, score: 5 },
  { passage: 1, score: 4 },
  { passage: 2, score: 4 },
];

describe("feedbackOf()", () => {
  const question = readQuestion("who shut the crossing at Ostrel", index);

  it("is more for a passage that shares words with the best one than for another", () => {
    const [, cracks, bakery] = feedbackOf(index, question, ranked);
    expect(cracks).toBeGreaterThan(bakery ?? 0);
    expect(bakery).toBe(0);
  });

  it("is nothing for the only passage, and for none", () => {
    expect(feedbackOf(index, question, ranked.slice(0, 1))).toEqual([0]);
    expect(feedbackOf(index, question, [])).toEqual([]);
  });
});
