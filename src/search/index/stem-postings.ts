import type { Steps } from "../steps.ts";
import type { Forms } from "./forms.ts";
import { formAt, type TokenTable, UNCOMPARED_BIT } from "./token-table.ts";

/** The paragraphs of a part that contain each stem, including stop words. */
export interface StemPostings {
  /** Number of the paragraphs that contain a stem. */
  countOf(stem: number): number;
  /** The paragraphs that contain a stem, in order: a view of the buffer they are written into, if one is given. */
  placesOf(stem: number, into?: Uint32Array): Uint32Array;
  /** The stem is in so many paragraphs that there is a bit for each. */
  isCommon(stem: number): boolean;
  /** Whether a paragraph contains a common stem. */
  has(stem: number, paragraph: number): boolean;
}

const PARAGRAPHS_A_STEP = 1_000;

const BYTE = 8;

/** Bits of a distance in a byte; the eighth bit means that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/**
 * Computes the postings, with pauses. Each list contains the distances from one paragraph to the next, lowest bits
 * first, seven to a byte: all words of 44,000 paragraphs take less than 3 MB. A stem in more than one paragraph of
 * eight takes a bit for each paragraph instead, which is shorter, and quick to look up.
 */
export function* stemPostingsSteps(table: TokenTable, forms: Forms): Steps<StemPostings> {
  const counts = new Uint32Array(forms.stems.length);
  const offsets = new Uint32Array(forms.stems.length + 1);
  yield* eachStem(table, forms, (stem, distance) => {
    counts[stem] = (counts[stem] ?? 0) + 1;
    offsets[stem + 1] = (offsets[stem + 1] ?? 0) + bytesOf(distance);
  });
  const bitmapBytes = Math.ceil((table.starts.length - 1) / BYTE);
  const isCommon = (stem: number) => (counts[stem] ?? 0) > bitmapBytes;
  for (let stem = 0; stem < forms.stems.length; stem++) {
    const size = isCommon(stem) ? bitmapBytes : (offsets[stem + 1] ?? 0);
    offsets[stem + 1] = size + (offsets[stem] ?? 0);
  }
  const bytes = new Uint8Array(offsets[forms.stems.length] ?? 0);
  const ends = offsets.slice(0, forms.stems.length);
  yield* eachStem(table, forms, (stem, distance, paragraph) => {
    let at = ends[stem] ?? 0;
    if (isCommon(stem)) {
      const byte = at + (paragraph >> 3);
      bytes[byte] = (bytes[byte] ?? 0) | (1 << (paragraph & 7));
      return;
    }
    let rest = distance;
    for (; rest >= MORE; rest >>>= BITS) bytes[at++] = (rest & (MORE - 1)) | MORE;
    bytes[at++] = rest;
    ends[stem] = at;
  });
  const countOf = (stem: number) => counts[stem] ?? 0;
  return {
    countOf,
    isCommon,
    has: (stem, paragraph) =>
      ((bytes[(offsets[stem] ?? 0) + (paragraph >> 3)] ?? 0) & (1 << (paragraph & 7))) !== 0,
    placesOf(stem, into = new Uint32Array(countOf(stem))) {
      const start = offsets[stem] ?? 0;
      const end = offsets[stem + 1] ?? 0;
      const part = bytes.subarray(start, isCommon(stem) ? start + bitmapBytes : end);
      return isCommon(stem) ? placesOfBits(part, into) : placesOfDistances(part, into);
    },
  };
}

/** Where bits are set. */
function placesOfBits(bytes: Uint8Array, into: Uint32Array): Uint32Array {
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    for (let bits = bytes[at] ?? 0; bits !== 0; bits &= bits - 1) {
      into[length++] = at * BYTE + 31 - Math.clz32(bits & -bits);
    }
  }
  return into.subarray(0, length);
}

/** Where distances from one to the next lead. */
function placesOfDistances(bytes: Uint8Array, into: Uint32Array): Uint32Array {
  let length = 0;
  let place = -1;
  let distance = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
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
}

/**
 * Passes on each stem of each paragraph once, with the distance from the previous paragraph that contained it, or
 * -1.
 */
function* eachStem(
  table: TokenTable,
  { stems, stemOf }: Forms,
  handOn: (stem: number, distance: number, paragraph: number) => void,
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
      handOn(stem, paragraph - last, paragraph);
    }
    if (paragraph % PARAGRAPHS_A_STEP === 0) yield;
  }
}

function bytesOf(distance: number): number {
  let bytes = 1;
  for (let rest = distance >>> BITS; rest > 0; rest >>>= BITS) bytes++;
  return bytes;
}
