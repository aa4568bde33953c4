import { describe, expect, it } from "vitest";
import { FEATURE_NAMES, FEATURES } from "../../../src/quotes/judging/features.ts";
import { pointsOf } from "../../../src/quotes/judging/points-of.ts";
import { WEIGHTS } from "../../../src/quotes/judging/weights.ts";

describe("pointsOf()", () => {
  it("adds up the points of the features", () => {
    expect(pointsOf([])).toBe(0);
    expect(pointsOf(["label"])).toBe(WEIGHTS.label);
    expect(pointsOf(["label", "is-joined", "label"])).toBeCloseTo(
      2 * WEIGHTS.label + WEIGHTS["is-joined"],
      10,
    );
  });
});

describe("FEATURES", () => {
  it("have points and a meaning each", () => {
    expect(Object.keys(WEIGHTS)).toEqual(FEATURE_NAMES);
    for (const name of FEATURE_NAMES) {
      expect(FEATURES[name][0].length, name).toBeGreaterThan(3);
      expect(Number.isFinite(WEIGHTS[name]), name).toBe(true);
    }
  });

  it.each([
    ["before-touching-strong", "before-near-strong"],
    ["before-near-strong", "before-far-strong"],
    ["before-near-weak", "before-far-weak"],
    ["before-touching-weak", "before-touching-deed"],
    ["tail-strong", "after-open"],
    ["after-open", "after-closed"],
    ["lead-colon-cue", "lead-cue"],
    ["lead-cue", "lead-paragraph-cue"],
    ["goes-on-sentence", "goes-on-opening"],
    ["goes-on-opening", "goes-on-inside"],
    ["goes-on-paragraph", "goes-on-paragraph-more"],
    ["latest-subject", "second-subject"],
    ["latest-named", "earlier-named"],
    ["same-paragraph", "far-back"],
    ["gender-title", "gender-against"],
    ["human-sure", "human-unknown"],
    ["described-known", "described-guess"],
  ] as const)("%s is worth more than %s", (more, less) => {
    expect(WEIGHTS[more]).toBeGreaterThan(WEIGHTS[less]);
  });
});
