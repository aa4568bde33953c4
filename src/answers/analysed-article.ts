import type { Article } from "../articles/article.ts";
import type { Quotation } from "../quotes/quotation.ts";

/** An article with everything read from it once. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  /** Reports without quotation marks; never called quoted. */
  readonly reported: readonly Quotation[];
}
