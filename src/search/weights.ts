/**
 * The coefficients of ranking and of the choice of the answer. Fitted by `bench/retrieval/fit.ts` on the
 * development sets; what each is worth stands in `docs/search.md`.
 */
export const PASSAGE_WEIGHTS = {
  passage: 2.5,
  article: 3.9,
  title: 1.5,
  coverage: 2.5,
  context: 4.2,
  names: 0.7,
  adjacency: 1.2,
  nearness: 1.2,
  answerType: 1.9,
  lead: 1.8,
  fullness: 0.6,
  recent: 4.2,
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
