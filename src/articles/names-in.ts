import { MONTHS } from "../english/grammar/calendar.ts";

/** Longest line that may be a list of names, in UTF-16 code units; a short biography is longer. */
const MAX_BYLINE = 120;

/** How much of it is read, in UTF-16 code units: names come at the beginning. */
const MAX_READ = 1_000;

/** "Story by", "Posted by". */
const WORK =
  "written|reported|story|text|words|posted|published|submitted|reviewed|edited|interview|pictures|hosted|presented";
const BEFORE_NAMES = new RegExp(`^(?:(?:${WORK}) )?by:?\\s+|^(?:author|written)s?:\\s*`, "i");

/** The same in other languages, in lower case, in capitals, or capitalised; some names begin with such a word. */
const BY_ELSEWHERE = [
  "von",
  "par",
  "por",
  "af",
  "av",
  "door",
  "di",
  "de autor",
  "oleh",
  "text",
  "texte",
  "tekst",
  "autor",
  "autorin",
  "autorka",
  "автор",
  "penulis",
  "yazan",
  "írta",
];
const OTHER_LANGUAGES = new RegExp(
  `^(?:${BY_ELSEWHERE.flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join("|")}):?\\s+(?=\\p{Lu})`,
  "u",
);

const DAY = "\\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b";
const MONTH = `(?:${MONTHS.map(month => month.slice(0, 3)).join("|")})[a-z]{0,6}\\b`;

/** Punctuation, a line end, or the date: "Bo Fox at March 4, 2025". */
const BEHIND_NAMES = new RegExp(`\\s*(?:[|•·\\n]|\\s[-–—]\\s|\\s(?:on|at)\\s(?=${DAY}|${MONTH}))\\s*`, "i");

/**
 * "By Ann Lee and Bo Fox, Political editor | 4 May 2024" gives ["Ann Lee", "Bo Fox"]; none if it is not a list of
 * names.
 */
export function namesIn(byline: string): string[] {
  if (/^(?:https?:|www\.|@)/i.test(byline.trim())) return [];
  const [line = ""] = byline
    .slice(0, MAX_READ)
    .replace(BEFORE_NAMES, "")
    .replace(OTHER_LANGUAGES, "")
    .split(BEHIND_NAMES);
  if (line.length > MAX_BYLINE) return [];
  return line
    .split(/\s*(?:[,;&]|\band\b|\bund\b|\bet\b|\bwith\b)\s*/)
    .map(name =>
      name
        .replace(/\s*\(?@[\w.]+\)?$|\s*<?[\w.+-]+@[\w.-]+>?$|^by\s+/i, "")
        .replace(JOB_BEHIND, "")
        .trim(),
    )
    .filter(isName);
}

/** "한보람 기자": the job that papers in other languages print after each name. */
const JOB_BEHIND = /\s(?:기자|특파원|논설위원|인턴기자|記者|记者|通訊員|通讯员|संवाददाता)$/u;

/** A name has a few words, and begins with a capital or is in a script that has none. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /[\d!?:{}<>[\]=]|https?|\.\s\p{Ll}/u.test(name)) return false;
  const words = name.split(/\s+/);
  return words.length <= 6 && !/^\p{Ll}/u.test(words.at(-1) ?? "") && !NO_NAMES.test(name);
}

/** What appears in place of a name but isn't one: whole lines, and words within. */
const NO_NAME_LINES = [
  "admin",
  "administrator",
  "editor",
  "staff",
  "unknown",
  "anonymous",
  "guest",
  "null",
  "undefined",
  "none",
  "n/a",
  "follow",
  "share",
  "share this",
  "updated",
  "published",
  "view bio",
  "view profile",
  "view all",
  "more",
  "contact",
];
const NO_NAME_WORDS = [
  "correspondent",
  "reporter",
  "editor",
  "columnist",
  "staff writer",
  "senior writer",
  "newsletter",
  "subscribe",
];
const NO_NAMES = new RegExp(`^(?:${NO_NAME_LINES.join("|")})$|\\b(?:${NO_NAME_WORDS.join("|")})\\b`, "i");
