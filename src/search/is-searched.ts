import type { Article } from "../articles/article.ts";
import type { SearchFilter } from "./search-index.ts";

/** Whether a filter lets an article be searched. An undated article passes no bound of dates. */
export function isSearched({ key, date }: Article, filter: SearchFilter | undefined): boolean {
  if (!filter) return true;
  return (
    !filter.except?.has(key) &&
    (!filter.article || key === filter.article) &&
    (!filter.since || (date !== null && date >= filter.since)) &&
    (!filter.until || (date !== null && date <= filter.until))
  );
}
