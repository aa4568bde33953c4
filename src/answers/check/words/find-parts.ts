import type { WordIndex } from "../../../search/index/word-index.ts";
import type { Steps } from "../../../search/steps.ts";
import { isWithin, type Span } from "../../../text/span.ts";
import { alignedPlace, type Place, weightOf } from "./find-places.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import { countShared, createPairFinder, longestSharedRun, type SharedPairs } from "./shared-words.ts";
import type { WordRow } from "./speech.ts";

/** Speeches aligned for each part: those that share most pairs of words with it. */
const ALIGNED = 4;

/** Fewest words of a part with two content words, and with a single one: fewer match by chance. */
const FEWEST_WORDS = 3;
const FEWEST_COMMON_WORDS = 5;

/** Least fit of a part: parts of several quotations must match almost to the letter to be believed. */
const PART_FIT = 0.8;

/** With more parts than this, a text is about the quotations rather than made of them. */
const MOST_PARTS = 6;

interface SharingRow {
  readonly row: WordRow;
  readonly pairs: SharedPairs;
}

/** Share of the claim that parts of quotations cover; 0 if all are one place. */
export function stitchedShare(claim: ClaimedWords, parts: readonly Place[]): number {
  const spots = new Set(parts.map(({ row, first }) => `${row.words.article.key} ${row.places[first]}`));
  if (spots.size < 2) return 0;
  const covered = parts.reduce(
    (sum, { claimed, similarity }) => sum + similarity * weightOf(wordsIn(claim, claimed)),
    0,
  );
  return covered / Math.max(1, weightOf(claim.words));
}

/**
 * The parts of quotations in a text, in its order, whatever is between them; found with pauses.
 *
 * The best match is taken first; then the text before it and after it is searched separately.
 */
export function* findParts(
  claim: ClaimedWords,
  speeches: readonly WordRow[],
  index: WordIndex,
): Steps<Place[]> {
  const parts: Place[] = [];
  const pending = [claim];
  const rows: SharingRow[] = [];
  const pairsOf = createPairFinder(claim);
  for (const row of speeches) {
    const pairs = pairsOf(row);
    if (countShared(claim.words, pairs) >= FEWEST_WORDS - 1) rows.push({ row, pairs });
    yield;
  }
  for (let rest = pending.pop(); rest && parts.length < MOST_PARTS; rest = pending.pop()) {
    const best = yield* bestPart(rest, rows, index);
    if (!best) continue;
    parts.push(best);
    const { text, words } = rest;
    pending.push({ text, words: words.filter(({ start }) => start >= best.claimed.end) });
    pending.push({ text, words: words.filter(({ end }) => end <= best.claimed.start) });
  }
  return parts.sort((a, b) => a.claimed.start - b.claimed.start);
}

function* bestPart(claim: ClaimedWords, rows: readonly SharingRow[], index: WordIndex): Steps<Place | null> {
  if (claim.words.length < FEWEST_WORDS) return null;
  const isTelling = ({ agreed, agreeing }: Place) =>
    (agreed >= FEWEST_WORDS && agreeing > 1) || (agreed >= FEWEST_COMMON_WORDS && agreeing > 0);
  const sharing = rows
    .flatMap(({ row, pairs }) => {
      const run = longestSharedRun(claim.words, pairs);
      return run ? [{ row, run }] : [];
    })
    .sort((a, b) => b.run.pairs - a.run.pairs)
    .slice(0, ALIGNED);
  let best: Place | null = null;
  for (const { row, run } of sharing) {
    yield;
    const part = { text: claim.text, words: claim.words.slice(run.from, run.to) };
    const place = alignedPlace(part, row, index, "part");
    if (!place || place.fit < PART_FIT || !isTelling(place)) continue;
    if (!best || place.score > best.score) best = place;
  }
  return best;
}

function wordsIn({ words }: ClaimedWords, span: Span): ClaimWord[] {
  return words.filter(word => isWithin(word, span));
}
