import { beforeAll, describe, expect, it } from "vitest";
import { fittedWeights } from "../../bench/quotes/fit.ts";
import { CERTAINTY, WEIGHTS } from "../../src/quotes/judging/weights.ts";

/**
 * A fit begins with the points set by hand, so it gives what is written unless rules have changed since. They have: those of
 * 28 November 2026 move the points by up to 0.41 and the corrections by up to 0.25, and the refit was turned down because
 * texts outside of it came out worse with it (docs/attribution.md, "Tried and dropped"). After the next refit that is kept,
 * 0.05 and 0.15 are enough; corrections move more, since they make up for what the points don't have, and a feature may
 * just reach the number from which it is corrected.
 */
const MOST_MOVED = { points: 0.45, corrections: 0.3 };

describe("what the invented articles give", () => {
  let fitted: ReturnType<typeof fittedWeights>;

  beforeAll(() => {
    fitted = fittedWeights();
  }, 400_000);

  it("are the points of judging", () => {
    expect(Object.keys(fitted.weights).sort()).toEqual(Object.keys(WEIGHTS).sort());
    expectClose(fitted.weights, WEIGHTS, MOST_MOVED.points);
  });

  it("are the corrections of certainty", () => {
    const { features, ...traits } = CERTAINTY;
    const { features: fittedFeatures, ...fittedTraits } = fitted.certainty;
    expectClose(fittedTraits, traits, MOST_MOVED.corrections);
    expectClose(fittedFeatures, features, MOST_MOVED.corrections);
  });
});

function expectClose(
  fitted: Readonly<Record<string, number>>,
  written: Readonly<Record<string, number>>,
  most: number,
): void {
  const names = [...new Set([...Object.keys(fitted), ...Object.keys(written)])];
  const moved = names.filter(name => Math.abs((fitted[name] ?? 0) - (written[name] ?? 0)) > most);
  expect(moved).toEqual([]);
}
