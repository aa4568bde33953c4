/**
 * A library with this many paragraphs is halfway between small and large. For what counts as an answer that is more, some
 * seventy articles as papers print them: up to there everyday words occur in many places by chance, but too seldom to
 * outweigh that. For the order of what only comes close it is less; see `closestFirst`.
 */
const HALF_SMALL = { ranking: 800, answering: 2_500, closest: 500 } as const;

/** How small a library with this many paragraphs is, 0 to 1: other evidence counts there than among thousands. */
export function smallnessOf(paragraphs: number, purpose: keyof typeof HALF_SMALL): number {
  return 1 / (1 + (paragraphs / HALF_SMALL[purpose]) ** 3);
}

/** Weights for a library of a few articles, and for one of thousands of paragraphs. */
export interface BySize<Name extends string> {
  readonly small: Readonly<Record<Name, number>>;
  readonly large: Readonly<Record<Name, number>>;
}

/** The weights for a library in between, interpolated by its size. */
export function mixed<Name extends string>(
  { small, large }: BySize<Name>,
  smallness: number,
): Readonly<Record<Name, number>> {
  const weights: Record<Name, number> = { ...large };
  for (const name in large) weights[name] = smallness * small[name] + (1 - smallness) * large[name];
  return weights;
}
