import { expect, it } from "vitest";
import { fittedWeights } from "../../bench/framing/fit.ts";
import { FRAMING_SIGNS } from "../../src/english/framing/framing-signs.ts";
import { readWeights } from "../../src/quotes/judging/framing/sign-weights.ts";

it("the weights of neighbours are those that a fit on the invented texts gives", () => {
  const { constant, weights } = fittedWeights();
  const written = readWeights(FRAMING_SIGNS.table);
  const moved = [...written].filter(([sign, weight]) => Math.abs((weights.get(sign) ?? 0) - weight) > 0.02);
  expect(written.size).toBeGreaterThan(1000);
  expect(moved).toEqual([]);
  expect(constant).toBeCloseTo(FRAMING_SIGNS.constant, 1);
}, 240_000);
