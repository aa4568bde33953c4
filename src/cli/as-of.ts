import type { Library } from "../answers/library.ts";
import { isWithinDays } from "../articles/within-days.ts";
import { hideArticles } from "../library/indexes/hide-articles.ts";

/** The library on a day: without what was published later, or perhaps later; all of it if no day was given. */
export function libraryAsOf(library: Library, day: string | undefined): Library {
  return day === undefined
    ? library
    : hideArticles(library, ({ date }) => !isWithinDays(date, { until: day }));
}
