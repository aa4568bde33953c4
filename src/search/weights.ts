/**
 * The coefficients of ranking, answer choice and confidence. Fitted by `bench/retrieval/fit.ts` on the
 * development sets; what each is worth stands in `docs/search.md`.
 */
export const PASSAGE_WEIGHTS = {
  passage: 10,
  article: 4,
  title: 4,
  coverage: 2,
  context: 2,
  names: 1,
  adjacency: 1,
  nearness: 2,
  answerType: 0.3,
  lead: 0.3,
  fullness: 0.5,
} as const;

/** A sentence's score is its paragraph's plus these. */
export const SENTENCE_WEIGHTS = {
  coverage: 5,
  answerType: 1,
  news: 0.3,
  fullness: 1,
  isFirst: 0,
} as const;

/** Added where the passage was published in the days before the question was asked. */
export const RECENCY_WEIGHT = 1.5;
/** Added where the passage is one that the question prefers, such as a quotation of the person asked about. */
export const PREFERENCE_WEIGHT = 3;
