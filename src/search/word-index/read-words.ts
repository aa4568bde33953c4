import { isWithin, type Span } from "../../text/span.ts";
import { type Word, type WordForm, wordsOf } from "../../text/words.ts";

const LINK = /https?:\/\/[^\s<>]{1,2000}/g;
const CURRENCY = /[$£€¥₹₽₩]/u;
const PERCENT = /[%‰°]/u;
const DIGIT = /^\p{N}/u;

/**
 * The words of a stretch of text as a quote check compares them: as `wordsOf`, but links are no words, and
 * a number takes the sign beside it along, since "$5" and "£5" are not the same.
 *
 * @example readWords("£5, or 20% https://x.example/y") // £5, or, 20%
 */
export function readWords(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const links = [...text.slice(span.start, span.end).matchAll(LINK)].map(link => ({
    start: span.start + link.index,
    end: span.start + link.index + link[0].length,
  }));
  const words = wordsOf(text, span);
  const shown = links.length === 0 ? words : words.filter(word => !links.some(link => isWithin(word, link)));
  return shown.map(word => {
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
