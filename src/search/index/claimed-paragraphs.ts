import { MIXED } from "./forms.ts";
import { formAt, TERM_MASK, UNCOMPARED_BIT } from "./token-table.ts";
import type { WordPart } from "./word-part.ts";

/** A paragraph by its number in the library, and how much it shares with a claim. */
export interface SharingParagraph {
  readonly paragraph: number;
  readonly score: number;
}

/** The data for scoring paragraphs. */
export interface ParagraphWords {
  /** Number of the paragraphs that are shown. */
  readonly paragraphs: number;
  /** Number of the paragraphs that contain a stem. */
  countOf(stem: number): number;
  /** The paragraphs that contain a stem: a view of the buffer they are written into, if one is given. */
  placesOf(stem: number, into?: Uint32Array): Uint32Array;
  readonly parts: readonly Pick<WordPart, "table" | "forms">[];
  /** A part's own number of a stem; undefined if it has none. */
  stemIn(part: number, stem: number): number | undefined;
  /** A paragraph's part, and its number there. */
  placeOf(paragraph: number): { readonly part: number; readonly paragraph: number };
}

/**
 * Weight of a pair of adjacent words relative to its two words alone. Higher favours paragraphs that keep the order
 * of the words, lower those that contain more of them. Sensible: 1 to 3.
 */
const PAIR_WEIGHT = 1.5;

/** A paragraph's bound may be lower than its score by this factor, because it is added up in another order. */
const ROUNDING = 1 - 1e-9;

/**
 * Paragraphs whose bounds fall into the same of this many equal steps are scored together. More steps score fewer
 * paragraphs.
 */
const BINS = 128;

/**
 * The paragraphs that share most with a claim, best first; equal ones in the order of the library.
 *
 * A paragraph's score is the sum of the rarities, log(1 + N/n), of the stems and the pairs of adjacent stems that it
 * shares with the claim; pairs as in Williams, Zobel and Bahle, "Fast phrase querying with combined indexes" (ACM
 * TOIS 22, 2004), with the rarity of two words that are adjacent by chance. A paragraph that contains the claim word
 * for word has the highest possible score.
 *
 * Only paragraphs that can be among the best are read, as in Turtle and Flood, "Query evaluation: strategies and
 * optimizations" (Information Processing & Management 31, 1995): postings give each paragraph a bound, as if every
 * pair whose stems it contains were adjacent in it. Those with the highest bounds are scored first, until no
 * remaining bound is as high as the lowest score of the best.
 *
 * @param claimed the stem of each word, below 0 for one that isn't in any paragraph
 */
export function paragraphsLike(
  claimed: readonly number[],
  words: ParagraphWords,
  { limit, isAllowed }: { readonly limit: number; readonly isAllowed: (paragraph: number) => boolean },
): SharingParagraph[] {
  const claim = weigh(claimed, words);
  if (claim.stems.length === 0) return [];
  const bounds = boundsOf(claim, words);
  const scoresOf = createScorer(claim, words);
  const ranked = inBins(bounds);
  let scored: SharingParagraph[] = [];
  let least = Math.min(...claim.rarities) * ROUNDING;
  for (let bin = BINS - 1; bin >= 0 && ranked.mostIn(bin) >= least; bin--) {
    const inBin = ranked.paragraphsIn(bin);
    if (inBin.length === 0) continue;
    const isWanted = (paragraph: number) => (bounds[paragraph] ?? 0) >= least && isAllowed(paragraph);
    const paragraphs = inBin.filter(isWanted);
    for (const [at, score] of scoresOf(paragraphs).entries()) {
      if (score >= least) scored.push({ paragraph: paragraphs[at] ?? 0, score });
    }
    scored = scored.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph).slice(0, limit);
    if (scored.length === limit) least = (scored.at(-1)?.score ?? 0) * ROUNDING;
  }
  return scored;
}

