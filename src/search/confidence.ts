import { weighted } from "./linear.ts";
import type { Matches } from "./match-terms.ts";
import type { PassageReader } from "./passage-reader.ts";
import type { Question } from "./question.ts";
import type { Corpus, RankedPassage } from "./rank-passages.ts";
import { CONFIDENCE_CONSTANT, CONFIDENCE_WEIGHTS } from "./weights.ts";

/** What speaks for the question being answered at all; shares of the question, so that questions compare. */
export interface ConfidenceFeatures {
  /** Share of the question in the first passage, its title and its neighbours. */
  readonly context: number;
  /** Share of its names and numbers in passage or title. */
  readonly names: number;
  /** Share of the question in the article, rarity counted in articles. */
  readonly article: number;
  /** 1 where the article was printed in the days the question is about. */
  readonly timely: number;
  /** Most of the question within 25 words. */
  readonly nearness: number;
  /** Neighbouring pairs of question words that are neighbours in the passage, as a fifth of their number. */
  readonly pairs: number;
  /** How far the first passage is ahead of the best one of another article, at most 3. */
  readonly lead: number;
  /** Powers of ten above 1,000 paragraphs: the more there are, the better one of them fits by chance. */
  readonly size: number;
}

const MAX_LEAD = 3;

export function confidenceFeatures(
  { index }: Corpus,
  question: Question,
  matches: Matches,
  reader: PassageReader,
  ranked: readonly RankedPassage[],
): ConfidenceFeatures | null {
  const top = ranked[0];
  if (!top) return null;
  const second = ranked.find(({ article }) => article !== top.article);
  const { context, names, timely, adjacency } = top.features;
  return {
    context,
    names,
    article: matches.articleShares[index.articleOf[top.passage] ?? 0] ?? 0,
    timely,
    nearness: reader.nearness(top.passage, top.isVoiced),
    pairs: (adjacency * question.terms.length) / 5,
    lead: Math.min(MAX_LEAD, top.score - (second?.score ?? 0)),
    size: Math.max(0, Math.log10(index.lengths.length / 1000)),
  };
}

/** How likely the first passage answers the question at all, 0 to 1; no passage, no confidence. */
export function confidenceOf(features: ConfidenceFeatures | null): number {
  if (!features) return 0;
  return 1 / (1 + Math.exp(-CONFIDENCE_CONSTANT - weighted(features, CONFIDENCE_WEIGHTS)));
}

/**
 * Under this the answer is no. On the development sets 0.7 lets about one in ten of the questions through that
 * must be refused; 0.6 lets half as many again through.
 */
export const CONFIDENCE_THRESHOLD = 0.7;
