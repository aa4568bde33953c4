import type { ArticleWords } from "./article-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** In which paragraphs stems and pairs of neighbouring stems stand; paragraphs counted through all articles. */
export interface Postings {
  /** Number of paragraphs in all articles. */
  readonly paragraphs: number;
  /** Place of the article that has a paragraph. */
  articleOf(paragraph: number): number;
  /** Number, from 1, of a paragraph in its article. */
  numberOf(paragraph: number): number;
  ofStem(stem: number): Int32Array;
  ofPair(first: number, second: number): Int32Array;
}

// A pair is hashed to 32 bits and packed with its paragraph into one exact double of 32 + 21 bits, so that
// one sorted array holds them all. Two pairs under one hash only add a candidate that proves to be none.
const PARAGRAPH_RANGE = 2 ** 21;

/** @throws {RangeError} if there are more than two million paragraphs */
export function createPostings(articles: readonly ArticleWords[], vocabulary: Vocabulary): Postings {
  const articleOf: number[] = [];
  const numberOf: number[] = [];
  const byStem: number[][] = Array.from({ length: vocabulary.stemCount }, () => []);
  const pairs: number[] = [];
  for (const [place, { stems, firsts }] of articles.entries()) {
    for (let number = 1; number < firsts.length; number++) {
      const paragraph = articleOf.length;
      articleOf.push(place);
      numberOf.push(number);
      let last = -1;
      for (let word = firsts[number - 1] ?? 0; word < (firsts[number] ?? 0); word++) {
        const stem = stems[word] ?? -1;
        const list = byStem[stem];
        if (list && list.at(-1) !== paragraph) list.push(paragraph);
        if (last >= 0) pairs.push(hashOfPair(last, stem) * PARAGRAPH_RANGE + paragraph);
        last = stem;
      }
    }
  }
  if (articleOf.length > PARAGRAPH_RANGE) {
    throw new RangeError(`Can't index ${articleOf.length} paragraphs: more than ${PARAGRAPH_RANGE}`);
  }
  const stemLists = byStem.map(list => Int32Array.from(list));
  const sortedPairs = Float64Array.from(pairs).sort();
  const none = new Int32Array(0);
  return {
    paragraphs: articleOf.length,
    articleOf: paragraph => articleOf[paragraph] ?? 0,
    numberOf: paragraph => numberOf[paragraph] ?? 1,
    ofStem: stem => stemLists[stem] ?? none,
    ofPair(first, second) {
      if (first < 0 || second < 0) return none;
      const key = hashOfPair(first, second) * PARAGRAPH_RANGE;
      const from = lowerBound(sortedPairs, key);
      const to = lowerBound(sortedPairs, key + PARAGRAPH_RANGE);
      const list = new Int32Array(to - from);
      let length = 0;
      for (let at = from; at < to; at++) {
        const paragraph = (sortedPairs[at] ?? 0) - key;
        if (length === 0 || list[length - 1] !== paragraph) list[length++] = paragraph;
      }
      return list.subarray(0, length);
    },
  };
}

// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4), one odd constant for each place.
function hashOfPair(first: number, second: number): number {
  return (Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) >>> 0;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
