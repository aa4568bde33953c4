import type { Article } from "../../articles/article.ts";
import { finish, type Steps } from "../../search/steps.ts";
import { wordsOf } from "../../text/words.ts";
import type { Library } from "../library.ts";
import { Catalogue, type CatalogueEntry } from "./catalogue.ts";
import { joinedCatalogue, type Lookup, type PlacedCatalogue } from "./joined-catalogue.ts";

export type ArticleField = "title" | "outlet" | "author";

/** A library's articles, indexed by what a citation says about them. */
export interface ArticleCatalogue {
  /** Newest first, undated last; in the order of the catalogue's entries. */
  readonly articles: readonly Article[];
  readonly catalogue: Lookup<ArticleField>;
}

/** Articles read between two pauses: a few milliseconds. */
const ARTICLES_A_STEP = 100;

type Articles = Library["articles"];

/** What a library's catalogue is made of when it is first asked for. */
type Source =
  | { readonly kind: "parts"; readonly parts: readonly PlacedCatalogue<ArticleField>[] }
  /** Articles of another list are hidden; that one hides none itself. */
  | { readonly kind: "hides"; readonly of: Articles };

// By the list, which never changes: a changed library has another.
const catalogues = new WeakMap<Articles, ArticleCatalogue>();
const sources = new WeakMap<Articles, Source>();

/** The catalogue of a library's articles. Made on first use. */
export function articleCatalogueOf({ articles }: Pick<Library, "articles">): ArticleCatalogue {
  let known = catalogues.get(articles);
  if (!known) {
    known = catalogueFrom(articles, sources.get(articles));
    catalogues.set(articles, known);
  }
  return known;
}

function catalogueFrom(articles: Articles, source: Source | undefined): ArticleCatalogue {
  switch (source?.kind) {
    case "parts":
      return inLibrary(articles, source.parts);
    case "hides":
      return withoutHidden(articles, articleCatalogueOf({ articles: source.of }));
    case undefined: {
      const catalogue = finish(citationWordsSteps(articles.map(({ article }) => article)));
      return inLibrary(articles, [{ catalogue, places: Int32Array.from(articles, (_, at) => at) }]);
    }
  }
}

/** What citations of some articles say, by their places in the list; made with pauses. */
function* citationWordsSteps(articles: readonly Article[]): Steps<Catalogue<ArticleField>> {
  const entries: CatalogueEntry<ArticleField>[] = [];
  for (const [place, { title, publisher, author }] of articles.entries()) {
    if (place % ARTICLES_A_STEP === 0) yield;
    entries.push({ title: formsOf(title), outlet: formsOf(publisher ?? ""), author: formsOf(author ?? "") });
  }
  return yield* Catalogue.steps<ArticleField>(["title", "outlet", "author"], entries);
}

/** Few enough to have their words read in one go, when they are first asked for. */
const FEW_ARTICLES = 50;

/** The same of the articles of a part; of few only when somebody first looks something up. */
export function* partCitationsSteps(articles: readonly Article[]): Steps<Lookup<ArticleField>> {
  if (articles.length > FEW_ARTICLES) return yield* citationWordsSteps(articles);
  let made: Catalogue<ArticleField> | undefined;
  return {
    find(...wanted) {
      made ??= finish(citationWordsSteps(articles));
      return made.find(...wanted);
    },
  };
}

/** Gives a library the catalogue that parts of it have; `places` are those in its `articles`. */
export function putCatalogueTogether(
  { articles }: Pick<Library, "articles">,
  parts: readonly PlacedCatalogue<ArticleField>[],
): void {
  sources.set(articles, { kind: "parts", parts });
}

/**
 * Gives a library that hides articles of another the catalogue of that one. Where the other hides some itself, both
 * look them up in the first catalogue: many removals never stack up.
 */
export function hideFromCatalogue(from: Pick<Library, "articles">, hidden: Pick<Library, "articles">): void {
  const source = sources.get(from.articles);
  sources.set(hidden.articles, source?.kind === "hides" ? source : { kind: "hides", of: from.articles });
}

function withoutHidden(left: Articles, first: ArticleCatalogue): ArticleCatalogue {
  const shown = new Set(left.map(({ article }) => article));
  const articles = first.articles.filter(article => shown.has(article));
  let next = 0;
  const places = Int32Array.from(first.articles, article => (shown.has(article) ? next++ : -1));
  return { articles, catalogue: joinedCatalogue([{ catalogue: first.catalogue, places }]) };
}

function inLibrary(articles: Articles, parts: readonly PlacedCatalogue<ArticleField>[]): ArticleCatalogue {
  const order = newestFirst(articles);
  const placeOf = new Int32Array(articles.length);
  order.forEach((at, place) => {
    placeOf[at] = place;
  });
  const placed = parts.map(({ catalogue, places }) => ({
    catalogue,
    places: places.map(at => (at < 0 ? at : (placeOf[at] ?? -1))),
  }));
  return {
    articles: order.flatMap(at => articles[at]?.article ?? []),
    catalogue: joinedCatalogue(placed),
  };
}

function formsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}

/** Positions of the articles, newest first. */
function newestFirst(articles: Articles): number[] {
  const dateOf = (at: number) => articles[at]?.article.date ?? "";
  // A missing date sorts lowest.
  return [...articles.keys()].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}
