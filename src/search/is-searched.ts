import type { Article } from "../articles/article.ts";
import { isWithinDays } from "../articles/within-days.ts";
import type { SearchFilter } from "./search-index.ts";

/** Whether a filter allows an article to be searched. An undated article fails every limit on dates. */
export function isSearched({ key, date }: Article, filter: SearchFilter | undefined): boolean {
  if (!filter) return true;
  return (
    !filter.except?.has(key) && (!filter.article || key === filter.article) && isWithinDays(date, filter)
  );
}
