import type { Article } from "../../articles/article.ts";
import type { PlacedCatalogue } from "./joined-catalogue.ts";

export type ArticleField = "title" | "outlet" | "author";

/** What a library's catalogue of articles is made of when it is first asked for. */
export type CitationSource =
  /** Those of the library's parts; `places` are in its `articles`. */
  | { readonly kind: "parts"; readonly parts: readonly PlacedCatalogue<ArticleField>[] }
  /** That of another, some of whose articles are hidden; it hides none itself. */
  | { readonly kind: "hides"; readonly of: Citable };

/** A library, as far as its catalogue of articles is concerned. */
export interface Citable {
  readonly articles: readonly { readonly article: Article }[];
  /** Undefined: its articles are read. */
  readonly citations?: CitationSource | undefined;
}

/**
 * The source for a library that hides articles of another. Where the other hides some itself, both are looked up in
 * the first catalogue: many removals never stack up.
 */
export function citationsHidden(from: Citable): CitationSource {
  return from.citations?.kind === "hides" ? from.citations : { kind: "hides", of: from };
}
