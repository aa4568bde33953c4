import type { ArticleKey } from "../articles/article.ts";
import type { QuotationList } from "./answer.ts";
import { type Library, searchedOf } from "./library.ts";

/** What to list; everything that is set must hold. */
export interface QuotationFilter {
  /** A speaker as typed: full name, surname, or another form the article uses. */
  readonly speaker?: string;
  /** Words of the topic; every content word must stand in the quotation or its paragraph. */
  readonly about?: string;
  readonly article?: ArticleKey;
  readonly since?: string;
  readonly until?: string;
}

/** Quotations of a person, on a topic, in order of publication. (Stub.) */
export function listQuotations(library: Library, _filter: QuotationFilter = {}): QuotationList {
  return { quotations: [], searched: searchedOf(library.articles.map(({ article }) => article)) };
}
