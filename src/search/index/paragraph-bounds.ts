import type { WeighedClaim } from "./weighed-claim.ts";

/** The data for the bounds of paragraphs. */
export interface BoundedWords {
  /** Number of the paragraphs that are shown. */
  readonly paragraphs: number;
  /** Number of the paragraphs that contain a stem. */
  countOf(stem: number): number;
  /** The paragraphs that contain a stem: a view of the buffer they are written into, if one is given. */
  placesOf(stem: number, into?: Uint32Array): Uint32Array;
  /** The stem is in so many paragraphs that it is quick to look up whether one contains it. */
  isCommon(stem: number): boolean;
  /** Writes those of some paragraphs that contain a common stem into a buffer, in the same order. */
  having(stem: number, paragraphs: Uint32Array, into: Uint32Array): Uint32Array;
}

/** Most stems left out at first, one bit each. */
const MOST_LEFT_OUT = 30;

/**
 * Most that the stems left out at first may add, as a share of the least score. Higher lists fewer paragraphs and
 * looks up more of them one by one. Sensible: 0.3 to 0.7.
 */
const LEFT_OUT_SHARE = 0.5;

/** Instead of a stem: the paragraph may be among the best. */
const MAY_BE_BEST = -1;

/** Bounds are counted in units; this is the highest possible, so that they fit 16 bits. */
const MOST_UNITS = 0xffff;
const STEP_BITS = 8;

/** A number that sorts paragraphs by their bounds, the highest first, then in order: the bound counts this much. */
const ORDER = 2 ** 32;

/**
 * Arrays with a place for each paragraph, reused for every claim: new ones each time would keep the collector busy.
 */
class Buffers {
  /** Bounds in units, rounded up: small enough for the processor's cache. */
  bounds = new Uint16Array();
  places = new Uint32Array();
  /** For each paragraph the last stem, counted from 1, that was found in it. */
  lastIn = new Int16Array();
  /** Which of the stems left out a paragraph contains. */
  held = new Uint32Array();
  /** The paragraphs whose bounds are high enough. */
  possible = new Uint32Array();
  /** Numbers that sort them. */
  order = new Float64Array();

  cleared(length: number): this {
    if (this.bounds.length < length) {
      this.bounds = new Uint16Array(length);
      this.places = new Uint32Array(length);
      this.lastIn = new Int16Array(length);
      this.held = new Uint32Array(length);
      this.possible = new Uint32Array(length);
      this.order = new Float64Array(length);
    } else {
      this.bounds.fill(0, 0, length);
      this.lastIn.fill(0, 0, length);
    }
    return this;
  }
}

const buffers = new Buffers();

/** What paragraphs can score at most for one claim. */
export interface ParagraphBounds {
  /** About `count` paragraphs, those with the highest bounds so far. */
  highest(count: number): number[];
  /** All paragraphs that can score `least` or more, highest bound first: a view of a buffer. To be asked once, last. */
  from(least: number): Uint32Array;
  /** The most that one of those can score. */
  boundOf(paragraph: number): number;
}

/**
 * Bounds the scores of the paragraphs that can score `least` or more. The bounds are valid until the next call.
 *
 * Postings give each paragraph a bound, as if every pair whose stems it contains were adjacent in it. The commonest
 * stems are in most paragraphs and weigh least: those that together can't reach half of `least` are left out at
 * first, as in MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", Information Processing &
 * Management 31, 1995). They are looked up only for the paragraphs that could score enough with all of them.
 */
export function boundParagraphs(claim: WeighedClaim, words: BoundedWords, least: number): ParagraphBounds {
  const most = mostFrom(claim);
  let left = claim.stems.length;
  while (
    left > 0 &&
    (most[left - 1] ?? 0) < LEFT_OUT_SHARE * least &&
    claim.stems.length - left < MOST_LEFT_OUT &&
    words.isCommon(claim.stems[left - 1] ?? -1)
  ) {
    left--;
  }
  const units = unitsOf(claim, most);
  const { bounds } = addStems(claim, words, left, units);
  const needed = (lowest: number) => Math.max(1, Math.floor((lowest - (most[left] ?? 0)) * units));
  const possible = atLeast(bounds, needed(least), words.paragraphs);
  return {
    highest: count => highestOf(possible, bounds, count),
    from(lowest) {
      const asked = keepFrom(possible, bounds, needed(lowest));
      addLeftOut(claim, words, left, units, asked);
      return highestFirst(keepFrom(asked, bounds, lowest * units), bounds);
    },
    boundOf: paragraph => (bounds[paragraph] ?? 0) / units,
  };
}

