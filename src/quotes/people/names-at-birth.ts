import type { Token } from "../reading/tokens.ts";
import type { NameMention } from "./name-mention.ts";

/** Words in front of a name that somebody had at birth, in lower case. */
const BORN = new Set(["born", "née", "nee", "né"]);

/** What may come between somebody's name and "born": ", who was". */
const LINKS = new Set([",", "(", "was", "is", "who"]);

/** The token of the "born" right before a name that somebody had at birth; null for any other name, as in "a boy born to Ann Roe". */
export function bornBefore(tokens: readonly Token[], { from, to }: NameMention): number | null {
  const born = tokens[from - 1];
  if (!born || !BORN.has(born.lower) || tokens[to]?.kind === "clitic") return null;
  return from - 1;
}

/** "*She was* born Ann Petty": somebody who has been named by now. */
export function isBornPronoun(tokens: readonly Token[], born: number): boolean {
  return /^(?:was|is)$/.test(tokens[born - 1]?.lower ?? "") && /^s?he$/.test(tokens[born - 2]?.lower ?? "");
}

/** Where the name ends, if there is one, to which a "born" belongs: in "Ann Roe, who was born Ann Petty" at the comma. */
export function ownerEnd(tokens: readonly Token[], born: number): number {
  let end = born;
  while (LINKS.has(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}

/** "| Ann Mary Petty was born in Tarn", "Ann Mary Roe, conductor, | born 2 March 1934": a name in full, as in a register. */
export function isOfRegister(tokens: readonly Token[], { to }: NameMention): boolean {
  if (/^(?:was|is)$/.test(tokens[to]?.lower ?? "")) return BORN.has(tokens[to + 1]?.lower ?? "");
  if (tokens[to]?.text !== ",") return false;
  for (let at = to + 1; at < to + LONGEST_TRADE; at++) {
    if (BORN.has(tokens[at]?.lower ?? "")) return true;
    if (!/^[\p{L}\p{N},-]+$/u.test(tokens[at]?.text ?? "")) return false;
  }
  return false;
}

/** Tokens from the name to "born": ", conductor and teacher, born". */
const LONGEST_TRADE = 7;
