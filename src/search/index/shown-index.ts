import { type Language, languageOf } from "../language/languages.ts";
import { type ArticlePlaces, placeArticles } from "./article-places.ts";
import type { IndexPart } from "./index-part.ts";
import type { JoinedNames } from "./joined-names.ts";
import { lowerBound } from "./lower-bound.ts";
import { namesBeginning } from "./names-beginning.ts";
import { partPlaces, type TermPlaces } from "./part-places.ts";
import { HIDDEN, type ShownPart } from "./shown-part.ts";
import type { TermIndex, WordGaps } from "./term-index.ts";
import { TERM_MASK } from "./token-table.ts";
import { Vocabulary } from "./vocabulary.ts";

/** In a library this large, a word in only one paragraph may be misspelt itself. */
const MANY_PASSAGES = 5_000;

/** The index of what a library shows of its parts. */
export class ShownIndex implements TermIndex {
  readonly vocabulary: Vocabulary;
  readonly languages: readonly Language[];
  readonly languageOf: Uint8Array;
  readonly articles: number;
  readonly passages: number;
  readonly articleOf: Uint32Array;
  readonly firstOf: Uint32Array;
  readonly lengths: Uint16Array;
  readonly averageLength: number;
  readonly postings: TermPlaces;
  readonly titlePostings: TermPlaces;
  readonly #terms: JoinedNames;
  readonly #shown: readonly ShownPart[];
  readonly #placed: ArticlePlaces;

  constructor(terms: JoinedNames, shown: readonly ShownPart[]) {
    this.#terms = terms;
    this.#shown = shown;
    this.#placed = placeArticles(shown);
    const { partOf, placeIn, firstOf, shifts } = this.#placed;
    this.firstOf = firstOf;
    this.articles = partOf.length;
    this.passages = firstOf.at(-1) ?? 0;
    this.articleOf = new Uint32Array(this.passages);
    this.lengths = new Uint16Array(this.passages);
    for (let article = 0; article < this.articles; article++) {
      this.articleOf.fill(article, firstOf[article], firstOf[article + 1]);
      const part = shown[partOf[article] ?? 0]?.part;
      const at = placeIn[article] ?? 0;
      if (!part) continue;
      this.lengths.set(
        part.lengths.subarray(part.table.firstOf[at], part.table.firstOf[at + 1]),
        firstOf[article],
      );
    }
    let words = 0;
    for (const length of this.lengths) words += length;
    this.averageLength = this.passages === 0 ? 1 : Math.max(1, words / this.passages);
    const [whole] = shown.length === 1 && shown[0]?.hiding === null ? shown : [];
    this.postings = partPlaces(
      terms,
      shown.map(({ part: { postings, articleOf }, places, hiding }, number) => ({
        postings,
        hidden: hiding?.paragraphs ?? null,
        placeOf: whole
          ? null
          : paragraph => {
              const article = articleOf[paragraph] ?? 0;
              return places[article] === HIDDEN ? HIDDEN : paragraph + (shifts[number]?.[article] ?? 0);
            },
      })),
    );
    this.titlePostings = partPlaces(
      terms,
      shown.map(({ part, places, hiding }) => ({
        postings: part.titlePostings,
        hidden: hiding?.titles ?? null,
        placeOf: whole ? null : article => places[article] ?? HIDDEN,
      })),
    );
    this.vocabulary = new Vocabulary(terms, {
      isLive: (part, at) => shown[part]?.hiding?.liveTerms[at] !== 0,
      isCommon: term => this.passages < MANY_PASSAGES || this.#isInTwo(term),
    });
    const codes: string[] = [];
    this.languageOf = new Uint8Array(this.articles);
    for (let article = 0; article < this.articles; article++) {
      const table = shown[partOf[article] ?? 0]?.part.table;
      const code = table?.languages[table.languageOf[placeIn[article] ?? 0] ?? 0] ?? "en";
      if (!codes.includes(code)) codes.push(code);
      this.languageOf[article] = codes.indexOf(code);
    }
    this.languages = codes.map(languageOf);
  }

  tokensOf(passage: number): Uint32Array {
    const { number, part, start, end } = this.#paragraph(passage);
    return this.#numbered(number, part?.table.tokens.subarray(start, end));
  }

  gapsOf(passage: number): WordGaps {
    const { part, start, end } = this.#paragraph(passage);
    return {
      gaps: part?.table.gaps.subarray(start, end) ?? new Uint8Array(),
      lengths: part?.table.lengths.subarray(start, end) ?? new Uint8Array(),
    };
  }

  titleTokensOf(article: number): Uint32Array {
    const number = this.#placed.partOf[article] ?? 0;
    const at = this.#placed.placeIn[article] ?? 0;
    const table = this.#shown[number]?.part.table;
    return this.#numbered(number, table?.tokens.subarray(table.titleStarts[at], table.titleStarts[at + 1]));
  }

  formsFrom(beginning: string): string[] {
    const [first = [], ...others] = this.#shown
      .filter(({ places }) => places.some(place => place !== HIDDEN))
      .map(({ part }) => namesBeginning(beginning, part.table.forms));
    return others.length === 0 ? first : first.concat(...others);
  }

  hasForm(form: string): boolean {
    return this.#shown.some(({ part, places }) => {
      const { forms } = part.table;
      return forms[lowerBound(forms, form)] === form && places.some(place => place !== HIDDEN);
    });
  }

  /** The part with a passage, and its tokens there. */
  #paragraph(passage: number): {
    readonly number: number;
    readonly part: IndexPart | undefined;
    readonly start: number;
    readonly end: number;
  } {
    const article = this.articleOf[passage] ?? 0;
    const number = this.#placed.partOf[article] ?? 0;
    const part = this.#shown[number]?.part;
    const paragraph = passage - (this.#placed.shifts[number]?.[this.#placed.placeIn[article] ?? 0] ?? 0);
    return {
      number,
      part,
      start: part?.table.starts[paragraph] ?? 0,
      end: part?.table.starts[paragraph + 1] ?? 0,
    };
  }

  /** Tokens of a part with the library's numbers for their terms. */
  #numbered(part: number, tokens: Uint32Array = new Uint32Array()): Uint32Array {
    const numbers = this.#terms.numbers[part];
    if (!numbers) return tokens;
    return tokens.map(token => ((token & ~TERM_MASK) | (numbers[token & TERM_MASK] ?? 0)) >>> 0);
  }

  #isInTwo(term: number): boolean {
    let found = 0;
    this.postings.some(term, () => ++found === 2);
    return found === 2;
  }
}
