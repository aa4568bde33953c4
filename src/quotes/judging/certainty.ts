import { type CertaintyPoints, TRAITS, type Trait } from "./certainty-points.ts";
import type { Feature } from "./features.ts";
import { CERTAINTY } from "./weights.ts";

/** What is known about the likeliest speaker. */
export interface NameEvidence {
  /** Of their likeliest option. */
  readonly features: readonly Feature[];
  /** Whether their name is next to the cue. */
  readonly isStated: boolean;
  /** How likely they are by the points, from 0 to 1. */
  readonly probability: number;
  /** How likely it is that nobody said the words. */
  readonly nobody: number;
  /** How likely the second speaker is; 0 if there is only one. */
  readonly other: number;
  /** Words between the marks. */
  readonly words: number;
}

/** Probabilities nearer to 0 or 1 than this say nothing more. */
const LEAST = 1e-4;

/** Log-odds of a probability, which is first brought within `LEAST` and 1 − `LEAST`. */
export function logOdds(probability: number): number {
  const bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST);
  return Math.log(bounded / (1 - bounded));
}

/** The value of each trait. */
export function traitsOf({
  probability,
  nobody,
  other,
  words,
  isStated,
}: NameEvidence): Record<Trait, number> {
  return {
    constant: 1,
    probability: logOdds(probability),
    nobody,
    other,
    words: Math.log(1 + words),
    stated: isStated ? 1 : 0,
  };
}

/**
 * How likely it is, from 0 to 1, that the likeliest speaker is the right one: the probability by the points, corrected by
 * logistic regression for the kinds of evidence of which the points are too sure, or not sure enough. Which speaker is
 * the likeliest stays as it is.
 */
export function certaintyOf(evidence: NameEvidence, points: CertaintyPoints = CERTAINTY): number {
  const traits = traitsOf(evidence);
  let sum = traits.probability;
  for (const trait of TRAITS) sum += points[trait] * traits[trait];
  for (const feature of evidence.features) sum += points.features[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
