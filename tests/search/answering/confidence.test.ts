import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { type ConfidenceFeatures, confidenceOf } from "../../../src/search/answering/confidence.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import { mixed, smallnessOf } from "../../../src/search/library-size.ts";
import { weighted } from "../../../src/search/ranking/linear.ts";
import { CONFIDENCE_WEIGHTS } from "../../../src/search/ranking/weights.ts";

const NOTHING: ConfidenceFeatures = {
  context: 0,
  names: 0,
  timely: 0,
  nearness: 0,
  pairs: 0,
  strength: 0,
  lead: 0,
  ahead: 0,
  sentence: 0,
  unfit: 0,
  unlikely: 0,
  votes: 0,
  missing: 0,
  near: 0,
  opening: 0,
  act: 0,
  unsaid: 0,
  size: 0,
};

const oddsOf = (confidence: number) => Math.log(confidence / (1 - confidence));

describe("confidenceOf()", () => {
  it("is none without a passage", () => {
    expect(confidenceOf(null)).toBe(0);
  });

  it("is what each size of library makes of the evidence, and between them in between", () => {
    const { small, large } = CONFIDENCE_WEIGHTS;
    expect(oddsOf(confidenceOf({ features: NOTHING, smallness: 1 }))).toBeCloseTo(small.constant);
    expect(oddsOf(confidenceOf({ features: NOTHING, smallness: 0 }))).toBeCloseTo(large.constant);
    expect(oddsOf(confidenceOf({ features: NOTHING, smallness: 0.25 }))).toBeCloseTo(
      0.25 * small.constant + 0.75 * large.constant,
    );
  });

  it.each([0, 1])("grows with the share of the question in the passage, at smallness %i", smallness => {
    const at = (context: number) => confidenceOf({ features: { ...NOTHING, context }, smallness });
    expect(at(1)).toBeGreaterThan(at(0.5));
    expect(at(0.5)).toBeGreaterThan(at(0));
  });

  it.each([0, 1])("shrinks with what is nowhere in the library, at smallness %i", smallness => {
    const at = (missing: number) => confidenceOf({ features: { ...NOTHING, missing }, smallness });
    expect(at(1)).toBeLessThan(at(0));
  });

  it("grows with the score of the passage among thousands of paragraphs", () => {
    const at = (strength: number) => confidenceOf({ features: { ...NOTHING, strength }, smallness: 0 });
    expect(at(2)).toBeGreaterThan(at(1));
  });
});

describe("how small a library is", () => {
  it.each([
    ["ranking", 800],
    ["answering", 2_500],
  ] as const)(
    "is a half for %s at %i paragraphs, and nearly nothing among ten times as many",
    (purpose, half) => {
      expect(smallnessOf(half, purpose)).toBeCloseTo(0.5);
      expect(smallnessOf(0, purpose)).toBe(1);
      expect(smallnessOf(2 * half, purpose)).toBeCloseTo(1 / 9);
      expect(smallnessOf(10 * half, purpose)).toBeLessThan(0.002);
    },
  );

  it("mixes the weights", () => {
    const weights = { small: { a: 1, b: 0 }, large: { a: 3, b: 4 } };
    expect(mixed(weights, 0.5)).toEqual({ a: 2, b: 2 });
    expect(mixed(weights, 1)).toEqual({ a: 1, b: 0 });
    expect(mixed(weights, 0)).toEqual({ a: 3, b: 4 });
    expect(weighted({ a: 2, b: 3 }, weights.large)).toBe(18);
  });
});

// Invented.
const PARAGRAPHS = [
  "The governors of Carrow school closed its library on Monday because of damp.",
  "The caretaker, Petra Halloran, had warned of damp in the cellar for years.",
  "Repairs will cost £40,000, a builder said.",
] as const;

async function confidenceFor(question: string, more: readonly (readonly string[])[] = []) {
  const articles = [PARAGRAPHS, ...more].map((paragraphs, at) =>
    articleOfParagraphs(paragraphs, {
      origin: { kind: "host", file: `school-${at}` },
      id: `school-${at}`,
      date: "2031-02-01",
      title: at === 0 ? "Library of Carrow school closed" : "Other news",
    }),
  );
  return (await createSearchIndex(articles).search(question)).confidence;
}

describe("search() is surer", () => {
  it("of a question whose words are all there than of one with a strange word", async () => {
    const all = await confidenceFor("why did the governors close the library");
    expect(all).toBeGreaterThan(await confidenceFor("why did the governors close the zeppelin"));
  });

  it("of a sum where one is printed than of a sum of something else", async () => {
    const repairs = await confidenceFor("how much will the repairs cost");
    expect(repairs).toBeGreaterThan(await confidenceFor("how much will the caretaker cost"));
  });

  it("of who does what than of the same the other way round", async () => {
    const right = await confidenceFor("did the governors close the library");
    expect(right).toBeGreaterThan(await confidenceFor("did the library close the governors"));
  });

  it("of one article than of two that say nearly the same", async () => {
    const alone = await confidenceFor("who warned of damp in the cellar");
    const rival = ["The plumber, Sefton Crabbe, had warned of damp in the cellar for weeks."];
    expect(await confidenceFor("who warned of damp in the cellar", [rival])).toBeLessThan(alone);
  });
});
