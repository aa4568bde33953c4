import type { Article } from "../articles/article.ts";
import { attributeStretches } from "./attribute-stretches.ts";
import { findPeople } from "./people.ts";
import { findPosts } from "./posts.ts";
import type { Quotation } from "./quotation.ts";
import { readArticle } from "./reading.ts";
import { resolveRestated } from "./restated.ts";
import { toQuotations } from "./to-quotations.ts";

/**
 * Finds the quotations of an article and says of each who is quoted, how sure that is, and why.
 *
 * One quotation per marked stretch per paragraph, in order; stretches of one speech share `speech`.
 * Pure and linear in the article's length.
 *
 * @example extractQuotations(article) // “I have no plans to speak to Putin.”, Sir Keir Starmer, stated
 */
export function extractQuotations(article: Article): Quotation[] {
  const reading = readArticle(article);
  const people = findPeople(reading);
  const drafts = attributeStretches(reading, people);
  const posts = findPosts(reading, people);
  resolveRestated(reading, drafts);
  return toQuotations(reading, [...drafts, ...posts]);
}
