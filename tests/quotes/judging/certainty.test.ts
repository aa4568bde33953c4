import { describe, expect, it } from "vitest";
import { UNCORRECTED } from "../../../bench/quotes/fit-certainty.ts";
import { certaintyOf, logOdds, type NameEvidence, traitsOf } from "../../../src/quotes/judging/certainty.ts";

const EVIDENCE: NameEvidence = {
  features: ["is-name", "before-comma"],
  isStated: true,
  probability: 0.8,
  nobody: 0.15,
  other: 0.05,
  words: 6,
};

describe("certaintyOf()", () => {
  it("is the probability by the points where nothing corrects it", () => {
    for (const probability of [0.2, 0.5, 0.8, 0.999])
      expect(certaintyOf({ ...EVIDENCE, probability }, UNCORRECTED)).toBeCloseTo(probability, 10);
  });

  it.each([
    ["constant", 1],
    ["probability", Math.log(4)],
    ["nobody", 0.15],
    ["other", 0.05],
    ["words", Math.log(7)],
    ["stated", 1],
  ] as const)("adds %s times its value to the log-odds", (trait, value) => {
    const certainty = certaintyOf(EVIDENCE, { ...UNCORRECTED, [trait]: 0.5 });
    expect(Math.log(certainty / (1 - certainty))).toBeCloseTo(Math.log(4) + 0.5 * value, 8);
  });

  it("adds the correction of every feature, and of none that it lacks", () => {
    const features = { "is-name": 0.25, "before-comma": -1, label: 5 };
    const certainty = certaintyOf(EVIDENCE, { ...UNCORRECTED, features });
    expect(Math.log(certainty / (1 - certainty))).toBeCloseTo(Math.log(4) - 0.75, 8);
  });

  it("is 0 for `stated` where no name is beside the cue", () => {
    expect(traitsOf({ ...EVIDENCE, isStated: false }).stated).toBe(0);
  });
});

describe("logOdds()", () => {
  it("is bounded at both ends", () => {
    expect(logOdds(0.5)).toBe(0);
    expect(logOdds(1)).toBeCloseTo(Math.log(9999), 8);
    expect(logOdds(1)).toBe(logOdds(0.99999));
    expect(logOdds(0)).toBeCloseTo(-Math.log(9999), 8);
  });
});
