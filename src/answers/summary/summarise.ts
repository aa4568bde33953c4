import type { SummaryAnswer } from "../answer.ts";
import type { AnalysedArticle } from "../library.ts";

export type SummaryLength = "short" | "medium" | "long";

/** Summarises an article in sentences of its own. (Stub.) */
export function summarise({ article }: AnalysedArticle, _length: SummaryLength = "medium"): SummaryAnswer {
  return { article, sentences: [], quoted: [] };
}
