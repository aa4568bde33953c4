import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysBeside, slipCost } from "../../src/text/slip-cost.ts";

describe("slipCost()", () => {
  it.each([
    ["bridge", "bridge", 0, "nothing"],
    ["brigde", "bridge", 0.5, "two letters swapped"],
    ["bridgge", "bridge", 0.4, "a letter doubled"],
    ["adress", "address", 0.4, "a double letter typed once"],
    ["brdge", "bridge", 0.6, "a letter missing"],
    ["bridhe", "bridge", 0.6, "the key beside the right one"],
    ["bridghe", "bridge", 0.7, "the key beside the right one in addition"],
    ["definate", "definite", 0.7, "a vowel for another"],
    ["bridzge", "bridge", 1, "a far key in addition"],
    ["brizge", "bridge", 1, "a far key instead"],
    ["vridge", "bridge", 1, "the first letter beside the right one"],
    ["ridge", "bridge", 1, "the first letter missing"],
    ["rbidge", "bridge", 0.5, "the first two letters swapped"],
    ["goverment", "government", 0.6, "a letter missing in a long word"],
    ["govermnet", "government", 1.1, "two slips"],
    ["piers𝔸", "piers", 2, "a character of two code units in addition"],
  ])("%s for %s costs %s: %s", (typed, word, cost) => {
    expect(slipCost(typed, word, 2)).toBeCloseTo(cost, 6);
  });

  it("is infinite above the limit", () => {
    expect(slipCost("brizge", "bridge", 0.9)).toBe(Infinity);
    expect(slipCost("bridge", "bridgehead", 1)).toBe(Infinity);
    expect(slipCost("zzzzzz", "bridge", 2)).toBe(Infinity);
  });

  it("is the same below any limit as without one", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abeéqsw"), minLength: 1, maxLength: 9 });
    const limit = fc.constantFrom(0.6, 0.7, 0.8, 1, 1.5);
    fc.assert(
      fc.property(letters, letters, limit, (typed, word, limit) => {
        const cost = slipCost(typed, word, Infinity);
        expect(slipCost(typed, word, limit)).toBe(cost <= limit ? cost : Infinity);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });
});

describe("keysBeside()", () => {
  it.each([
    ["q", "wa"],
    ["g", "tyfhvb"],
    ["m", "jkn"],
    ["é", ""],
  ])("%s", (letter, keys) => {
    expect(keysBeside(letter)).toBe(keys);
  });
});
