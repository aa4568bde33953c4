import type { Article } from "../../articles/article.ts";

/** Whether the words are known to be where the article says. */
export function isCheckedArticle({ origin }: Article): boolean {
  return origin.kind === "fetched";
}