/** Keeps the paragraphs with a bound of `least` units or more, in place. */
function keepFrom(paragraphs: Uint32Array, bounds: Uint16Array, least: number): Uint32Array {
  let count = 0;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? 0;
    if ((bounds[paragraph] ?? 0) >= least) paragraphs[count++] = paragraph;
  }
  return paragraphs.subarray(0, count);
}

/** Sorts paragraphs in place: numbers without a function to compare them, because there are thousands. */
function highestFirst(paragraphs: Uint32Array, bounds: Uint16Array): Uint32Array {
  const order = buffers.order.subarray(0, paragraphs.length);
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? 0;
    order[at] = (MOST_UNITS - (bounds[paragraph] ?? 0)) * ORDER + paragraph;
  }
  order.sort();
  for (let at = 0; at < paragraphs.length; at++) paragraphs[at] = (order[at] ?? 0) % ORDER;
  return paragraphs;
}

/**
 * About `count` paragraphs that are likely to score high: those with the highest bounds by the claim's rarest stems
 * alone, as many stems as are in `lookedUp` paragraphs together.
 */
export function likelyParagraphs(
  claim: WeighedClaim,
  words: BoundedWords,
  { count, lookedUp }: { readonly count: number; readonly lookedUp: number },
): number[] {
  let to = 0;
  let total = 0;
  while (to < claim.stems.length) {
    total += words.countOf(claim.stems[to] ?? -1);
    if (to > 0 && total > lookedUp) break;
    to++;
  }
  const { bounds } = addStems(claim, words, to, unitsOf(claim, mostFrom(claim)));
  return highestOf(atLeast(bounds, 1, words.paragraphs), bounds, count);
}

/** Those with a bound of `least` or more: a view of a buffer. */
function atLeast(bounds: Uint16Array, least: number, paragraphs: number): Uint32Array {
  const { possible } = buffers;
  let count = 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    if ((bounds[paragraph] ?? 0) >= least) possible[count++] = paragraph;
  }
  return possible.subarray(0, count);
}

/** Those with the highest bounds: `count`, and up to as many again, because bounds in one step count as equal. */
function highestOf(paragraphs: Uint32Array, bounds: Uint16Array, count: number): number[] {
  const inStep = new Uint32Array((MOST_UNITS >> STEP_BITS) + 1);
  for (let at = 0; at < paragraphs.length; at++) {
    const step = (bounds[paragraphs[at] ?? 0] ?? 0) >> STEP_BITS;
    inStep[step] = (inStep[step] ?? 0) + 1;
  }
  let least = inStep.length;
  for (let found = 0; found < count && least > 0; found += inStep[least] ?? 0) least--;
  const highest: number[] = [];
  for (let at = 0; at < paragraphs.length && highest.length < 2 * count; at++) {
    const paragraph = paragraphs[at] ?? 0;
    if ((bounds[paragraph] ?? 0) >> STEP_BITS >= least) highest.push(paragraph);
  }
  return highest;
}

/** Most that the stems from each place on can add to a score, with the pairs whose rarer stem is one of them. */
function mostFrom({ stems, rarities, pairs }: WeighedClaim): Float64Array {
  const most = new Float64Array(stems.length + 1);
  for (const [place, rarity] of rarities.entries()) most[place] = rarity;
  for (const { first, second, weight } of pairs) {
    const rarer = Math.min(first, second);
    most[rarer] = (most[rarer] ?? 0) + weight;
  }
  for (let place = stems.length - 1; place >= 0; place--) {
    most[place] = (most[place] ?? 0) + (most[place + 1] ?? 0);
  }
  return most;
}

