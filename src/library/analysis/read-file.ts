import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { Unread } from "../../articles/unread.ts";
import type { ArticleTokens } from "../../search/index/merge-token-tables.ts";
import type { AnalysedFile } from "./analyse-file.ts";

/** An article in memory, with the location of its words. */
export interface ReadArticle {
  readonly analysed: AnalysedArticle;
  /**
   * Moves to the table of the part made from the article: its own small table takes four times the space of its
   * share of a large one.
   */
  words: ArticleTokens;
}

/** What is kept in memory of an analysed file. */
export interface ReadFile {
  readonly articles: readonly ReadArticle[];
  readonly unread: readonly Unread[];
}

/** Combines each article of a file with its words. */
export function withWords({ articles, tokens: table, unread }: AnalysedFile): ReadFile {
  return { articles: articles.map((analysed, at) => ({ analysed, words: { table, at } })), unread };
}
