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

/** What is held of a file that was worked out: its articles, whose words are on the shelf. */
export interface ReadFile {
  readonly articles: readonly AnalysedArticle[];
  readonly unread: readonly Unread[];
}

// The words of every article that is held, in the table where they stand now. An article's own small
// table takes four times the room that its part of a large one takes, so it is let go after a merge.
const shelf = new WeakMap<AnalysedArticle, ArticleTokens>();

/** Puts the words of a file's articles where `assemble` finds them. */
export function shelve({ articles, tokens, unread }: AnalysedFile): ReadFile {
  articles.forEach((analysed, at) => {
    shelf.set(analysed, { table: tokens, at });
  });
  return { articles, unread };
}

/**
 * Makes a library of articles that were worked out before, without reading one of them again; with
 * pauses, because answers go on meanwhile.
 *
 * @param own the articles whose words this library may keep for the others; those of the shared
 *   articles stay with the shared library, or each server's would keep another's in memory
 * @param wordsAsked called when the library's word index is asked for, and made, for the first time
 * @throws {Error} if an article was never shelved
 */
export function* assembleSteps(
  articles: readonly AnalysedArticle[],
  own: readonly AnalysedArticle[],
  wordsAsked: () => void = () => {},
): Steps<Library> {
  const first = new Map<ArticleKey, AnalysedArticle>();
  for (const analysed of articles) {
    if (!first.has(analysed.article.key)) first.set(analysed.article.key, analysed);
  }
  yield;
  const arranged = arrangeArticles(articles);
  yield;
  const sources = arranged.articles.map(({ article }) => first.get(article.key));
  const table = yield* mergeSteps(sources.map(wordsOf));
  const index = yield* termIndexSteps(table);
  const places = new Map(sources.map((analysed, at) => [analysed, at]));
  for (const analysed of own) {
    const at = places.get(analysed);
    if (at !== undefined) shelf.set(analysed, { table, at });
  }
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
export function tokensSteps(articles: readonly AnalysedArticle[]): Steps<TokenTable> {
  return mergeSteps(articles.map(wordsOf));
}

function wordsOf(analysed: AnalysedArticle | undefined): ArticleTokens {
  const words = analysed && shelf.get(analysed);
  if (!words) throw new Error(`Article ${analysed?.article.id} was never shelved`);
  return words;
}
