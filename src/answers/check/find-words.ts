import type { WordIndex } from "../../search/index/word-index.ts";
import type { SearchFilter } from "../../search/search-index.ts";
import type { Steps } from "../../search/steps.ts";
import { wordsOf } from "../../text/words.ts";
import type { Library } from "../library.ts";
import { findParts, stitchedShare } from "./find-parts.ts";
import {
  alignedPlace,
  exactPlaces,
  isInSameWords,
  type Place,
  passagesAt,
  speechesAt,
} from "./find-places.ts";
import { retoldPlaces } from "./find-retold.ts";
import { isNumberWord } from "./number-value.ts";
import { type ClaimedWords, isTooShort } from "./read-claim.ts";
import { countShared, createFitLimit, createPairFinder } from "./shared-words.ts";
import { quotationAt, type WordRow } from "./speech.ts";

/**
 * Most paragraphs searched because their articles contain all of the words: agency copy is in many articles. If
 * there are more, this many of those that share most with the claim.
 */
const MOST_HOLDERS = 64;

/** Paragraphs that share most with the claim and are searched for changed words. */
const CANDIDATES = 32;

/** Most speeches aligned. More finds more reworded copies and takes longer. */
const ALIGNED_SPEECHES = 12;

/**
 * Least fit of a changed quotation: below it the words count as different ones. Lower finds claims with more changes
 * and mistakes other quotations for them. docs/quote-check.md says how it was chosen.
 */
const ALTERED_FIT = 0.45;

/** Content words that must match before words are shown as nearly the claimed ones. */
const FEWEST_AGREEING = 2;

/** Words that must match, of any kind, and their total rarity. */
const FEWEST_AGREED = 4;
const LEAST_TELLING = 0.8;

/** Words that one step may insert or leave out, and what must match around it. */
const MOST_IN_ONE_STEP = 4;
const ONE_STEP_FIT = 0.5;
const TELLING_FOR_ONE_STEP = 0.4;

/** Share of the claim that parts of several quotations must cover, and how much more than the best single one. */
const STITCHED_SHARE = 0.85;
const STITCHED_GAIN = 0.12;

/** Least fit of nearly the same words: those listed as a variant, or preferred as the named person's. */
const CLOSE_FIT = 0.75;

/** Passages aligned if nobody is quoted with the words, and how far around their paragraph. */
const ALIGNED_PASSAGES = 6;
const PASSAGE_REACH = 40;

/** Rows aligned for a nearest miss, and how many of the claim's words. */
const FOR_NEAREST = 4;
const LONGEST_FOR_NEAREST = 60;

/**
 * From this many words on, a row must also contain a share of the claim's pairs of adjacent words: a long row
 * contains all common words somewhere.
 */
const LONG_CLAIM = 20;
const LEAST_PAIRS = 0.15;

/** Where the words were found, regardless of their speaker. */
export type Found =
  | { readonly kind: "none"; readonly nearest: Place | null; readonly parts: readonly Place[] }
  | {
      readonly kind: "short" | "own-words" | "stitched";
      readonly places: readonly Place[];
      readonly similarity: number;
    }
  | {
      readonly kind: "quoted";
      readonly places: readonly Place[];
      /** Other places with nearly the same words, best first. */
      readonly near: readonly Place[];
      readonly similarity: number;
      readonly fit: number;
      /** Parts of quotations that changed words may consist of; none if the words are there unchanged. */
      readonly parts: readonly Place[];
    };

/** Where words are looked for, and how thoroughly. */
export interface FindOptions {
  readonly filter?: SearchFilter | undefined;
  /** Only exact matches: nothing is aligned. */
  readonly isAsTyped?: boolean | undefined;
}

/**
 * Looks for the claim's words, with pauses: as they are in speeches, then in articles, then as a report retells them,
 * then changed, then in parts.
 */
