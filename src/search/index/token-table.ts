import type { Article } from "../../articles/article.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { type Word, wordForm } from "../../text/words.ts";
import { analyse, type Token } from "../language/analyse.ts";
import { languageOfArticle } from "../language/article-language.ts";
import { type Language, languageOf } from "../language/languages.ts";
import { readWords } from "./read-words.ts";

/** Bits of a stored token; the rest is the term's number. */
export const NAME_BIT = 0x80000000;
export const STOP_BIT = 0x40000000;
export const CAPITAL_BIT = 0x20000000;
/** Printed without a capital. A capital that only opens a sentence sets neither this bit nor the one above. */
export const LOWER_BIT = 0x10000000;
/** Not a word in quote checks: part of a link, “[sic]”, or joined to the word before ("[t]here"). */
export const UNCOMPARED_BIT = 0x08000000;
export const TERM_MASK = 0x07ffffff;

/** A gap or a length that is too large: the article is read again to find its words. */
export const TOO_LARGE = 255;

/** Number of a form whose term has more forms than fit in a byte; in English a term has 30 at most. */
export const OTHER_VARIANT = 255;

/**
 * The words of all paragraphs, followed by those of all titles: every word in reading order, as the number of its
 * term with the bits above, and the number of its form among the term's.
 *
 * A term is what questions look up: the stem, by the article's language. A form is what quote checks compare: the
 * word as `readWords` returns it. Everything else, postings and counts, is computed from this.
 *
 * ```
 * terms   missil, repli          forms  missile, missiles, replied
 * word    Missiles replied  ->   tokens missil, repli    variants 1 (of missile, missiles), 0 (of replied)
 * ```
 */
export interface TokenTable {
  /** In code unit order, as `Vocabulary` requires. */
  readonly terms: readonly string[];
  /** In the same order; each once, even if several terms have it. */
  readonly forms: readonly string[];
  /** The forms of term `t` are `formsOfTerms[formStarts[t]] … formsOfTerms[formStarts[t + 1] - 1]`, ascending. */
  readonly formStarts: Uint32Array;
  readonly formsOfTerms: Uint32Array;
  readonly languages: readonly string[];
  readonly languageOf: Uint8Array;
  readonly tokens: Uint32Array;
  readonly variants: Uint8Array;
  /**
   * Where a compared word is in its paragraph: its distance from the end of the one before (or the start of the
   * paragraph) and its length, in UTF-16 code units; `TOO_LARGE` if that doesn't fit in a byte.
   */
  readonly gaps: Uint8Array;
  readonly lengths: Uint8Array;
  readonly starts: Uint32Array;
  readonly firstOf: Uint32Array;
  readonly titleStarts: Uint32Array;
}

/** Analyses every paragraph and title once. About 0.15 ms a paragraph. */
export function buildTokenTable(articles: readonly Article[]): TokenTable {
  const words = new WordStore();
  const languages: string[] = [];
  const starts: number[] = [];
  const firstOf: number[] = [];
  const found = articles.map(article => {
    const language = languageOfArticle(article);
    if (!languages.includes(language.code)) languages.push(language.code);
    return language;
  });
  articles.forEach((article, at) => {
    firstOf.push(starts.length);
    for (const paragraph of article.paragraphs) {
      starts.push(words.length);
      words.add(article.text, found[at] ?? languageOf("en"), paragraph);
    }
  });
  firstOf.push(starts.length);
  starts.push(words.length);
  const titleStarts: number[] = [];
  articles.forEach(({ title, hasOwnTitle }, at) => {
    titleStarts.push(words.length);
    // A first sentence used as a title is evidence for the first paragraph only.
    if (hasOwnTitle) words.add(title, found[at] ?? languageOf("en"), { start: 0, end: title.length });
  });
  titleStarts.push(words.length);
  return {
    ...words.inOrder(),
    languages,
    languageOf: Uint8Array.from(found, ({ code }) => languages.indexOf(code)),
    starts: Uint32Array.from(starts),
    firstOf: Uint32Array.from(firstOf),
    titleStarts: Uint32Array.from(titleStarts),
  };
}

/** The tokens of texts as they are read; terms and forms are numbered in order of appearance. */
class WordStore {
  readonly #terms = new Numbers();
  readonly #forms = new Numbers();
  /** Forms of each term. */
  readonly #variants: number[][] = [];
  readonly #tokens = new GrowingArray();
  readonly #places = new GrowingArray();
  readonly #gaps = new GrowingArray();
  readonly #lengths = new GrowingArray();

  get length(): number {
    return this.#tokens.length;
  }

