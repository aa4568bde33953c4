import type { Postings } from "./index-part.ts";
import type { JoinedNames } from "./joined-names.ts";
import { HIDDEN } from "./shown-part.ts";

/** Where a term occurs, ascending, and how often in each place. */
export interface PlacesOfTerm {
  readonly places: Uint32Array;
  readonly counts: Uint8Array;
}

/** Where terms occur, in passages or titles. */
export interface TermPlaces {
  /** All places of a term. */
  of(term: number): PlacesOfTerm;
  /** The number of places of a term: its document frequency. Cheaper than reading them. */
  frequency(term: number): number;
  /** Passes on each place of a term and how often it occurs there, ascending, until `isEnough` returns true. */
  some(term: number, isEnough: (place: number, count: number) => boolean): void;
}

/** The postings of one part, and its places in the library. */
export interface PartPostings {
  readonly postings: Postings;
  /** `HIDDEN` for what isn't shown; ascending like the part's own places. Null if the places are the same. */
  readonly placeOf: ((place: number) => number) | null;
  /** How many of a term's places aren't shown, if any; null if all are. */
  readonly hidden: ReadonlyMap<number, number> | null;
}

/** Reads the postings of several parts as if they were one. */
export function partPlaces(terms: JoinedNames, parts: readonly PartPostings[]): TermPlaces {
  const [whole] = parts.length === 1 && parts[0]?.placeOf === null ? parts : [];
  return {
    of(term) {
      if (whole) return placesIn(whole.postings, term);
      const places: number[] = [];
      const counts: number[] = [];
      this.some(term, (place, count) => {
        places.push(place);
        counts.push(count);
        return false;
      });
      return { places: Uint32Array.from(places), counts: Uint8Array.from(counts) };
    },
    frequency(term) {
      const name = parts.length > 1 ? terms.nameOf(term) : "";
      let frequency = 0;
      for (const [part, { postings, hidden }] of parts.entries()) {
        const own = parts.length > 1 ? terms.placeIn(part, name) : term;
        if (own === undefined) continue;
        frequency += placesIn(postings, own).places.length - (hidden?.get(own) ?? 0);
      }
      return frequency;
    },
    some(term, isEnough) {
      if (whole) {
        const { places, counts } = placesIn(whole.postings, term);
        for (let at = 0; at < places.length; at++) {
          if (isEnough(places[at] ?? 0, counts[at] ?? 0)) return;
        }
        return;
      }
      const name = parts.length > 1 ? terms.nameOf(term) : "";
      const runs: Run[] = [];
      for (const [part, { postings, placeOf }] of parts.entries()) {
        const own = parts.length > 1 ? terms.placeIn(part, name) : term;
        if (own === undefined) continue;
        runs.push(new Run(postings, own, placeOf ?? (place => place)));
      }
      const [first, ...others] = runs;
      if (!first) return;
      for (;;) {
        let lowest = first;
        for (const run of others) if (run.place < lowest.place) lowest = run;
        if (lowest.place === END || isEnough(lowest.place, lowest.count)) return;
        lowest.next();
      }
    },
  };
}

/** The postings of a term in one part. */
function placesIn({ offsets, places, counts }: Postings, term: number): PlacesOfTerm {
  const start = offsets[term] ?? 0;
  const end = offsets[term + 1] ?? start;
  return { places: places.subarray(start, end), counts: counts.subarray(start, end) };
}

const END = Number.POSITIVE_INFINITY;

/** One part's postings of a term while they are read. */
class Run {
  place = END;
  count = 0;
  readonly #postings: Postings;
  readonly #placeOf: (place: number) => number;
  #at: number;
  readonly #end: number;

  constructor(postings: Postings, term: number, placeOf: (place: number) => number) {
    this.#postings = postings;
    this.#placeOf = placeOf;
    this.#at = postings.offsets[term] ?? 0;
    this.#end = postings.offsets[term + 1] ?? 0;
    this.next();
  }

  /** Moves to the next place that is shown. */
  next(): void {
    const { places, counts } = this.#postings;
    while (this.#at < this.#end) {
      const at = this.#at++;
      const place = this.#placeOf(places[at] ?? 0);
      if (place === HIDDEN) continue;
      this.place = place;
      this.count = counts[at] ?? 0;
      return;
    }
    this.place = END;
  }
}
