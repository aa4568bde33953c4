/** A copy in the order newest first, undated last; those of one day stay in their order. */
export function newestFirst<Item>(items: readonly Item[], dateOf: (item: Item) => string | null): Item[] {
  // A missing date sorts lowest.
  const keyOf = (item: Item) => dateOf(item) ?? "";
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : keyOf(a) > keyOf(b) ? -1 : 0));
}