  add(text: string, language: Language, span: Span): void {
    const compared = readWords(text, span);
    let next = 0;
    let end = span.start;
    for (const token of analyse(text, language, span)) {
      while ((compared[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      const word =
        token.kind !== "name" && (compared[next]?.start ?? token.end) < token.end ? compared[next] : null;
      if (word) next++;
      this.#push(text, token, word);
      this.#gaps.push(word ? fitting(word.start - end) : 0);
      this.#lengths.push(word ? fitting(word.end - word.start) : 0);
      end = word?.end ?? end;
    }
  }

  /** `word`: how a quote check reads it; if that consists of several tokens, it belongs to the first. */
  #push(text: string, token: Token, word: Word | null | undefined): void {
    const { kind, term, isCapital, start, end } = token;
    const form = word?.form ?? (kind === "name" ? term : wordForm(sliceOf(text, token)));
    const number = this.#terms.numberOf(term);
    const variants = this.#variants[number] ?? [];
    this.#variants[number] = variants;
    const formNumber = this.#forms.numberOf(form);
    const known = variants.indexOf(formNumber);
    this.#places.push(known === -1 ? variants.push(formNumber) - 1 : known);
    const sort = kind === "stop" ? STOP_BIT : kind === "name" ? NAME_BIT : 0;
    const letters = isCapital ? CAPITAL_BIT : UPPER.test(text.slice(start, end)) ? 0 : LOWER_BIT;
    const compared = word ? 0 : UNCOMPARED_BIT;
    this.#tokens.push((number | sort | letters | compared) >>> 0);
  }

  /** Renumbers terms and forms in code unit order. */
  inOrder(): Omit<TokenTable, "languages" | "languageOf" | "starts" | "firstOf" | "titleStarts"> {
    const terms = this.#terms.inOrder();
    const forms = this.#forms.inOrder();
    const formStarts = new Uint32Array(terms.names.length + 1);
    const sorted = terms.old.map(old =>
      (this.#variants[old] ?? []).map(form => forms.now[form] ?? 0).sort((a, b) => a - b),
    );
    sorted.forEach((list, term) => {
      formStarts[term + 1] = (formStarts[term] ?? 0) + list.length;
    });
    const places = this.#places.toArray();
    const variants = new Uint8Array(places.length);
    const variantsNow = this.#variants.map((list, old) =>
      list.map(form => sorted[terms.now[old] ?? 0]?.indexOf(forms.now[form] ?? 0) ?? 0),
    );
    const tokens = this.#tokens.toArray();
    tokens.forEach((token, at) => {
      const variant = variantsNow[token & TERM_MASK]?.[places[at] ?? 0] ?? 0;
      variants[at] = Math.min(variant, OTHER_VARIANT);
    });
    return {
      terms: terms.names,
      forms: forms.names,
      formStarts,
      formsOfTerms: Uint32Array.from(sorted.flat()),
      tokens: tokens.map(token => ((token & ~TERM_MASK) | (terms.now[token & TERM_MASK] ?? 0)) >>> 0),
      variants,
      gaps: Uint8Array.from(this.#gaps.toArray()),
      lengths: Uint8Array.from(this.#lengths.toArray()),
    };
  }
}

function fitting(distance: number): number {
  return distance >= 0 && distance < TOO_LARGE ? distance : TOO_LARGE;
}

const UPPER = /^\p{Lu}/u;

/** Number of a token's form; undefined if its term has too many to know. */
export function formAt(
  { tokens, variants, formStarts, formsOfTerms }: TokenTable,
  at: number,
): number | undefined {
  const variant = variants[at] ?? OTHER_VARIANT;
  if (variant === OTHER_VARIANT) return undefined;
  return formsOfTerms[(formStarts[(tokens[at] ?? 0) & TERM_MASK] ?? 0) + variant];
}

class Numbers {
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The names in order, with the new number for each old one (`now`) and the reverse (`old`). */
  inOrder(): {
    readonly names: readonly string[];
    readonly now: Uint32Array;
    readonly old: readonly number[];
  } {
    const names = [...this.#numbers.keys()].sort();
    const old = names.map(name => this.#numbers.get(name) ?? 0);
    const now = new Uint32Array(names.length);
    old.forEach((number, place) => {
      now[number] = place;
    });
    return { names, now, old };
  }
}

class GrowingArray {
  #items = new Uint32Array(1024);
  length = 0;

  push(item: number): void {
    if (this.length === this.#items.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = item;
  }

  toArray(): Uint32Array {
    return this.#items.slice(0, this.length);
  }
}
