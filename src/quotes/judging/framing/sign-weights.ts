import { isOfClass } from "./sentence-signs.ts";

/** The weights of a sentence's signs, by sign. */
export interface SignWeights {
  /** Added to the weights of a sentence's signs, in log-odds. */
  readonly constant: number;
  readonly of: ReadonlyMap<string, number>;
}

/** In a sentence with at most this many signs each counts in full; in a longer one each counts less. */
const FULL_SIGNS = 25;

/** How much less: 0 is not at all, with 1 a sentence counts by the mean of its signs. */
const SHRINKING = 0.8;

/** How much each sign of a sentence counts, depending on their number: sentences in news are long and say much. */
export function weightOfSign(signs: readonly string[]): number {
  const words = signs.filter(sign => !isOfClass(sign)).length;
  return (FULL_SIGNS / Math.max(FULL_SIGNS, words)) ** SHRINKING;
}

/** The sum of the weights of a sentence's signs, in log-odds. */
export function scoreOfSigns({ constant, of }: SignWeights, signs: readonly string[]): number {
  const sum = signs.reduce((total, sign) => total + (of.get(sign) ?? 0), 0);
  return constant + sum * weightOfSign(signs);
}

/** Reads a table of "sign weight sign weight …", weights in hundredths. */
export function readWeights(table: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const words = table.trim().split(/\s+/);
  for (let at = 0; at + 1 < words.length; at += 2) {
    weights.set(words[at] ?? "", Number(words[at + 1]) / 100);
  }
  return weights;
}
