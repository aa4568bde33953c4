import type { Searched } from "../../answers/answer.ts";
import type { Wording } from "../../wording/english.ts";
import { type Markdown, plain } from "../markdown.ts";

/** How many articles of which days were searched, or that there are none. */
export function searchedLine(searched: Searched, wording: Wording): Markdown {
  return plain(searched.articles === 0 ? wording.emptyLibrary : wording.searched(searched));
}
