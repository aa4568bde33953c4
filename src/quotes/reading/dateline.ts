import { CALENDAR } from "../../english/calendar.ts";
import type { Token } from "./tokens.ts";

/** Most tokens of a place, a date and an agency. */
const MAX_TOKENS = 12;

/**
 * Where the place and agency before a paragraph's first words end; `from` if there are none.
 *
 * @example "DECATUR, Ill. (AP) — The mayor said …" // the token "The"
 */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? "")) return from;
  for (let at = from + 1; at < Math.min(to, from + MAX_TOKENS); at++) {
    const token = tokens[at];
    if (!token) return from;
    // A dash and words in marks: a name before its words.
    if (/^(?:—|–|--?|―)$/.test(token.text)) return tokens[at + 1]?.kind === "quote" ? from : at + 1;
    const isPlace = token.isCapital || token.kind === "number" || CALENDAR.has(token.lower);
    if (!isPlace && !/^[,.()/]$/.test(token.text)) return from;
  }
  return from;
}
