import type { TermPlaces } from "./index/part-places.ts";
import type { TermIndex } from "./index/term-index.ts";
import type { QueryTerm } from "./question.ts";

/**
 * Saturation of repeated words in BM25; 0.9 and 0.4 are Lucene's values for short passages. Anything from
 * 0.6 to 1.5 measures the same within noise.
 */
const K1 = 0.9;
/** How much a long paragraph is penalised; 0 not at all, 1 fully. */
const B = 0.4;
/** Articles differ in length more than paragraphs, and a long one contains every word, so the penalty is larger. */
const ARTICLE_B = 0.6;

/** How well every paragraph and article matches the words of a question. */
export interface Matches {
  /** Rarity of each query term, in nats; unknown words are the rarest. */
  readonly rarities: readonly number[];
  /** Sum of the rarities: what a paragraph with every word would have. */
  readonly total: number;
  /** Paragraphs that have at least one of the words. */
  readonly touched: Uint32Array;
  /** BM25 of each paragraph. */
  readonly scores: Float32Array;
  /** BM25 of each article as a whole. */
  readonly articleScores: Float32Array;
  /** Rarity-weighted share of the question's words in each title, 0 to 1. */
  readonly titleShares: Float32Array;
}

/**
 * Scores all paragraphs, articles and titles for a question, reading only the postings of its words.
 *
 * BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), eq. 3.15, with Lucene's idf. A
 * word
 * with alternatives counts as the best of them, and is as rare as all of them together.
 */
export function matchTerms(index: TermIndex, terms: readonly QueryTerm[]): Matches {
  const { passages, articles, lengths, averageLength, articleOf } = index;
  const scores = new Float32Array(passages);
  const articleScores = new Float32Array(articles);
  const titleShares = new Float32Array(articles);
  const touched: number[] = [];
  const isTouched = new Uint8Array(passages);
  const rarities: number[] = [];
  const inPassage = new WeightedCounts(passages);
  const inArticle = new WeightedCounts(articles);
  const inTitle = new WeightedCounts(articles);
  const averageArticle = index.averageLength * (passages / Math.max(1, articles));

  for (const { alternatives, isName } of terms) {
    inPassage.reset();
    inArticle.reset();
    inTitle.reset();
    for (const { term, weight } of alternatives) {
      inPassage.read(index.postings, term, weight);
      inTitle.read(index.titlePostings, term, weight);
    }
    const isMissing = inPassage.places.length === 0;
    const rarity =
      rarityOf(inPassage.total(), passages) * (isMissing && !isName ? missingShare(passages) : 1);
    rarities.push(rarity);
    const { places, counts } = inPassage;
    for (const passage of places) {
      const count = counts[passage] ?? 0;
      const length = (lengths[passage] ?? 0) / averageLength;
      scores[passage] = (scores[passage] ?? 0) + rarity * saturated(count, length, B);
      inArticle.add(articleOf[passage] ?? 0, count);
      if (isTouched[passage] === 0) {
        isTouched[passage] = 1;
        touched.push(passage);
      }
    }
    for (const article of inArticle.places) {
      const size = ((index.firstOf[article + 1] ?? 0) - (index.firstOf[article] ?? 0)) * index.averageLength;
      const count = saturated(inArticle.counts[article] ?? 0, size / averageArticle, ARTICLE_B);
      articleScores[article] = (articleScores[article] ?? 0) + rarity * count;
    }
    for (const article of inTitle.places) {
      titleShares[article] = (titleShares[article] ?? 0) + rarity * Math.min(1, inTitle.counts[article] ?? 0);
    }
  }
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  for (let at = 0; at < articles; at++) {
    if (total > 0) titleShares[at] = (titleShares[at] ?? 0) / total;
  }
  return {
    rarities,
    total,
    touched: new Uint32Array(touched),
    scores,
    articleScores,
    titleShares,
  };
}

function saturated(count: number, relativeLength: number, b: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - b + b * relativeLength));
}

/**
 * How much of its rarity a word keeps that is nowhere in the library and is no name: in a small library it is more
 * often
 * a synonym than another subject. From 0.4 to 1; 0.7 at 200 paragraphs.
 */
function missingShare(passages: number): number {
  return 0.4 + (0.6 * passages) / (passages + 200);
}

function rarityOf(found: number, of: number): number {
  return Math.log(1 + (of - found + 0.5) / (found + 0.5));
}

/** Counts per place, with a list of the places that have any, so that clearing costs as much as filling did. */
class WeightedCounts {
  readonly counts: Float32Array;
  places: number[] = [];

  constructor(size: number) {
    this.counts = new Float32Array(size);
  }

  reset(): void {
    for (const place of this.places) this.counts[place] = 0;
    this.places = [];
  }

  add(place: number, count: number): void {
    if (this.counts[place] === 0) this.places.push(place);
    this.counts[place] = (this.counts[place] ?? 0) + count;
  }

  /** Number of places; one with only a related word counts as the word's weight. */
  total(): number {
    let sum = 0;
    for (const place of this.places) sum += Math.min(1, this.counts[place] ?? 0);
    return sum;
  }

  /** Adds a term's postings; a place with several of the alternatives keeps the best. */
  read(postings: TermPlaces, term: number, weight: number): void {
    const { counts, places } = this;
    postings.some(term, (place, found) => {
      const count = weight * found;
      const known = counts[place] ?? 0;
      if (known === 0) places.push(place);
      if (count > known) counts[place] = count;
      return false;
    });
  }
}
