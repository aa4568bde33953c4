import type { Article } from "../articles/article.ts";
import { extractQuotations } from "../quotes/extract-quotations.ts";
import type { Quotation } from "../quotes/quotation.ts";
import type { SearchIndex } from "../search/search-index.ts";

/** An article with everything that was read out of it once. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}
