import { type Article, ArticleId, type ArticleKey } from "../articles/article.ts";
import { extractSpeech } from "../quotes/extract-quotations.ts";
import { createSearchIndex } from "../search/create-search-index.ts";
import { createTermIndex } from "../search/index/create-term-index.ts";
import { buildTokenTable } from "../search/index/token-table.ts";
import { type WordIndex, wordIndexSteps } from "../search/index/word-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { sortedSteps } from "../search/sorted-steps.ts";
import { finish, type Steps } from "../search/steps.ts";
import { compareText } from "../text/compare-text.ts";
import type { AnalysedArticle } from "./analysed-article.ts";
import type { Searched } from "./answer.ts";
import type { CitationSource } from "./catalogue/citation-source.ts";
import type { SpeakerDirectorySlot } from "./speakers/speaker-source.ts";

/**
 * The set of articles that one server sees, ready to answer from. Immutable: a change makes a new one. Only `speakers`
 * is filled later, when its directory is first made.
 */
export interface Library {
  /** In order of publication, undated first, then by title. */
  readonly articles: readonly AnalysedArticle[];
  readonly search: SearchIndex;
  /** The positions of every word, for checking quotes. Made when first asked for. */
  words(): Promise<WordIndex>;
  byKey(key: ArticleKey): AnalysedArticle | undefined;
  /** What its articles are looked up by; undefined: they are read for it. */
  readonly citations?: CitationSource | undefined;
  /** Its directory of speakers, or what that will be made of; see `speakerDirectoryOf`. */
  readonly speakers: SpeakerDirectorySlot;
}

/** Reads from an article what answers are made of. */
export function analyseArticle(article: Article): AnalysedArticle {
  return { article, ...extractSpeech(article) };
}

/** Reads and indexes articles; see `libraryOf`. */
export function buildLibrary(articles: readonly Article[]): Library {
  return libraryOf(articles.map(analyseArticle));
}

/** What makes a library's indexes from its articles, given in its order. */
export interface LibraryMakers {
  readonly search: (articles: readonly Article[]) => SearchIndex;
  readonly words: (articles: readonly Article[]) => Promise<WordIndex>;
}

/**
 * A library of articles that are already analysed; see `arrangeArticles`.
 *
 * @internal
 */
export function libraryOf(analysed: readonly AnalysedArticle[]): Library {
  const arranged = arrangeArticles(analysed);
  const table = buildTokenTable(arranged.articles.map(({ article }) => article));
  return completeLibrary(arranged, {
    search: articles => createSearchIndex(articles, { index: createTermIndex(table) }),
    words: async articles => finish(wordIndexSteps(articles, table)),
  });
}

/** A library's articles, without its indexes. */
export type ArrangedArticles = Pick<Library, "articles" | "byKey">;

/**
 * Sorts articles into a library's order.
 *
 * Articles with the same text are one: the first stays. An article whose id is taken is named by its key.
 */
export function arrangeArticles(analysed: readonly AnalysedArticle[]): ArrangedArticles {
  return finish(arrangeSteps(analysed));
}

/** Articles examined or sorted between two pauses: a few milliseconds. */
const ARTICLES_A_STEP = 1_000;

/** `arrangeArticles`, with pauses. */
export function* arrangeSteps(analysed: readonly AnalysedArticle[]): Steps<ArrangedArticles> {
  const byKey = new Map<ArticleKey, AnalysedArticle>();
  const ids = new Set<ArticleId>();
  for (const [at, given] of analysed.entries()) {
    if (at % ARTICLES_A_STEP === ARTICLES_A_STEP - 1) yield;
    const { key, id } = given.article;
    if (byKey.has(key)) continue;
    const isTaken = ids.has(id);
    ids.add(isTaken ? ArticleId.parse(key) : id);
    byKey.set(key, isTaken ? { ...given, article: { ...given.article, id: ArticleId.parse(key) } } : given);
  }
  const ordered = yield* sortedSteps(
    [...byKey.values()],
    (a, b) => comparePublication(a.article, b.article),
    ARTICLES_A_STEP,
  );
  return { articles: ordered, byKey: key => byKey.get(key) };
}

/** The library of arranged articles. */
export function completeLibrary(arranged: ArrangedArticles, { search, words }: LibraryMakers): Library {
  const articles = arranged.articles.map(({ article }) => article);
  let made: Promise<WordIndex> | undefined;
  return {
    ...arranged,
    search: search(articles),
    words: () => {
      made ??= words(articles);
      return made;
    },
    speakers: { directory: null, source: { kind: "articles" } },
  };
}

/** How many articles, from which days, an answer was looked for in. */
export function searchedOf(articles: readonly Article[]): Searched {
  let from: string | null = null;
  let to: string | null = null;
  for (const { date } of articles) {
    if (date === null || date === undefined) continue;
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  }
  return { articles: articles.length, from, to };
}

/** The order of articles in a library. */
export function comparePublication(a: Article, b: Article): number {
  return (
    compareText(a.date ?? "", b.date ?? "") || compareText(a.title, b.title) || compareText(a.key, b.key)
  );
}
