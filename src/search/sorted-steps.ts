import type { Steps } from "./steps.ts";

/**
 * Sorts, with pauses: first short runs, then each merged with its neighbour until one is left. Stable.
 *
 * @param aStep how many items are sorted or merged between two pauses
 */
export function* sortedSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  aStep: number,
): Steps<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += aStep) {
    runs.push(items.slice(at, at + aStep).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other] = runs.slice(at, at + 2);
      merged.push(other ? yield* mergedSteps(one, other, compare, aStep) : one);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedSteps<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
  aStep: number,
): Steps<readonly Item[]> {
  const merged: Item[] = [];
  let next = 0;
  for (const item of one) {
    for (
      let before = other[next];
      before !== undefined && compare(before, item) < 0;
      before = other[++next]
    ) {
      merged.push(before);
      if (merged.length % aStep === 0) yield;
    }
    merged.push(item);
    if (merged.length % aStep === 0) yield;
  }
  return merged.concat(other.slice(next));
}
