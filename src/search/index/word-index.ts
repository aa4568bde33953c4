import type { Article, ArticleKey } from "../../articles/article.ts";
import { isSearched } from "../is-searched.ts";
import type { SearchFilter } from "../search-index.ts";
import { finish, type Steps } from "../steps.ts";
import { type ArticleWords, createArticleReader } from "./article-words.ts";
import { paragraphsLike, type SharingParagraph } from "./claimed-paragraphs.ts";
import { showWordsSteps } from "./shown-words.ts";
import { buildTokenTable, type TokenTable } from "./token-table.ts";
import { type JoinedWords, joinWordsSteps, wordPartSteps } from "./word-part.ts";

/**
 * A paragraph that may contain claimed words: the article's position in `WordIndex.articles`, and its number from 1.
 */
export interface Candidate {
  readonly article: number;
  readonly paragraph: number;
  readonly score: number;
}

const MOST_CANDIDATES = 48;

export interface CandidateOptions {
  readonly filter?: SearchFilter | undefined;
  /** Most paragraphs wanted; default 48. */
  readonly limit?: number;
}

/**
 * Where words and pairs of words are in the articles: finds the paragraphs that may contain claimed words, even if
 * some were changed.
 *
 * It reads the same table as questions, and every word in it, however common, because quotations are full of them.
 */
export interface WordIndex {
  readonly articles: readonly ArticleWords[];
  /** Number of a comparison form; undefined if it isn't in any article. */
  idOf(form: string): number | undefined;
  formOf(id: number): string;
  /** Number of a form's stem; undefined if it isn't in any article. Inflections of one word have the same. */
  stemOf(form: string): number | undefined;
  /** Capitalised inside sentences and never in lower case: most likely a name. */
  isName(id: number): boolean;
  /** How well a stem distinguishes paragraphs: near 0 if most contain it, 1 if at most one does. */
  rarityOf(stem: number): number;
  /** Paragraphs that share stems with a claim, given the stem of each of its words (below 0 if it is new), best first. */
  candidates(stems: readonly number[], options?: CandidateOptions): Candidate[];
  /**
   * Paragraphs with the rarest of the stems, in articles that contain the others too: every place that has all the
   * words has some of them in one of these. Null if there are more than the limit.
   */
  holders(stems: readonly number[], options?: CandidateOptions): Candidate[] | null;
}

/**
 * Indexes the words of articles. Words count by stem, so that an inflected word still finds its paragraph.
 *
 * `paragraphsLike` explains which paragraphs share most with a claim.
 *
 * @internal
 */
export function createWordIndex(articles: readonly Article[]): WordIndex {
  return finish(wordIndexSteps(articles, buildTokenTable(articles)));
}

/** `createWordIndex` from the articles' table, with pauses. */
export function* wordIndexSteps(articles: readonly Article[], table: TokenTable): Steps<WordIndex> {
  const joined = yield* joinWordsSteps([yield* wordPartSteps(table)]);
  return yield* showWordIndexSteps(articles, joined, [Int32Array.from(articles, (_, at) => at)]);
}

/** Articles made readable between two pauses: about a millisecond. */
const ARTICLES_A_STEP = 500;

/**
 * The words of what a library shows of its parts, with pauses.
 *
 * @param places as in `ShownPart`, in the order of `joined.parts`
 */
export function* showWordIndexSteps(
  articles: readonly Article[],
  joined: JoinedWords,
  places: readonly Int32Array[],
): Steps<WordIndex> {
  const words = yield* showWordsSteps(joined, places);
  const { firstOf } = words.placed;
  const rarity = (count: number) => Math.log(1 + words.paragraphs / Math.max(1, count));
  const reader = createArticleReader();
  const read: ArticleWords[] = [];
  for (const [place, article] of articles.entries()) {
    if (place % ARTICLES_A_STEP === 0) yield;
    const stored = words.storedArticle(place);
    if (stored) read.push(reader(article, stored));
  }
  yield;
  const articleOf = (paragraph: number) => words.articleOf(paragraph);
  const candidateOf = ({ paragraph, score }: SharingParagraph): Candidate => {
    const article = articleOf(paragraph);
    return { article, paragraph: paragraph - (firstOf[article] ?? 0) + 1, score };
  };
  const allowedBy = (filter: SearchFilter | undefined) => {
    const isAllowed = filter && articles.map(article => isSearched(article, filter));
    return (paragraph: number) => !isAllowed || (isAllowed[articleOf(paragraph)] ?? false);
  };

  return {
    articles: read,
    idOf: form => words.idOf(form),
    formOf: id => words.formOf(id),
    stemOf: form => words.stemOfForm(form),
    isName: id => words.isName(id),
    rarityOf: stem => rarity(words.countOf(stem)) / rarity(1),
    candidates(stems, { filter, limit = MOST_CANDIDATES } = {}) {
      const options = { limit, isAllowed: allowedBy(filter) };
      return paragraphsLike(stems, words, options).map(candidateOf);
    },
    holders(stems, { filter, limit = MOST_CANDIDATES } = {}) {
      const counts = new Map(stems.map(stem => [stem, words.countOf(stem)]));
      const [rarest, ...others] = [...counts].sort(([, a], [, b]) => a - b).map(([stem]) => stem);
      if (rarest === undefined) return null;
      let places = words.placesOf(rarest).filter(allowedBy(filter)).sort();
      for (const stem of others) {
        if (places.length <= limit) break;
        const isHaving = new Uint8Array(articles.length);
        for (const paragraph of words.placesOf(stem)) isHaving[articleOf(paragraph)] = 1;
        places = places.filter(paragraph => isHaving[articleOf(paragraph)] === 1);
      }
      if (places.length > limit) return null;
      return Array.from(places, paragraph => candidateOf({ paragraph, score: 1 }));
    },
  };
}

/** The index without some of its articles, which it no longer finds. Rarities stay unchanged. */
export function withoutArticles(index: WordIndex, keys: ReadonlySet<ArticleKey>): WordIndex {
  const articles = index.articles.filter(({ article }) => !keys.has(article.key));
  const places = new Map(articles.map((words, place) => [words, place]));
  const inside = ({ filter, limit }: CandidateOptions = {}) => {
    const except = new Set([...keys, ...(filter?.except ?? [])]);
    return { filter: { ...filter, except }, ...(limit !== undefined && { limit }) };
  };
  const renumbered = ({ article, ...candidate }: Candidate): Candidate[] => {
    const words = index.articles[article];
    const place = words && places.get(words);
    return place === undefined ? [] : [{ ...candidate, article: place }];
  };
  return {
    ...index,
    articles,
    candidates: (stems, options) => index.candidates(stems, inside(options)).flatMap(renumbered),
    holders: (stems, options) => index.holders(stems, inside(options))?.flatMap(renumbered) ?? null,
  };
}
