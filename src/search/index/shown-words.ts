import { stemmer } from "stemmer";
import type { Steps } from "../steps.ts";
import { type ArticlePlaces, placeArticles } from "./article-places.ts";
import type { StoredArticle } from "./article-words.ts";
import type { ParagraphWords } from "./claimed-paragraphs.ts";
import { CAPITAL, LOWER, PRINTED, printedSteps } from "./forms.ts";
import { HIDDEN } from "./shown-part.ts";
import type { JoinedWords, WordPart } from "./word-part.ts";

/** What a library shows of one part. */
interface ShownWordPart {
  readonly part: WordPart;
  /** As in `ShownPart`. */
  readonly places: Int32Array;
  /** 1 for each stem with a form in what is shown; null if all is shown. */
  readonly liveStems: Uint8Array | null;
  /** How the forms are printed in what is shown; see `Forms.printed`. */
  readonly printed: Uint8Array;
}

/** The words of what a library shows of its parts, with pauses. */
export function* showWordsSteps(joined: JoinedWords, places: readonly Int32Array[]): Steps<ShownWords> {
  const shown: ShownWordPart[] = [];
  for (const [at, part] of joined.parts.entries()) {
    const own = places[at] ?? new Int32Array();
    const isWhole = !own.includes(HIDDEN);
    const printed = isWhole
      ? part.forms.printed
      : yield* printedSteps(part.table, article => (own[article] ?? HIDDEN) !== HIDDEN);
    shown.push({ part, places: own, liveStems: isWhole ? null : liveStemsOf(part, printed), printed });
  }
  yield;
  return new ShownWords(joined, shown);
}

function liveStemsOf({ forms }: WordPart, printed: Uint8Array): Uint8Array {
  const live = new Uint8Array(forms.stems.length);
  for (let form = 0; form < printed.length; form++) {
    if (printed[form] !== 0) live[forms.stemOf[form] ?? 0] = 1;
  }
  return live;
}

/**
 * Forms and stems of what a library shows, and the paragraphs that contain them. As in a `TermIndex`, everything is
 * counted over what is shown: a form only in hidden articles doesn't exist, nor does such a name.
 */
export class ShownWords implements ParagraphWords {
  readonly parts: readonly WordPart[];
  readonly placed: ArticlePlaces;
  readonly paragraphs: number;
  /** Position of the article that contains each paragraph. */
  readonly #articleOf: Uint32Array;
  readonly #joined: JoinedWords;
  readonly #shown: readonly ShownWordPart[];
  /** All of one part: its paragraphs are the library's. */
  readonly #isOne: boolean;
  /** For the stems looked up so far, if a part is not shown completely. */
  readonly #counts = new Map<number, number>();

  constructor(joined: JoinedWords, shown: readonly ShownWordPart[]) {
    this.#joined = joined;
    this.#shown = shown;
    this.parts = joined.parts;
    this.placed = placeArticles(shown);
    this.#isOne = shown.length === 1 && shown[0]?.liveStems === null;
    const { firstOf } = this.placed;
    this.paragraphs = firstOf.at(-1) ?? 0;
    this.#articleOf = new Uint32Array(this.paragraphs);
    for (let article = 0; article + 1 < firstOf.length; article++)
      this.#articleOf.fill(article, firstOf[article], firstOf[article + 1]);
  }

  /** Number of a form; undefined if it isn't in any article. */
  idOf(form: string): number | undefined {
    const { forms } = this.#joined;
    for (const [part, { printed }] of this.#shown.entries()) {
      const at = forms.placeIn(part, form);
      if (at !== undefined && ((printed[at] ?? 0) & PRINTED) !== 0) return forms.numberIn(part, at);
    }
    return undefined;
  }

  formOf(id: number): string {
    return this.#joined.forms.nameOf(id);
  }

