import type { Article } from "../articles/article.ts";
import type { Quotation } from "./quotation.ts";

/** Placeholder of the pipeline; see the quotes room. */
export function extractQuotations(_article: Article): Quotation[] {
  return [];
}