/** The paragraphs in bins by their bounds, so that similar ones are together; the last bins have the highest. */
function inBins(bounds: Float64Array): {
  paragraphsIn(bin: number): Uint32Array;
  /** The highest bound of any paragraph in a bin or one before it. */
  mostIn(bin: number): number;
} {
  let highest = 0;
  for (const bound of bounds) if (bound > highest) highest = bound;
  const scale = BINS / highest;
  const starts = new Uint32Array(BINS + 1);
  const bins = new Uint8Array(bounds.length);
  for (let paragraph = 0; paragraph < bounds.length; paragraph++) {
    const bin = Math.min(BINS - 1, Math.floor((bounds[paragraph] ?? 0) * scale));
    bins[paragraph] = bin;
    starts[bin + 1] = (starts[bin + 1] ?? 0) + 1;
  }
  for (let bin = 0; bin < BINS; bin++) starts[bin + 1] = (starts[bin + 1] ?? 0) + (starts[bin] ?? 0);
  const order = new Uint32Array(bounds.length);
  const ends = starts.slice(0, BINS);
  for (let paragraph = 0; paragraph < bounds.length; paragraph++) {
    const bin = bins[paragraph] ?? 0;
    const end = ends[bin] ?? 0;
    order[end] = paragraph;
    ends[bin] = end + 1;
  }
  return {
    paragraphsIn: bin => order.subarray(starts[bin], starts[bin + 1]),
    mostIn: bin => (bin + 1) / scale / ROUNDING,
  };
}

/** Each paragraph's highest possible score: its stems, and the pairs whose stems it contains. */
function boundsOf({ stems, rarities, pairs }: Weighed, words: ParagraphWords): Float64Array {
  const bounds = new Float64Array(words.paragraphs);
  const buffer = new Uint32Array(bounds.length);
  const byCommoner = new Map<number, (typeof pairs)[number][]>();
  for (const pair of pairs) {
    const { first, second } = pair;
    const commoner = (rarities[first] ?? 0) < (rarities[second] ?? 0) ? first : second;
    const listed = byCommoner.get(commoner);
    if (listed) listed.push(pair);
    else byCommoner.set(commoner, [pair]);
  }
  /** For each paragraph, the last stem (counted from 1) found in it. */
  const lastIn = new Int16Array(bounds.length);
  for (const [place, stem] of stems.entries()) {
    const rarity = rarities[place] ?? 0;
    for (const paragraph of words.placesOf(stem, buffer)) {
      bounds[paragraph] = (bounds[paragraph] ?? 0) + rarity;
      lastIn[paragraph] = place + 1;
    }
    for (const { first, second, weight } of byCommoner.get(place) ?? []) {
      const rarer = stems[first === place ? second : first] ?? -1;
      for (const paragraph of words.placesOf(rarer, buffer)) {
        if (lastIn[paragraph] === place + 1) bounds[paragraph] = (bounds[paragraph] ?? 0) + weight;
      }
    }
  }
  return bounds;
}

/** The stems of a claim, each once, and their pairs, with their weights. */
interface Weighed {
  readonly stems: readonly number[];
  readonly rarities: readonly number[];
  /** The pairs by the positions of their stems, grouped by the first. */
  readonly pairs: readonly { readonly first: number; readonly second: number; readonly weight: number }[];
}

function weigh(claimed: readonly number[], words: ParagraphWords): Weighed {
  const { paragraphs } = words;
  const stems = [...new Set(claimed.filter(stem => words.countOf(stem) > 0))];
  const rarities = stems.map(stem => Math.log(1 + paragraphs / words.countOf(stem)));
  const placeOf = new Map(stems.map((stem, place) => [stem, place]));
  const pairs = new Map<string, Weighed["pairs"][number]>();
  for (const [at, stem] of claimed.entries()) {
    const first = placeOf.get(claimed[at - 1] ?? Number.NaN);
    const second = placeOf.get(stem);
    if (first === undefined || second === undefined) continue;
    const key = `${first} ${second}`;
    if (pairs.has(key)) continue;
    const [one = 0, other = 0] = [rarities[first], rarities[second]];
    const weight = PAIR_WEIGHT * Math.min(one + other, Math.log(1 + paragraphs));
    pairs.set(key, { first, second, weight });
  }
  return { stems, rarities, pairs: [...pairs.values()].sort((a, b) => a.first - b.first) };
}

