import type { Steps } from "../steps.ts";
import type { SortedNames } from "./sorted-names.ts";

/**
 * Shared numbers for the names (terms, or forms) of several parts, each of which has numbered its own in code unit
 * order: those of the first part keep their numbers, and what it lacks comes after.
 *
 * ```
 * part 0   bridge 0, missile 1        part 1   boat 0, missile 1
 * joined   bridge 0, missile 1, boat 2
 * ```
 */
export interface JoinedNames {
  readonly size: number;
  readonly lists: readonly (readonly string[])[];
  /** Joined number of a part's name. */
  numberIn(part: number, at: number): number;
  /** The joined numbers of all names of a part; null if they are the same. */
  readonly numbers: readonly (Uint32Array | null)[];
  nameOf(number: number): string;
  /** A part's own number of a name; undefined if it has none. */
  placeIn(part: number, name: string): number | undefined;
}

/** Names compared between two pauses: a millisecond or two. */
const NAMES_A_STEP = 10_000;

/** Joins sorted lists, with pauses. Fastest if the largest comes first. */
export function* joinNamesSteps(given: readonly SortedNames[]): Steps<JoinedNames> {
  const lists = given.map(({ names }) => names);
  const [base = [], ...others] = lists;
  const [names] = given;
  const added: string[] = [];
  const numbersOfAdded = new Map<string, number>();
  const numbers: (Uint32Array | null)[] = [null];
  for (const list of others) {
    const joined = new Uint32Array(list.length);
    let next = 0;
    for (let at = 0; at < list.length; at++) {
      if (at % NAMES_A_STEP === NAMES_A_STEP - 1) yield;
      const name = list[at] ?? "";
      next = names?.placeFrom(name, next) ?? 0;
      if (base[next] === name) {
        joined[at] = next;
        continue;
      }
      const known = numbersOfAdded.get(name);
      joined[at] = known ?? base.length + added.length;
      if (known !== undefined) continue;
      // Only needed if there is a third part.
      if (others.length > 1) numbersOfAdded.set(name, base.length + added.length);
      added.push(name);
    }
    numbers.push(joined);
    yield;
  }
  return {
    size: base.length + added.length,
    lists,
    numbers,
    numberIn: (part, at) => numbers[part]?.[at] ?? at,
    nameOf: number => base[number] ?? added[number - base.length] ?? "",
    placeIn: (part, name) => given[part]?.placeOf(name),
  };
}
