import type { Catalogue } from "./catalogue.ts";

/** The lookups of a catalogue. */
export type Lookup<Field extends string> = Pick<Catalogue<Field>, "find">;

/** A catalogue, or a part of one, inside another. */
export interface PlacedCatalogue<Field extends string> {
  readonly catalogue: Lookup<Field>;
  /** Position in the whole of each of its entries; below 0 for one that isn't in it. */
  readonly places: Int32Array;
}

/** Looks several catalogues up as one: whether an entry is found doesn't depend on the others. */
export function joinedCatalogue<Field extends string>(
  parts: readonly PlacedCatalogue<Field>[],
): Lookup<Field> {
  return {
    find: (typed, match, fields) =>
      parts
        .flatMap(({ catalogue, places }) =>
          catalogue.find(typed, match, fields).flatMap(at => {
            const place = places[at] ?? -1;
            return place < 0 ? [] : [place];
          }),
        )
        .sort((a, b) => a - b),
  };
}
