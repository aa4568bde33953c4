import type { TermIndex } from "./index/term-index.ts";
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
  const { articleOf } = index;
  const { touched, scores, articleScores } = matches;
  const allowed: number[] = [];
  const isSeen = new Uint8Array(isSearched.length);
  const articles: number[] = [];
  for (let at = 0; at < touched.length; at++) {
    const passage = touched[at] ?? 0;
    const article = articleOf[passage] ?? 0;
    if (isSearched[article] !== 1) continue;
    allowed.push(passage);
    if (isSeen[article] === 0) articles.push(article);
    isSeen[article] = 1;
  }
  const chosen = new Set(best(allowed, BEST_PASSAGES, scores));
  const ofArticle = new Map<number, number[]>();
  isSeen.fill(0);
  for (const article of best(articles, BEST_ARTICLES, articleScores)) {
    ofArticle.set(article, []);
    isSeen[article] = 1;
  }
  for (const passage of allowed) {
    const article = articleOf[passage] ?? 0;
    if (isSeen[article] === 1) ofArticle.get(article)?.push(passage);
  }
  for (const passages of ofArticle.values()) {
    for (const passage of best(passages, MAX_OF_ARTICLE, scores)) chosen.add(passage);
  }
  return [...chosen];
}

/**
 * The `count` items with the highest scores, ties by number, in order; sorts only what passes a rising threshold.
 */
function best(items: readonly number[], count: number, scores: Float32Array): number[] {
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  let kept: number[] = [];
  let cut = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    if ((scores[item] ?? 0) < cut) continue;
    kept.push(item);
    if (kept.length >= count * 2) {
      kept = kept.sort(order).slice(0, count);
      cut = scores[kept.at(-1) ?? 0] ?? cut;
    }
  }
  return kept.sort(order).slice(0, count);
}
