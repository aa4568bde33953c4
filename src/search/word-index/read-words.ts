import type { Span } from "../../text/span.ts";
import { type Word, type WordForm, wordsOf } from "../../text/words.ts";

const CURRENCY = /[$£€¥₹₽₩]/u;
const PERCENT = /[%‰°]/u;
const DIGIT = /^\p{N}/u;

/**
 * The words of a stretch of text as a quote check compares them: as `wordsOf`, but a number takes the
 * sign beside it along, since "$5" and "£5" are not the same words.
 *
 * @example readWords("£5, or 20%") // £5, or, 20%
 */
export function readWords(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  return wordsOf(text, span).map(word => {
    if (!DIGIT.test(word.form)) return word;
    const before = word.start > span.start ? text.charAt(word.start - 1) : "";
    const after = word.end < span.end ? text.charAt(word.end) : "";
    const prefix = CURRENCY.test(before) ? before : "";
    const suffix = PERCENT.test(after) ? after : "";
    if (prefix === "" && suffix === "") return word;
    return {
      start: word.start - prefix.length,
      end: word.end + suffix.length,
      form: `${prefix}${word.form}${suffix}` as WordForm,
    };
  });
}
