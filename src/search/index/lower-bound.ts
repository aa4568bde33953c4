/**
 * Position of the first name that is not before the given one, in code unit order.
 *
 * @param from a position known to be no further; a close one makes the search faster
 */
export function lowerBound(sorted: readonly string[], name: string, from = 0): number {
  let low = from;
  let high = sorted.length;
  for (let step = 1; from > 0 && low + step < high; step *= 2) {
    if ((sorted[low + step] ?? "") < name) low += step;
    else high = low + step;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < name) low = middle + 1;
    else high = middle;
  }
  return low;
}
