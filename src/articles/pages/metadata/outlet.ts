import { comparable } from "../../comparable.ts";
import { withoutUnseen } from "../../take-out.ts";
import { identityOf } from "../furniture.ts";
import type { Page } from "../page.ts";
import { wordsOf } from "./page-words.ts";

/** Separators between title, sections and the site's name in a window title. */
const MARKS = /\s*(?:\s[|–—·•»«/-]\s|::|\s:\s|:\s|[|_])\s*/;

/** Longest name of a paper, in UTF-16 code units. */
const MAX_NAME = 60;

/** How pages name the element that contains the site's name. */
const SITE_TITLE = /(?:^|\s)(?:site|blog)-?-?(?:title|name)(?=$|\s)/;

/**
 * The paper's name if no meta gives it: the outermost part of the window title besides the headline, or what the page
 * prints as the site's name.
 *
 * @param headline the article's title as it was read
 * @example outletOf(page, "Pools to close") // for "Ford Courier : News : Pools to close" it is "Ford Courier"
 */
export function outletOf(page: Page, headline: string | null): string | null {
  const title = page.elements.find(({ tagName }) => tagName === "title");
  const beside = title && headline !== null ? nameBeside(wordsOf(title), headline) : null;
  if (beside !== null) return beside;
  const printed = page.elements.find(element => SITE_TITLE.test(identityOf(element)));
  return printed ? shortName(wordsOf(printed)) : null;
}

function nameBeside(title: string, headline: string): string | null {
  const [whole, part] = [readable(title), readable(headline)];
  const at = whole.indexOf(part);
  if (at === -1) return null;
  // Words that no separator divides from the headline are part of it: "Pools to close, council says".
  const before = whole.slice(0, at).split(MARKS).slice(0, -1).filter(isName);
  const behind = withoutSubtitle(whole.slice(at + part.length))
    .split(MARKS)
    .slice(1)
    .filter(isName);
  // On one side of the headline only: in a title with parts on both sides, a section's name comes first.
  return shortName(behind.at(-1) ?? before[0] ?? "");
}

/** More of the headline may follow a colon or a dash: "Pools to close – a town without water". */
const SUBTITLE = /^(?::\s|\s[–—-]\s)([^|·•»«:–—]{1,200}?)(?=\s[|·•»«/–—-]\s|:\s|$)/u;

function withoutSubtitle(behind: string): string {
  const [whole = "", words = ""] = SUBTITLE.exec(behind) ?? [];
  // In a name, all but the shortest words begin with a capital, or it is an address.
  const isName = words
    .split(/\s/)
    .every(word => word.length < 4 || !/^\p{Ll}/u.test(word) || word.includes("."));
  return isName ? behind : behind.slice(whole.length);
}

function readable(words: string): string {
  return withoutUnseen(words).replace(/\s+/g, " ");
}

function isName(part: string): boolean {
  return comparable(part) !== "";
}

function shortName(name: string): string | null {
  const bare = name.trim();
  return bare !== "" && bare.length <= MAX_NAME ? bare : null;
}
