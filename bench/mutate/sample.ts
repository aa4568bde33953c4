import { createHash } from "node:crypto";
import { type Mutant, placeOf } from "./mutants.ts";

/** A change and the file that it is made in. */
export interface Chosen {
  readonly file: string;
  readonly source: string;
  readonly mutant: Mutant;
}

/**
 * `most` of the changes, in an order that depends on the seed and on nothing except each change, the text of its line and its
 * file. So an edit elsewhere leaves the sample as it is, and shares before and after it can be compared.
 */
export function sampleOf(all: readonly Chosen[], seed: number, most: number): Chosen[] {
  const seen = new Map<string, number>();
  const ordered = all.map(one => {
    const { text } = placeOf(one.source, one.mutant);
    const content = JSON.stringify([seed, one.file, text, one.mutant.change]);
    const earlier = seen.get(content) ?? 0;
    seen.set(content, earlier + 1);
    return { one, key: createHash("sha256").update(`${content} ${earlier}`).digest("hex") };
  });
  // Hexadecimal digits sort alike in every locale.
  return ordered
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}
