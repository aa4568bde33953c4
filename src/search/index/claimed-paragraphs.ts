import { type Forms, MIXED } from "./forms.ts";
import type { StemPostings } from "./stem-postings.ts";
import { formAt, TERM_MASK, type TokenTable, UNCOMPARED_BIT } from "./token-table.ts";

/** A paragraph by its number in the table, and how much it shares with a claim. */
export interface SharingParagraph {
  readonly paragraph: number;
  readonly score: number;
}

/** What paragraphs are scored out of. */
export interface ParagraphWords {
  readonly table: TokenTable;
  readonly forms: Forms;
  readonly postings: StemPostings;
}

/**
 * Weight of a pair of neighbouring words against its two words alone. Higher favours paragraphs that keep the order
 * of the words, lower those that have more of them. Sensible: 1 to 3.
 */
const PAIR_WEIGHT = 1.5;

/** The bound of a paragraph may come out so much lower than its score, as it is added up in another order. */
const ROUNDING = 1 - 1e-9;

/** Paragraphs whose bounds differ by less than this factor are scored together. Nearer 1 scores fewer of them. */
const BAND = 0.8;

/**
 * The paragraphs that share most with a claim, best first; of equal ones the earlier.
 *
 * A paragraph's score is the sum of the rarities, log(1 + N/n), of the stems and the pairs of neighbouring stems that
 * it shares with the claim; pairs as in Williams, Zobel and Bahle, "Fast phrase querying with combined indexes" (ACM
 * TOIS 22, 2004), their rarity taken as that of two words that stand together by chance. A paragraph that holds the
 * claim word for word has the highest score there is.
 *
 * Only paragraphs that can be among the best are read, as in Turtle and Flood, "Query evaluation: strategies and
 * optimizations" (Information Processing & Management 31, 1995): postings give each paragraph a bound, as if it had
 * every pair of which it has the rarer stem. Those with the highest bounds are scored first, until no bound is left
 * that is as high as the lowest score of the best.
 *
 * @param claimed the stem of each word, below 0 for one that no paragraph has
 */
export function paragraphsLike(
  claimed: readonly number[],
  words: ParagraphWords,
  { limit, isAllowed }: { readonly limit: number; readonly isAllowed: (paragraph: number) => boolean },
): SharingParagraph[] {
  const claim = weigh(claimed, words);
  const bounds = new Float64Array(words.table.starts.length - 1);
  for (const [place, stem] of claim.stems.entries()) {
    words.postings.addTo(bounds, stem, claim.bounds[place] ?? 0);
  }
  const scoreOf = createScorer(claim, words);
  let scored: SharingParagraph[] = [];
  let least = Math.min(...claim.rarities) * ROUNDING;
  for (let above = Infinity, from = highest(bounds); above > least; above = from, from *= BAND) {
    const to = Math.max(from, least);
    for (let paragraph = 0; paragraph < bounds.length; paragraph++) {
      const bound = bounds[paragraph] ?? 0;
      if (bound < to || bound >= above || !isAllowed(paragraph)) continue;
      const score = scoreOf(paragraph);
      if (score >= least) scored.push({ paragraph, score });
    }
    scored = scored.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph).slice(0, limit);
    if (scored.length === limit) least = (scored.at(-1)?.score ?? 0) * ROUNDING;
  }
  return scored;
}

/** The stems of a claim, each once, and their pairs, with what they weigh. */
interface Weighed {
  readonly stems: readonly number[];
  readonly rarities: readonly number[];
  /** Most that a paragraph can score by having each stem. */
  readonly bounds: readonly number[];
  /** The pairs by the places of their stems, those with the same first one together. */
  readonly pairs: readonly { readonly first: number; readonly second: number; readonly weight: number }[];
}

function weigh(claimed: readonly number[], { table, postings }: ParagraphWords): Weighed {
  const paragraphs = table.starts.length - 1;
  const stems = [...new Set(claimed.filter(stem => postings.countOf(stem) > 0))];
  const rarities = stems.map(stem => Math.log(1 + paragraphs / postings.countOf(stem)));
  const bounds = [...rarities];
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
    const rarer = one > other ? first : second;
    bounds[rarer] = (bounds[rarer] ?? 0) + weight;
  }
  return { stems, rarities, bounds, pairs: [...pairs.values()].sort((a, b) => a.first - b.first) };
}

/** Makes what scores a paragraph by its words. */
function createScorer(
  { stems, rarities, pairs }: Weighed,
  { table, forms: { stems: stemCount, stemOf, stemOfTerm } }: ParagraphWords,
): (paragraph: number) => number {
  const { tokens, starts } = table;
  const placeOf = new Int16Array(stemCount).fill(-1);
  for (const [place, stem] of stems.entries()) placeOf[stem] = place;
  const lastOf = new Int32Array(stems.length).fill(-1);
  // Where in `pairs` those begin that have a stem first.
  const from = new Int32Array(stems.length + 1);
  for (const { first } of pairs) from[first + 1] = (from[first + 1] ?? 0) + 1;
  for (let place = 0; place < stems.length; place++)
    from[place + 1] = (from[place + 1] ?? 0) + (from[place] ?? 0);
  const seconds = Int16Array.from(pairs, ({ second }) => second);
  const lastOfPair = new Int32Array(pairs.length).fill(-1);
  return paragraph => {
    let score = 0;
    let before = -1;
    const end = starts[paragraph + 1] ?? 0;
    for (let at = starts[paragraph] ?? 0; at < end; at++) {
      const token = tokens[at] ?? 0;
      if (token & UNCOMPARED_BIT) continue;
      let stem = stemOfTerm[token & TERM_MASK] ?? MIXED;
      // One look for most words: few terms have forms of different stems.
      if (stem === MIXED) stem = stemOf[formAt(table, at) ?? -1] ?? -1;
      const place = placeOf[stem] ?? -1;
      if (place >= 0 && lastOf[place] !== paragraph) {
        lastOf[place] = paragraph;
        score += rarities[place] ?? 0;
      }
      if (place >= 0 && before >= 0) {
        const until = from[before + 1] ?? 0;
        for (let pair = from[before] ?? 0; pair < until; pair++) {
          if (seconds[pair] !== place || lastOfPair[pair] === paragraph) continue;
          lastOfPair[pair] = paragraph;
          score += pairs[pair]?.weight ?? 0;
        }
      }
      before = place;
    }
    return score;
  };
}

function highest(bounds: Float64Array): number {
  let most = 0;
  for (const bound of bounds) if (bound > most) most = bound;
  return most;
}
