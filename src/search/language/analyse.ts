import { NAME_FORMS } from "../../english/people/name-forms.ts";
import type { Span } from "../../text/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { accentedForm, type Language } from "./languages.ts";
import { numeralOf } from "./numerals.ts";
import { isAndSign, wordsWithAnds } from "./words-with-ands.ts";

/**
 * One token of an analysed text.
 *
 * A `name` comes after the words that make it up, which are separate tokens, so that "No 10" is found under its
 * words and under "Downing Street".
 */
export interface Token extends Span {
  readonly kind: "word" | "stop" | "name";
  /** What is looked up: the stem of a word, or `=` and the table's first form of a name. */
  readonly term: string;
  /** Comparison form of the word; the same as `term` for a name. */
  readonly form: string;
  /** Begins with a capital without opening a sentence: part of a name. */
  readonly isCapital: boolean;
}

/** Endings that mark an English possessive and are irrelevant to a question. */
const POSSESSIVE = /['’ʼ＇‘][sS]$/;

/**
 * Splits a text into tokens. The same for articles and questions: what is dropped or cut in one is in the other too.
 *
 * @example analyse("Has the US’s Joe Biden replied?", languageOf("en"))
 * // stop has, stop the, word us^, name =us, word joe, word biden, word repli
 */
export function analyse(text: string, language: Language, span?: Span): Token[] {
  const words = wordsWithAnds(text, span);
  const forms: string[] = [];
  const tokens: Token[] = [];
  for (const word of words) {
    const form = formOf(text, word, language);
    forms.push(form);
    tokens.push({
      start: word.start,
      end: word.end,
      form,
      isCapital: isCapitalInside(text, word.start, span?.start ?? 0),
      ...(language.stopWords.has(form) || isAndSign(text, word)
        ? { kind: "stop", term: form }
        : { kind: "word", term: termOf(form, language) }),
    });
    const name = nameEndingAt(forms);
    if (name) {
      const first = words[forms.length - name.words];
      tokens.push({
        kind: "name",
        term: name.term,
        form: name.term,
        start: first?.start ?? word.start,
        end: word.end,
        isCapital: true,
      });
    }
  }
  return tokens;
}

/** The term under which a word is looked up in a language, in whatever language the text around it is. */
export function termIn(language: Language, typed: string, form: string): string {
  return termOf(language.isAccented ? accentedForm(typed) : form, language);
}

/** The term of a comparison form. */
function termOf(form: string, language: Language): string {
  return form.endsWith("^") ? form : (numeralOf(form) ?? language.stem(form));
}

/**
 * Comparison form for search: without a possessive, and with a mark on a short word in capitals, which is an
 * abbreviation and not the pronoun ("US", "IT", "WHO").
 */
function formOf(text: string, word: Word, { isAccented }: Language): string {
  if (isAndSign(text, word)) return word.form;
  const typed = text.slice(word.start, word.end);
  const length = typed.length;
  if (length > 2 && POSSESSIVE.test(typed)) {
    const bare = wordsOf(typed.slice(0, -2))[0];
    if (bare) return isMarkedCapital(typed.slice(0, -2)) ? `${bare.form}^` : bare.form;
  }
  if (isMarkedCapital(typed)) return `${word.form}^`;
  return isAccented ? accentedForm(typed) : word.form;
}

/** After these a capital means nothing: a sentence or a quotation begins. */
const OPENINGS = ".!?:…\"“„«‘'’”–—•*([";

function isCapitalInside(text: string, start: number, from: number): boolean {
  const code = text.charCodeAt(start);
  const isUpper = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(start, start + 2));
  if (!isUpper) return false;
  let before = start - 1;
  while (before >= from && text.charCodeAt(before) <= 32) before--;
  return before >= from && !OPENINGS.includes(text.charAt(before));
}

const CAPITALS = new Set(["US", "WHO", "IT", "U", "S", "N"]);

function isMarkedCapital(typed: string): boolean {
  return CAPITALS.has(typed);
}

interface NameForm {
  readonly term: string;
  readonly words: readonly string[];
}

/** Names by their last word, longest first. */
const NAMES_BY_LAST_WORD = namesByLastWord();

function namesByLastWord(): ReadonlyMap<string, readonly NameForm[]> {
  const names = new Map<string, NameForm[]>();
  for (const forms of NAME_FORMS) {
    const term = `=${(forms[0] ?? "").toLowerCase()}`;
    for (const form of forms) {
      const words = form.split(" ").map(word => (isMarkedCapital(word) ? `${word.toLowerCase()}^` : word));
      const last = words.at(-1) ?? "";
      const known = names.get(last) ?? [];
      known.push({ term, words });
      names.set(last, known);
    }
  }
  for (const known of names.values()) known.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function nameEndingAt(forms: readonly string[]): { term: string; words: number } | undefined {
  const known = NAMES_BY_LAST_WORD.get(forms.at(-1) ?? "");
  const found = known?.find(({ words }) => {
    const from = forms.length - words.length;
    return from >= 0 && words.every((word, at) => forms[from + at] === word);
  });
  return found && { term: found.term, words: found.words.length };
}
