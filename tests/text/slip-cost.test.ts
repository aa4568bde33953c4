import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysBeside, slipCosts } from "../../src/text/slip-cost.ts";

describe("slipCosts() of one word", () => {
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
    ["babrk", "bark", 1, "a far key in addition, with its letter two before"],
    ["bark", "babrk", 0.6, "a letter missing that is also two before"],
    [
      "bbab",
      "bba",
      0.9,
      "a letter doubled before two swapped ones, in words that begin with the same letters",
    ],
    ["piers𝔸", "piers", 2, "a character of two code units in addition"],
  ])("%s for %s costs %s: %s", (typed, word, cost) => {
    expect(slipCosts(typed, 2)(word)).toBeCloseTo(cost, 6);
  });

  it.each([
    ["bridhe", "bridge", 0.6],
    ["bridghe", "bridge", 0.7],
    ["adress", "address", 0.4],
    ["brdge", "bridge", 0.6],
    ["bfidhe", "bridge", 1.2],
    ["bridhhe", "bridge", 1],
    ["vridge", "bridge", 1],
    ["brigde", "bridge", 0.5],
    ["bridgé", "bridge", 1],
    ["bridgeé", "bridge", 1],
  ])("%s for %s is within a limit of %s, not within less", (typed, word, limit) => {
    expect(slipCosts(typed, limit)(word)).toBeCloseTo(limit, 6);
    expect(slipCosts(typed, limit - 0.01)(word)).toBe(Infinity);
  });

  it("is infinite above the limit", () => {
    expect(slipCosts("brizge", 0.9)("bridge")).toBe(Infinity);
    expect(slipCosts("bridge", 1)("bridgehead")).toBe(Infinity);
    expect(slipCosts("zzzzzz", 2)("bridge")).toBe(Infinity);
  });

  it("is the same below any limit as without one", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abeéqsw"), minLength: 1, maxLength: 9 });
    const limit = fc.constantFrom(0.6, 0.7, 0.8, 1, 1.5);
    fc.assert(
      fc.property(letters, letters, limit, (typed, word, limit) => {
        const cost = slipCosts(typed, Infinity)(word);
        expect(slipCosts(typed, limit)(word)).toBe(cost <= limit ? cost : Infinity);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });
});

describe("slipCosts() of many words", () => {
  it("costs the same whatever words came before", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abeéqsw"), minLength: 1, maxLength: 9 });
    const many = fc.array(letters, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(letters, many, fc.constantFrom(0.7, 1.4, Infinity), (typed, words, limit) => {
        const costOf = slipCosts(typed, limit);
        expect(words.map(costOf)).toEqual(words.map(word => slipCosts(typed, limit)(word)));
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

/** The whole matrix, without any short cut, with the costs as they are described. */
function wholeMatrix(typed: string, word: string): number {
  const beside = (letter = "", key = "") => key !== "" && keysBeside(letter).includes(key);
  const atFirst = (at: number) => (at === 0 ? 0.4 : 0);
  const extra = (at: number) => {
    const [before = "", letter = "", after = ""] = [typed[at - 1], typed[at], typed[at + 1]];
    if (letter === before) return 0.4;
    return (beside(letter, before) || beside(letter, after) ? 0.7 : 1) + atFirst(at);
  };
  const missing = (at: number) => (at > 0 && word[at] === word[at - 1] ? 0.4 : 0.6 + atFirst(at));
  const change = (a: number, b: number) => {
    if (typed[a] === word[b]) return 0;
    const areVowels = /[aeiou]{2}/.test(`${typed[a]}${word[b]}`);
    return (beside(typed[a], word[b]) ? 0.6 : areVowels ? 0.7 : 1) + atFirst(b);
  };
  const costs: number[][] = [];
  const at = (i: number, j: number) => costs[i]?.[j] ?? Infinity;
  for (let i = 0; i <= typed.length; i++) {
    const row: number[] = i === 0 ? [0] : [];
    costs.push(row);
    for (let j = i === 0 ? 1 : 0; j <= word.length; j++) {
      const isSwapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      row[j] = Math.min(
        i > 0 ? at(i - 1, j) + extra(i - 1) : Infinity,
        j > 0 ? at(i, j - 1) + missing(j - 1) : Infinity,
        i > 0 && j > 0 ? at(i - 1, j - 1) + change(i - 1, j - 1) : Infinity,
        i > 1 && j > 1 && isSwapped ? at(i - 2, j - 2) + 0.5 : Infinity,
      );
    }
  }
  return at(typed.length, word.length);
}

describe("slipCosts() against the whole matrix", () => {
  const words = fc.string({ unit: fc.constantFrom(..."abeéqsw"), minLength: 1, maxLength: 9 });

  it.each([0.6, 0.9, 1.3, 2, Infinity])("is the same for any words below %s", limit => {
    fc.assert(
      fc.property(words, words, (typed, word) => {
        const cost = wholeMatrix(typed, word);
        // At the limit itself sums that are added up in another order may differ.
        fc.pre(Math.abs(cost - limit) > 1e-6);
        expect(slipCosts(typed, limit)(word)).toBeCloseTo(cost < limit ? cost : Infinity, 6);
      }),
      { numRuns: 600, seed: 2 },
    );
  });
});

describe("keysBeside()", () => {
  it.each([
    ["q", "wa"],
    ["g", "tyfhvb"],
    ["m", "jkn"],
    ["p", "ol"],
    ["z", "asx"],
    ["a", "qwsz"],
    ["l", "opk"],
    ["é", ""],
  ])("%s", (letter, keys) => {
    expect(keysBeside(letter)).toBe(keys);
  });
});
