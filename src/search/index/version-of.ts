import { createHash } from "node:crypto";
import type { Article } from "../../articles/article.ts";

/** Increased whenever the analysis of words changes. */
const ANALYSIS = 2;

/** Identifies a set of articles and how it is indexed: the same for the same articles in the same order. */
export function versionOf(articles: readonly Article[]): string {
  const hash = createHash("sha256").update(`analysis ${ANALYSIS}\n`);
  for (const { key, title, hasOwnTitle, language, paragraphs } of articles) {
    hash.update(`${key} ${paragraphs.length} ${language ?? ""} ${hasOwnTitle ? title : ""}\n`);
  }
  return hash.digest("hex").slice(0, 32);
}
