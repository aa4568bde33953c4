import { CALENDAR } from "../../english/grammar/calendar.ts";
import { DATELINE_AGENCIES } from "../../english/pages/datelines.ts";
import type { Token } from "./tokens.ts";

/** Most tokens of a place, a date and an agency. */
const MAX_TOKENS = 12;

/**
 * Where the place and agency before a paragraph's first words end; `from` if there are none.
 *
 * @example "DECATUR, Ill. (AP) — The mayor said …" // the token "The"
 * @example "Paris (AFP) – The mayor said …" // the token "The"
 */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  const isShouted = /^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? "");
  if (!tokens[from]?.isCapital) return from;
  for (let at = from + 1; at < Math.min(to, from + MAX_TOKENS); at++) {
    const token = tokens[at];
    if (!token) return from;
    // A dash and words in marks: a name before its words.
    if (/^(?:—|–|--?|―)$/.test(token.text)) {
      const isDateline =
        isShouted || (tokens[at - 1]?.text === ")" && DATELINE_AGENCIES.has(tokens[at - 2]?.lower ?? ""));
      return isDateline && tokens[at + 1]?.kind !== "quote" ? at + 1 : from;
    }
    const isPlace = token.isCapital || token.kind === "number" || CALENDAR.has(token.lower);
    if (!isPlace && !/^[,.()/]$/.test(token.text)) return from;
  }
  return from;
}
