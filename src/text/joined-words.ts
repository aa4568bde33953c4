import type { Word } from "./words.ts";

/**
 * Whether nothing but a space or a hyphen stands between a word of a text and the next: "former mayor", "ex-mayor",
 * "drivers’ union", "U.S. attorney".
 */
export function isJoinedToNext(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  const gap = text.slice(word.end, next.start);
  return /^['’]?[ \u00a0-]$/u.test(gap) || (gap.startsWith(".") && isInAbbreviation(text, word, next));
}

/** "*U*.S.", "U.*S*. attorney" */
function isInAbbreviation(text: string, word: Word, next: Word): boolean {
  if (next.start === word.end + 1) return SHORTENED.test(text.slice(word.start, next.end + 1));
  return next.start === word.end + 2 && SHORTENED.test(text.slice(word.start - 2, word.end + 1));
}

const SHORTENED = /^\p{Lu}\.\p{Lu}\.$/u;
