import type { TermIndex } from "../index/term-index.ts";
import type { Matches } from "./match-terms.ts";

/** Paragraphs chosen by their own score. More gains nothing: .99 of the right ones are among these. */
const BEST_PASSAGES = 120;
/** Articles whose matching paragraphs are all chosen, so that the article's evidence can raise one of them. */
const BEST_ARTICLES = 6;
/** Most paragraphs of one article; a live blog has hundreds. */
const MAX_OF_ARTICLE = 25;

/**
 * Paragraphs worth ranking closely: the best by their own score, and those of the best articles.
 * `isSearched` is 1 for each article that may answer.
 */
export function chooseCandidates(index: TermIndex, matches: Matches, isSearched: Uint8Array): number[] {
  const { articleOf, firstOf } = index;
  const { touched, scores, articleScores } = matches;
  const passages = new Highest(BEST_PASSAGES, scores);
  for (let at = 0; at < touched.length; at++) {
    const passage = touched[at] ?? 0;
    if (isSearched[articleOf[passage] ?? 0] === 1) passages.offer(passage);
  }
  const chosen = new Set(passages.inOrder());
  const articles = new Highest(BEST_ARTICLES, articleScores);
  for (let article = 0; article < articleScores.length; article++) {
    if (isSearched[article] === 1 && articleScores[article] !== 0) articles.offer(article);
  }
  for (const article of articles.inOrder()) {
    const ofArticle = new Highest(MAX_OF_ARTICLE, scores);
    for (let passage = firstOf[article] ?? 0; passage < (firstOf[article + 1] ?? 0); passage++) {
      if (scores[passage] !== 0) ofArticle.offer(passage);
    }
    for (const passage of ofArticle.inOrder()) chosen.add(passage);
  }
  return [...chosen];
}

/** The items with the highest scores of those that are offered, ties by number. */
class Highest {
  readonly #scores: Float32Array;
  /** In order; the first `#size` are in use. */
  readonly #kept: Uint32Array;
  #size = 0;
  #cut = Number.NEGATIVE_INFINITY;

  constructor(count: number, scores: Float32Array) {
    this.#scores = scores;
    this.#kept = new Uint32Array(count);
  }

  offer(item: number): void {
    const score = this.#scores[item] ?? 0;
    if (score < this.#cut) return;
    const kept = this.#kept;
    let at = this.#size;
    if (at < kept.length) this.#size++;
    else if (!this.#isBefore(score, item, kept[--at] ?? 0)) return;
    for (; at > 0 && this.#isBefore(score, item, kept[at - 1] ?? 0); at--) kept[at] = kept[at - 1] ?? 0;
    kept[at] = item;
    if (this.#size === kept.length) this.#cut = this.#scores[kept.at(-1) ?? 0] ?? 0;
  }

  inOrder(): Uint32Array {
    return this.#kept.subarray(0, this.#size);
  }

  #isBefore(score: number, item: number, other: number): boolean {
    const ofOther = this.#scores[other] ?? 0;
    return score > ofOther || (score === ofOther && item < other);
  }
}
