import type { Article } from "../../articles/article.ts";
import { finish, type Steps } from "../../search/steps.ts";
import { wordsOf } from "../../text/words.ts";
import type { Library } from "../library.ts";
import { Catalogue, type CatalogueEntry } from "./catalogue.ts";

type ArticleField = "title" | "outlet" | "author";

/** The articles of a library by what a citation says of them. */
export interface ArticleCatalogue {
  /** Newest first, undated last; places in the catalogue are places here. */
  readonly articles: readonly Article[];
  readonly catalogue: Catalogue<ArticleField>;
}

/** Articles whose words are read between two pauses: a few milliseconds. */
const ARTICLES_A_STEP = 100;

// By the list, which never changes: a changed library has another.
const catalogues = new WeakMap<Library["articles"], ArticleCatalogue>();

/** The catalogue of a library's articles. Made on first use. */
export function articleCatalogueOf({ articles }: Pick<Library, "articles">): ArticleCatalogue {
  let known = catalogues.get(articles);
  if (!known) {
    known = finish(articleCatalogueSteps(articles));
    catalogues.set(articles, known);
  }
  return known;
}

/** Makes a library's catalogue before it is asked for, with pauses. */
export function* prepareArticleCatalogue({ articles }: Pick<Library, "articles">): Steps<void> {
  if (!catalogues.has(articles)) catalogues.set(articles, yield* articleCatalogueSteps(articles));
}

function* articleCatalogueSteps(analysed: Library["articles"]): Steps<ArticleCatalogue> {
  const articles = newestFirst(analysed.map(({ article }) => article));
  const entries: CatalogueEntry<ArticleField>[] = [];
  for (const [place, { title, publisher, author }] of articles.entries()) {
    if (place % ARTICLES_A_STEP === 0) yield;
    entries.push({ title: formsOf(title), outlet: formsOf(publisher ?? ""), author: formsOf(author ?? "") });
  }
  const catalogue = yield* Catalogue.steps<ArticleField>(["title", "outlet", "author"], entries);
  return { articles, catalogue };
}

function formsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}

function newestFirst(articles: readonly Article[]): Article[] {
  const dated = articles.filter(({ date }) => date !== null);
  const undated = articles.filter(({ date }) => date === null);
  dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0));
  return [...dated, ...undated];
}
