import { REPORTING_FORMS } from "../../english/speech/speech-verbs.ts";
import type { Steps } from "../../search/steps.ts";
import type { ArticleSentence, SummarySource } from "./article-sentences.ts";
import {
  BASE_LENGTH,
  type Coefficients,
  FEATURES,
  type Feature,
  type FeatureValues,
  FITTED_SENTENCES,
} from "./features.ts";

/** A sentence as numbers. */
interface MeasuredSentence {
  /** Distinct words and pairs: indices into the article's terms. */
  readonly terms: Int32Array;
  /** In words. */
  readonly length: number;
  readonly values: FeatureValues;
}

/**
 * An article as numbers: every distinct word and pair of words with its features, and the sentences that contain it.
 */
export interface MeasuredArticle {
  readonly sentences: readonly MeasuredSentence[];
  readonly terms: readonly FeatureValues[];
}

/** Sentences, words or pairs processed between two pauses: a few milliseconds. */
const SENTENCES_A_STEP = 100;
const TERMS_A_STEP = 5_000;

/** Computes the features' numbers for an article's sentences. */
export function* measureSteps({ sentences, title }: SummarySource): Steps<MeasuredArticle> {
  const wordRows = sentences.map(sentence => sentence.words.map(({ term }) => term));
  yield;
  const pairRows = wordRows.map(pairsOf);
  yield;
  const words = yield* countTerms(wordRows);
  const pairs = yield* countTerms(pairRows);
  const content = new Set<string>();
  const capitals = new Map<string, number>();
  for (const sentence of sentences) {
    for (const { term, isContent, isCapital } of sentence.words) {
      if (isContent) content.add(term);
      if (isCapital) capitals.set(term, (capitals.get(term) ?? 0) + 1);
    }
  }
  const stray = strayOf(sentences[0], title);
  const lateness = (first: number) => Math.log(1 + first) / Math.log(1 + sentences.length);
  const repeated = (word: string) => (content.has(word) ? Math.log(words.get(word)?.sentences ?? 1) : 0);

  const terms: FeatureValues[] = [];
  const indexOf = new Map<string, number>();
  for (const [word, { count, sentences: having, first }] of words) {
    if (terms.length % TERMS_A_STEP === 0) yield;
    indexOf.set(word, terms.length);
    if (!content.has(word)) terms.push({ repeatedFunctionWord: Math.log(having) });
    else {
      terms.push({
        repeated: Math.log(having),
        early: 1 / (1 + first),
        inTitle: title.has(word) ? 1 : 0,
        name: (capitals.get(word) ?? 0) * 2 >= count ? 1 : 0,
        stray,
        strayLate: stray * lateness(first),
      });
    }
  }
  for (const [pair, { first }] of pairs) {
    if (terms.length % TERMS_A_STEP === 0) yield;
    indexOf.set(pair, terms.length);
    const [a = "", b = ""] = pair.split(" ");
    terms.push({
      pairLate: lateness(first),
      pairRepeated: repeated(a) + repeated(b),
    });
  }
  const measured: MeasuredSentence[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (i % SENTENCES_A_STEP === 0) yield;
    measured.push({
      terms: distinctIndices([...(wordRows[i] ?? []), ...(pairRows[i] ?? [])], indexOf),
      length: sentence.words.length,
      values: {
        opening: i === 0 ? 1 : 0,
        saying: sentence.words.some(({ term }) => REPORTING_FORMS.has(term)) ? 1 : 0,
      },
    });
  }
  return { terms, sentences: measured };
}

/**
 * How far the opening is from what the title announces: the share of the title's content words that are missing from
 * the first sentence; 0 without a title.
 *
 * If the opening repeats the title it is a lead, and early sentences matter. If it doesn't (a scene, a question, a
 * truncated lead), position means less.
 *
 * @internal
 */
export function strayOf(opening: ArticleSentence | undefined, title: ReadonlySet<string>): number {
  if (title.size === 0 || !opening) return 0;
  const here = new Set(opening.words.map(({ term }) => term));
  let shared = 0;
  for (const term of title) if (here.has(term)) shared++;
  return 1 - shared / title.size;
}

