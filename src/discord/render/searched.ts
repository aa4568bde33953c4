import type { Searched } from "../../answers/answer.ts";
import { shorten } from "../../text/cut.ts";
import type { Wording } from "../../wording/english.ts";
import { type Markdown, plain } from "../markdown.ts";

const MAX_MISSING = 8;
const MAX_WORD = 40;

/** Words, as typed, that stand nowhere in what was searched. */
export function missingInWords(missing: readonly string[], wording: Wording): string {
  return wording.ask.missing(missing.slice(0, MAX_MISSING).map(word => shorten(word, MAX_WORD)));
}

/** How many articles of which days were searched, or that there are none. */
export function searchedLine(searched: Searched, wording: Wording): Markdown {
  return plain(searched.articles === 0 ? wording.emptyLibrary : wording.searched(searched));
}
