import { type Article, ArticleId, type ArticleKey } from "../articles/article.ts";
import { extractQuotations } from "../quotes/extract-quotations.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { createSearchIndex } from "../search/create-search-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Searched } from "./answer.ts";

/** An article with everything that was read out of it once. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

/** The set of articles that one server sees, ready to answer from. Immutable: a change makes a new one. */
export interface Library {
  /** In order of publication, undated first, then by title. */
  readonly articles: readonly AnalysedArticle[];
  readonly search: SearchIndex;
  byKey(key: ArticleKey): AnalysedArticle | undefined;
}

/** Reads out of an article what answers are made from. */
export function analyseArticle(article: Article): AnalysedArticle {
  return { article, quotations: extractQuotations(article) };
}

/** Reads and indexes articles; see `libraryOf`. */
export function buildLibrary(articles: readonly Article[]): Library {
  return libraryOf(articles.map(analyseArticle));
}

/**
 * A library of articles that were analysed before.
 *
 * Articles with the same text are one: the first stays. An article whose id is taken is called by its key.
 *
 * @param index makes the search index of the articles in their order in the library
 */
export function libraryOf(
  analysed: readonly AnalysedArticle[],
  index: (articles: readonly Article[]) => SearchIndex = articles => createSearchIndex(articles),
): Library {
  const byKey = new Map<ArticleKey, AnalysedArticle>();
  const ids = new Set<ArticleId>();
  for (const given of analysed) {
    const { key, id } = given.article;
    if (byKey.has(key)) continue;
    const isTaken = ids.has(id);
    ids.add(isTaken ? ArticleId.parse(key) : id);
    byKey.set(key, isTaken ? { ...given, article: { ...given.article, id: ArticleId.parse(key) } } : given);
  }
  const ordered = [...byKey.values()].sort((a, b) => comparePublication(a.article, b.article));
  return {
    articles: ordered,
    search: index(ordered.map(({ article }) => article)),
    byKey: key => byKey.get(key),
  };
}

/** How many articles of which days an answer was looked for in. */
export function searchedOf(articles: readonly Article[]): Searched {
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  return { articles: articles.length, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}

function comparePublication(a: Article, b: Article): number {
  return (
    compareText(a.date ?? "", b.date ?? "") || compareText(a.title, b.title) || compareText(a.key, b.key)
  );
}

// By code units, so that the order is the same on every machine whatever its locale.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
