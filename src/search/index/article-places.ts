import { HIDDEN } from "./shown-part.ts";
import type { TokenTable } from "./token-table.ts";

/** Where a library's shown articles are in its parts. */
export interface ArticlePlaces {
  /** The part of each article, and its position in it. */
  readonly partOf: Uint8Array;
  readonly placeIn: Uint32Array;
  /** First paragraph of each article, counted over all that are shown, followed by the total. */
  readonly firstOf: Uint32Array;
  /** By part and article in it: what to add to a paragraph's number in the part. */
  readonly shifts: readonly Int32Array[];
}

/** What a library shows of a part; see `ShownPart`. */
interface Shown {
  readonly part: { readonly table: TokenTable };
  readonly places: Int32Array;
}

/** Numbers the articles that are shown, and their paragraphs. */
export function placeArticles(shown: readonly Shown[]): ArticlePlaces {
  let articles = 0;
  for (const { places } of shown) for (const place of places) if (place !== HIDDEN) articles++;
  const partOf = new Uint8Array(articles);
  const placeIn = new Uint32Array(articles);
  const firstOf = new Uint32Array(articles + 1);
  for (const [number, { part, places }] of shown.entries()) {
    const { firstOf: firstInPart } = part.table;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? HIDDEN;
      if (place === HIDDEN) continue;
      partOf[place] = number;
      placeIn[place] = at;
      firstOf[place + 1] = (firstInPart[at + 1] ?? 0) - (firstInPart[at] ?? 0);
    }
  }
  for (let at = 0; at < articles; at++) firstOf[at + 1] = (firstOf[at + 1] ?? 0) + (firstOf[at] ?? 0);
  const shifts = shown.map(({ part, places }) =>
    places.map((place, at) => (place === HIDDEN ? 0 : (firstOf[place] ?? 0) - (part.table.firstOf[at] ?? 0))),
  );
  return { partOf, placeIn, firstOf, shifts };
}
