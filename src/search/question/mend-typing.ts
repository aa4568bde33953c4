import { CHAT_SPELLINGS } from "../../english/spelling/short-forms.ts";
import { SHORT_SLIPS } from "../../english/spelling/typing-slips.ts";
import { COMMON_WORDS } from "../../english/vocabulary/common-words.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { TermIndex } from "../index/term-index.ts";
import { termIn } from "../language/analyse.ts";
import { isFunctionWord, isInflected, isKnownEnglish } from "../language/known-english.ts";
import { detectLanguage, languageOf } from "../language/languages.ts";
import type { MendedQuestion, ReadAs } from "../search-index.ts";
import { withoutBackground } from "./background.ts";
import { readExactWords } from "./exact-words.ts";
import { nearestWord } from "./nearest-word.ts";
import { isAllFunctionWords, splitWords, type WordsKnown } from "./split-words.ts";

/** Fewer words in capitals may be abbreviations: "UN GDP". */
const LEAST_SHOUTED = 3;
/** A word is mended rather than split if that costs no more; rather than into function words alone, no more than `LIKELY`. */
const CHEAP = 0.8;
const LIKELY = 0.5;
/** Words read for slips; the rest of a pasted text stays as it is. */
const MAX_WORDS = 60;
/** With more unknown words than this nothing is mended: each takes milliseconds, and they are hardly all mistyped. */
const MAX_UNKNOWN = 16;
const MAX_LETTERS = 24;
/** "gettin": an -ing as it is spoken. */
const DROPPED_G = /^[a-z]{2,}in$/u;

/**
 * The question as it was probably meant: in lower case where all of it is in capitals, which then say nothing about
 * names; and in English with mistyped words replaced by the nearest of the articles or of English, words without a space
 * split, and words with a space too many joined. What the articles or common English have stays, and so do words in
 * marks and after a minus sign. What the asker says of themselves around the question is left out.
 */
export function mendTyping(typed: string, index: TermIndex): MendedQuestion {
  const text = withWhy(withApostrophes(isShouted(typed) ? lowered(typed) : typed));
  const words = wordsOf(text).slice(0, MAX_WORDS);
  if (!isEnglish(words, index)) return { text, readAs: [], leftOut: [] };
  const { phrases, excluded } = readExactWords(text);
  const literal = new Set<string>([...phrases.flat(), ...excluded]);
  const unknown = new Set(words.filter(word => !isLeft(text, word, literal, index)));
  if (unknown.size > MAX_UNKNOWN) return { ...withoutBackground(text, index), readAs: [] };
  const readAs: ReadAs[] = [];
  let mended = "";
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const spelled = literal.has(word.form) ? undefined : spelledOut(text, word);
    if (spelled !== undefined) {
      mended += text.slice(done, word.start) + spelled;
      done = word.end;
    }
    if (spelled !== undefined || !unknown.has(word)) continue;
    const joined = joinedWith(text, word, words[at + 1], index);
    const meant = joined?.meant ?? meantBy(text, word, index);
    if (meant === null) continue;
    const end = joined?.end ?? word.end;
    if (joined) at++;
    mended += text.slice(done, word.start) + meant;
    done = end;
    if (!isFunctionWord(meant)) readAs.push({ typed: text.slice(word.start, end), meant });
  }
  return { ...withoutBackground(mended + text.slice(done), index), readAs };
}

/** "r" as it is typed in a chat, but not in "r&b". */
function spelledOut(text: string, { start, end, form }: Word): string | undefined {
  const isAlone =
    /(?:^|\s)$/u.test(text.slice(0, start).slice(-1)) && /^(?:$|[\s?!.,])/u.test(text.slice(end, end + 1));
  return isAlone && text.slice(start, end) === form ? CHAT_SPELLINGS.get(form) : undefined;
}

function isEnglish(words: readonly Word[], { languages }: TermIndex): boolean {
  if (!languages.some(({ code }) => code === "en")) return false;
  return languages.length === 1 || detectLanguage(words.map(({ form }) => form)).code === "en";
}

