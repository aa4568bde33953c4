import type { Candidate, WordIndex } from "../../../search/index/word-index.ts";
import type { Span } from "../../../text/span.ts";
import type { Change } from "../../answer.ts";
import type { Library } from "../../library.ts";
import { alignable, alignWords } from "./align-words.ts";
import { isInOtherWords, nameChanges, type WordPair } from "./name-changes.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import {
  isBrokenAfter,
  paragraphAt,
  rowOfArticle,
  rowOfSpeech,
  type Speech,
  spanOfWord,
  speechesIn,
  type WordRow,
  windowOf,
} from "./speech.ts";

/** A place in an article with the claimed words, or nearly. */
export interface Place {
  readonly row: WordRow;
  /** Positions in the row of the first and last matching word. */
  readonly first: number;
  readonly last: number;
  readonly runs: readonly Span[];
  /** The matching words, in whatever spelling, in order. */
  readonly pairs: readonly WordPair[];
  readonly changes: readonly Change[];
  /** The words of the claim that it covers, as a span of the claim. */
  readonly claimed: Span;
  /** Share of the claim's words that match, content words counted double: 0 to 1. */
  readonly similarity: number;
  /** The alignment's score as a share of a perfect one: lower for every change and gap. */
  readonly fit: number;
  /** The alignment's score: comparable between places that cover different parts of one claim. */
  readonly score: number;
  /** The claim's first and last word match. */
  readonly hasBothEnds: boolean;
  /** Number of the claim's words that match. */
  readonly agreed: number;
  /** Number of different content words that match. */
  readonly agreeing: number;
  /**
   * How much evidence the matching words are, in any inflection: the sum of their rarities, 1 for a word in one
   * paragraph.
   */
  readonly telling: number;
  /** Number of content words matched by another inflection or a misspelling. */
  readonly similar: number;
}

/** How many words around the candidate paragraph an alignment covers, besides the claim's length. */
const REACH = 60;

/** Speeches in or beside the candidate paragraphs, each once, best candidate first. */
export function speechesAt(
  library: Library,
  index: WordIndex,
  candidates: readonly Candidate[],
  reach: number,
): WordRow[] {
  const rows: WordRow[] = [];
  const seen = new Set<Speech>();
  for (const { article, paragraph } of candidates) {
    const words = index.articles[article];
    const analysed = library.articles[article];
    if (!words || !analysed) continue;
    for (const speech of speechesIn(analysed, words, paragraph)) {
      const row = seen.has(speech) ? null : rowOfSpeech(analysed, words, speech);
      if (!row) continue;
      const part = windowOf(row, paragraph, reach + REACH);
      // A long speech may be read around several of its paragraphs.
      if (part === row) seen.add(speech);
      rows.push(part);
    }
  }
  return rows;
}

/** The candidate paragraphs with their surroundings, as rows of the article's words in its order. */
export function passagesAt(
  library: Library,
  index: WordIndex,
  candidates: readonly Candidate[],
  reach: number,
): WordRow[] {
  return candidates.flatMap(({ article, paragraph }) => {
    const words = index.articles[article];
    const analysed = library.articles[article];
    if (!words || !analysed) return [];
    const from = Math.max(0, (words.firsts[paragraph - 1] ?? 0) - reach);
    const to = Math.min(words.firsts.at(-1) ?? 0, (words.firsts[paragraph] ?? 0) + reach);
    return [rowOfArticle(analysed, words, from, to)];
  });
}

/** Most places returned for one row: a word repeated without end is everywhere. */
const MOST_PLACES = 50;

/** Places where the claim's words follow each other exactly; the first in each row. */
export function exactPlaces(claim: ClaimedWords, row: WordRow): Place[] {
  const wanted = claim.words.map(({ id }) => id);
  const places: Place[] = [];
  for (const from of startsOf(wanted, row.ids)) {
    if (places.length === MOST_PLACES) break;
    const last = from + wanted.length - 1;
    const pairs = claim.words.map((word, i) => ({ word, at: from + i }));
    places.push(wholePlace(claim, row, { pairs, runs: runsBetween(row, from, last), changes: [] }));
  }
  return places;
}

/** A place that has all of the claim's words, in whatever form. */
export function wholePlace(
  { words }: ClaimedWords,
  row: WordRow,
  { pairs, runs, changes }: Pick<Place, "pairs" | "runs" | "changes">,
): Place {
  return {
    row,
    first: pairs[0]?.at ?? 0,
    last: pairs.at(-1)?.at ?? 0,
    runs,
    pairs,
    changes,
    claimed: spanOfClaim(words, 0, words.length - 1),
    similarity: 1,
    fit: 1,
    score: weightOf(words),
    hasBothEnds: true,
    agreed: words.length,
    agreeing: meaningfulIn(words),
    telling: Infinity,
    similar: 0,
  };
}

