import MiniSearch, { type Query } from "minisearch";
import type { Steps } from "../../search/steps.ts";
import { errorsAllowed } from "../../text/typing-errors.ts";

/** How well typed words match a name, best first; see `Catalogue`. */
export const WORD_MATCHES = ["exact", "words", "prefix", "fuzzy"] as const;
export type WordMatch = (typeof WORD_MATCHES)[number];

/** Comparison forms of the words of each field. */
export type CatalogueEntry<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Longest typed word that is looked up with typing errors, and most words: nobody types a longer name. */
const MAX_FUZZY = 40;
const MAX_WORDS = 40;

/** Entries added between two pauses: a millisecond. */
const ENTRIES_A_STEP = 50;

/**
 * Finds names by their words while they are typed. Entries are identified by their position.
 *
 * All typed words must be in an entry, in any order. exact: they are the words of a field. words: they are in it.
 * prefix: each begins a word. fuzzy: each is a word, or begins one, apart from one or two typing errors (letters left
 * out, inserted, changed or swapped; never the first).
 *
 * MiniSearch finds the words: its radix tree is made for beginnings and similar spellings, and a catalogue is small.
 * Paragraphs are found with our own postings; docs/search.md explains why.
 */
export class Catalogue<Field extends string> {
  readonly #fields: readonly Field[];
  readonly #entries: readonly CatalogueEntry<Field>[];
  readonly #index: MiniSearch<number>;

  private constructor(fields: readonly Field[], entries: readonly CatalogueEntry<Field>[]) {
    this.#fields = fields;
    this.#entries = entries;
    this.#index = new MiniSearch<number>({
      fields: [...fields],
      extractField: (place, field) => (field === "id" ? place : this.#wordsIn(place, field)),
      tokenize: words => (words === "" ? [] : words.split(" ")),
      processTerm: word => word,
    });
  }

  /** Makes the catalogue, with pauses. */
  static *steps<Field extends string>(
    fields: readonly Field[],
    entries: readonly CatalogueEntry<Field>[],
  ): Steps<Catalogue<Field>> {
    const catalogue = new Catalogue(fields, entries);
    for (let place = 0; place < entries.length; place++) {
      catalogue.#index.add(place);
      if (place % ENTRIES_A_STEP === ENTRIES_A_STEP - 1) yield;
    }
    return catalogue;
  }

  /** Positions of the entries that match in this way and no better one, in order. */
  find(typed: readonly string[], match: WordMatch, fields: readonly Field[] = this.#fields): number[] {
    if (typed.length === 0 || typed.length > MAX_WORDS || typed.includes("")) return [];
    switch (match) {
      case "exact":
      case "words": {
        const isWanted = match === "exact";
        return this.#search(typed, fields).filter(place => this.#isExact(place, typed, fields) === isWanted);
      }
      case "prefix":
        return except(this.#search(typed, fields, { prefix: true }), this.#search(typed, fields));
      case "fuzzy":
        return except(this.#searchFuzzy(typed, fields), this.#search(typed, fields, { prefix: true }));
    }
  }

  #search(typed: readonly string[], fields: readonly Field[], { prefix = false } = {}): number[] {
    const query: Query = { combineWith: "AND", queries: [...typed] };
    return this.#places(query, typed, fields, { prefix });
  }

  #searchFuzzy(typed: readonly string[], fields: readonly Field[]): number[] {
    const queries = typed.map(
      (word): Query => ({
        combineWith: "OR",
        queries: [word, { prefix: false, fuzzy: false, queries: swapped(word) }],
      }),
    );
    return this.#places({ combineWith: "AND", queries }, typed, fields, {
      prefix: word => word.length >= 3,
      fuzzy: word => (word.length > MAX_FUZZY ? false : errorsAllowed(word) || false),
    });
  }

  #places(
    query: Query,
    typed: readonly string[],
    fields: readonly Field[],
    how: {
      readonly prefix: boolean | ((word: string) => boolean);
      readonly fuzzy?: (word: string) => number | false;
    },
  ): number[] {
    const found = this.#index.search(query, {
      ...how,
      fields: [...fields],
      filter: ({ match }) => {
        // A wrong first letter is rare, and "Biden" and "Aiden" are two people.
        const first = new Set(Object.keys(match).map(word => word[0]));
        return typed.every(word => first.has(word[0]));
      },
    });
    return found
      .map(({ id }) => Number(id))
      .filter(place => this.#lengthOf(place, fields) >= typed.length)
      .sort((a, b) => a - b);
  }

  #isExact(place: number, typed: readonly string[], fields: readonly Field[]): boolean {
    return fields.some(field => this.#wordsIn(place, field) === typed.join(" "));
  }

  #lengthOf(place: number, fields: readonly Field[]): number {
    return fields.reduce((sum, field) => sum + (this.#entries[place]?.[field].length ?? 0), 0);
  }

  #wordsIn(place: number, field: string): string {
    const entry = this.#entries[place];
    const name = this.#fields.find(known => known === field);
    return entry && name !== undefined ? entry[name].join(" ") : "";
  }
}

function except(places: readonly number[], others: readonly number[]): number[] {
  const left = new Set(others);
  return places.filter(place => !left.has(place));
}

/**
 * A word with each pair of adjacent letters swapped, except the first letter: one slip, although two letters differ.
 */
function swapped(word: string): string[] {
  if (errorsAllowed(word) === 0 || word.length > MAX_FUZZY) return [];
  const letters = [...word];
  return letters.slice(1, -1).flatMap((letter, i) => {
    const next = letters[i + 2];
    if (next === undefined || next === letter) return [];
    return [[...letters.slice(0, i + 1), next, letter, ...letters.slice(i + 3)].join("")];
  });
}
