import { weighted } from "./linear.ts";
import type { Question } from "./question.ts";
import type { RankedPassage } from "./rank-passages.ts";
import { CONFIDENCE_CONSTANT, CONFIDENCE_WEIGHTS } from "./weights.ts";

/** What speaks for the question being answered at all; shares of the question, so that questions compare. */
export interface ConfidenceFeatures {
  /** Share of the question in the first passage, its title and its neighbours. */
  readonly context: number;
  /** Share of its names and numbers in passage or title. */
  readonly names: number;
  /** Share of the question in the article. */
  readonly article: number;
  /** 1 where the article was printed in the days the question is about. */
  readonly timely: number;
  /** Most of the question within 25 words. */
  readonly nearness: number;
  /** Neighbouring pairs of question words that are neighbours in the passage, as a fifth of their number. */
  readonly pairs: number;
}

export function confidenceFeatures({ features }: RankedPassage, question: Question): ConfidenceFeatures {
  const { context, names, article, timely, nearness, adjacency } = features;
  return { context, names, article, timely, nearness, pairs: (adjacency * question.terms.length) / 5 };
}

/** How likely the first passage answers the question at all, 0 to 1; no passage, no confidence. */
export function confidenceOf(ranked: readonly RankedPassage[], question: Question): number {
  const top = ranked[0];
  if (!top) return 0;
  const value = CONFIDENCE_CONSTANT + weighted(confidenceFeatures(top, question), CONFIDENCE_WEIGHTS);
  return 1 / (1 + Math.exp(-value));
}

export const CONFIDENCE_THRESHOLD = 0.5;
