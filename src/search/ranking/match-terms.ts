import { onceForEach } from "../../text/once-for-each.ts";
import type { PlacesOfTerm } from "../index/part-places.ts";
import type { TermIndex } from "../index/term-index.ts";
import type { QueryTerm } from "../question/question.ts";
import type { Steps } from "../steps.ts";

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
 * Scores all paragraphs, articles and titles for a question, reading only the postings of its words; with a pause after
 * each word.
 *
 * BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), eq. 3.15, with Lucene's idf. A
 * word with alternatives counts as the best of them, and is as rare as all of them together.
 */
export function* matchTerms(index: TermIndex, terms: readonly QueryTerm[]): Steps<Matches> {
  const { passages, articles, lengths, articleOf } = index;
  const scores = new Float32Array(passages);
  const articleScores = new Float32Array(articles);
  const titleShares = new Float32Array(articles);
  const rarities: number[] = [];
  const touched = new Uint32Array(passages);
  let touchedCount = 0;
  const brakes = brakesOf(index);

  for (const { alternatives, isName } of terms) {
    yield;
    const { inPassage, inArticle, inTitle } = workspaceOf(passages, articles);
    inPassage.reset();
    inArticle.reset();
    inTitle.reset();
    for (const { term, weight } of alternatives) {
      inPassage.read(index.postings.of(term), weight);
      inTitle.read(index.titlePostings.of(term), weight);
    }
    const isMissing = inPassage.size === 0;
    const rarity =
      rarityOf(inPassage.total(), passages) * (isMissing && !isName ? missingShare(passages) : 1);
    rarities.push(rarity);
    const { places, counts, size } = inPassage;
    for (let at = 0; at < size; at++) {
      const passage = places[at] ?? 0;
      const count = counts[passage] ?? 0;
      const known = scores[passage] ?? 0;
      // What a word adds is above 0.
      if (known === 0) touched[touchedCount++] = passage;
      scores[passage] = known + rarity * saturated(count, brakes.byLength[lengths[passage] ?? 0] ?? K1);
      inArticle.add(articleOf[passage] ?? 0, count);
    }
    for (let at = 0; at < inArticle.size; at++) {
      const article = inArticle.places[at] ?? 0;
      const count = saturated(inArticle.counts[article] ?? 0, brakes.byArticle[article] ?? K1);
      articleScores[article] = (articleScores[article] ?? 0) + rarity * count;
    }
    for (let at = 0; at < inTitle.size; at++) {
      const article = inTitle.places[at] ?? 0;
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
    touched: touched.subarray(0, touchedCount),
    scores,
    articleScores,
    titleShares,
  };
}

/** BM25's share of a word's rarity, by how often it stands there. */
function saturated(count: number, brake: number): number {
  return (count * (K1 + 1)) / (count + brake);
}

/**
 * How much of its rarity a word keeps that is nowhere in the library and is no name: in a small library it is more
 * often a synonym than another subject. From 0.4 to 1; 0.7 at 200 paragraphs.
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
  /** The first `size` are in use. */
  readonly places: Uint32Array;
  size = 0;

  constructor(places: number) {
    this.counts = new Float32Array(places);
    this.places = new Uint32Array(places);
  }

  reset(): void {
    for (let at = 0; at < this.size; at++) this.counts[this.places[at] ?? 0] = 0;
    this.size = 0;
  }

  add(place: number, count: number): void {
    const known = this.counts[place] ?? 0;
    if (known === 0) this.places[this.size++] = place;
    this.counts[place] = known + count;
  }

  /** Number of places; one with only a related word counts as the word's weight. */
  total(): number {
    let sum = 0;
    for (let at = 0; at < this.size; at++) sum += Math.min(1, this.counts[this.places[at] ?? 0] ?? 0);
    return sum;
  }

  /** Adds a term's postings; a place with several of the alternatives keeps the best. */
  read({ places, counts }: PlacesOfTerm, weight: number): void {
    const { counts: best, places: known } = this;
    let { size } = this;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      const count = weight * (counts[at] ?? 0);
      const before = best[place] ?? 0;
      if (before === 0) known[size++] = place;
      if (count > before) best[place] = count;
    }
    this.size = size;
  }
}

interface Workspace {
  readonly inPassage: WeightedCounts;
  readonly inArticle: WeightedCounts;
  readonly inTitle: WeightedCounts;
}

/**
 * One for all libraries and questions, because a word is matched without a pause: a third of a megabyte for 44,000
 * passages, which would be collected as garbage after each question.
 */
let workspace: Workspace | null = null;

function workspaceOf(passages: number, articles: number): Workspace {
  const isLarge =
    workspace && workspace.inPassage.counts.length >= passages && workspace.inTitle.counts.length >= articles;
  if (!workspace || !isLarge) {
    workspace = {
      inPassage: new WeightedCounts(passages),
      inArticle: new WeightedCounts(articles),
      inTitle: new WeightedCounts(articles),
    };
  }
  return workspace;
}

/** What a word's count has to overcome to tell in full: more in a long passage or article. */
interface Brakes {
  /** By a passage's number of words. */
  readonly byLength: Float64Array;
  readonly byArticle: Float64Array;
}

const brakesOf = onceForEach((index: TermIndex): Brakes => {
  const { firstOf, lengths, averageLength, passages, articles } = index;
  const brake = (relativeLength: number, b: number) => K1 * (1 - b + b * relativeLength);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const averageArticle = averageLength * (passages / Math.max(1, articles));
  const sizeOf = (article: number) => ((firstOf[article + 1] ?? 0) - (firstOf[article] ?? 0)) * averageLength;
  return {
    byLength: Float64Array.from({ length: longest + 1 }, (_, length) => brake(length / averageLength, B)),
    byArticle: Float64Array.from({ length: articles }, (_, article) =>
      brake(sizeOf(article) / averageArticle, ARTICLE_B),
    ),
  };
});
