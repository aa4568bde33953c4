import type { Article } from "../../articles/article.ts";
import { newestFirst } from "../../articles/newest-first.ts";
import { finish, type Steps } from "../../search/steps.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { wordsOf } from "../../text/words.ts";
import { Catalogue, type CatalogueEntry } from "./catalogue.ts";
import type { ArticleField, Citable } from "./citation-source.ts";
import { joinedCatalogue, type Lookup, type PlacedCatalogue } from "./joined-catalogue.ts";

/** A library's articles, indexed by what a citation says about them. */
export interface ArticleCatalogue {
  /** Newest first, undated last; in the order of the catalogue's entries. */
  readonly articles: readonly Article[];
  readonly catalogue: Lookup<ArticleField>;
}

/** Articles read between two pauses: a few milliseconds. */
const ARTICLES_A_STEP = 100;

type Articles = Citable["articles"];

/** The catalogue of a library's articles. Made on first use. */
export function articleCatalogueOf(library: Citable): ArticleCatalogue {
  return catalogueOfList(library.articles, library);
}

/** Remembered by the list, which never changes: a changed library has another. */
const catalogueOfList = onceForEach((_: Articles, library: Citable) => catalogueOf(library));

function catalogueOf({ articles, citations }: Citable): ArticleCatalogue {
  switch (citations?.kind) {
    case "parts":
      return inLibrary(articles, citations.parts);
    case "hides":
      return withoutHidden(articles, articleCatalogueOf(citations.of));
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

function withoutHidden(left: Articles, first: ArticleCatalogue): ArticleCatalogue {
  const shown = new Set(left.map(({ article }) => article));
  const articles = first.articles.filter(article => shown.has(article));
  let next = 0;
  const places = Int32Array.from(first.articles, article => (shown.has(article) ? next++ : -1));
  return { articles, catalogue: joinedCatalogue([{ catalogue: first.catalogue, places }]) };
}

function inLibrary(articles: Articles, parts: readonly PlacedCatalogue<ArticleField>[]): ArticleCatalogue {
  const order = newestFirst([...articles.keys()], at => articles[at]?.article.date ?? null);
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
