import type { ArticleKey } from "../../src/articles/article.ts";
import { articleKeyOf } from "../../src/articles/create-article.ts";

export const GUILD = "100000000000000001";

/** The file that a given step adds: what is on disk can be compared without having been reported. */
export function crashFile(number: number) {
  const text = `Invented article ${number}.\n\n${`Words of article ${number}. `.repeat(1 + (number % 200))}`;
  const articles: [ArticleKey] = [articleKeyOf(text)];
  return {
    name: `article-${number}.txt`,
    bytes: new TextEncoder().encode(text),
    origin: { kind: "uploaded", on: "2025-03-01" } as const,
    articles,
  };
}
