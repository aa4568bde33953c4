import { lowerBound } from "./lower-bound.ts";

const FIRST_LETTER = 97;
const LETTERS = 26;

/**
 * Where names are in a list in the order of their code units; undefined for one that it lacks. The places at which
 * names with two Latin letters in front begin are worked out once (3 kB), which halves the comparing.
 */
export function namePlaces(sorted: readonly string[]): (name: string) => number | undefined {
  const starts = new Uint32Array(LETTERS ** 2 + 1).fill(sorted.length);
  let from = 0;
  for (let pair = 0; pair < LETTERS ** 2; pair++) {
    const letters = [Math.floor(pair / LETTERS), pair % LETTERS].map(letter => FIRST_LETTER + letter);
    from = lowerBound(sorted, String.fromCharCode(...letters), from);
    starts[pair] = from;
  }
  return name => {
    const [first, second] = [name.charCodeAt(0) - FIRST_LETTER, name.charCodeAt(1) - FIRST_LETTER];
    const isTold = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    const pair = first * LETTERS + second;
    let low = isTold ? (starts[pair] ?? 0) : 0;
    let high = isTold ? (starts[pair + 1] ?? sorted.length) : sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < name) low = middle + 1;
      else high = middle;
    }
    return sorted[low] === name ? low : undefined;
  };
}
