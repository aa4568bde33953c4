import SearchableMap from "minisearch/SearchableMap";
import { isNumeral } from "../language/numerals.ts";
import type { JoinedNames } from "./joined-names.ts";
import { lowerBound } from "./lower-bound.ts";

/** Shorter stems have too many neighbours that are other words: "dawn" and "down", "sail" and "said". */
const ONE_SLIP_LENGTH = 5;
/** From this length on, a word with two slips can still only mean one other. */
const TWO_SLIPS_LENGTH = 8;

/**
 * Most terms with one first letter that can correct a word, taken from the beginning; in a large library 5,000 begin
 * with "s". More would block others for too long: this many take 0.03 s.
 */
const MAX_CORRECTING = 10_000;

export interface VocabularyOptions {
  /** Whether a shown article contains a part's term. */
  readonly isLive: (part: number, at: number) => boolean;
  /** Whether a term may correct a misspelt word. */
  readonly isCommon: (term: number) => boolean;
}

/**
 * The terms of an index. Each part has its own in code unit order: a term is found by binary search, and terms with
 * the same beginning are adjacent. Doing without a hash table saves 3 MB for 36,000 terms.
 */
export class Vocabulary {
  readonly #terms: JoinedNames;
  readonly #isLive: VocabularyOptions["isLive"];
  readonly #isCommon: VocabularyOptions["isCommon"];
  /** Whether each term is a numeral, filled in when asked: 0 unknown, 1 no, 2 yes. */
  readonly #numerals: Uint8Array;
  /** By the first letter of the terms in it. */
  readonly #trees = new Map<string, SearchableMap<number>>();

  constructor(terms: JoinedNames, { isLive, isCommon }: VocabularyOptions) {
    this.#terms = terms;
    this.#isLive = isLive;
    this.#isCommon = isCommon;
    this.#numerals = new Uint8Array(terms.size);
  }

  /** All term numbers are below this. */
  get size(): number {
    return this.#terms.size;
  }

  termOf(number: number): string {
    return this.#terms.nameOf(number);
  }

  /** Whether a term is a numeral or a number word. */
  isNumeral(term: number): boolean {
    const known = this.#numerals[term];
    if (known === undefined) return false;
    if (known === 0) this.#numerals[term] = isNumeral(this.termOf(term)) ? 2 : 1;
    return this.#numerals[term] === 2;
  }

  /** Whether a misspelt word may have been meant to be this one: in a large library not one that occurs once. */
  isCorrecting(term: number): boolean {
    return this.#isCommon(term);
  }

  numberOf(term: string): number | undefined {
    for (let part = 0; part < this.#terms.lists.length; part++) {
      const at = this.#terms.placeIn(part, term);
      if (at !== undefined && this.#isLive(part, at)) return this.#terms.numberIn(part, at);
    }
    return undefined;
  }

  /** Numbers of the terms with the given beginning, in code unit order, at most `limit`. */
  beginningWith(beginning: string, limit: number): number[] {
    const found: number[] = [];
    for (const number of this.#from(beginning)) {
      if (found.length === limit || !this.termOf(number).startsWith(beginning)) break;
      found.push(number);
    }
    return found;
  }

  /**
   * Terms that a misspelt word may mean: with the same first letter, one slip away, or two in a long word; only the
   * nearest, at most three.
   *
   * MiniSearch's radix tree finds them without reading every term. The tree of a first letter is built for the first
   * misspelt word that begins with it, so a library without misspelt questions pays nothing.
   */
  similarTo(term: string): number[] {
    if (term.length < ONE_SLIP_LENGTH || !/^\p{L}{1,40}$/u.test(term)) return [];
    const slips = term.length >= TWO_SLIPS_LENGTH ? 2 : 1;
    const initial = term.slice(0, 1);
    const found = [...this.#treeOf(initial).atPrefix(initial).fuzzyGet(term.slice(1), slips).values()];
    const nearest = Math.min(...found.map(([, distance]) => distance));
    return found
      .filter(([, distance]) => distance === nearest)
      .map(([number]) => number)
      .sort((a, b) => a - b)
      .slice(0, 3);
  }

  #treeOf(initial: string): SearchableMap<number> {
    const known = this.#trees.get(initial);
    if (known) return known;
    const tree = new SearchableMap<number>();
    let size = 0;
    for (const number of this.#from(initial)) {
      const term = this.termOf(number);
      if (size === MAX_CORRECTING || !term.startsWith(initial)) break;
      if (/[\d=^]/.test(term) || !this.#isCommon(number)) continue;
      tree.set(term, number);
      size++;
    }
    this.#trees.set(initial, tree);
    return tree;
  }

  /** The terms of all parts from a beginning on, each once. */
  *#from(beginning: string): Generator<number> {
    const { lists } = this.#terms;
    const next = lists.map(list => lowerBound(list, beginning));
    for (;;) {
      let first: string | undefined;
      for (const [part, list] of lists.entries()) {
        const term = list[next[part] ?? 0];
        if (term !== undefined && (first === undefined || term < first)) first = term;
      }
      if (first === undefined) return;
      let number: number | undefined;
      for (const [part, list] of lists.entries()) {
        const at = next[part] ?? 0;
        if (list[at] !== first) continue;
        next[part] = at + 1;
        if (this.#isLive(part, at)) number ??= this.#terms.numberIn(part, at);
      }
      if (number !== undefined) yield number;
    }
  }
}
