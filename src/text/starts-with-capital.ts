import type { Word } from "./words.ts";

/** Whether a word of a text begins with a capital letter. */
export function startsWithCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
}
