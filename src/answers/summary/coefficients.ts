import type { Coefficients } from "./features.ts";

/**
 * Fitted by `bench/summary/fit.ts` on the development set.
 */
export const COEFFICIENTS: Coefficients = {
  repeated: 0.37,
  repeatedFunctionWord: 0.2,
  early: 0.46,
  inTitle: 1.2,
  name: 0.2,
  stray: -0.8,
  strayLate: 0.9,
  pairLate: -0.36,
  pairRepeated: 0.18,
  pairInTitle: 0.3,
  opening: -0.04,
  saying: -0.01,
  length: -0.38,
  lnLength: 0.43,
};
