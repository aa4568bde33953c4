import type { SearchFilter } from "../../search/search-index.ts";
import type { WordIndex } from "../../search/word-index/word-index.ts";
import { isWithin, type Span } from "../../text/span.ts";
import type { Library } from "../library.ts";
import { alignedPlace, type Place, speechesAt, weightOf } from "./find-places.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";

/** Paragraphs whose speeches are aligned for each part. */
const CANDIDATES = 8;

/** Fewest words of a part, one of them of meaning: two words agree by chance. */
const FEWEST_WORDS = 3;

/** Least fit of a part: parts of several quotations must be close to the letter to be believed. */
const PART_FIT = 0.8;

/** Share of the claim that the parts must cover together. */
const COVERED = 0.85;

/**
 * Finds the parts of different quotations that a claim was put together from, in claim order; null where
 * they don't cover it.
 *
 * The part that agrees best is taken first, then what stands before and after it is searched anew: the
 * other quotations may share no word with it.
 */
export function findStitched(
  claim: ClaimedWords,
  library: Library,
  index: WordIndex,
  filter: SearchFilter | undefined,
): { readonly places: readonly Place[]; readonly similarity: number } | null {
  const places = findParts(claim, library, index, filter);
  const covered = places.reduce(
    (sum, { claimed, similarity }) => sum + similarity * weightOf(wordsIn(claim, claimed)),
    0,
  );
  const similarity = covered / Math.max(1, weightOf(claim.words));
  return places.length > 1 && similarity >= COVERED ? { places, similarity } : null;
}

/** The parts of quotations that a text is made of, in order, whatever stands between them. */
export function findParts(
  claim: ClaimedWords,
  library: Library,
  index: WordIndex,
  filter: SearchFilter | undefined,
): Place[] {
  if (claim.words.length < FEWEST_WORDS) return [];
  const candidates = index.candidates(
    claim.words.map(({ form }) => form),
    { filter, limit: CANDIDATES },
  );
  const best = speechesAt(library, index, candidates, claim.words.length)
    .flatMap(row => alignedPlace(claim, row, index, "part") ?? [])
    .filter(
      ({ fit, agreeing, claimed }) =>
        fit >= PART_FIT && agreeing >= 1 && wordsIn(claim, claimed).length >= FEWEST_WORDS,
    )
    .sort((a, b) => b.score - a.score)[0];
  if (!best) return [];
  const before = { ...claim, words: claim.words.filter(({ end }) => end <= best.claimed.start) };
  const after = { ...claim, words: claim.words.filter(({ start }) => start >= best.claimed.end) };
  return [...findParts(before, library, index, filter), best, ...findParts(after, library, index, filter)];
}

function wordsIn({ words }: ClaimedWords, span: Span): ClaimWord[] {
  return words.filter(word => isWithin(word, span));
}