function isLeft(text: string, { start, end, form }: Word, literal: ReadonlySet<string>, index: TermIndex) {
  const typed = text.slice(start, end);
  return (
    literal.has(form) || !/^\p{L}+$/u.test(typed) || form.length > MAX_LETTERS || isKnown(form, typed, index)
  );
}

function isKnown(form: string, typed: string, index: TermIndex): boolean {
  return isPrinted(form, typed, index) || isKnownEnglish(form);
}

/** Whether the articles have a word, in this form or another. */
function isPrinted(form: string, typed: string, index: TermIndex): boolean {
  const { languages, vocabulary } = index;
  return languages.some(language => {
    if (language.stopWords.has(form)) return true;
    const term = termIn(language, typed, form);
    if (vocabulary.numberOf(term) === undefined) return false;
    return isInflected(form) || index.hasForm(form);
  });
}

/** A word and the next, if they are one with a space too many: "bri dge". */
function joinedWith(
  text: string,
  { start, end, form }: Word,
  next: Word | undefined,
  index: TermIndex,
): { readonly meant: string; readonly end: number } | null {
  if (!next || text.slice(end, next.start) !== " " || form.length < 2) return null;
  const joined = form + next.form;
  if (joined.length < 5 || index.vocabulary.numberOf(languageOf("en").stem(joined)) === undefined)
    return null;
  return { meant: text.slice(start, end) + text.slice(next.start, next.end), end: next.end };
}

function meantBy(text: string, { start, end, form }: Word, index: TermIndex): string | null {
  const typed = text.slice(start, end);
  const isName = start > 0 && /^\p{Lu}/u.test(typed);
  const short = isName ? undefined : SHORT_SLIPS.get(form);
  if (short !== undefined) return short;
  if (!isName && DROPPED_G.test(form) && isKnown(`${form}g`, `${typed}g`, index)) return `${typed}g`;
  const near = nearestWord(form, index, isName);
  const nearest = near === "several" ? null : near;
  if (nearest && nearest.cost <= LIKELY) return nearest.word;
  const known = wordsKnown(index);
  const parts = near === "several" || form.length !== typed.length ? null : splitWords(form, known);
  if (!parts || (isName && !known.isPrinted(parts[0] ?? ""))) return nearest?.word ?? null;
  const isBetter = nearest === null || nearest.cost > CHEAP || isAllFunctionWords(parts, known);
  return isBetter ? spaced(typed, parts) : nearest.word;
}

function wordsKnown(index: TermIndex): WordsKnown {
  return {
    isFunctionWord,
    isPrinted: form => isPrinted(form, form, index),
    isCommon: form => COMMON_WORDS.has(form),
  };
}

function spaced(typed: string, parts: readonly string[]): string {
  let at = 0;
  const pieces = parts.map(({ length }) => {
    const start = at;
    at += length;
    return typed.slice(start, at);
  });
  return pieces.join(" ");
}

function isShouted(typed: string): boolean {
  const words = typed.match(/\p{Lu}{2,}/gu) ?? [];
  return words.length >= LEAST_SHOUTED && !/\p{Ll}/u.test(typed);
}

/** Lower case, except "US" where it is the country: "US STEEL", but not "TELL US". */
function lowered(typed: string): string {
  return typed.toLowerCase().replace(/(?<!\b(?:tell|let|give|show|for|with|about|to)\s{1,3})\bus\b/g, "US");
}

/** "y didn't it open", but not "y/n"; "d the school reopen". */
function withWhy(text: string): string {
  return text
    .replace(/^(\W{0,9}(?:(?:and|but|so|ok) )?)y(?= \p{L})/iu, "$1why")
    .replace(/^(\W{0,9}(?:(?:and|but|so|ok|why|how|when|where|what|who) )?)d(?= \p{Ll}{2})/u, "$1did");
}

/** Other keyboards have an accent where the apostrophe is: "what´s", "who`s". */
function withApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})[´`](?=\p{L})/gu, "'");
}
