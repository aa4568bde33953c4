/**
 * The coefficients of ranking and of the choice of the answer. Fitted by `bench/retrieval/fit.ts` on the
 * development sets; what each is worth stands in `docs/search.md`.
 */
export const PASSAGE_WEIGHTS = {
  passage: 2.3,
  article: 2.6,
  title: 1.4,
  coverage: 2.5,
  context: 3.5,
  names: 0.7,
  adjacency: 1,
  nearness: 1.6,
  answerType: 1.7,
  lead: 1.7,
  fullness: 0.6,
  timely: 4.2,
  preferred: 3,
} as const;

/** A sentence's score is its paragraph's plus these. */
export const SENTENCE_WEIGHTS = {
  coverage: 3.3,
  answerType: 2,
  added: 0.4,
  opening: 0,
  length: -0.3,
} as const;

/** Log-odds that the library answers the question, with this constant. */
export const CONFIDENCE_WEIGHTS = {
  context: 3,
  names: 1.2,
  article: 3.5,
  timely: 1.9,
  nearness: 1.8,
  pairs: 1.1,
} as const;
export const CONFIDENCE_CONSTANT = -5.4;
