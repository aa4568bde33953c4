/** The terms, or the forms, of one part of an index: in the order of their code units, each once. */
export class SortedNames {
  readonly names: readonly string[];
  /** See `headOf`. Null until a name is first looked up: many libraries are opened and get few questions. */
  #heads: Float64Array | null = null;

  constructor(names: readonly string[]) {
    this.names = names;
  }

  /** Where a name is; undefined if it isn't in the list. */
  placeOf(name: string): number | undefined {
    const at = this.#within(name, headOf(name), 0, this.names.length);
    return this.names[at] === name ? at : undefined;
  }

  /**
   * Where the first name is that is not before the given one.
   *
   * @param from a position known to be no further; a close one makes the search faster
   */
  placeFrom(name: string, from: number): number {
    const head = headOf(name);
    let low = from;
    let high = from;
    for (let step = 1; high < this.names.length && this.#isBefore(high, name, head); step *= 2) {
      low = high + 1;
      high += step;
    }
    return this.#within(name, head, low, Math.min(high, this.names.length));
  }

  #within(name: string, head: number, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(middle, name, head)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(at: number, name: string, head: number): boolean {
    this.#heads ??= Float64Array.from(this.names, headOf);
    const own = this.#heads[at] ?? 0;
    return own === head ? (this.names[at] ?? "") < name : own < head;
  }
}

/** Characters of a name in its head: as many as there are bytes in a whole number that is exact. */
const HEAD = 6;

/** Values of a byte. */
const VALUES = 256;

/** Stands for every character from this on, and for all that follow it: their order can't be told from the head. */
const WIDE = 0xff;

/**
 * The first characters of a name as one number, a byte each: of two names with different heads, the one with the
 * lower head comes first. Comparing numbers takes a small part of what comparing strings takes.
 *
 * ```
 * bridges -> "bridge"    at -> "at" 0 0 0 0    aж -> "a" ff ff ff ff ff
 * ```
 */
function headOf(name: string): number {
  let head = 0;
  let isWide = false;
  for (let at = 0; at < HEAD; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 0;
    isWide ||= code >= WIDE;
    head = head * VALUES + (isWide ? WIDE : code);
  }
  return head;
}
