import type { Candidate, WordIndex } from "../../search/index/word-index.ts";
import type { Span } from "../../text/span.ts";
import type { Change } from "../answer.ts";
import type { Library } from "../library.ts";
import { alignable, alignWords } from "./align-words.ts";
import { nameChanges, type WordPair } from "./name-changes.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import {
  isBrokenAfter,
  paragraphAt,
  rowOfArticle,
  spanOfWord,
  speechesOf,
  type WordRow,
  windowOf,
} from "./speech.ts";

/** A place in an article at which claimed words stand, or nearly. */
export interface Place {
  readonly row: WordRow;
  /** Place in the row of the first word that agrees, and of the last. */
  readonly first: number;
  readonly last: number;
  readonly runs: readonly Span[];
  /** The words that agree, however they are written, in order. */
  readonly pairs: readonly WordPair[];
  readonly changes: readonly Change[];
  /** The words of the claim that it answers for, as a span of the claim. */
  readonly claimed: Span;
  /** Share of the claim's words that agree, words of meaning counted double: 0 to 1. */
  readonly similarity: number;
  /** The alignment's score as a share of a perfect one: lower for every change and gap. */
  readonly fit: number;
  /** The alignment's score: comparable between places that answer for different parts of one claim. */
  readonly score: number;
  /** The claim's first and last word agree. */
  readonly isFramed: boolean;
  /** Number of the claim's words that agree. */
  readonly agreed: number;
  /** Number of different words of meaning that agree. */
  readonly agreeing: number;
  /** What the words that agree, in any inflection, tell: sum of their rarities, 1 for a word of one paragraph. */
  readonly telling: number;
  /** Number of words of meaning of which another inflection, or a typing error, stands there. */
  readonly similar: number;
}

/** How far, in words, an alignment looks beyond the candidate paragraph, on top of the claim's length. */
const REACH = 60;

/** Speeches in or beside the candidate paragraphs, each once, best candidate first. */
export function speechesAt(
  library: Library,
  index: WordIndex,
  candidates: readonly Candidate[],
  reach: number,
): WordRow[] {
  const rows: WordRow[] = [];
  const seen = new Set<WordRow>();
  for (const { article, paragraph } of candidates) {
    const words = index.articles[article];
    const analysed = library.articles[article];
    if (!words || !analysed) continue;
    for (const speech of speechesOf(analysed, words)) {
      const row = speech.paragraphs.has(paragraph) ? speech.row() : null;
      if (!row || seen.has(row)) continue;
      const part = windowOf(row, paragraph, reach + REACH);
      // A long speech may be looked at around several of its paragraphs.
      if (part === row) seen.add(row);
      rows.push(part);
    }
  }
  return rows;
}

/** The candidate paragraphs with what stands around them, as rows of the article's words as they stand. */
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
    const to = Math.min(words.ids.length, (words.firsts[paragraph] ?? 0) + reach);
    return [rowOfArticle(analysed, words, from, to)];
  });
}

/** Most places that are told of one row: a word repeated without end stands everywhere. */
const MOST_PLACES = 50;

/** Places where the claim's words stand one after the other, exactly; the first of each row. */
export function exactPlaces(claim: ClaimedWords, row: WordRow): Place[] {
  const wanted = claim.words.map(({ id }) => id);
  const places: Place[] = [];
  for (const from of startsOf(wanted, row.ids)) {
    if (places.length === MOST_PLACES) break;
    const last = from + wanted.length - 1;
    places.push({
      row,
      first: from,
      last,
      runs: runsBetween(row, from, last),
      pairs: claim.words.map((word, i) => ({ word, at: from + i })),
      changes: [],
      claimed: spanOfClaim(claim.words, 0, wanted.length - 1),
      similarity: 1,
      fit: 1,
      score: weightOf(claim.words),
      isFramed: true,
      agreed: claim.words.length,
      agreeing: meaningfulIn(claim.words),
      telling: Infinity,
      similar: 0,
    });
  }
  return places;
}

/**
 * Where a list occurs in a row. Knuth, Morris and Pratt, "Fast pattern matching in strings" (SIAM J. Comput. 6,
 * 1977): each word of the row is compared twice at most, also where words repeat.
 */
function* startsOf(wanted: readonly number[], ids: Int32Array): Generator<number> {
  if (wanted.length === 0) return;
  // For each beginning of the list how much of its end is a beginning too.
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

/** Where the row agrees best with the whole claim, or with a part of it; null where nothing agrees. */
export function alignedPlace(
  claim: ClaimedWords,
  whole: WordRow,
  index: WordIndex,
  extent: "whole" | "part",
): Place | null {
  const row = alignable(whole, claim.words);
  const { steps, score } = alignWords(claim.words, row, index, extent);
  const used = steps.flatMap(step => (step.claim >= 0 ? [step.claim] : []));
  const from = used[0];
  const to = used.at(-1);
  if (from === undefined || to === undefined) return null;
  const reading = nameChanges(claim, row, steps, index);
  if (reading.agreed.length === 0) return null;
  const words = claim.words.slice(from, to + 1).filter(({ isBracketed }) => !isBracketed);
  const agreed = reading.agreed.flatMap(at => claim.words[at] ?? []);
  const similar = steps.flatMap(step => (step.kind === "similar" ? (claim.words[step.claim] ?? []) : []));
  const weight = weightOf(words);
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
    isFramed: reading.agreed.includes(from) && reading.agreed.includes(to),
    agreed: agreed.length,
    agreeing: meaningfulIn(agreed),
    telling: tellingOf([...agreed, ...similar], index),
    similar: meaningfulIn(similar),
  };
}

/** All of the claim's words stand there, some of them perhaps written in another way. */
export function isInSameWords({ changes }: Pick<Place, "changes">): boolean {
  return changes.every(({ kind }) => kind === "respelt");
}

export function weightOf(words: readonly ClaimWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** Inflections of one word tell once. */
function tellingOf(words: readonly ClaimWord[], index: WordIndex): number {
  const byStem = new Map(
    words.map(({ form, stem, weight }) => [stem < 0 ? form : stem, weight > 1 ? form : null]),
  );
  return [...byStem.values()].reduce((sum, form) => sum + (form === null ? 0 : index.rarityOf(form)), 0);
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
