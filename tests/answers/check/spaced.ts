import type { SpacedWord } from "../../../src/answers/check/words/number-value.ts";
import { wordForm } from "../../../src/text/words.ts";

/** The words of a text with what stands before each; signs belong to their number. */
export function spaced(text: string): SpacedWord[] {
  let last = 0;
  return [...text.matchAll(/[$£€-]?\d[\d.,]*\p{L}*%?|[\p{L}\d'’]+/gu)].map(({ 0: word, index }) => {
    const gap = text.slice(last, index);
    last = index + word.length;
    return { form: wordForm(word), gap };
  });
}
