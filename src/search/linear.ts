/** Sum of the features that have a weight, each times it: every score of this room is one of these. */
export function weighted<Name extends string>(
  features: Readonly<Record<NoInfer<Name>, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}
