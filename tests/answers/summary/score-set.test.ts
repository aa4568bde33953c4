import { describe, expect, it } from "vitest";
import { readSummarySource } from "../../../src/answers/summary/article-sentences.ts";
import { COEFFICIENTS } from "../../../src/answers/summary/coefficients.ts";
import { FEATURES } from "../../../src/answers/summary/features.ts";
import {
  createSetScorer,
  measureSet,
  measureSteps,
  strayOf,
} from "../../../src/answers/summary/score-set.ts";
import { finish } from "../../../src/search/steps.ts";
import { inventedArticle } from "../invented-library.ts";

const { article } = inventedArticle({
  id: "harbour",
  title: "Harbour to be dredged",
  text: "The council of Vell will dredge the harbour. Ships wait for the harbour.\nAnton Brand said the harbour was the town’s life. The town pays.",
});
const source = readSummarySource(article);
const measured = finish(measureSteps(source));

describe("measureSet()", () => {
  it("counts a word or pair once for the whole set, over its length", () => {
    const one = measureSet(measured, [0]);
    // harbour and dredge are in the title; 8 words at the size of three sentences are 24.
    expect(one.inTitle).toBeCloseTo((2 * 3) / (8 * 3 + 20));
    const both = measureSet(measured, [0, 1]);
    expect(both.inTitle).toBeCloseTo((2 * 1.5) / (13 * 1.5 + 20));
    expect(both.length).toBeCloseTo(0.195);
  });

  it("sees the opening and who says something", () => {
    expect(measureSet(measured, [0, 2, 3])).toMatchObject({ opening: 1, saying: 1 });
    expect(measureSet(measured, [1])).toMatchObject({ opening: 0, saying: 0 });
  });
});

describe("createSetScorer()", () => {
  it.each([[[0]], [[0, 1]], [[1, 2, 3]], [[0, 1, 2, 3]], [[]]])(
    "adds up what measureSet() gives for %j",
    set => {
      const values = measureSet(measured, set);
      const sum = FEATURES.reduce((total, feature) => total + COEFFICIENTS[feature] * values[feature], 0);
      expect(createSetScorer(measured, COEFFICIENTS)(set)).toBeCloseTo(sum, 10);
    },
  );
});

describe("strayOf()", () => {
  it("is the share of the title that the opening lacks", () => {
    expect(strayOf(source.sentences[0], source.title)).toBe(0);
    expect(strayOf(source.sentences[1], source.title)).toBe(0.5);
    expect(strayOf(source.sentences[3], source.title)).toBe(1);
    expect(strayOf(source.sentences[3], new Set())).toBe(0);
    expect(strayOf(undefined, source.title)).toBe(0);
  });
});