/** A term some of whose forms have a stem of the claim, or a different one, and some don't. */
const BY_FORM = -2;

/** Returns a function that scores paragraphs by their words. */
function createScorer(claim: Weighed, words: ParagraphWords): (paragraphs: Uint32Array) => Float64Array {
  const parts = words.parts.map((part, number) => claimIn(claim, part, stem => words.stemIn(number, stem)));
  const rarities = Float64Array.from(claim.rarities);
  const weights = Float64Array.from(claim.pairs, ({ weight }) => weight);
  const seconds = Int16Array.from(claim.pairs, ({ second }) => second);
  // Where in `pairs` those with a given first stem begin.
  const firstPair = new Int32Array(claim.stems.length + 1);
  for (const { first } of claim.pairs) firstPair[first + 1] = (firstPair[first + 1] ?? 0) + 1;
  for (let place = 0; place < claim.stems.length; place++)
    firstPair[place + 1] = (firstPair[place + 1] ?? 0) + (firstPair[place] ?? 0);
  // The paragraph in which a stem or a pair was counted last.
  const lastOf = new Int32Array(claim.stems.length).fill(-1);
  const lastOfPair = new Int32Array(claim.pairs.length).fill(-1);

  return paragraphs => {
    const scores = new Float64Array(paragraphs.length);
    for (let number = 0; number < paragraphs.length; number++) {
      const shown = paragraphs[number] ?? 0;
      const { part, paragraph } = words.placeOf(shown);
      const read = parts[part];
      if (!read) continue;
      const { table, placeOfTerm, placeOfStem } = read;
      const { tokens, starts } = table;
      const end = starts[paragraph + 1] ?? 0;
      let score = 0;
      let before = -1;
      for (let at = starts[paragraph] ?? 0; at < end; at++) {
        const token = tokens[at] ?? 0;
        if (token & UNCOMPARED_BIT) continue;
        let place = placeOfTerm[token & TERM_MASK] ?? -1;
        if (place === BY_FORM) place = placeOfStem.get(read.stemOf[formAt(table, at) ?? 0] ?? -1) ?? -1;
        if (place >= 0 && lastOf[place] !== shown) {
          lastOf[place] = shown;
          score += rarities[place] ?? 0;
        }
        if (place >= 0 && before >= 0) {
          const until = firstPair[before + 1] ?? 0;
          for (let pair = firstPair[before] ?? 0; pair < until; pair++) {
            if (seconds[pair] !== place || lastOfPair[pair] === shown) continue;
            lastOfPair[pair] = shown;
            score += weights[pair] ?? 0;
          }
        }
        before = place;
      }
      scores[number] = score;
    }
    return scores;
  };
}

/** What is needed to read a part's tokens for one claim. */
interface ClaimIn extends Pick<WordPart, "table"> {
  readonly stemOf: Uint32Array;
  /** For each term the position of its stem in the claim, -1 for most; `BY_FORM` if its forms have several stems. */
  readonly placeOfTerm: Int16Array;
  /** The same by the part's own number of the stem. */
  readonly placeOfStem: ReadonlyMap<number, number>;
}

function claimIn(
  { stems }: Weighed,
  { table, forms: { stemOf, stemOfTerm, termsOfStem } }: Pick<WordPart, "table" | "forms">,
  ownOf: (stem: number) => number | undefined,
): ClaimIn {
  const placeOfTerm = new Int16Array(stemOfTerm.length).fill(-1);
  const placeOfStem = new Map<number, number>();
  for (const [place, stem] of stems.entries()) {
    const own = ownOf(stem);
    if (own === undefined) continue;
    placeOfStem.set(own, place);
    for (const term of termsOfStem(own)) placeOfTerm[term] = stemOfTerm[term] === MIXED ? BY_FORM : place;
  }
  return { table, stemOf, placeOfTerm, placeOfStem };
}
