import type { ToldSentence } from "../../../../src/answers/check/told/told-sentences.ts";
import { untoldIn } from "../../../../src/answers/check/told/untold.ts";
import { startsWithCapital } from "../../../../src/text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../../src/text/words.ts";

/** Surnames of other people whom the library knows. All are invented. */
const OTHERS: ReadonlySet<string> = new Set(["lind", "crane"]);

/** A sentence of an article whose speaker is Ann Roe, in which Lind and Crane are other people. */
function toldSentence(text: string): ToldSentence {
  const names: ReadonlySet<string> = new Set(["ann", "roe"]);
  const words = wordsOf(text);
  return {
    text,
    words,
    untold: untoldIn(text, words),
    isSpeaker: (word: Word | undefined) =>
      word !== undefined && startsWithCapital(text, word) && names.has(word.form),
    isPerson: form => OTHERS.has(form),
  };
}

/** A sentence in which one word is between asterisks, and the place of that word. */
export function toldAt(marked: string): { readonly sentence: ToldSentence; readonly at: number } {
  const sentence = toldSentence(marked.replaceAll("*", ""));
  const start = marked.indexOf("*");
  const at = sentence.words.findIndex(word => word.start >= start);
  if (start < 0 || at < 0) throw new Error(`no word is marked: ${marked}`);
  return { sentence, at };
}
