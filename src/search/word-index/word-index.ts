import type { Article, ArticleKey } from "../../articles/article.ts";
import { isSearched } from "../is-searched.ts";
import type { SearchFilter } from "../search-index.ts";
import { finish, type Steps } from "../steps.ts";
import { type ArticleWords, articleWordsSteps } from "./article-words.ts";
import { postingsSteps } from "./postings.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A paragraph that may hold claimed words: article as a place in `WordIndex.articles`, paragraph from 1. */
export interface Candidate {
  readonly article: number;
  readonly paragraph: number;
  readonly score: number;
}

export interface CandidateOptions {
  readonly filter?: SearchFilter | undefined;
  /** Number of paragraphs wanted; default 48. */
  readonly limit?: number;
}

/**
 * Where words and pairs of words stand in the articles: finds the paragraphs that may hold claimed
 * words, also where some of them were changed.
 *
 * Unlike the index behind questions it keeps every word, however common: quotations are full of them.
 */
export interface WordIndex {
  readonly articles: readonly ArticleWords[];
  /** Number of a comparison form; undefined where no article has it. */
  idOf(form: string): number | undefined;
  formOf(id: number): string;
  /** Number of a form's stem; undefined where no article has it. Inflections of one word share it. */
  stemOf(form: string): number | undefined;
  /** Stands with a capital inside sentences and never without one: a name, most likely. */
  isName(id: number): boolean;
  /**
   * How much a word tells paragraphs apart: near 0 where most have it (in any inflection), 1 where one
   * or none has.
   */
  rarityOf(form: string): number;
  /** Paragraphs that share words with the given ones, best first. */
  candidates(forms: readonly string[], options?: CandidateOptions): Candidate[];
}

/**
 * Weight of a pair of neighbouring words against a single word of the same rarity. Higher favours
 * paragraphs that keep the order of the words, lower those that have more of them. Sensible: 1 to 3.
 */
const PAIR_WEIGHT = 1.5;

/**
 * Indexes the words of articles.
 *
 * A paragraph's score is the sum of the rarities, log(1 + N/n), of the words and the pairs of
 * neighbouring words that it shares with the claim; pairs as in Williams, Zobel and Bahle, "Fast phrase
 * querying with combined indexes" (ACM TOIS 22, 2004). Both count by stem, so that an inflected word
 * still finds its paragraph; a paragraph that holds the claim word for word has the highest score there is.
 */
export function createWordIndex(articles: readonly Article[]): WordIndex {
  return finish(wordIndexSteps(articles));
}

/** Articles that are read between two pauses; one takes up to 2 ms. */
const ARTICLES_A_STEP = 4;

/** `createWordIndex`, with pauses. */
export function* wordIndexSteps(articles: readonly Article[]): Steps<WordIndex> {
  const vocabulary = new Vocabulary();
  const read: ArticleWords[] = [];
  for (const article of articles) {
    read.push(yield* articleWordsSteps(article, vocabulary));
    if (read.length % ARTICLES_A_STEP === 0) yield;
  }
  const postings = yield* postingsSteps(read, vocabulary);
  const rarity = (count: number) => Math.log(1 + postings.paragraphs / Math.max(1, count));

  const scoresOf = (stems: readonly number[]): Float32Array => {
    const scores = new Float32Array(postings.paragraphs);
    const add = (list: Int32Array, weight: number) => {
      for (const paragraph of list) scores[paragraph] = (scores[paragraph] ?? 0) + weight;
    };
    for (const stem of new Set(stems)) {
      const list = postings.ofStem(stem);
      add(list, rarity(list.length));
    }
    const pairs = new Map<string, readonly [number, number]>();
    for (const [i, second] of stems.entries()) {
      const first = stems[i - 1];
      if (first !== undefined) pairs.set(`${first} ${second}`, [first, second]);
    }
    for (const [first, second] of pairs.values()) {
      const list = postings.ofPair(first, second);
      add(list, PAIR_WEIGHT * rarity(list.length));
    }
    return scores;
  };

  return {
    articles: read,
    idOf: form => vocabulary.idOf(form),
    formOf: id => vocabulary.formOf(id),
    stemOf: form => vocabulary.stemOfForm(form),
    isName: id => vocabulary.isName(id),
    rarityOf: form => rarity(postings.ofStem(vocabulary.stemOfForm(form) ?? -1).length) / rarity(1),
    candidates(forms, { filter, limit = 48 } = {}) {
      const scores = scoresOf(forms.map(form => vocabulary.stemOfForm(form) ?? -1));
      const isAllowed = read.map(({ article }) => isSearched(article, filter));
      return highest(scores, limit, paragraph => isAllowed[postings.articleOf(paragraph)] ?? false).map(
        paragraph => ({
          article: postings.articleOf(paragraph),
          paragraph: postings.numberOf(paragraph),
          score: scores[paragraph] ?? 0,
        }),
      );
    },
  };
}

/** The index without some of its articles, which it no longer finds. Rarities stay as they were. */
export function withoutArticles(index: WordIndex, keys: ReadonlySet<ArticleKey>): WordIndex {
  const articles = index.articles.filter(({ article }) => !keys.has(article.key));
  const places = new Map(articles.map((words, place) => [words, place]));
  return {
    ...index,
    articles,
    candidates(forms, { filter, limit } = {}) {
      const except = new Set([...keys, ...(filter?.except ?? [])]);
      const options = { filter: { ...filter, except }, ...(limit !== undefined && { limit }) };
      return index.candidates(forms, options).flatMap(({ article, ...candidate }) => {
        const words = index.articles[article];
        const place = words && places.get(words);
        return place === undefined ? [] : [{ ...candidate, article: place }];
      });
    },
  };
}

/** Places of the highest scores above nought, best first; of equal ones the earlier. */
function highest(scores: Float32Array, limit: number, isAllowed: (place: number) => boolean): number[] {
  const best: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    const last = best[limit - 1];
    if (score <= 0 || (last !== undefined && score <= (scores[last] ?? 0)) || !isAllowed(place)) continue;
    let at = Math.min(best.length, limit - 1);
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
    best.splice(at, 0, place);
    if (best.length > limit) best.pop();
  }
  return best;
}
