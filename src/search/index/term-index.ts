import type { Language } from "../languages.ts";
import type { TermPlaces } from "./part-places.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What questions are looked up in: the words of the paragraphs and titles that a library shows, as numbers.
 *
 * It is put together of parts, each indexed once: the articles that all servers share, and those of one server. A
 * part's articles may be hidden one by one (blocked, removed, there twice). An answer is the same as from one index
 * over the articles that are shown, bit for bit, because everything that ranking counts is counted over them alone:
 *
 * - Paragraphs and articles have the numbers that they would have in one index, in the order of publication; so do
 *   ties. What is hidden has none, and is skipped in the postings.
 * - In how many paragraphs a word stands is the sum over the parts of the postings that are not skipped, read in the
 *   order of those numbers: sums of fractions come out the same.
 * - The number of paragraphs, their lengths and the average length are those of what is shown.
 * - A word that only hidden articles have is not in the vocabulary; it corrects no misspelt word.
 *
 * A term's number is the one it has in the first part, or one after those; only its order among others is not told
 * by it. Beside the parts an index takes 6 bytes a paragraph, 4 a term that is not in the first part.
 */
export interface TermIndex {
  readonly vocabulary: Vocabulary;
  /** Languages met, in order of first appearance. */
  readonly languages: readonly Language[];
  /** For each article, its place in `languages`. */
  readonly languageOf: Uint8Array;
  readonly articles: number;
  readonly passages: number;
  /** Article (its place in the list) of each passage; the passages of one article stand together. */
  readonly articleOf: Uint32Array;
  /** First passage of each article, and the number of passages at the end. */
  readonly firstOf: Uint32Array;
  /** Words (not names) of each passage that are no stop words. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
  readonly postings: TermPlaces;
  /** By articles. */
  readonly titlePostings: TermPlaces;
  /** Every word of a passage in reading order, stop words too, as the number of its term with the bits above. */
  tokensOf(passage: number): Uint32Array;
  /** Where each of these is in its paragraph. */
  gapsOf(passage: number): WordGaps;
  /** The words of an article's title, in the same way. */
  titleTokensOf(article: number): Uint32Array;
}

/** See `TokenTable.gaps`. */
export interface WordGaps {
  readonly gaps: Uint8Array;
  readonly lengths: Uint8Array;
}