export function* findWords(
  library: Library,
  index: WordIndex,
  claim: ClaimedWords,
  { filter, isAsTyped = false }: FindOptions,
): Steps<Found> {
  // A word that is in no article rules out all of it as typed.
  if (isAsTyped && claim.words.some(({ id }) => id < 0)) return NOWHERE;
  const reach = claim.words.length;
  const stems = claim.words.map(({ stem }) => stem);
  const holders = index.holders(stems, { filter, limit: MOST_HOLDERS });
  const limit = holders ? CANDIDATES : MOST_HOLDERS;
  const candidates = isAsTyped && holders ? holders : index.candidates(stems, { filter, limit });
  yield;
  const holding = speechesAt(library, index, holders ?? candidates, reach);
  const exact = onePerQuotation(yield* exactIn(holding, claim));
  const own = function* () {
    return onePerStart(yield* exactIn(passagesAt(library, index, holders ?? candidates, reach), claim));
  };
  if (isTooShort(claim)) {
    const places = exact.length > 0 ? exact : yield* own();
    return { kind: "short", places, similarity: places.length > 0 ? 1 : 0 };
  }
  if (isAsTyped) {
    if (exact.length > 0) return quotedExactly(exact, []);
    const places = yield* own();
    return places.length > 0 ? { kind: "own-words", places, similarity: 1 } : NOWHERE;
  }
  const speeches = holders ? speechesAt(library, index, candidates, reach) : holding;
  const aligned = yield* alignBest(claim, speeches, index, ALIGNED_SPEECHES);
  const near = aligned.filter(isNearEnough);
  const quoted = onePerQuotation([...exact, ...aligned.filter(({ changes }) => changes.length === 0)]);
  if (quoted.length > 0) return quotedExactly(quoted, closeOnes(near, quoted));
  const asTheyStand = yield* own();
  const around = passagesAt(
    library,
    index,
    candidates.slice(0, ALIGNED_PASSAGES),
    Math.min(reach, PASSAGE_REACH),
  );
  const passages = yield* alignBest(claim, around, index, ALIGNED_PASSAGES);
  const unquoted = asTheyStand.length > 0 ? asTheyStand : unquotedIn(passages, near);
  if (unquoted.length > 0) return { kind: "own-words", places: onePerStart(unquoted), similarity: 1 };
  const isNearlyQuoted = near.some(({ fit }) => fit >= CLOSE_FIT);
  const retold = isNearlyQuoted ? [] : retoldPlaces(claim, around);
  if (retold.length > 0) return { kind: "own-words", places: onePerStart(retold), similarity: 1 };
  return yield* findChanged(claim, { speeches, passages: around, near }, index);
}

const NOWHERE: Found = { kind: "none", nearest: null, parts: [] };

function quotedExactly(places: readonly Place[], near: readonly Place[]): Found {
  return { kind: "quoted", places, near, similarity: 1, fit: 1, parts: [] };
}

/** Passages with the same words; in another spelling ("longrange"), only if no quotation has them like that. */
function unquotedIn(passages: readonly Place[], near: readonly Place[]): readonly Place[] {
  const isQuotedOtherwise = near.some(isInSameWords);
  return passages.filter(place => place.changes.length === 0 || (!isQuotedOtherwise && isInSameWords(place)));
}

/** The rows in which changed words are looked for, and the speeches that have nearly the words, best first. */
interface Searchable {
  readonly speeches: readonly WordRow[];
  readonly passages: readonly WordRow[];
  readonly near: readonly Place[];
}

/** Words that no article has as they are: parts of several speeches, or a changed one, or nothing. */
function* findChanged(
  claim: ClaimedWords,
  { speeches, passages, near }: Searchable,
  index: WordIndex,
): Steps<Found> {
  const best = near[0];
  const parts = yield* findParts(claim, speeches, index);
  const covered = stitchedShare(claim, parts);
  if (covered >= STITCHED_SHARE && covered > (best?.similarity ?? 0) + STITCHED_GAIN) {
    return { kind: "stitched", places: parts, similarity: covered };
  }
  if (best) {
    const equal = onePerQuotation(
      near.filter(place => place.fit >= best.fit - 1e-6 && graveIn(place) === graveIn(best)),
    );
    return {
      kind: "quoted",
      places: equal,
      near: closeOnes(near, equal),
      similarity: best.similarity,
      fit: best.fit,
      parts,
    };
  }
  const nearest = yield* nearestOf(claim, speeches, index);
  return { kind: "none", nearest: nearest ?? (yield* nearestOf(claim, passages, index)), parts };
}

