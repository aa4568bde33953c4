import { isWithin, type Span, sliceOf } from "../../text/span.ts";
import type { Word, WordForm } from "../../text/words.ts";
import { wordsWithAnds } from "../language/words-with-ands.ts";
import { latinLetters, withoutUnseen } from "./plain-letters.ts";

const LINK = /https?:\/\/[^\s<>]{1,2000}/g;
const CURRENCY = /[$£€¥₹₽₩]/u;
/** A dash right before a digit is a minus, unless it is between two things: "2015-16", "rates--5". */
const MINUS = /^(?:[\s(]?[-−])$/u;
const PERCENT = /[%‰°]/u;
const BRACKET = /[[\]]/;
const DIGIT = /^\p{N}/u;

/**
 * The words of a piece of text as a quote check compares them: like `wordsOf`, but links and "[sic]" are not words,
 * a number includes the sign beside it ("$5" and "£5" differ), brackets don't split a word, and "&" is "and". Invisible
 * characters are ignored, and letters that only look Latin are read as Latin.
 *
 * @example readWords("£5, or 20% [t]here https://x.example/y") // £5, or, 20%, there
 */
export function readWords(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const printed = sliceOf(text, span);
  const seen = withoutUnseen(printed);
  const latin = latinLetters(seen?.text ?? printed);
  if (!seen && latin === printed) return readPlainWords(text, span);
  const back = (offset: number) => span.start + (seen?.offsets[offset] ?? offset);
  // Ends after the last letter, not before the next one: invisible characters between two words belong to neither.
  return readPlainWords(latin, { start: 0, end: latin.length }).map(({ start, end, form }) => ({
    start: back(start),
    end: back(end - 1) + 1,
    form,
  }));
}

function readPlainWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const word of withoutLinks(text, span, wordsWithAnds(text, span))) {
    if (word.form === "sic" && text.charAt(word.start - 1) === "[" && text.charAt(word.end) === "]") continue;
    const previous = words.at(-1);
    if (previous && word.start === previous.end + 1 && BRACKET.test(text.charAt(previous.end))) {
      const form = `${previous.form}${word.form}` as WordForm;
      words[words.length - 1] = { start: previous.start, end: word.end, form };
    } else words.push(DIGIT.test(word.form) ? withSign(text, span, word) : word);
  }
  return words;
}

function withoutLinks(text: string, span: Span, words: readonly Word[]): readonly Word[] {
  const links = [...sliceOf(text, span).matchAll(LINK)].map(link => ({
    start: span.start + link.index,
    end: span.start + link.index + link[0].length,
  }));
  return links.length === 0 ? words : words.filter(word => !links.some(link => isWithin(word, link)));
}

function withSign(text: string, span: Span, word: Word): Word {
  const before = word.start > span.start ? text.charAt(word.start - 1) : "";
  const after = word.end < span.end ? text.charAt(word.end) : "";
  const isNegative = MINUS.test(text.slice(Math.max(span.start, word.start - 2), word.start));
  const prefix = CURRENCY.test(before) ? before : isNegative ? "-" : "";
  const suffix = PERCENT.test(after) ? after : "";
  return {
    start: word.start - prefix.length,
    end: word.end + suffix.length,
    form: `${prefix}${word.form}${suffix}` as WordForm,
  };
}
