import type { Article } from "../articles/article.ts";
import { isWithinDays, type PublicationDays } from "../articles/within-days.ts";
import { finish, type Steps } from "../search/steps.ts";
import { wordsOf } from "../text/words.ts";
import { articleCatalogueOf } from "./catalogue/article-catalogue.ts";
import { WORD_MATCHES, type WordMatch } from "./catalogue/catalogue.ts";
import { type ContentWord, createQuickLook, isAmong, searchWordsOf, termsOf } from "./content-words.ts";
import type { Library } from "./library.ts";
import { readTopic } from "./topic.ts";

export interface ArticleFilter extends PublicationDays {
  /**
   * Words of the title, publisher or author, or their beginnings, with typing errors if nothing else is found; or
   * words of the text. One of the four must contain every content word.
   */
  readonly search?: string | undefined;
}

/** Articles of the library, newest first, undated last. */
export function listArticles(library: Pick<Library, "articles">, filter: ArticleFilter = {}): Article[] {
  return finish(articleSteps(library, filter));
}

/** `listArticles`, with pauses. */
export function* articleSteps(
  library: Pick<Library, "articles">,
  filter: ArticleFilter = {},
): Steps<Article[]> {
  const { articles, catalogue } = articleCatalogueOf(library);
  const within = articles.filter(({ date }) => isWithinDays(date, filter));
  const search = filter.search ?? "";
  const wanted = searchWordsOf(search);
  if (wanted.length === 0) return within;
  const typed = wordsOf(search).map(({ form }) => form);
  const named = (matches: readonly WordMatch[]) =>
    new Set(matches.flatMap(match => catalogue.find(typed, match)).map(place => articles[place]));
  const byName = named(["exact", "words", "prefix"]);
  const hasWords = createWordLook(wanted);
  const found: Article[] = [];
  for (const article of within) if (byName.has(article) || (yield* hasWords(article))) found.push(article);
  if (found.length > 0) return found;
  const misspelt = named(["fuzzy"]);
  return within.filter(article => misspelt.has(article));
}

/**
 * Articles that a typed text may mean, best first; several if it is ambiguous.
 *
 * Accepts an article's id, key, and file name with or without its extension; the title, words of it, beginnings of
 * such words, and small typing errors; and the names of outlet and author. Only the best kind of match counts.
 */
export function findArticles(library: Pick<Library, "articles">, typed: string): Article[] {
  for (const found of matchArticles(library, typed)) if (found.length > 0) return [...found];
  return [];
}

/** "the biden article": the noun may follow the name. */
const AFTER_NAME = / (?:article|story|piece|report)[ ?.!]{0,9}$/i;

/**
 * The articles that a name in a request may mean, as from `findArticles`, or else those about it by their title, in
 * other words ("the Crane verdict" for "Delia Crane found guilty"); all of them if none is named.
 */
export function articlesNamed(library: Pick<Library, "articles">, typed: string | null): Article[] {
  if (typed === null) return listArticles(library);
  const found = findArticles(library, typed);
  if (found.length > 0) return found;
  const name = typed.replace(AFTER_NAME, "");
  const named = findArticles(library, name);
  if (named.length > 0) return named;
  const { isTitleOf } = readTopic(name);
  return articleCatalogueOf(library).articles.filter(isTitleOf);
}

/** Articles to suggest while one is being typed: at most `limit`; the newest if nothing is typed yet. */
export function suggestArticles(library: Pick<Library, "articles">, typed: string, limit = 25): Article[] {
  if (typed.trim() === "") return articleCatalogueOf(library).articles.slice(0, limit);
  const found = new Set<Article>();
  for (const articles of matchArticles(library, typed)) {
    for (const article of articles) found.add(article);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit);
}

/** Outlets to suggest while one is being typed, those with most articles first: at most `limit`. */
export function suggestOutlets(library: Pick<Library, "articles">, typed: string, limit = 25): string[] {
  const { articles, catalogue } = articleCatalogueOf(library);
  const words = wordsOf(typed).map(({ form }) => form);
  const counts = new Map<string, number>();
  for (const match of WORD_MATCHES) {
    for (const place of catalogue.find(words, match, ["outlet"])) {
      const outlet = articles[place]?.publisher;
      if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    }
    if (counts.size > 0) break;
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([outlet]) => outlet);
}

/** Ways in which typed words may match an article, best first: a title before an outlet of that name. */
const WAYS = [
  ["exact", "title"],
  ["words", "title"],
  ["prefix", "title"],
  ["exact", "any"],
  ["words", "any"],
  ["prefix", "any"],
  ["fuzzy", "title"],
  ["fuzzy", "any"],
] as const satisfies readonly (readonly [WordMatch, "title" | "any"])[];

/** The articles matching in each way, best first, each newest first; computed as they are asked for. */
function* matchArticles(
  library: Pick<Library, "articles">,
  typed: string,
): Generator<readonly Article[], void, undefined> {
  const { articles, catalogue } = articleCatalogueOf(library);
  const name = typed.trim().toLowerCase();
  yield articles.filter(article => namesOf(article).includes(name));
  const words = wordsOf(typed).map(({ form }) => form);
  for (const [match, where] of WAYS) {
    const places = catalogue.find(words, match, where === "title" ? ["title"] : undefined);
    yield places.flatMap(place => articles[place] ?? []);
  }
}

function namesOf({ id, key, origin }: Article): readonly string[] {
  const names = [id.toLowerCase(), key];
  if (origin.kind === "host") {
    const file = origin.file.toLowerCase();
    names.push(file, file.replace(/\.[a-z0-9]{1,8}$/, ""));
  }
  return names;
}

/** Characters of an article searched between two pauses; most articles are one piece. */
const PIECE = 16_000;

/** Returns a function that checks whether an article contains all of the words somewhere. */
function createWordLook(words: readonly ContentWord[]): (article: Article) => Steps<boolean> {
  const looks = words.map(word => ({ word, mayHave: createQuickLook([word]) }));
  return function* (article) {
    let left = looks;
    for (const piece of piecesOf(article)) {
      const near = left.filter(({ mayHave }) => mayHave(piece));
      if (near.length > 0) {
        const terms = termsOf(piece);
        left = left.filter(look => !near.includes(look) || !isAmong(look.word, terms));
      }
      yield;
      if (left.length === 0) return true;
    }
    return false;
  };
}

/** What is known about an article, and its text, cut at paragraph ends. */
function* piecesOf({ title, publisher, author, text, paragraphs }: Article): Generator<string> {
  yield [title, publisher, author].filter(part => part !== null).join("\n");
  let start = 0;
  for (const { end } of paragraphs) {
    if (end - start < PIECE) continue;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}
