import { IRREGULAR_FORMS } from "../english/grammar/irregular-forms.ts";
import { COUNTRY_FORMS, NAME_FORMS } from "../english/people/name-forms.ts";
import { analyse, type Token } from "../search/language/analyse.ts";
import { languageOf } from "../search/language/languages.ts";
import { isWithin, type Span } from "../text/span.ts";

/** A word that carries meaning. */
export interface ContentWord extends Span {
  /** Comparison form. */
  readonly form: string;
  /**
   * Terms any of which matches the word: its stem first, then the institution whose name it is part of. Inflections
   * share a stem, and so do a country and its adjective ("Korea", "Korean").
   */
  readonly terms: readonly [string, ...string[]];
  /** Capitalised without opening a sentence. */
  readonly isCapital: boolean;
}

// Lists are asked for in English; what other languages share with it (names, numbers) still matches.
const ENGLISH = languageOf("en");

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  COUNTRY_FORMS.flatMap(([country = "", ...others]) =>
    [country, ...others].map(form => [ENGLISH.stem(form), ENGLISH.stem(country)] as const),
  ),
);

/** For the stem of each irregular word, its forms: no form of "win" begins as "won" does. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_FORMS.map(([base = "", ...forms]) => [ENGLISH.stem(base), [ENGLISH.stem(base), ...forms]]),
);

/**
 * The content words of a text or a span of it, in order.
 *
 * @example contentWordsOf("the missiles he supplies") // missiles (missil), supplies (suppli)
 */
export function contentWordsOf(text: string, span?: Span): ContentWord[] {
  return wordsOfKind(text, ["word"], span);
}

/** The content words of what was typed; also function words if it has nothing else ("the who"). */
export function searchWordsOf(typed: string): ContentWord[] {
  const content = contentWordsOf(typed);
  return content.length > 0 ? content : wordsOfKind(typed, ["word", "stop"]);
}

/** Every term of a text or a span of it, for looking words up in; without the words within `except`. */
export function termsOf(text: string, span?: Span, except: readonly Span[] = []): ReadonlySet<string> {
  const tokens = analyse(text, ENGLISH, span);
  return new Set(tokens.filter(token => !except.some(other => isWithin(token, other))).map(keyOf));
}

/**
 * The words, each also under the term of it and its neighbour written as one.
 *
 * @example withClosedSpellings("wild fire", searchWordsOf("wild fire")) // both also as "wildfir"
 */
export function withClosedSpellings(typed: string, words: readonly ContentWord[]): ContentWord[] {
  const closed = (one: ContentWord | undefined, next: ContentWord | undefined) =>
    one && next && ONE_GAP.test(typed.slice(one.end, next.start)) ? [ENGLISH.stem(one.form + next.form)] : [];
  return words.map((word, at) => ({
    ...word,
    terms: [...word.terms, ...closed(words[at - 1], word), ...closed(word, words[at + 1])],
  }));
}

const ONE_GAP = /^[\s-]$/;

/** The same terms as from `termsOf`, and of `closed` those that are written as two words: "wildfir" in "a wild fire". */
export function termsWithOpenSpellings(
  text: string,
  span: Span,
  closed: ReadonlySet<string>,
): ReadonlySet<string> {
  const tokens = analyse(text, ENGLISH, span);
  const terms = new Set(tokens.map(keyOf));
  const words = tokens.filter(({ kind }) => kind !== "name");
  words.forEach(({ form, start }, at) => {
    const before = words[at - 1];
    if (!before || !ONE_GAP.test(text.slice(before.end, start))) return;
    const term = ENGLISH.stem(before.form + form);
    if (closed.has(term)) terms.add(term);
  });
  return terms;
}

/** For each of the words, where it occurs in a text or a span of it, in any inflection. */
export function placesOf(
  words: readonly ContentWord[],
  text: string,
  span: Span,
): readonly (readonly Span[])[] {
  const tokens = analyse(text, ENGLISH, span).map(token => ({
    start: token.start,
    end: token.end,
    key: keyOf(token),
  }));
  return words.map(({ terms }) => tokens.filter(({ key }) => terms.includes(key)));
}

export function isAmong({ terms: own }: ContentWord, terms: ReadonlySet<string>): boolean {
  return own.some(term => terms.has(term));
}

/**
 * Returns a quick check for texts that may contain all of the words, so that most need not be split into words. It
 * lets some through that don't; it never rejects one that does.
 */
export function createQuickLook(words: readonly ContentWord[]): (text: string) => boolean {
  const patterns = words.flatMap(({ terms }) => {
    const beginnings = terms.flatMap(beginningsOf);
    // A number may be written in words and in figures.
    return terms.some(term => !/^[=a-z]/.test(term)) || beginnings.length === 0
      ? []
      : [new RegExp(beginnings.join("|"), "i")];
  });
  return text => {
    const plain = ACCENTS.test(text) ? text.normalize("NFD").replace(/\p{M}+/gu, "") : text;
    return patterns.every(pattern => pattern.test(plain));
  };
}

const ACCENTS = /[\u00c0-\u036f\u1e00-\u1eff]/;

/** Patterns one of which occurs in every text that contains the term. */
function beginningsOf(term: string): string[] {
  const forms = term.startsWith("=")
    ? (NAME_FORMS.find(([first = ""]) => `=${first.toLowerCase()}` === term) ?? [])
    : (COUNTRY_FORMS.find(([country = ""]) => ENGLISH.stem(country) === term) ??
      IRREGULAR.get(term) ?? [term]);
  return forms.map(form =>
    form
      .toLowerCase()
      .split(" ")
      // A stem may end in another letter than its words ("hope", "hoping").
      .map(word => [...word.replace(/[eiy]+$/, "").replace(/[^a-z0-9]/g, "")].join("['’.\\s-]?"))
      .join("[^a-z0-9]+"),
  );
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
      isCapital: token.isCapital,
      terms: [keyOf(token), ...names.filter(name => isWithin(token, name)).map(keyOf)],
    }));
}

function keyOf({ term }: Token): string {
  return COUNTRIES.get(term) ?? term;
}
