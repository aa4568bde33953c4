import { describe, expect, it } from "vitest";
import { chooseSentences } from "../../../src/answers/summary/choose-sentences.ts";

const worth = [1, 5, 2, 4, 3, 0];
const score = (set: readonly number[]) => set.reduce((sum, i) => sum + (worth[i] ?? 0), 0);
const free = { eligible: [0, 1, 2, 3, 4, 5], antecedentOf: () => null, quoting: new Set<number>() };

describe("chooseSentences()", () => {
  it.each([
    ["the best, in article order", 3, free, [1, 3, 4]],
    ["no more than there are", 9, free, [0, 1, 2, 3, 4, 5]],
    ["none of none", 3, { ...free, eligible: [] }, []],
    ["only what may stand", 2, { ...free, eligible: [0, 2, 5] }, [0, 2]],
    [
      "what a sentence needs along with it",
      2,
      { ...free, antecedentOf: (i: number) => (i === 1 ? 0 : null) },
      [3, 4],
    ],
    [
      "both where they are worth it",
      3,
      { ...free, antecedentOf: (i: number) => (i === 1 ? 0 : null) },
      [0, 1, 3],
    ],
    [
      "nothing whose need may not stand",
      2,
      { ...free, eligible: [1, 2, 5], antecedentOf: (i: number) => (i === 1 ? 0 : null) },
      [2, 5],
    ],
    ["one quotation at most", 2, { ...free, quoting: new Set([1, 3]) }, [1, 4]],
    ["fewer rather than two quotations", 2, { ...free, eligible: [1, 3], quoting: new Set([1, 3]) }, [1]],
  ])("chooses %s", (_, count, rules, expected) => {
    expect(chooseSentences(count, score, rules)).toEqual(expected);
  });

  it("sees that two sentences say the same", () => {
    const redundant = (set: readonly number[]) => score(set) - (set.includes(1) && set.includes(3) ? 4 : 0);
    expect(chooseSentences(2, redundant, free)).toEqual([1, 4]);
  });
});
