import {
  type AnalysedArticle,
  arrangeArticles,
  completeLibrary,
  type Library,
} from "../../answers/library.ts";
import type { ArticleKey } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import { createSearchIndex } from "../../search/create-search-index.ts";
import { type ArticleTokens, mergeSteps } from "../../search/index/merge-token-tables.ts";
import { termIndexSteps } from "../../search/index/term-index.ts";
import type { TokenTable } from "../../search/index/token-table.ts";
import { wordIndexSteps } from "../../search/index/word-index.ts";
import type { Steps } from "../../search/steps.ts";
import { inSlices } from "../in-slices.ts";
import type { AnalysedFile } from "./analyse-file.ts";

/** An article as it is held, with where its words stand. */
export interface ReadArticle {
  readonly analysed: AnalysedArticle;
  /**
   * Moves to the table of the library that is made of the article: its own small table takes four times the room
   * that its part of a large one takes.
   */
  words: ArticleTokens;
}

/** What is held of a file that was worked out. */
export interface ReadFile {
  readonly articles: readonly ReadArticle[];
  readonly unread: readonly Unread[];
}

/** Puts each article of a file together with its words. */
export function withWords({ articles, tokens: table, unread }: AnalysedFile): ReadFile {
  return { articles: articles.map((analysed, at) => ({ analysed, words: { table, at } })), unread };
}

export interface AssembleOptions {
  /** Called when the library's word index is asked for, and made, for the first time. */
  readonly wordsAsked?: () => void;
  /** An article as this library has it, of the same text; default: as it was read. */
  readonly asSeen?: (analysed: AnalysedArticle) => AnalysedArticle;
}

/**
 * Makes a library of articles that were worked out before, without reading one of them again; with
 * pauses, because answers go on meanwhile.
 *
 * @param own the articles whose words this library may keep for the others; those of the shared
 *   articles stay with the shared library, or each server's would keep another's in memory
 */
export function* assembleSteps(
  articles: readonly ReadArticle[],
  own: readonly ReadArticle[],
  { wordsAsked = () => {}, asSeen = analysed => analysed }: AssembleOptions = {},
): Steps<Library> {
  const first = new Map<ArticleKey, ReadArticle>();
  for (const read of articles) {
    const { key } = read.analysed.article;
    if (!first.has(key)) first.set(key, read);
  }
  yield;
  const arranged = arrangeArticles([...first.values()].map(({ analysed }) => asSeen(analysed)));
  yield;
  const sources = arranged.articles.flatMap(({ article }) => first.get(article.key) ?? []);
  const table = yield* mergeSteps(sources.map(({ words }) => words));
  const index = yield* termIndexSteps(table);
  const mayMove = new Set(own);
  sources.forEach((read, at) => {
    if (mayMove.has(read)) read.words = { table, at };
  });
  yield;
  return completeLibrary(arranged, {
    search: ordered => createSearchIndex(ordered, { index }),
    words: ordered => {
      wordsAsked();
      return inSlices(wordIndexSteps(ordered, table));
    },
  });
}

/** The words of some articles by themselves, put together with pauses: what a snapshot keeps of them. */
export function tokensSteps(articles: readonly ReadArticle[]): Steps<TokenTable> {
  return mergeSteps(articles.map(({ words }) => words));
}
