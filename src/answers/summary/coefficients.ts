import type { Coefficients } from "./features.ts";

/**
 * Fitted by `bench/summary/fit.ts` on the development set.
 */
export const COEFFICIENTS: Coefficients = {
  repeated: 0.267,
  repeatedFunctionWord: 0.256,
  early: 0.437,
  inTitle: 1.955,
  name: 0.178,
  stray: -0.888,
  strayLate: 1.01,
  pairLate: -0.382,
  pairRepeated: 0.206,
  opening: -0.046,
  saying: -0.013,
  length: -0.292,
  lnLength: 0.366,
};
