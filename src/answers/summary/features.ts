/**
 * What a set of sentences is judged by as a summary.
 *
 * A set is scored as a whole, because what a second sentence adds depends on what the first has said:
 * the features of words and of pairs of words (two that stand side by side) count once for each that the
 * set has, however often it has it, and are divided by the set's length.
 */
export const FEATURES = [
  /** Content word: ln of the number of the article's sentences that have it. */
  "repeated",
  /** The same for a function word. */
  "repeatedFunctionWord",
  /** Content word: 1 / n where the n-th sentence is the first that has it. */
  "early",
  /** Content word of the title. */
  "inTitle",
  /** Content word that is mostly written with a capital inside sentences. */
  "name",
  /** Content word, as far as the opening sentence is not about the title's words (`strayOf`). */
  "stray",
  /** The same times how late the word comes: from 0 in the first sentence to 1 in the last. */
  "strayLate",
  /** Pair: how late it first comes. */
  "pairLate",
  /** Pair: sum of `repeated` over its content words. */
  "pairRepeated",
  /** Sentence: the article's first. */
  "opening",
  /** Sentence: has "said", "told" or the like, so tells what somebody said rather than what happened. */
  "saying",
  /** Set: length in hundreds of words. */
  "length",
  /** Set: ln of its length in words and BASE_LENGTH. */
  "lnLength",
] as const;

export type Feature = (typeof FEATURES)[number];

export type FeatureValues = Readonly<Partial<Record<Feature, number>>>;

/** One number for each feature: what one more of it is worth. */
export type Coefficients = Readonly<Record<Feature, number>>;

/** Sentences for which the coefficients hold; sets of other sizes are scaled to this one. */
export const FITTED_SENTENCES = 3;

/**
 * Words added to a set's length before its words are divided by it, so that a set of very short sentences
 * doesn't win by its density. Raising it makes summaries longer; 10 to 80 differ little on the
 * development set, 20 is best.
 */
export const BASE_LENGTH = 20;
