import type { Searched } from "../answers/answer.ts";
import type { Wording } from "./wording.ts";

/**
 * How many articles of which days were searched; where none was, why: the library is empty or, with
 * `hasPeriod`, holds nothing of the days that were asked for.
 */
export function searchedInWords(searched: Searched, wording: Wording, { hasPeriod = false } = {}): string {
  if (searched.articles > 0) return wording.searched(searched);
  return hasPeriod ? wording.noneInPeriod : wording.emptyLibrary;
}
