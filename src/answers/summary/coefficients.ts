import type { Coefficients } from "./features.ts";

/**
 * The weight of each feature of a summary.
 *
 * Fitted by `npx tsx bench/summary/fit.ts --gold <articles with references>` on 1,181 English news articles
 * with editors' highlights or their own first paragraph as reference: ridge regression of the ROUGE score of
 * sets of three sentences on the set's features. docs/summaries.md has the method and the effect of each.
 *
 * Values of words and pairs are shares of the set's length, so they look large beside those of sentences.
 */
export const COEFFICIENTS: Coefficients = {
  repeated: 0.298,
  repeatedFunctionWord: 0.245,
  early: 0.44,
  inTitle: 1.88,
  name: 0.159,
  stray: -0.874,
  strayLate: 1.006,
  pairLate: -0.376,
  pairRepeated: 0.203,
  opening: -0.047,
  saying: -0.014,
  length: -0.265,
  lnLength: 0.344,
};