/**
 * Where a list occurs in a row. Knuth, Morris and Pratt, "Fast pattern matching in strings" (SIAM J. Comput. 6,
 * 1977): each word of the row is compared twice at most, even if words repeat.
 */
function* startsOf(wanted: readonly number[], ids: Int32Array): Generator<number> {
  if (wanted.length === 0) return;
  // For each beginning of the list, how much of its end is also a beginning.
  const borders = [0];
  for (let at = 1, border = 0; at < wanted.length; at++) {
    while (border > 0 && wanted[at] !== wanted[border]) border = borders[border - 1] ?? 0;
    if (wanted[at] === wanted[border]) border++;
    borders.push(border);
  }
  for (let at = 0, agreed = 0; at < ids.length; at++) {
    while (agreed > 0 && (agreed === wanted.length || ids[at] !== wanted[agreed])) {
      agreed = borders[agreed - 1] ?? 0;
    }
    if (ids[at] === wanted[agreed]) agreed++;
    if (agreed === wanted.length) yield at - agreed + 1;
  }
}

/**
 * Where the row best matches the whole claim, or part of it; null if nothing matches, or if other words match less
 * than `leastFit`.
 */
export function alignedPlace(
  claim: ClaimedWords,
  whole: WordRow,
  index: WordIndex,
  extent: "whole" | "part",
  leastFit = Number.NEGATIVE_INFINITY,
): Place | null {
  const row = alignable(whole, claim.words);
  const { steps, score } = alignWords(claim.words, row, index, extent);
  const used = steps.flatMap(step => (step.claim >= 0 ? [step.claim] : []));
  const from = used[0];
  const to = used.at(-1);
  if (from === undefined || to === undefined) return null;
  const words = claim.words.slice(from, to + 1).filter(({ isBracketed }) => !isBracketed);
  const weight = weightOf(words);
  // Naming the changes takes three times as long as aligning the words.
  if (score < leastFit * weight && isInOtherWords(steps)) return null;
  const reading = nameChanges(claim, row, steps, index);
  if (reading.agreed.length === 0) return null;
  const agreed = reading.agreed.flatMap(at => claim.words[at] ?? []);
  const similar = steps.flatMap(step => (step.kind === "similar" ? (claim.words[step.claim] ?? []) : []));
  return {
    row,
    first: reading.first,
    last: reading.last,
    runs: reading.runs,
    pairs: reading.pairs,
    changes: reading.changes,
    claimed: spanOfClaim(claim.words, from, to),
    similarity: weight === 0 ? 0 : Math.min(1, weightOf(agreed) / weight),
    fit: isInSameWords(reading) ? 1 : weight === 0 ? 0 : score / weight,
    score,
    hasBothEnds: reading.agreed.includes(from) && reading.agreed.includes(to),
    agreed: agreed.length,
    agreeing: meaningfulIn(agreed),
    telling: tellingOf([...agreed, ...similar], index),
    similar: meaningfulIn(similar),
  };
}

/** Whether all of the claim's words are there, some of them perhaps in another spelling. */
export function isInSameWords({ changes }: Pick<Place, "changes">): boolean {
  return changes.every(({ kind }) => kind === "respelt");
}

export function weightOf(words: readonly ClaimWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** Inflections of one word count once. */
function tellingOf(words: readonly ClaimWord[], index: WordIndex): number {
  const told = new Map(words.map(word => [word.stem < 0 ? word.form : word.stem, word]));
  return [...told.values()].reduce(
    (sum, { stem, weight }) => sum + (weight > 1 ? index.rarityOf(stem) : 0),
    0,
  );
}

function meaningfulIn(words: readonly ClaimWord[]): number {
  return new Set(words.filter(({ weight }) => weight > 1).map(({ form }) => form)).size;
}

function spanOfClaim(words: readonly ClaimWord[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

function runsBetween(row: WordRow, first: number, last: number): Span[] {
  const runs: Span[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    const isEnd = at === last || isBrokenAfter(row, at) || paragraphAt(row, at) !== paragraphAt(row, at + 1);
    if (!isEnd) continue;
    runs.push({ start: spanOfWord(row, start).start, end: spanOfWord(row, at).end });
    start = at + 1;
  }
  return runs;
}
