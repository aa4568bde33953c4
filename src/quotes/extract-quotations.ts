import type { Article } from "../articles/article.ts";
import { attributeStretches, joinSpeeches, withoutSpeakers } from "./attribute-stretches.ts";
import { findDisputed } from "./disputed.ts";
import type { Draft } from "./draft.ts";
import { isEnglish } from "./language.ts";
import { findPeople } from "./people.ts";
import { findPosts } from "./posts.ts";
import type { Quotation } from "./quotation.ts";
import { readArticle } from "./reading.ts";
import { resolveRestated } from "./restated.ts";
import { toQuotations } from "./to-quotations.ts";
import { findBlockQuotes, findTurns } from "./turns.ts";

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
  if (!isEnglish(article)) return toQuotations(reading, withoutSpeakers(reading), new Map());
  const turns = findTurns(reading, people);
  const blocks = findBlockQuotes(reading);
  const posts = findPosts(reading, people);
  const drafts = [...outside(turns, attributeStretches(reading, people, blocks)), ...posts, ...turns];
  joinSpeeches(reading, drafts);
  resolveRestated(reading, drafts);
  return toQuotations(reading, drafts, findDisputed(reading, drafts));
}

/** Marks inside a turn are nested: the whole turn is its speaker's. */
function outside(turns: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const paragraphs = new Set(turns.map(({ paragraph }) => paragraph));
  return drafts.filter(({ paragraph }) => !paragraphs.has(paragraph));
}
