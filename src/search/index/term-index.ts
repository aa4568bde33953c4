import type { Language } from "../language/languages.ts";
import type { TermPlaces } from "./part-places.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The index that questions are looked up in: the words of the paragraphs and titles that a library shows, as
 * numbers.
 *
 * It consists of parts, each indexed once: the articles that all servers share, and those of one server. Articles of
 * a part may be hidden one by one (blocked, removed, duplicate). The answers are identical, bit for bit, to those of
 * one index over the shown articles, because everything that ranking counts is counted over these alone:
 *
 * - Paragraphs and articles have the numbers that they would have in one index, in the order of publication, which
 *   also decides ties. Hidden ones have none, and are skipped in the postings.
 * - The number of paragraphs with a word is the sum over the parts of the postings that are not skipped, read in the
 *   order of those numbers, so that sums of fractions are the same.
 * - The number of paragraphs, their lengths and the average length are those of what is shown.
 * - A word only in hidden articles is not in the vocabulary and doesn't correct misspelt words.
 *
 * A term's number is the one it has in the first part, or comes after those; only its order among other terms is not
 * shown by it. Besides its parts, an index takes 6 bytes a paragraph, and 4 a term that is not in the first part.
 */
export interface TermIndex {
  readonly vocabulary: Vocabulary;
  /** Languages found, in order of first appearance. */
  readonly languages: readonly Language[];
  /** For each article, its language's position in `languages`. */
  readonly languageOf: Uint8Array;
  readonly articles: number;
  readonly passages: number;
  /** Article (its position in the list) of each passage; the passages of an article are adjacent. */
  readonly articleOf: Uint32Array;
  /** First passage of each article, followed by the number of passages. */
  readonly firstOf: Uint32Array;
  /** Words (not names) of each passage that are not stop words. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
  readonly postings: TermPlaces;
  /** By articles. */
  readonly titlePostings: TermPlaces;
  /**
   * Every word of a passage in reading order, including stop words, as the number of its term with the bits above.
   */
  tokensOf(passage: number): Uint32Array;
  /** The positions of these words in their paragraph. */
  gapsOf(passage: number): WordGaps;
  /**
   * The words with a beginning as printed, in lower case; some twice, and some only in articles that aren't shown. The
   * vocabulary has the terms of these only if another form of theirs is shown.
   */
  formsFrom(beginning: string): readonly string[];
  /** Whether `formsFrom` gives this very word. */
  hasForm(form: string): boolean;
  /** The words of an article's title, in the same form. */
  titleTokensOf(article: number): Uint32Array;
}

/** See `TokenTable.gaps`. */
export interface WordGaps {
  readonly gaps: Uint8Array;
  readonly lengths: Uint8Array;
}
