import type { Article } from "../articles/article.ts";
import { finish, type Steps } from "../search/steps.ts";
import { wordsOf } from "../text/words.ts";
import { type ContentWord, createQuickLook, isAmong, searchWordsOf, termsOf } from "./content-words.ts";
import type { Library } from "./library.ts";
import { matchWords, WORD_MATCHES } from "./match-words.ts";

export interface PublicationFilter {
  /** Published on or after, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** Published on or before. */
  readonly until?: string | undefined;
}

export interface ArticleFilter extends PublicationFilter {
  /** Words of the title, publisher, author or text; every content word must stand in one of them. */
  readonly search?: string | undefined;
}

/** Whether an article was published within the days of a filter; an undated one only within no days at all. */
export function isPublishedWithin({ date }: Article, { since, until }: PublicationFilter): boolean {
  if (since === undefined && until === undefined) return true;
  return date !== null && (since === undefined || date >= since) && (until === undefined || date <= until);
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
  const within = newestFirst(library).filter(article => isPublishedWithin(article, filter));
  const wanted = searchWordsOf(filter.search ?? "");
  if (wanted.length === 0) return within;
  const hasWords = createWordLook(wanted);
  const found: Article[] = [];
  for (const article of within) if (yield* hasWords(article)) found.push(article);
  return found;
}

/**
 * Articles that a typed text may mean, best first: several where it may mean several.
 *
 * Understands an article's id, key, and file name with or without its ending; the title, words of it,
 * beginnings of such words, and small typing errors. Only the best kind of agreement counts.
 */
export function findArticles(library: Pick<Library, "articles">, typed: string): Article[] {
  const found = matchArticles(library, typed);
  return found.filter(({ rank }) => rank === found[0]?.rank).map(({ article }) => article);
}

/** Articles to offer while one is being typed: at most `limit`; the newest where nothing is typed yet. */
export function suggestArticles(library: Pick<Library, "articles">, typed: string, limit = 25): Article[] {
  if (typed.trim() === "") return newestFirst(library).slice(0, limit);
  return matchArticles(library, typed)
    .slice(0, limit)
    .map(({ article }) => article);
}

interface RankedArticle {
  readonly article: Article;
  /** 0 for a name of the article's own, then as WORD_MATCHES ranks the title's words. */
  readonly rank: number;
}

function matchArticles(library: Pick<Library, "articles">, typed: string): RankedArticle[] {
  const name = typed.trim().toLowerCase();
  const words = wordsOf(typed).map(({ form }) => form);
  const found: RankedArticle[] = [];
  for (const article of newestFirst(library)) {
    if (namesOf(article).includes(name)) found.push({ article, rank: 0 });
    else {
      const match = matchWords(words, titleWordsOf(article));
      if (match) found.push({ article, rank: 1 + WORD_MATCHES.indexOf(match) });
    }
  }
  return found.sort((a, b) => a.rank - b.rank);
}

function namesOf({ id, key, origin }: Article): readonly string[] {
  const names = [id.toLowerCase(), key];
  if (origin.kind === "host") {
    const file = origin.file.toLowerCase();
    names.push(file, file.replace(/\.[a-z0-9]{1,8}$/, ""));
  }
  return names;
}

// Articles never change, so the words of a title are read once.
const titleWords = new WeakMap<Article, readonly string[]>();

function titleWordsOf(article: Article): readonly string[] {
  let words = titleWords.get(article);
  if (!words) {
    words = wordsOf(article.title).map(({ form }) => form);
    titleWords.set(article, words);
  }
  return words;
}

function newestFirst(library: Pick<Library, "articles">): Article[] {
  const dated = library.articles.map(({ article }) => article).filter(({ date }) => date !== null);
  const undated = library.articles.map(({ article }) => article).filter(({ date }) => date === null);
  dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0));
  return [...dated, ...undated];
}

/** Characters of an article that are looked through between two pauses; most articles are one piece. */
const PIECE = 16_000;

/** Makes the check whether an article has all of the words somewhere. */
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

/** What is known of an article, and its text, cut where paragraphs end. */
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
