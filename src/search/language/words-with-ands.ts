import { type Span, sliceOf } from "../../text/span.ts";
import { type Word, type WordForm, wordsOf } from "../../text/words.ts";

/** Between spaces it is read as the word "and". */
const AND = /(?<=\s)&(?=\s)/g;

/**
 * The words of a text, with an "&" between them as the word "and".
 *
 * @example wordsWithAnds("Salt & Tar, R&D") // salt, and, tar, r, d
 */
export function wordsWithAnds(text: string, span: Span = { start: 0, end: text.length }): readonly Word[] {
  const words = wordsOf(text, span);
  const part = sliceOf(text, span);
  if (!part.includes("&")) return words;
  const ands = [...part.matchAll(AND)].map(({ index }) => {
    const start = span.start + index;
    return { start, end: start + 1, form: "and" as WordForm };
  });
  return [...words, ...ands].sort((a, b) => a.start - b.start);
}

/** A word that is printed as "&". */
export function isAndSign(text: string, { start, end }: Span): boolean {
  return end === start + 1 && text.charAt(start) === "&";
}
