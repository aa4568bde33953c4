import type { CertaintyPoints } from "./certainty-points.ts";
import type { Feature } from "./features.ts";
import { CERTAINTY, WEIGHTS } from "./weights.ts";

/** What features are worth, and how certain a name is. */
export interface Points {
  readonly weights: Readonly<Record<Feature, number>>;
  readonly certainty: CertaintyPoints;
}

/** The points fitted on the invented articles, with which the engine judges; only a fit itself uses others. */
export const FITTED: Points = { weights: WEIGHTS, certainty: CERTAINTY };

/** The sum of the points of some features, in log-odds. */
export function pointsOf(features: readonly Feature[], { weights }: Points = FITTED): number {
  let points = 0;
  for (const feature of features) points += weights[feature];
  return points;
}
