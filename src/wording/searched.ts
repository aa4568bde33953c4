import type { Searched } from "../answers/answer.ts";
import type { Wording } from "./wording.ts";

/**
 * How many articles from which days were searched; if none were, why: the library is empty or, with `hasPeriod`, has
 * nothing from the requested days.
 */
export function searchedInWords(searched: Searched, wording: Wording, { hasPeriod = false } = {}): string {
  if (searched.articles > 0) return wording.searched(searched);
  return hasPeriod ? wording.noneInPeriod : wording.emptyLibrary;
}
