import type { Article } from "../../articles/article.ts";
import { nameOf } from "../feed-parsing/item-names.ts";
import type { KeptFile } from "../records/records.ts";

/**
 * The name of an article's link, by which another version of the same page is known; null where it has none. A link to a
 * site's front page says nothing.
 */
export function linkNameOf({ url }: Pick<Article, "url">): string | null {
  return url === null || new URL(url).pathname === "/" ? null : nameOf({ link: url });
}

/** The names of the links that fetched articles have, by the articles' keys. */
export function linksOf(articles: readonly Article[]): NonNullable<KeptFile["links"]> {
  return Object.fromEntries(
    articles.flatMap(article => {
      const name = article.origin.kind === "fetched" ? linkNameOf(article) : null;
      return name === null ? [] : [[article.key, name]];
    }),
  );
}
