/**
 * Number of the last item that begins at an offset or before it; -1 if there is none.
 *
 * @param items in the order of their beginnings
 */
export function lastAt<Item>(
  items: readonly Item[],
  beginningOf: (item: Item) => number,
  offset: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && beginningOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
