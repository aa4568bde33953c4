/** With so many paragraphs a library is half a small one. */
const HALF_SMALL = 800;

/** How far a library of so many paragraphs is a small one, 0 to 1: there other things tell than among thousands. */
export function smallnessOf(paragraphs: number): number {
  return 1 / (1 + (paragraphs / HALF_SMALL) ** 3);
}

/** Weights of a library of a few articles, and of one of thousands of paragraphs. */
export interface BySize<Name extends string> {
  readonly small: Readonly<Record<Name, number>>;
  readonly large: Readonly<Record<Name, number>>;
}

/** The weights of a library in between, each as near to either as the library is. */
export function mixed<Name extends string>(
  { small, large }: BySize<Name>,
  smallness: number,
): Readonly<Record<Name, number>> {
  const weights: Record<Name, number> = { ...large };
  for (const name in large) weights[name] = smallness * small[name] + (1 - smallness) * large[name];
  return weights;
}
