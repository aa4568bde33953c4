import { expect, it } from "vitest";
import { fittedPoints } from "../../bench/quotes/fit.ts";
import { WEIGHTS } from "../../src/quotes/judging/weights.ts";

/** A fit starts from the engine's decisions with its present points, so a second fit moves them slightly. */
const MOST_MOVED = 0.15;

it("the points of judging are those that a fit on the invented articles gives", () => {
  const fitted = new Map(Object.entries(fittedPoints()));
  const moved = Object.entries(WEIGHTS).filter(
    ([name, points]) => Math.abs((fitted.get(name) ?? Number.POSITIVE_INFINITY) - points) > MOST_MOVED,
  );
  expect([...fitted.keys()].sort()).toEqual(Object.keys(WEIGHTS).sort());
  expect(moved).toEqual([]);
}, 90_000);
