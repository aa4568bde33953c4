import { beforeAll, describe, expect, it } from "vitest";
import { fittedWeights } from "../../bench/quotes/fit.ts";
import { CERTAINTY, WEIGHTS } from "../../src/quotes/judging/weights.ts";

/** A fit starts from the engine's decisions with its present points, so a second fit moves them slightly. */
const MOST_MOVED = 0.15;

describe("what the invented articles give", () => {
  let fitted: ReturnType<typeof fittedWeights>;

  beforeAll(() => {
    fitted = fittedWeights();
  }, 180_000);

  it("are the points of judging", () => {
    expectClose(fitted.points, WEIGHTS);
  });

  it("are the corrections of certainty", () => {
    const { features, ...traits } = CERTAINTY;
    const { features: fittedFeatures, ...fittedTraits } = fitted.certainty;
    expectClose(fittedTraits, traits);
    expectClose(fittedFeatures, features);
  });
});

function expectClose(
  fitted: Readonly<Record<string, number>>,
  written: Readonly<Record<string, number>>,
): void {
  expect(Object.keys(fitted).sort()).toEqual(Object.keys(written).sort());
  const moved = Object.keys(written).filter(
    name => Math.abs((fitted[name] ?? Number.POSITIVE_INFINITY) - (written[name] ?? 0)) > MOST_MOVED,
  );
  expect(moved).toEqual([]);
}
