import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import type { WordRow } from "./speech.ts";

/**
 * Returns a function for the largest share of the claim's weight that an alignment with a row can score: the words
 * that the row contains, in any inflection, and those that aren't in any article (they may be misspelt). Computed in
 * one pass, it saves most alignments.
 */
export function createFitLimit({ words }: ClaimedWords): (row: WordRow) => number {
  /** Weight of the words with each stem. */
  const weights = new Map<number, number>();
  let all = 0;
  let unknown = 0;
  for (const { stem, weight, isBracketed } of words) {
    if (isBracketed) continue;
    all += weight;
    if (stem < 0) unknown += weight;
    else weights.set(stem, (weights.get(stem) ?? 0) + weight);
  }
  return ({ stems }) => {
    if (all === 0) return 0;
    const found = new Set<number>();
    let shared = unknown;
    for (let at = 0; at < stems.length && found.size < weights.size; at++) {
      const stem = stems[at] ?? -1;
      const weight = weights.get(stem);
      if (weight === undefined || found.has(stem)) continue;
      found.add(stem);
      shared += weight;
    }
    return shared / all;
  };
}

/** Pairs of adjacent words of a claim that are adjacent in a row too. */
export type SharedPairs = ReadonlySet<number>;

/** Returns a function that finds the pairs that a row shares with a claim. */
export function createPairFinder({ words }: ClaimedWords): (row: WordRow) => SharedPairs {
  const ids = new Set(words.map(({ id }) => id));
  const wanted = new Set(words.map((_, at) => pairAt(words, at)));
  return row => {
    const shared = new Set<number>();
    let before = -1;
    const { ids: rowIds } = row;
    for (let at = 0; at < rowIds.length; at++) {
      const id = rowIds[at] ?? -1;
      const isClaimed = ids.has(id);
      if (isClaimed && before >= 0) {
        const pair = pairOf(before, id);
        if (wanted.has(pair)) shared.add(pair);
      }
      before = isClaimed ? id : -1;
    }
    return shared;
  };
}

/** How many words of the claim are in a row before the same neighbour. */
export function countShared(words: readonly ClaimWord[], pairs: SharedPairs): number {
  return words.filter((_, at) => pairs.has(pairAt(words, at))).length;
}

/** A run of the claim's words whose pairs of neighbours are in the row, close to each other. */
export interface SharedRun {
  /** Positions in the claim's words, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Number of pairs. */
  readonly pairs: number;
}

/** Words that may differ between two shared pairs of one run. */
const GAP = 6;

/** Words beside the shared pairs that may belong to the run: changed ones, or ones without a matching neighbour. */
const MARGIN = 3;

/** The run with most shared pairs; null if no two adjacent words of the claim are adjacent in the row. */
export function longestSharedRun(words: readonly ClaimWord[], pairs: SharedPairs): SharedRun | null {
  let best: SharedRun | null = null;
  let open: { from: number; to: number; pairs: number } | null = null;
  for (let at = 1; at < words.length; at++) {
    if (!pairs.has(pairAt(words, at - 1))) continue;
    if (!open || at - 1 - open.to > GAP) open = { from: at - 1, to: at + 1, pairs: 0 };
    open.to = at + 1;
    open.pairs++;
    if (!best || open.pairs > best.pairs) best = { ...open };
  }
  return (
    best && {
      from: Math.max(0, best.from - MARGIN),
      to: Math.min(words.length, best.to + MARGIN),
      pairs: best.pairs,
    }
  );
}

/** The pair of a word and the next; NaN, which no row has, if one of them is unknown or missing. */
function pairAt(words: readonly ClaimWord[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  return word && next && word.id >= 0 && next.id >= 0 ? pairOf(word.id, next.id) : NaN;
}

/** A number for each pair of known words. */
function pairOf(first: number, second: number): number {
  return first * 2 ** 24 + second;
}
