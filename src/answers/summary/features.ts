/**
 * The features of a set of sentences as a summary.
 *
 * A set is scored as a whole, because what a second sentence adds depends on what the first has said: features of
 * words and of pairs of adjacent words count once for each in the set, however often it occurs, and are divided by the
 * set's length.
 */
export const FEATURES = [
  /** Content word: ln of the number of the article's sentences that contain it. */
  "repeated",
  /** The same for a function word. */
  "repeatedFunctionWord",
  /** Content word: 1 / n if the n-th sentence is the first that contains it. */
  "early",
  /** Content word of the title. */
  "inTitle",
  /** Content word that is mostly capitalised inside sentences. */
  "name",
  /** Content word, weighted by how far the opening sentence is from the title's words (`strayOf`). */
  "stray",
  /** The same times how late the word comes: from 0 in the first sentence to 1 in the last. */
  "strayLate",
  /** Pair: how late it first comes. */
  "pairLate",
  /** Pair: sum of `repeated` over its content words. */
  "pairRepeated",
  /** Sentence: the article's first. */
  "opening",
  /** Sentence: contains "said", "told" or the like, so it gives somebody's words rather than what happened. */
  "saying",
  /** Set: length in hundreds of words. */
  "length",
  /** Set: ln of its length in words and BASE_LENGTH. */
  "lnLength",
] as const;

export type Feature = (typeof FEATURES)[number];

export type FeatureValues = Readonly<Partial<Record<Feature, number>>>;

/** One number for each feature: the weight of one more of it. */
export type Coefficients = Readonly<Record<Feature, number>>;

/** The number of sentences for which the coefficients hold; sets of other sizes are scaled to it. */
export const FITTED_SENTENCES = 3;

/**
 * Words added to a set's length before its words are divided by it, so that a set of very short sentences
 * doesn't win by its density. Raising it makes summaries longer; 10 to 80 differ little on the
 * development set, 20 is best.
 */
export const BASE_LENGTH = 20;
