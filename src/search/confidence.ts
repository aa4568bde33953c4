import type { RankedPassage } from "./rank-passages.ts";

/** How likely the first passage answers the question at all, 0 to 1; no passage, no confidence. */
export function confidenceOf(ranked: readonly RankedPassage[]): number {
  const top = ranked[0];
  if (!top) return 0;
  const { coverage, context, names } = top.features;
  return 1 / (1 + Math.exp(3.2 - 4 * coverage - 2 * context - 1.5 * names));
}

export const CONFIDENCE_THRESHOLD = 0.5;
