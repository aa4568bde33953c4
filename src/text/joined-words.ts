import type { Word } from "./words.ts";

/** Whether nothing but a space or a hyphen stands between a word of a text and the next: "former mayor", "ex-mayor", "drivers’ union". */
export function isJoinedToNext(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined && next !== undefined && /^['’]?[ \u00a0-]$/u.test(text.slice(word.end, next.start))
  );
}