/** Aligns the rows that share most words with the claim, if it may help; best fit first. */
function* alignBest(
  claim: ClaimedWords,
  rows: readonly WordRow[],
  index: WordIndex,
  limit: number,
): Steps<Place[]> {
  const isLong = claim.words.length >= LONG_CLAIM;
  const fewestPairs = LEAST_PAIRS * claim.words.length;
  const pairsOf = createPairFinder(claim);
  const places: Place[] = [];
  for (const { row, possible } of mostPromising(claim, rows, limit)) {
    if (possible < ALTERED_FIT) continue;
    yield;
    if (isLong && countShared(claim.words, pairsOf(row)) < fewestPairs) continue;
    const place = alignedPlace(claim, row, index, "whole", ALTERED_FIT);
    if (place) places.push(place);
  }
  return places.sort((a, b) => b.fit - a.fit || graveIn(a) - graveIn(b));
}

function* exactIn(rows: readonly WordRow[], claim: ClaimedWords): Steps<Place[]> {
  const places: Place[] = [];
  for (const row of rows) {
    places.push(...exactPlaces(claim, row));
    yield;
  }
  return places;
}

function mostPromising(claim: ClaimedWords, rows: readonly WordRow[], limit: number) {
  const possibleIn = createFitLimit(claim);
  return rows
    .map(row => ({ row, possible: possibleIn(row) }))
    .sort((a, b) => b.possible - a.possible)
    .slice(0, limit);
}

// Of two equal fits, the one that keeps the meaning.
function graveIn({ changes }: Place): number {
  return changes.filter(({ isGrave }) => isGrave).length;
}

function isNearEnough(place: Place): boolean {
  const { fit, agreeing, similar, agreed, telling } = place;
  const isTelling =
    agreeing + similar >= FEWEST_AGREEING && agreed >= FEWEST_AGREED && telling >= LEAST_TELLING;
  return (fit >= ALTERED_FIT && isTelling) || isInSameWords(place) || isOneStepAway(place);
}

/**
 * The claim differs only in one number, or in a few words inserted or left out at one point: then fewer content
 * words are enough, so that "This will not be a challenge" is recognised as a change of "This will be a challenge".
 */
function isOneStepAway({ changes, fit, agreed, telling, isFramed }: Place): boolean {
  const [change] = changes;
  if (!change || changes.length > 1 || agreed < FEWEST_AGREED || fit < ONE_STEP_FIT) return false;
  const sides = [change.quoted, change.claimed].map(words => wordsOf(words ?? ""));
  if (sides.some(words => words.length > MOST_IN_ONE_STEP)) return false;
  const isNumber = sides.every(words => words.some(({ form }) => isNumberWord(form)));
  return isNumber || (change.kind !== "changed" && isFramed && telling >= TELLING_FOR_ONE_STEP);
}

/** The best match of part of the claim; null if fewer than two content words match. */
function* nearestOf(claim: ClaimedWords, rows: readonly WordRow[], index: WordIndex): Steps<Place | null> {
  const start = { text: claim.text, words: claim.words.slice(0, LONGEST_FOR_NEAREST) };
  let best: Place | null = null;
  for (const { row } of mostPromising(start, rows, FOR_NEAREST)) {
    yield;
    const place = alignedPlace(start, row, index, "part");
    if (!place || place.agreeing < FEWEST_AGREEING) continue;
    if (!best || place.score > best.score) best = place;
  }
  return best;
}

function closeOnes(near: readonly Place[], places: readonly Place[]): Place[] {
  const keys = new Set(places.map(keyOfQuotation));
  return near.filter(place => place.fit >= CLOSE_FIT && !keys.has(keyOfQuotation(place)));
}

function onePerQuotation(places: readonly Place[]): Place[] {
  return onePer(places, keyOfQuotation);
}

function onePerStart(places: readonly Place[]): Place[] {
  return onePer(places, ({ row, first }) => `${row.words.article.key} ${row.places[first]}`);
}

function keyOfQuotation({ row, first }: Place): string {
  return `${row.words.article.key} ${quotationAt(row, first)?.start}`;
}

function onePer(places: readonly Place[], keyOf: (place: Place) => string): Place[] {
  const byKey = new Map<string, Place>();
  for (const place of places) {
    const key = keyOf(place);
    if (!byKey.has(key)) byKey.set(key, place);
  }
  return [...byKey.values()];
}
