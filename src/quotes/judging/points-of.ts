import type { Feature } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

/** The sum of the points of some features, in log-odds. */
export function pointsOf(features: readonly Feature[]): number {
  let points = 0;
  for (const feature of features) points += WEIGHTS[feature];
  return points;
}