  /** Number of the stem of any form, even one that isn't in any article; undefined if the stem is new. */
  stemOfForm(form: string): number | undefined {
    const stem = this.#joined.stemNumberOf(stemmer(form));
    if (stem === undefined) return undefined;
    const isLive = this.#shown.some(({ liveStems }, part) => {
      const own = this.stemIn(part, stem);
      return own !== undefined && liveStems?.[own] !== 0;
    });
    return isLive ? stem : undefined;
  }

  isName(id: number): boolean {
    const form = this.formOf(id);
    let seen = 0;
    for (const [part, { printed }] of this.#shown.entries()) {
      seen |= printed[this.#joined.forms.placeIn(part, form) ?? -1] ?? 0;
    }
    return (seen & (CAPITAL | LOWER)) === CAPITAL;
  }

  countOf(stem: number): number {
    const known = this.#counts.get(stem);
    if (known !== undefined) return known;
    let count = 0;
    for (const [number, { part, liveStems }] of this.#shown.entries()) {
      const own = this.stemIn(number, stem);
      if (own === undefined) continue;
      if (liveStems === null) count += part.postings.countOf(own);
      else count += this.#placesIn(number, own, new Uint32Array(part.postings.countOf(own)));
    }
    this.#counts.set(stem, count);
    return count;
  }

  /** One part after another. */
  placesOf(stem: number, into = new Uint32Array(this.countOf(stem))): Uint32Array {
    let length = 0;
    for (const number of this.#shown.keys()) {
      const own = this.stemIn(number, stem);
      if (own !== undefined) length += this.#placesIn(number, own, into.subarray(length));
    }
    return into.subarray(0, length);
  }

  /** The stem is common in every part that contains it. */
  isCommon(stem: number): boolean {
    return this.parts.every(({ postings }, part) => {
      const own = this.stemIn(part, stem);
      return own === undefined || postings.isCommon(own);
    });
  }

  having(stem: number, paragraphs: Uint32Array, into: Uint32Array): Uint32Array {
    const owns = this.parts.map((_, part) => this.stemIn(part, stem));
    const [first] = this.parts;
    let length = 0;
    for (let at = 0; at < paragraphs.length; at++) {
      const shown = paragraphs[at] ?? 0;
      if (this.#isOne) {
        if (first?.postings.has(stem, shown)) into[length++] = shown;
        continue;
      }
      const { part, paragraph } = this.placeOf(shown);
      const own = owns[part];
      if (own !== undefined && this.parts[part]?.postings.has(own, paragraph)) into[length++] = shown;
    }
    return into.subarray(0, length);
  }

  stemIn(part: number, stem: number): number | undefined {
    if (stem < 0) return undefined;
    return this.#isOne ? stem : this.parts[part]?.forms.stemNumberOf(this.#joined.stemNameOf(stem));
  }

  placeOf(paragraph: number): { readonly part: number; readonly paragraph: number } {
    if (this.#isOne) return { part: 0, paragraph };
    const article = this.articleOf(paragraph);
    const part = this.placed.partOf[article] ?? 0;
    const shift = this.placed.shifts[part]?.[this.placed.placeIn[article] ?? 0] ?? 0;
    return { part, paragraph: paragraph - shift };
  }

  /** Position of the article that contains a paragraph. */
  articleOf(paragraph: number): number {
    return this.#articleOf[paragraph] ?? 0;
  }

  /** Where an article's words are stored. */
  storedArticle(article: number): StoredArticle | undefined {
    const part = this.placed.partOf[article] ?? 0;
    const table = this.parts[part]?.table;
    const stemOf = this.#joined.stemOf[part];
    if (!table || !stemOf) return undefined;
    const formNumbers = this.#joined.forms.numbers[part] ?? null;
    return { table, at: this.placed.placeIn[article] ?? 0, formNumbers, stemOf };
  }

  /** Writes the paragraphs of one part that contain a stem, by the part's own number of it; returns how many. */
  #placesIn(number: number, stem: number, into: Uint32Array): number {
    const { part, places } = this.#shown[number] ?? {};
    const shifts = this.placed.shifts[number];
    if (!part || !places || !shifts) return 0;
    if (this.#isOne) return part.postings.placesOf(stem, into).length;
    const { firstOf } = part.table;
    let article = 0;
    let length = 0;
    for (const paragraph of part.postings.placesOf(stem)) {
      while ((firstOf[article + 1] ?? Number.POSITIVE_INFINITY) <= paragraph) article++;
      if (places[article] !== HIDDEN) into[length++] = paragraph + (shifts[article] ?? 0);
    }
    return length;
  }
}