/**
 * Values of all features for a set of sentences.
 *
 * @internal
 */
export function measureSet(article: MeasuredArticle, set: readonly number[]): Record<Feature, number> {
  const values = newValues();
  const seen = new Set<number>();
  const scale = scaleOf(set);
  let length = 0;
  for (const index of set) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    length += sentence.length * scale;
    addTo(values, sentence.values, scale);
    for (const term of sentence.terms) seen.add(term);
  }
  for (const term of seen) addTo(values, article.terms[term] ?? {}, scale / (length + BASE_LENGTH));
  addTo(values, { length: lengthValue(length), lnLength: lnLengthValue(length) });
  return values;
}

/**
 * Returns a function that scores sets of an article's sentences: the values of `measureSet` times their
 * coefficients, but with each word's and pair's weight added up in advance.
 */
export function createSetScorer(
  article: MeasuredArticle,
  coefficients: Coefficients,
): (set: readonly number[]) => number {
  const terms = Float64Array.from(article.terms, values => worthOf(values, coefficients));
  const sentences = article.sentences.map(({ values }) => worthOf(values, coefficients));
  const lastSeen = new Int32Array(terms.length);
  let stamp = 0;
  return set => {
    stamp++;
    let [covered, own, length] = [0, 0, 0];
    for (const index of set) {
      const sentence = article.sentences[index];
      if (!sentence) continue;
      length += sentence.length;
      own += sentences[index] ?? 0;
      for (const term of sentence.terms) {
        if (lastSeen[term] === stamp) continue;
        lastSeen[term] = stamp;
        covered += terms[term] ?? 0;
      }
    }
    const scale = scaleOf(set);
    return (
      (covered * scale) / (length * scale + BASE_LENGTH) +
      own * scale +
      coefficients.length * lengthValue(length * scale) +
      coefficients.lnLength * lnLengthValue(length * scale)
    );
  };
}

function scaleOf(set: readonly number[]): number {
  return FITTED_SENTENCES / Math.max(1, set.length);
}

function lengthValue(length: number): number {
  return length / 100;
}

function lnLengthValue(length: number): number {
  return Math.log(length + BASE_LENGTH);
}

function worthOf(values: FeatureValues, coefficients: Coefficients): number {
  let worth = 0;
  for (const feature of FEATURES) worth += coefficients[feature] * (values[feature] ?? 0);
  return worth;
}

function addTo(values: Record<Feature, number>, more: FeatureValues, scale = 1): void {
  for (const feature of FEATURES) values[feature] += (more[feature] ?? 0) * scale;
}

function newValues(): Record<Feature, number> {
  return {
    repeated: 0,
    repeatedFunctionWord: 0,
    early: 0,
    inTitle: 0,
    name: 0,
    stray: 0,
    strayLate: 0,
    pairLate: 0,
    pairRepeated: 0,
    opening: 0,
    saying: 0,
    length: 0,
    lnLength: 0,
  };
}

interface TermCount {
  count: number;
  /** Number of sentences that contain it. */
  sentences: number;
  /** Index of the first of them. */
  readonly first: number;
}

/** Counts terms given as one row per sentence. */
function* countTerms(rows: readonly (readonly string[])[]): Steps<Map<string, TermCount>> {
  const counts = new Map<string, TermCount>();
  for (const [first, row] of rows.entries()) {
    if (first % SENTENCES_A_STEP === 0) yield;
    const seen = new Set<string>();
    for (const term of row) {
      const known = counts.get(term) ?? { count: 0, sentences: 0, first };
      counts.set(term, known);
      known.count++;
      if (!seen.has(term)) known.sentences++;
      seen.add(term);
    }
  }
  return counts;
}

// Terms contain no space, so a pair can't be mistaken for a word.
function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i] ?? ""} ${word}`);
}

function distinctIndices(terms: readonly string[], indexOf: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(new Set(terms.flatMap(term => indexOf.get(term) ?? [])));
}
