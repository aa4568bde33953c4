import type { Steps } from "../steps.ts";
import type { Forms } from "./forms.ts";
import { formAt, type TokenTable, UNCOMPARED_BIT } from "./token-table.ts";

/** The paragraphs of a part that contain each stem, including stop words. */
export interface StemPostings {
  /** Number of the paragraphs that contain a stem. */
  countOf(stem: number): number;
  /** The paragraphs that contain a stem, in order: a view of the buffer they are written into, if one is given. */
  placesOf(stem: number, into?: Uint32Array): Uint32Array;
}

const PARAGRAPHS_A_STEP = 1_000;

/** Bits of a distance in a byte; the eighth bit means that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/**
 * Computes the postings, with pauses. Each list contains the distances from one paragraph to the next, lowest bits
 * first, seven to a byte: a common word takes one byte a paragraph, all words of 44,000 paragraphs about 3 MB.
 */
export function* stemPostingsSteps(table: TokenTable, forms: Forms): Steps<StemPostings> {
  const counts = new Uint32Array(forms.stems.length);
  const offsets = new Uint32Array(forms.stems.length + 1);
  yield* eachStem(table, forms, (stem, distance) => {
    counts[stem] = (counts[stem] ?? 0) + 1;
    offsets[stem + 1] = (offsets[stem + 1] ?? 0) + bytesOf(distance);
  });
  for (let stem = 0; stem < forms.stems.length; stem++) {
    offsets[stem + 1] = (offsets[stem + 1] ?? 0) + (offsets[stem] ?? 0);
  }
  const bytes = new Uint8Array(offsets[forms.stems.length] ?? 0);
  const ends = offsets.slice(0, forms.stems.length);
  yield* eachStem(table, forms, (stem, distance) => {
    let at = ends[stem] ?? 0;
    let rest = distance;
    for (; rest >= MORE; rest >>>= BITS) bytes[at++] = (rest & (MORE - 1)) | MORE;
    bytes[at++] = rest;
    ends[stem] = at;
  });
  const countOf = (stem: number) => counts[stem] ?? 0;
  return {
    countOf,
    placesOf(stem, into = new Uint32Array(countOf(stem))) {
      let length = 0;
      let place = -1;
      let distance = 0;
      let shift = 0;
      const end = offsets[stem + 1] ?? 0;
      for (let at = offsets[stem] ?? end; at < end; at++) {
        const byte = bytes[at] ?? 0;
        distance |= (byte & (MORE - 1)) << shift;
        shift += BITS;
        if (byte & MORE) continue;
        place += distance;
        into[length++] = place;
        distance = 0;
        shift = 0;
      }
      return into.subarray(0, length);
    },
  };
}

/**
 * Passes on each stem of each paragraph once, with the distance from the previous paragraph that contained it, or
 * -1.
 */
function* eachStem(
  table: TokenTable,
  { stems, stemOf }: Forms,
  handOn: (stem: number, distance: number) => void,
): Steps<void> {
  const { tokens, starts } = table;
  const lastOf = new Int32Array(stems.length).fill(-1);
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const end = starts[paragraph + 1] ?? 0;
    for (let at = starts[paragraph] ?? 0; at < end; at++) {
      const form = (tokens[at] ?? 0) & UNCOMPARED_BIT ? undefined : formAt(table, at);
      if (form === undefined) continue;
      const stem = stemOf[form] ?? 0;
      const last = lastOf[stem] ?? -1;
      if (last === paragraph) continue;
      lastOf[stem] = paragraph;
      handOn(stem, paragraph - last);
    }
    if (paragraph % PARAGRAPHS_A_STEP === 0) yield;
  }
}

function bytesOf(distance: number): number {
  let bytes = 1;
  for (let rest = distance >>> BITS; rest > 0; rest >>>= BITS) bytes++;
  return bytes;
}
