import type { Forms } from "./forms.ts";
import { OTHER_VARIANT, TERM_MASK, type TokenTable, UNCOMPARED_BIT } from "./token-table.ts";

/** In which paragraphs the stems of a claim stand, and the pairs of stems that are neighbours in it. */
export interface StemPlaces {
  /** Of each different stem, in order of first appearance; ascending. */
  readonly stems: readonly ArrayLike<number>[];
  /** Of each different pair; ascending. */
  readonly pairs: readonly ArrayLike<number>[];
}

/**
 * Finds the stems of a claim and their pairs by reading all tokens once, about 5 ms for a million of them.
 * Lists of all stems and pairs made beforehand would take twice the memory of all the rest of the index, and
 * are asked for a few words only.
 */
export function findStems(table: TokenTable, forms: Forms, claimed: readonly number[]): StemPlaces {
  const { tokens, variants, starts, formStarts } = table;
  const distinct = [...new Set(claimed)];
  const placeOf = new Map(distinct.map((stem, place) => [stem, place]));
  const count = distinct.length;
  const stems = distinct.map(stem => new Uint32Array(stem < 0 ? 0 : forms.countOf(stem)));
  const lengths = new Uint32Array(count);
  const lastOf = new Int32Array(count).fill(-1);
  const pairs: number[][] = [];
  const pairAt = new Map<number, number[]>();
  // Whether a stem begins a pair, so that the map is asked for few words.
  const isFirst = new Uint8Array(count);
  for (const [at, second] of claimed.entries()) {
    const first = placeOf.get(claimed[at - 1] ?? Number.NaN);
    const key = first === undefined ? -1 : first * count + (placeOf.get(second) ?? 0);
    if (first === undefined || pairAt.has(key)) continue;
    const list: number[] = [];
    pairAt.set(key, list);
    pairs.push(list);
    isFirst[first] = 1;
  }
  const ofForms = placesOfForms(table, forms, placeOf);
  const ofTerms = placesOfTerms(table, ofForms);
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    let before = NONE;
    const end = starts[paragraph + 1] ?? 0;
    for (let at = starts[paragraph] ?? 0; at < end; at++) {
      const token = tokens[at] ?? 0;
      if (token & UNCOMPARED_BIT) continue;
      let place = ofTerms[token & TERM_MASK] ?? NONE;
      if (place === NONE) {
        before = NONE;
        continue;
      }
      if (place === MIXED) {
        const variant = variants[at] ?? OTHER_VARIANT;
        const isKnown = variant !== OTHER_VARIANT;
        place = isKnown ? (ofForms[(formStarts[token & TERM_MASK] ?? 0) + variant] ?? NONE) : NONE;
      }
      if (place >= 0) {
        if (lastOf[place] !== paragraph) {
          lastOf[place] = paragraph;
          const list = stems[place];
          const length = lengths[place] ?? 0;
          if (list) list[length] = paragraph;
          lengths[place] = length + 1;
        }
        if (before >= 0 && isFirst[before] === 1) {
          const pair = pairAt.get(before * count + place);
          if (pair && pair[pair.length - 1] !== paragraph) pair.push(paragraph);
        }
      }
      before = place;
    }
  }
  return { stems, pairs };
}

/** No stem of the claim; and not all forms of a term have one stem. */
const NONE = -1;
const MIXED = -2;

/** For each term the place of the stem that all its forms have, so that most words take one look. */
function placesOfTerms({ terms, formStarts }: TokenTable, ofForms: Int16Array): Int16Array {
  const places = new Int16Array(terms.length);
  for (let term = 0; term < places.length; term++) {
    const from = formStarts[term] ?? 0;
    const to = formStarts[term + 1] ?? 0;
    const place = ofForms[from] ?? NONE;
    places[term] = to - from > OTHER_VARIANT ? MIXED : place;
    for (let at = from + 1; at < to; at++) if (ofForms[at] !== place) places[term] = MIXED;
  }
  return places;
}

/** For each form of each term the place of its stem among those wanted, or -1. */
function placesOfForms(
  { formsOfTerms }: TokenTable,
  { stems, stemOf }: Forms,
  placeOf: ReadonlyMap<number, number>,
): Int16Array {
  const ofStem = new Int16Array(stems).fill(-1);
  for (const [stem, place] of placeOf) if (stem >= 0) ofStem[stem] = place;
  const places = new Int16Array(formsOfTerms.length);
  for (let at = 0; at < places.length; at++) places[at] = ofStem[stemOf[formsOfTerms[at] ?? 0] ?? 0] ?? -1;
  return places;
}
