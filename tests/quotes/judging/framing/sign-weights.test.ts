import { describe, expect, it } from "vitest";
import { readWeights, scoreOfSigns } from "../../../../src/quotes/judging/framing/sign-weights.ts";

describe("readWeights()", () => {
  it("reads signs and hundredths over several lines", () => {
    expect([...readWeights("\nactor 120 ^her -5\nhad_lent 33\n")]).toEqual([
      ["actor", 1.2],
      ["^her", -0.05],
      ["had_lent", 0.33],
    ]);
  });
});

describe("scoreOfSigns()", () => {
  const weights = { constant: -1, of: new Map([["actor", 2]]) };

  it("adds the weights of the signs that it knows to the constant", () => {
    expect(scoreOfSigns(weights, ["actor", "paid"])).toBe(1);
    expect(scoreOfSigns(weights, [])).toBe(-1);
  });

  it("counts a sign less in a sentence of more than 25", () => {
    const many = ["actor", ...Array.from({ length: 99 }, (_, at) => `word${at}`)];
    expect(scoreOfSigns(weights, many)).toBeCloseTo(-1 + 2 * 0.25 ** 0.8, 5);
  });
});
