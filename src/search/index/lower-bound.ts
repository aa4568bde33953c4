/**
 * Place of the first name that is not before the given one, in the order of code units.
 *
 * @param from a place that is known to be no further; one that is near is found faster
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
