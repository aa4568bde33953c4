import type { Article } from "../articles/article.ts";
import type { Library } from "./library.ts";

export interface ArticleFilter {
  /** Words of the title, publisher or text. */
  readonly search?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Articles of the library, newest first. (Stub.) */
export function listArticles(library: Library, _filter: ArticleFilter = {}): Article[] {
  return library.articles.map(({ article }) => article);
}

/** Articles that a typed text may mean: id, key, file name, or words of the title; best first. (Stub.) */
export function findArticles(_library: Library, _typed: string): Article[] {
  return [];
}
