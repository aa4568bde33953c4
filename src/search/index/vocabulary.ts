import SearchableMap from "minisearch/SearchableMap";
import { isNumeral } from "../numerals.ts";

/** Shorter stems have too many neighbours that are other words: "dawn" and "down", "sail" and "said". */
const ONE_SLIP_LENGTH = 5;
/** From this length on two slips still leave a word that can only be the one meant. */
const TWO_SLIPS_LENGTH = 8;

/**
 * Most terms of one first letter that may correct a word, the first; of a large library 5,000 begin with an "s".
 * More take longer than others should wait: 0.03 s for so many.
 */
const MAX_CORRECTING = 10_000;

/**
 * The terms of an index, numbered in the order of their code units: a term is found by halving, and the
 * terms with one beginning stand together. No hash table is kept, which for 36,000 terms saves 3 MB.
 */
export class Vocabulary {
  readonly terms: readonly string[];
  readonly #isCommon: (term: number) => boolean;
  /** Whether each term is a numeral, once it was asked: 0 not known, 1 no, 2 yes. */
  readonly #numerals: Uint8Array;
  /** By the first letter of the terms in it. */
  readonly #trees = new Map<string, SearchableMap<number>>();

  /** `isCommon` says which terms may correct a misspelt word; `terms` must be sorted by code units. */
  constructor(terms: readonly string[], isCommon: (term: number) => boolean) {
    this.terms = terms;
    this.#isCommon = isCommon;
    this.#numerals = new Uint8Array(terms.length);
  }

  /** Whether a term is a numeral or a number word. */
  isNumeral(term: number): boolean {
    const known = this.#numerals[term];
    if (known === undefined) return false;
    if (known === 0) this.#numerals[term] = isNumeral(this.terms[term] ?? "") ? 2 : 1;
    return this.#numerals[term] === 2;
  }

  numberOf(term: string): number | undefined {
    const at = this.#lowerBound(term);
    return this.terms[at] === term ? at : undefined;
  }

  /** Numbers of the terms that begin so, at most `limit`. */
  beginningWith(beginning: string, limit: number): number[] {
    const found: number[] = [];
    for (let at = this.#lowerBound(beginning); found.length < limit; at++) {
      if (!this.terms[at]?.startsWith(beginning)) break;
      found.push(at);
    }
    return found;
  }

  /**
   * Terms that a misspelt word may mean: with the same first letter, one slip away, or two in a long word;
   * only the nearest, at most three.
   *
   * MiniSearch's radix tree finds them without reading every term. That of a first letter is built on the
   * first misspelt word that begins with it, so that a library nobody misspells pays nothing.
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
    for (let at = this.#lowerBound(initial); size < MAX_CORRECTING; at++) {
      const term = this.terms[at];
      if (!term?.startsWith(initial)) break;
      if (!this.#isCommon(at) || /[\d=^]/.test(term)) continue;
      tree.set(term, at);
      size++;
    }
    this.#trees.set(initial, tree);
    return tree;
  }

  #lowerBound(term: string): number {
    let low = 0;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.terms[middle] ?? "") < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
