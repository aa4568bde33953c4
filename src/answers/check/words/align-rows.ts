import type { WordIndex } from "../../../search/index/word-index.ts";
import type { Steps } from "../../../search/steps.ts";
import { alignedPlace, type Place } from "./find-places.ts";
import { ALTERED_FIT, FEWEST_AGREEING } from "./near-enough.ts";
import type { ClaimedWords } from "./read-claim.ts";
import { countShared, createFitLimit, createPairFinder } from "./shared-words.ts";
import type { WordRow } from "./speech.ts";

/** Rows aligned for a nearest miss, and how many of the claim's words. */
const FOR_NEAREST = 4;
const LONGEST_FOR_NEAREST = 60;

/**
 * From this many words on, a row must also contain a share of the claim's pairs of adjacent words: a long row
 * contains all common words somewhere.
 */
const LONG_CLAIM = 20;
const LEAST_PAIRS = 0.15;

/** Aligns the rows that share most words with the claim, if it may help; best fit first. */
export function* alignBest(
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

/** The best match of part of the claim; null if fewer than two content words match. */
export function* nearestOf(
  claim: ClaimedWords,
  rows: readonly WordRow[],
  index: WordIndex,
): Steps<Place | null> {
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

function mostPromising(claim: ClaimedWords, rows: readonly WordRow[], limit: number) {
  const possibleIn = createFitLimit(claim);
  return rows
    .map(row => ({ row, possible: possibleIn(row) }))
    .sort((a, b) => b.possible - a.possible)
    .slice(0, limit);
}

/** How many changes may change the meaning: of two equal fits, the one with fewer is better. */
export function graveIn({ changes }: Place): number {
  return changes.filter(({ isGrave }) => isGrave).length;
}
