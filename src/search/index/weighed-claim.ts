/** The stems of a claim with their weights, each once, the rarest first, and its pairs of adjacent stems. */
export interface WeighedClaim {
  readonly stems: readonly number[];
  readonly rarities: readonly number[];
  /** The pairs by the places of their stems, those with the same first one together. */
  readonly pairs: readonly WeighedPair[];
}

export interface WeighedPair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/**
 * Weight of a pair of adjacent words relative to its two words alone. Higher favours paragraphs that keep the order
 * of the words, lower those that contain more of them. Sensible: 1 to 3.
 */
const PAIR_WEIGHT = 1.5;

/**
 * Weighs a claim: a stem by its rarity, log(1 + N/n), a pair by the rarity of two words that are adjacent by chance.
 *
 * @param claimed the stem of each word, below 0 for one that isn't in any paragraph
 */
export function weighClaim(
  claimed: readonly number[],
  words: { readonly paragraphs: number; countOf(stem: number): number },
): WeighedClaim {
  const { paragraphs } = words;
  const counts = new Map(claimed.map(stem => [stem, words.countOf(stem)]));
  const known = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  const stems = known.map(([stem]) => stem);
  const rarities = known.map(([, count]) => Math.log(1 + paragraphs / count));
  const placeOf = new Map(stems.map((stem, place) => [stem, place]));
  const pairs = new Map<number, WeighedPair>();
  for (const [at, stem] of claimed.entries()) {
    const first = placeOf.get(claimed[at - 1] ?? Number.NaN);
    const second = placeOf.get(stem);
    if (first === undefined || second === undefined) continue;
    const key = first * stems.length + second;
    if (pairs.has(key)) continue;
    const [one = 0, other = 0] = [rarities[first], rarities[second]];
    const weight = PAIR_WEIGHT * Math.min(one + other, Math.log(1 + paragraphs));
    pairs.set(key, { first, second, weight });
  }
  return { stems, rarities, pairs: [...pairs.values()].sort((a, b) => a.first - b.first) };
}
