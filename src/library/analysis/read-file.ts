import type { AnalysedArticle } from "../../answers/library.ts";
import type { Unread } from "../../articles/unread.ts";
import type { ArticleTokens } from "../../search/index/merge-token-tables.ts";
import type { AnalysedFile } from "./analyse-file.ts";

/** An article as it is held, with where its words stand. */
export interface ReadArticle {
  readonly analysed: AnalysedArticle;
  /**
   * Moves to the table of the part that is made of the article: its own small table takes four times the room that
   * its share of a large one takes.
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
