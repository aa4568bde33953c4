import type { Matches } from "./match-terms.ts";
import type { TermIndex } from "./term-index.ts";

/** Paragraphs taken by their own score. More brings nothing: .99 of the right ones are among these. */
const BEST_PASSAGES = 150;
/** Articles whose matching paragraphs are all taken, so that the article's evidence can lift one of them. */
const BEST_ARTICLES = 8;
/** Paragraphs taken of one article at most; a live blog has hundreds. */
const MAX_OF_ARTICLE = 40;

/** Paragraphs that are worth ranking closely: the best by themselves, and those of the best articles. */
export function chooseCandidates(
  index: TermIndex,
  matches: Matches,
  isAllowed: (passage: number) => boolean,
): number[] {
  const allowed = Array.from(matches.touched).filter(isAllowed);
  const byScore = (a: number, b: number) => (matches.scores[b] ?? 0) - (matches.scores[a] ?? 0) || a - b;
  const chosen = new Set(best(allowed, BEST_PASSAGES, byScore));
  const articles = [...new Set(allowed.map(passage => index.articleOf[passage] ?? 0))];
  const bestArticles = new Set(
    best(
      articles,
      BEST_ARTICLES,
      (a, b) => (matches.articleScores[b] ?? 0) - (matches.articleScores[a] ?? 0) || a - b,
    ),
  );
  const ofArticles = new Map<number, number[]>();
  for (const passage of allowed) {
    const article = index.articleOf[passage] ?? 0;
    if (!bestArticles.has(article)) continue;
    const list = ofArticles.get(article);
    if (list) list.push(passage);
    else ofArticles.set(article, [passage]);
  }
  for (const list of ofArticles.values()) {
    for (const passage of best(list, MAX_OF_ARTICLE, byScore)) chosen.add(passage);
  }
  return [...chosen];
}

/** The first `count` in order, without sorting the rest: one pass with a cut that rises. */
function best(items: readonly number[], count: number, order: (a: number, b: number) => number): number[] {
  if (items.length <= count * 4) return [...items].sort(order).slice(0, count);
  let kept: number[] = [];
  for (const item of items) {
    const worst = kept[count - 1];
    if (worst !== undefined && order(worst, item) <= 0) continue;
    kept.push(item);
    if (kept.length >= count * 2) kept = kept.sort(order).slice(0, count);
  }
  return kept.sort(order).slice(0, count);
}
