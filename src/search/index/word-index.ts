import type { Article, ArticleKey } from "../../articles/article.ts";
import { isSearched } from "../is-searched.ts";
import type { SearchFilter } from "../search-index.ts";
import { finish, type Steps } from "../steps.ts";
import { type ArticleWords, createArticleReader } from "./article-words.ts";
import { findStems, type StemPlaces } from "./find-stems.ts";
import { formsSteps } from "./forms.ts";
import { buildTokenTable, type TokenTable } from "./token-table.ts";

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
 * It reads the same table as questions do, and every word in it, however common: quotations are full of them.
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
  return finish(wordIndexSteps(articles, buildTokenTable(articles)));
}

/** `createWordIndex` out of the articles' table, with pauses. */
export function* wordIndexSteps(articles: readonly Article[], table: TokenTable): Steps<WordIndex> {
  const forms = yield* formsSteps(table);
  const paragraphs = table.starts.length - 1;
  const rarity = (count: number) => Math.log(1 + paragraphs / Math.max(1, count));
  const read = articles.map(createArticleReader(table, forms.stemOf));

  const scoresOf = (places: StemPlaces): Float32Array => {
    const scores = new Float32Array(paragraphs);
    const add = (list: ArrayLike<number>, weight: number) => {
      for (let at = 0; at < list.length; at++) {
        const paragraph = list[at] ?? 0;
        scores[paragraph] = (scores[paragraph] ?? 0) + weight;
      }
    };
    for (const list of places.stems) add(list, rarity(list.length));
    for (const list of places.pairs) add(list, PAIR_WEIGHT * rarity(list.length));
    return scores;
  };

  return {
    articles: read,
    idOf: form => forms.idOf(form),
    formOf: id => forms.formOf(id),
    stemOf: form => forms.stemOfForm(form),
    isName: id => forms.isName(id),
    rarityOf: form => rarity(forms.countOf(forms.stemOfForm(form) ?? -1)) / rarity(1),
    candidates(words, { filter, limit = 48 } = {}) {
      const scores = scoresOf(
        findStems(
          table,
          forms,
          words.map(form => forms.stemOfForm(form) ?? -1),
        ),
      );
      const isAllowed = articles.map(article => isSearched(article, filter));
      const articleOf = (paragraph: number) => articleAt(table.firstOf, paragraph);
      return highest(scores, limit, paragraph => isAllowed[articleOf(paragraph)] ?? false).map(paragraph => ({
        article: articleOf(paragraph),
        paragraph: paragraph - (table.firstOf[articleOf(paragraph)] ?? 0) + 1,
        score: scores[paragraph] ?? 0,
      }));
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

/** Place of the article that has a paragraph, counted through all articles. */
function articleAt(firstOf: Uint32Array, paragraph: number): number {
  let low = 0;
  let high = firstOf.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstOf[middle] ?? 0) <= paragraph) low = middle;
    else high = middle - 1;
  }
  return low;
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
