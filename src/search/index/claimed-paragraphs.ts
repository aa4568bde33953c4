import { type BoundedWords, boundParagraphs, likelyParagraphs } from "./paragraph-bounds.ts";
import { createScorer, type ScoredWords } from "./paragraph-scores.ts";
import { weighClaim } from "./weighed-claim.ts";

/** A paragraph by its number in the library, and how much it shares with a claim. */
export interface SharingParagraph {
  readonly paragraph: number;
  readonly score: number;
}

/** The data for finding and scoring paragraphs. */
export type ParagraphWords = BoundedWords & ScoredWords;

/** A paragraph's bound may be lower than its score by this factor, because it is added up in another order. */
const ROUNDING = 1 - 1e-9;

/** Paragraphs scored at first for each one wanted, to learn the least score of the best. */
const SCORED_FIRST = 2;

/** The first are found by stems that together are in this share of the paragraphs. */
const LOOKED_UP_FIRST = 1 / 8;

/**
 * The paragraphs that share most with a claim, best first; equal ones in the order of the library.
 *
 * A paragraph's score is the sum of the weights of the stems and the pairs of adjacent stems that it shares with the
 * claim; pairs as in Williams, Zobel and Bahle, "Fast phrase querying with combined indexes" (ACM TOIS 22, 2004). A
 * paragraph that contains the claim word for word has the highest possible score.
 *
 * Only paragraphs that can be among the best are read: first a few with the rarest stems, then a few with the highest
 * bounds, then all whose bound is as high as the lowest score of the best so far.
 *
 * @param claimed the stem of each word, below 0 for one that isn't in any paragraph
 */
export function paragraphsLike(
  claimed: readonly number[],
  words: ParagraphWords,
  { limit, isAllowed }: { readonly limit: number; readonly isAllowed: (paragraph: number) => boolean },
): SharingParagraph[] {
  const claim = weighClaim(claimed, words);
  if (claim.stems.length === 0) return [];
  const least = Math.min(...claim.rarities);
  const { paragraphs } = words;
  const best = new BestParagraphs({ limit, least, paragraphs }, createScorer(claim, words));
  const first = { count: SCORED_FIRST * limit, lookedUp: LOOKED_UP_FIRST * words.paragraphs };
  best.read(likelyParagraphs(claim, words, first).filter(isAllowed));
  const bounds = boundParagraphs(claim, words, best.least);
  best.read(bounds.highest(SCORED_FIRST * limit).filter(isAllowed));
  const bounded = bounds.from(best.least);
  const mayBeBest = (paragraph: number | undefined): paragraph is number =>
    paragraph !== undefined && bounds.boundOf(paragraph) >= best.least;
  for (let from = 0; mayBeBest(bounded[from]); from += limit) {
    const next = bounded.subarray(from, from + limit);
    best.read(Array.from(next).filter(paragraph => mayBeBest(paragraph) && isAllowed(paragraph)));
  }
  return best.found;
}

/** 1 for each paragraph that was read for this claim; reused, as a new one for each would keep the collector busy. */
let isRead = new Uint8Array();

/** The best of the paragraphs that were read. */
class BestParagraphs {
  found: SharingParagraph[] = [];
  /** The score that a paragraph needs to be among the best. */
  least: number;
  readonly #limit: number;
  readonly #scoresOf: (paragraphs: readonly number[]) => Float64Array;

  /** @param least the score of any paragraph that shares a word */
  constructor(
    {
      limit,
      least,
      paragraphs,
    }: { readonly limit: number; readonly least: number; readonly paragraphs: number },
    scoresOf: (paragraphs: readonly number[]) => Float64Array,
  ) {
    this.#limit = limit;
    if (isRead.length < paragraphs) isRead = new Uint8Array(paragraphs);
    else isRead.fill(0, 0, paragraphs);
    this.least = least * ROUNDING;
    this.#scoresOf = scoresOf;
  }

  read(paragraphs: readonly number[]): void {
    const unread = paragraphs.filter(paragraph => isRead[paragraph] === 0);
    const scores = this.#scoresOf(unread);
    for (const [at, paragraph] of unread.entries()) {
      isRead[paragraph] = 1;
      const score = scores[at] ?? 0;
      if (score >= this.least) this.found.push({ paragraph, score });
    }
    this.found.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph);
    this.found.length = Math.min(this.found.length, this.#limit);
    const last = this.found[this.#limit - 1];
    if (last) this.least = ROUNDING * last.score;
  }
}