/** Units in 1; each stem and each pair is rounded up by less than one unit. */
function unitsOf({ stems, pairs }: WeighedClaim, most: Float64Array): number {
  return Math.max(1, MOST_UNITS - stems.length - pairs.length) / (most[0] ?? 1);
}

/** Bounds by the stems before a place, with their pairs as if every paragraph contained all the others. */
function addStems(
  { stems, rarities, pairs }: WeighedClaim,
  words: BoundedWords,
  to: number,
  units: number,
): Buffers {
  const cleared = buffers.cleared(words.paragraphs);
  const { bounds, lastIn, places } = cleared;
  const adds = Float64Array.from(rarities);
  /** The pairs by their commoner stem. */
  const asCommoner: { rarer: number; weight: number }[][] = stems.map(() => []);
  for (const { first, second, weight } of pairs) {
    const [rarer, commoner] = [Math.min(first, second), Math.max(first, second)];
    if (rarer === commoner || commoner >= to) adds[rarer] = (adds[rarer] ?? 0) + weight;
    else asCommoner[commoner]?.push({ rarer, weight });
  }
  for (let place = 0; place < to; place++) {
    const having = words.placesOf(stems[place] ?? -1, places);
    const add = Math.ceil((adds[place] ?? 0) * units);
    for (let at = 0; at < having.length; at++) {
      const paragraph = having[at] ?? 0;
      bounds[paragraph] = (bounds[paragraph] ?? 0) + add;
      lastIn[paragraph] = place + 1;
    }
    for (const { rarer, weight } of asCommoner[place] ?? []) {
      const havingRarer = words.placesOf(stems[rarer] ?? -1, places);
      const addBoth = Math.ceil(weight * units);
      for (let at = 0; at < havingRarer.length; at++) {
        const paragraph = havingRarer[at] ?? 0;
        if (lastIn[paragraph] === place + 1) bounds[paragraph] = (bounds[paragraph] ?? 0) + addBoth;
      }
    }
  }
  return cleared;
}

/** Adds the stems from a place on to the bounds of some paragraphs, and subtracts the pairs that they lack. */
function addLeftOut(
  { stems, rarities, pairs }: WeighedClaim,
  words: BoundedWords,
  from: number,
  units: number,
  possible: Uint32Array,
): void {
  const { bounds, lastIn, held, places } = buffers;
  for (const paragraph of possible) {
    lastIn[paragraph] = MAY_BE_BEST;
    held[paragraph] = 0;
  }
  for (let place = from; place < stems.length; place++) {
    const add = Math.ceil((rarities[place] ?? 0) * units);
    const bit = 1 << (place - from);
    const having = words.having(stems[place] ?? -1, possible, places);
    for (let at = 0; at < having.length; at++) {
      const paragraph = having[at] ?? 0;
      bounds[paragraph] = (bounds[paragraph] ?? 0) + add;
      held[paragraph] = (held[paragraph] ?? 0) | bit;
    }
  }
  for (const { first, second, weight } of pairs) {
    const [rarer, commoner] = [Math.min(first, second), Math.max(first, second)];
    if (commoner < from) continue;
    const bit = 1 << (commoner - from);
    if (rarer >= from) {
      const both = bit | (1 << (rarer - from));
      const add = Math.ceil(weight * units);
      for (const paragraph of possible) {
        if (((held[paragraph] ?? 0) & both) === both) bounds[paragraph] = (bounds[paragraph] ?? 0) + add;
      }
      continue;
    }
    const tooMuch = Math.floor(weight * units);
    const having = words.placesOf(stems[rarer] ?? -1, places);
    for (let at = 0; at < having.length; at++) {
      const paragraph = having[at] ?? 0;
      if (lastIn[paragraph] !== MAY_BE_BEST || (held[paragraph] ?? 0) & bit) continue;
      bounds[paragraph] = (bounds[paragraph] ?? 0) - tooMuch;
    }
  }
}
