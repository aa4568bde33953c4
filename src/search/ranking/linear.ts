/** Weighted sum of the features that have a weight; every score in this room is one. */
export function weighted<Name extends string>(
  features: Readonly<Record<NoInfer<Name>, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}
