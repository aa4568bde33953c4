import type { WordIndex } from "../../search/word-index/word-index.ts";
import { isWithin, type Span } from "../../text/span.ts";
import { alignedPlace, type Place, weightOf } from "./find-places.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import { longestSharedRun } from "./shared-words.ts";
import type { WordRow } from "./speech.ts";

/** Speeches that are aligned for each part: those that share most pairs of words with it. */
const ALIGNED = 4;

/** Fewest words of a part with two words of meaning, and of one with a single one: fewer agree by chance. */
const FEWEST_WORDS = 3;
const FEWEST_COMMON_WORDS = 5;

/** Least fit of a part: parts of several quotations must be close to the letter to be believed. */
const PART_FIT = 0.8;

/** More parts than this are a text about the quotations, not one made of them. */
const MOST_PARTS = 6;

/** Share of the claim that the parts must cover together. */
const COVERED = 0.85;

/**
 * Finds the parts of different quotations that a claim was put together from, in claim order; null where
 * they don't cover it.
 *
 * The part that agrees best is taken first, then what stands before it and after it is looked at by itself.
 */
export function findStitched(
  claim: ClaimedWords,
  speeches: readonly WordRow[],
  index: WordIndex,
): { readonly places: readonly Place[]; readonly similarity: number } | null {
  const places = findParts(claim, speeches, index);
  const covered = places.reduce(
    (sum, { claimed, similarity }) => sum + similarity * weightOf(wordsIn(claim, claimed)),
    0,
  );
  const similarity = covered / Math.max(1, weightOf(claim.words));
  const spots = new Set(places.map(({ row, first }) => `${row.words.article.key} ${row.places[first]}`));
  return spots.size > 1 && similarity >= COVERED ? { places, similarity } : null;
}

/** The parts of quotations that a text is made of, in its order, whatever stands between them. */
export function findParts(claim: ClaimedWords, speeches: readonly WordRow[], index: WordIndex): Place[] {
  const parts: Place[] = [];
  const pending = [claim];
  for (let rest = pending.pop(); rest && parts.length < MOST_PARTS; rest = pending.pop()) {
    const best = bestPart(rest, speeches, index);
    if (!best) continue;
    parts.push(best);
    const { words } = rest;
    pending.push({ ...rest, words: words.filter(({ start }) => start >= best.claimed.end) });
    pending.push({ ...rest, words: words.filter(({ end }) => end <= best.claimed.start) });
  }
  return parts.sort((a, b) => a.claimed.start - b.claimed.start);
}

function bestPart(claim: ClaimedWords, speeches: readonly WordRow[], index: WordIndex): Place | null {
  if (claim.words.length < FEWEST_WORDS) return null;
  const isTelling = ({ agreed, agreeing }: Place) =>
    (agreed >= FEWEST_WORDS && agreeing > 1) || (agreed >= FEWEST_COMMON_WORDS && agreeing > 0);
  return (
    speeches
      .flatMap(row => {
        const run = longestSharedRun(claim.words, row);
        return run ? [{ row, run }] : [];
      })
      .sort((a, b) => b.run.pairs - a.run.pairs)
      .slice(0, ALIGNED)
      .flatMap(({ row, run: { from, to } }) => {
        const part = { ...claim, words: claim.words.slice(from, to) };
        return alignedPlace(part, row, index, "part") ?? [];
      })
      .filter(place => place.fit >= PART_FIT && isTelling(place))
      .sort((a, b) => b.score - a.score)[0] ?? null
  );
}

function wordsIn({ words }: ClaimedWords, span: Span): ClaimWord[] {
  return words.filter(word => isWithin(word, span));
}
