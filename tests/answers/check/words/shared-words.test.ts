import { describe, expect, it } from "vitest";
import {
  countShared,
  createFitLimit,
  createPairFinder,
  longestSharedRun,
} from "../../../../src/answers/check/words/shared-words.ts";
import { sceneOf } from "../scene.ts";

const runOf = (text: string, claimed: string) => {
  const { row, claim } = sceneOf(text);
  const claimedWords = claim(claimed);
  const pairs = createPairFinder(claimedWords)(row);
  return {
    pairs,
    shared: countShared(claimedWords.words, pairs),
    run: longestSharedRun(claimedWords.words, pairs),
  };
};

// "The" and "is" count 1, all other words 2.
describe("createFitLimit()", () => {
  it.each([
    ["all words", "the harbour is open", 1],
    ["words in any order", "open harbour", 1],
    ["another inflection", "harbours open", 1],
    ["a word of four that the row hasn't", "harbour open ferry the", 5 / 7],
    ["a word that no article has, which may be typed wrong", "harbour zzyzx", 1],
    ["nothing", "ferry", 0],
    ["a word in brackets, which doesn't count", "harbour [ferry]", 1],
    ["nothing but brackets", "[harbour]", 0],
    ["no words", "", 0],
  ])("of %s", (_name, claimed, share) => {
    const { row, claim } = sceneOf("The harbour is open.", ["The ferry sails."]);
    expect(createFitLimit(claim(claimed))(row)).toBeCloseTo(share);
  });
});

describe("createPairFinder() and countShared()", () => {
  it.each([
    ["all pairs", "the harbour is open", 3],
    ["a pair", "harbour is", 1],
    ["words that stand apart", "harbour open", 0],
    ["words the other way round", "is harbour", 0],
    ["pairs on both sides of another word", "the harbour now is open", 2],
    ["a pair that the claim has twice", "is open is open", 2],
    ["words that no article has", "zzyzx yzzyx", 0],
    ["a pair of unknown words beside known ones", "harbour zzyzx open", 0],
    ["a single word", "harbour", 0],
  ])("with %s", (_name, claimed, shared) => {
    expect(runOf("The harbour is open.", claimed).shared).toBe(shared);
  });

  it("finds a pair that begins with the article's first word", () => {
    expect(runOf("Harbour open. The ferry.", "harbour open").shared).toBe(1);
  });
});

describe("longestSharedRun()", () => {
  const filler = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`).join(" ");

  it.each([
    ["the whole claim", "one boat two nets", { from: 0, to: 4, pairs: 3 }],
    ["three words on each side", `${filler(5)} boat two ${filler(5)}`, { from: 2, to: 10, pairs: 1 }],
    ["both sides of six other words", `one boat ${filler(6)} two nets`, { from: 0, to: 10, pairs: 2 }],
    ["one side of seven", `one boat ${filler(7)} two nets`, { from: 0, to: 5, pairs: 1 }],
    ["the longer one", `one boat ${filler(9)} boat two nets`, { from: 8, to: 14, pairs: 2 }],
    ["the first of two as long", `one boat ${filler(9)} two nets`, { from: 0, to: 5, pairs: 1 }],
    ["nothing", "boat nets", null],
    ["nothing of one word", "boat", null],
  ])("is %s", (_name, claimed, run) => {
    expect(runOf("One boat, two nets.", claimed).run).toEqual(run);
  });
});
