import type { Steps } from "../steps.ts";
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

// The pairs are sorted in this many parts, by the first bits of their hashes, with a pause after some.
const PART_BITS = 12;
const PARTS_A_STEP = 8;

/** Words that are worked on between two pauses; each paragraph counts as some. */
const WORDS_A_STEP = 50_000;
const PARAGRAPH_WORDS = 20;

/**
 * Works out the postings, with pauses.
 *
 * @throws {RangeError} if there are more than two million paragraphs
 */
export function* postingsSteps(articles: readonly ArticleWords[], vocabulary: Vocabulary): Steps<Postings> {
  const count = articles.reduce((sum, { firsts }) => sum + firsts.length - 1, 0);
  if (count > PARAGRAPH_RANGE) {
    throw new RangeError(`Can't index ${count} paragraphs: more than ${PARAGRAPH_RANGE}`);
  }
  const articleOf = new Uint32Array(count);
  const numberOf = new Uint32Array(count);
  const stemEnds = new Uint32Array(vocabulary.stemCount);
  const partEnds = new Uint32Array(2 ** PART_BITS);
  const lastOf = new Int32Array(vocabulary.stemCount).fill(-1);

  let paragraph = 0;
  yield* eachParagraph(articles, (stems, from, to, place, number) => {
    articleOf[paragraph] = place;
    numberOf[paragraph] = number;
    for (let word = from; word < to; word++) {
      const stem = stems[word] ?? 0;
      if (lastOf[stem] !== paragraph) stemEnds[stem] = (stemEnds[stem] ?? 0) + 1;
      lastOf[stem] = paragraph;
      if (word > from) {
        const part = hashOfPair(stems[word - 1] ?? 0, stem) >>> (32 - PART_BITS);
        partEnds[part] = (partEnds[part] ?? 0) + 1;
      }
    }
    paragraph++;
  });
  const [stemStarts, stemTotal] = startsOf(stemEnds);
  const [partStarts, pairTotal] = startsOf(partEnds);

  const paragraphsOf = new Int32Array(stemTotal);
  const pairs = new Float64Array(pairTotal);
  stemEnds.set(stemStarts);
  partEnds.set(partStarts);
  lastOf.fill(-1);
  paragraph = 0;
  yield* eachParagraph(articles, (stems, from, to) => {
    for (let word = from; word < to; word++) {
      const stem = stems[word] ?? 0;
      if (lastOf[stem] !== paragraph) {
        const end = stemEnds[stem] ?? 0;
        paragraphsOf[end] = paragraph;
        stemEnds[stem] = end + 1;
      }
      lastOf[stem] = paragraph;
      if (word > from) {
        const hash = hashOfPair(stems[word - 1] ?? 0, stem);
        const part = hash >>> (32 - PART_BITS);
        const end = partEnds[part] ?? 0;
        pairs[end] = hash * PARAGRAPH_RANGE + paragraph;
        partEnds[part] = end + 1;
      }
    }
    paragraph++;
  });
  for (let part = 0; part < partEnds.length; part++) {
    sort(pairs.subarray(partStarts[part], partEnds[part]));
    if (part % PARTS_A_STEP === 0) yield;
  }

  const none = new Int32Array(0);
  return {
    paragraphs: count,
    articleOf: paragraph => articleOf[paragraph] ?? 0,
    numberOf: paragraph => numberOf[paragraph] ?? 1,
    ofStem: stem => (stem < 0 ? none : paragraphsOf.subarray(stemStarts[stem], stemEnds[stem])),
    ofPair(first, second) {
      if (first < 0 || second < 0) return none;
      const key = hashOfPair(first, second) * PARAGRAPH_RANGE;
      const from = lowerBound(pairs, key);
      const to = lowerBound(pairs, key + PARAGRAPH_RANGE);
      const list = new Int32Array(to - from);
      let length = 0;
      for (let at = from; at < to; at++) {
        const paragraph = (pairs[at] ?? 0) - key;
        if (length === 0 || list[length - 1] !== paragraph) list[length++] = paragraph;
      }
      return list.subarray(0, length);
    },
  };
}

function* eachParagraph(
  articles: readonly ArticleWords[],
  work: (stems: Int32Array, from: number, to: number, place: number, number: number) => void,
): Steps<void> {
  let done = 0;
  for (const [place, { stems, firsts }] of articles.entries()) {
    for (let number = 1; number < firsts.length; number++) {
      const [from, to] = [firsts[number - 1] ?? 0, firsts[number] ?? 0];
      work(stems, from, to, place, number);
      done += to - from + PARAGRAPH_WORDS;
      if (done < WORDS_A_STEP) continue;
      done = 0;
      yield;
    }
  }
}

/** One pair again and again, as in a text that repeats itself, comes in order: a million need no sorting. */
function sort(part: Float64Array): void {
  for (let at = 1; at < part.length; at++) {
    if ((part[at - 1] ?? 0) <= (part[at] ?? 0)) continue;
    part.sort();
    return;
  }
}

/** Where each list begins in one array that holds them all, and how long that is. */
function startsOf(lengths: Uint32Array): [starts: Uint32Array, total: number] {
  const starts = new Uint32Array(lengths.length);
  let total = 0;
  for (let at = 0; at < lengths.length; at++) {
    starts[at] = total;
    total += lengths[at] ?? 0;
  }
  return [starts, total];
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
