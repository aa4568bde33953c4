import type { WordIndex } from "../../../search/index/word-index.ts";
import type { SearchFilter } from "../../../search/search-index.ts";
import type { Steps } from "../../../search/steps.ts";
import type { Library } from "../../library.ts";
import { alignBest, graveIn, nearestOf } from "./align-rows.ts";
import { findParts, stitchedShare } from "./find-parts.ts";
import { exactPlaces, isInSameWords, type Place, passagesAt, speechesAt } from "./find-places.ts";
import { retoldPlaces } from "./find-retold.ts";
import { isNearEnough } from "./near-enough.ts";
import { type ClaimedWords, isTooShort } from "./read-claim.ts";
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

/** Share of the claim that parts of several quotations must cover, and how much more than the best single one. */
const STITCHED_SHARE = 0.85;
const STITCHED_GAIN = 0.12;

/** Least fit of nearly the same words: those listed as a variant, or preferred as the named person's. */
const CLOSE_FIT = 0.75;

/** Passages aligned if nobody is quoted with the words, and how far around their paragraph. */
const ALIGNED_PASSAGES = 6;
const PASSAGE_REACH = 40;

/** Where words were found, whoever is named: as places, and then as matches. */
export type Found<At> =
  | { readonly kind: "none"; readonly nearest: At | null; readonly parts: readonly Place[] }
  | {
      readonly kind: "short" | "own-words" | "stitched";
      readonly places: readonly At[];
      readonly similarity: number;
    }
  | {
      readonly kind: "quoted";
      readonly places: readonly At[];
      /** Other places with nearly the same words, best first. */
      readonly near: readonly At[];
      readonly similarity: number;
      readonly fit: number;
      /** Parts of quotations that changed words may consist of; none if the words are there unchanged. */
      readonly parts: readonly Place[];
    };

/** Claimed words, and where they were found. */
export type FoundWords = ClaimedWords & Found<Place>;

/** Where words are looked for, and how thoroughly. */
export interface FindOptions {
  readonly filter?: SearchFilter | undefined;
  /** Only exact matches: nothing is aligned. */
  readonly isAsTyped?: boolean | undefined;
  /** Whether few words are enough, because their whole sentence is known. */
  readonly isInSentence?: boolean | undefined;
}

/**
 * Looks for the claim's words, with pauses: as they are in speeches, then in articles, then as a report retells them,
 * then changed, then in parts.
 */
export function* findWords(
  library: Library,
  index: WordIndex,
  claim: ClaimedWords,
  { filter, isAsTyped = false, isInSentence = false }: FindOptions,
): Steps<Found<Place>> {
  // A word that is in no article rules out all of it as typed.
  if (isAsTyped && claim.words.some(({ id }) => id < 0)) return NOWHERE;
  const { holding, candidates } = paragraphsFor(claim, index, { filter, isAsTyped });
  const reach = claim.words.length;
  yield;
  const held = speechesAt(library, index, holding, reach);
  const exact = onePerQuotation(yield* exactIn(held, claim));
  const inPassages = () => exactIn(passagesAt(library, index, holding, reach), claim);
  if (isTooShort(claim, isInSentence))
    return tooShort(exact.length > 0 ? exact : onePerStart(yield* inPassages()));
  if (isAsTyped) return exact.length > 0 ? quotedExactly(exact, []) : inOwnWords(yield* inPassages());

  const speeches = holding === candidates ? held : speechesAt(library, index, candidates, reach);
  const aligned = yield* alignBest(claim, speeches, index, ALIGNED_SPEECHES);
  const near = aligned.filter(isNearEnough);
  const quoted = onePerQuotation([...exact, ...aligned.filter(({ changes }) => changes.length === 0)]);
  if (quoted.length > 0) return quotedExactly(quoted, closeOnes(near, quoted));
  const asTheyStand = yield* inPassages();
  if (asTheyStand.length > 0) return inOwnWords(asTheyStand);

  const closest = candidates.slice(0, ALIGNED_PASSAGES);
  const passages = passagesAt(library, index, closest, Math.min(reach, PASSAGE_REACH));
  const unquoted = unquotedIn(yield* alignBest(claim, passages, index, ALIGNED_PASSAGES), near);
  if (unquoted.length > 0) return inOwnWords(unquoted);
  const retold = near.some(({ fit }) => fit >= CLOSE_FIT) ? [] : retoldPlaces(claim, passages);
  if (retold.length > 0) return inOwnWords(retold);
  return yield* findChanged(claim, { speeches, passages, near }, index);
}

/** The paragraphs of articles that contain all of the words, or else may; and those that may have them changed. */
function paragraphsFor(claim: ClaimedWords, index: WordIndex, { filter, isAsTyped }: FindOptions) {
  const stems = claim.words.map(({ stem }) => stem);
  const holders = index.holders(stems, { filter, limit: MOST_HOLDERS });
  if (holders && isAsTyped) return { holding: holders, candidates: holders };
  const candidates = index.candidates(stems, { filter, limit: holders ? CANDIDATES : MOST_HOLDERS });
  return { holding: holders ?? candidates, candidates };
}

const NOWHERE: Found<Place> = { kind: "none", nearest: null, parts: [] };

function tooShort(places: readonly Place[]): Found<Place> {
  return { kind: "short", places, similarity: places.length > 0 ? 1 : 0 };
}

function quotedExactly(places: readonly Place[], near: readonly Place[]): Found<Place> {
  return { kind: "quoted", places, near, similarity: 1, fit: 1, parts: [] };
}

function inOwnWords(places: readonly Place[]): Found<Place> {
  return places.length > 0 ? { kind: "own-words", places: onePerStart(places), similarity: 1 } : NOWHERE;
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
): Steps<Found<Place>> {
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

function* exactIn(rows: readonly WordRow[], claim: ClaimedWords): Steps<Place[]> {
  const places: Place[] = [];
  for (const row of rows) {
    places.push(...exactPlaces(claim, row));
    yield;
  }
  return places;
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
