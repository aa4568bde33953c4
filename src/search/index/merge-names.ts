import type { Steps } from "../steps.ts";
import { Pause } from "./pause.ts";

/** Sorted names; those that are kept are marked with 1 in `numbers`. */
export interface MarkedNames {
  readonly names: readonly string[];
  readonly numbers: Uint32Array;
}

/** Names compared between two pauses: a millisecond or two. */
const NAMES_A_STEP = 10_000;

/** A sorted list of names: the marked ones of one part, or those of two lists merged. */
interface List {
  readonly names: readonly string[];
  readonly source: Source;
}

type Source =
  /** `places` are those in the part. */
  | { readonly kind: "part"; readonly numbers: Uint32Array; readonly places: Uint32Array }
  | { readonly kind: "merged"; readonly of: readonly MergedList[] };

interface MergedList {
  readonly list: List;
  /** The place in the merged list of each of its names. */
  readonly places: Uint32Array;
}

/**
 * Merges the marked names of all parts into one sorted list, and gives each its number there.
 *
 * Lists are merged two by two, and the numbers passed back down: a table of all names would look each of them up twice,
 * and most names are in most parts.
 */
export function* mergeNamesSteps(parts: readonly MarkedNames[]): Steps<readonly string[]> {
  const pause = new Pause(NAMES_A_STEP);
  let lists: List[] = [];
  for (const part of parts) {
    lists.push(markedIn(part));
    yield* pause.after(part.names.length);
  }
  while (lists.length > 1) {
    const next: List[] = [];
    // Lists of a similar length: the smallest of an odd number waits for the next round.
    lists.sort((a, b) => b.names.length - a.names.length);
    for (let at = 0; at < lists.length; at += 2) {
      const [one, other] = [lists[at], lists[at + 1]];
      if (!one) continue;
      next.push(other ? mergedOf(one, other) : one);
      yield* pause.after(one.names.length + (other?.names.length ?? 0));
    }
    lists = next;
  }
  const [all] = lists;
  if (!all) return [];
  yield* numberSteps(
    all.source,
    Uint32Array.from(all.names, (_, at) => at),
    pause,
  );
  return all.names;
}

function markedIn({ names, numbers }: MarkedNames): List {
  const kept: string[] = [];
  const places: number[] = [];
  for (const [at, name] of names.entries()) {
    if (numbers[at] !== 1) continue;
    kept.push(name);
    places.push(at);
  }
  return { names: kept, source: { kind: "part", numbers, places: Uint32Array.from(places) } };
}

function mergedOf(one: List, other: List): List {
  const [a, b] = [one.names, other.names];
  const [placesA, placesB] = [new Uint32Array(a.length), new Uint32Array(b.length)];
  const names: string[] = [];
  let [nextA, nextB] = [0, 0];
  while (nextA < a.length || nextB < b.length) {
    const [nameA, nameB] = [a[nextA], b[nextB]];
    const isOfA = nameA !== undefined && (nameB === undefined || nameA <= nameB);
    const isOfB = nameB !== undefined && (nameA === undefined || nameB <= nameA);
    if (isOfA) placesA[nextA++] = names.length;
    if (isOfB) placesB[nextB++] = names.length;
    names.push((isOfA ? nameA : nameB) ?? "");
  }
  const of = [
    { list: one, places: placesA },
    { list: other, places: placesB },
  ];
  return { names, source: { kind: "merged", of } };
}

/** Passes the numbers of a list down to the parts that it is made of. */
function* numberSteps(source: Source, numbers: Uint32Array, pause: Pause): Steps<void> {
  if (source.kind === "part") {
    source.places.forEach((place, at) => {
      source.numbers[place] = numbers[at] ?? 0;
    });
    yield* pause.after(numbers.length);
    return;
  }
  for (const { list, places } of source.of) {
    yield* numberSteps(
      list.source,
      places.map(place => numbers[place] ?? 0),
      pause,
    );
  }
}
