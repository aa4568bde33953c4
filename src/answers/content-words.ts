import { analyse, type Token } from "../search/analyse.ts";
import { languageOf } from "../search/languages.ts";
import { COUNTRY_FORMS } from "../search/name-forms.ts";
import { isWithin, type Span } from "../text/span.ts";

/** A word that carries meaning. */
export interface ContentWord extends Span {
  /** Comparison form. */
  readonly form: string;
  /**
   * Terms any of which stands for the word: its stem first, then the institution it is part of the name
   * of. Inflections share a stem, and so do a country and what is of it ("Korea", "Korean").
   */
  readonly terms: readonly [string, ...string[]];
}

// The lists are asked for in English; what other languages share with it (names, numbers) still agrees.
const ENGLISH = languageOf("en");

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  COUNTRY_FORMS.flatMap(([country = "", ...others]) =>
    [country, ...others].map(form => [ENGLISH.stem(form), ENGLISH.stem(country)] as const),
  ),
);

/**
 * The words of a stretch of text that carry meaning, in order.
 *
 * @example contentWordsOf("the missiles he supplies") // missiles (missil), supplies (suppli)
 */
export function contentWordsOf(text: string, span?: Span): ContentWord[] {
  return wordsOfKind(text, ["word"], span);
}

/** The content words of what is typed; function words too where it has nothing else ("the who"). */
export function searchWordsOf(typed: string): ContentWord[] {
  const content = contentWordsOf(typed);
  return content.length > 0 ? content : wordsOfKind(typed, ["word", "stop"]);
}

/** Every term of a stretch of text, for looking words up in; the words within `except` are left out. */
export function termsOf(text: string, span?: Span, except: readonly Span[] = []): ReadonlySet<string> {
  const tokens = analyse(text, ENGLISH, span);
  return new Set(tokens.filter(token => !except.some(other => isWithin(token, other))).map(keyOf));
}

export function isStopWord(form: string): boolean {
  return ENGLISH.stopWords.has(form);
}

export function isAmong({ terms: own }: ContentWord, terms: ReadonlySet<string>): boolean {
  return own.some(term => terms.has(term));
}

function wordsOfKind(text: string, kinds: readonly Token["kind"][], span?: Span): ContentWord[] {
  const tokens = analyse(text, ENGLISH, span);
  const names = tokens.filter(({ kind }) => kind === "name");
  return tokens
    .filter(({ kind }) => kinds.includes(kind))
    .map(token => ({
      start: token.start,
      end: token.end,
      form: token.form,
      terms: [keyOf(token), ...names.filter(name => isWithin(token, name)).map(keyOf)],
    }));
}

function keyOf({ term }: Token): string {
  return COUNTRIES.get(term) ?? term;
}
