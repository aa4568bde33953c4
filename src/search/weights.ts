/**
 * The coefficients (twenty) of ranking, answer choice and confidence. Fitted by `bench/retrieval/fit.ts` on the
 * development sets; what each is worth stands in `docs/search.md`.
 */
export const PASSAGE_WEIGHTS = {
  passage: 3.3,
  article: 2.9,
  title: 1.4,
  coverage: 3.1,
  context: 3.7,
  adjacency: 1.2,
  answerType: 1.6,
  lead: 1.3,
  timely: 3.5,
} as const;

/**
 * For a passage that quotes the person whose words are asked for. Chosen, not fitted: no set has questions of
 * this kind. As much as one further word of the question.
 */
export const VOICE_WEIGHT = 2;

/** A sentence's score is its paragraph's plus these. */
export const SENTENCE_WEIGHTS = {
  coverage: 3.8,
  answerType: 1.6,
} as const;

/**
 * Log-odds that the library answers the question, with the constant. `size` fits at -0.15; it is a little more
 * so that the largest set, too, lets at most one in ten through.
 */
export const CONFIDENCE_WEIGHTS = {
  context: 1.6,
  names: 0.9,
  article: 1.3,
  timely: 1.8,
  nearness: 2,
  pairs: 1.8,
  lead: 0.4,
  size: -0.25,
} as const;
export const CONFIDENCE_CONSTANT = -5;
