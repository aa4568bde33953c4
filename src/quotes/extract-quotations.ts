import type { Article } from "../articles/article.ts";
import { attributeStretches, joinSpeeches, withoutSpeakers } from "./judging/attribute-stretches.ts";
import { findDisputed } from "./judging/disputed.ts";
import type { Draft } from "./judging/draft.ts";
import { resolveOffices } from "./judging/resolve-offices.ts";
import { resolveRestated } from "./judging/restated.ts";
import { toQuotations } from "./judging/to-quotations.ts";
import { findPosts } from "./linking/posts.ts";
import { findBlockQuotes, findTurns } from "./linking/turns.ts";
import type { Pass } from "./passes.ts";
import { findPeople } from "./people/people.ts";
import type { Quotation } from "./quotation.ts";
import { isEnglish } from "./reading/language.ts";
import { readArticle } from "./reading/reading.ts";

/**
 * Finds the quotations of an article and says of each who is quoted, how sure that is, and why.
 *
 * One quotation per marked stretch per paragraph, in order; stretches of one speech share `speech`.
 * Pure and linear in the article's length.
 *
 * @example extractQuotations(article) // “I have no plans to speak to Putin.”, Sir Keir Starmer, stated
 */
export function extractQuotations(
  article: Article,
  { without = new Set() }: { readonly without?: ReadonlySet<Pass> } = {},
): Quotation[] {
  const reading = readArticle(article, without);
  if (!isEnglish(article)) return toQuotations(reading, withoutSpeakers(reading), new Map());
  const people = findPeople(reading);
  const turns = without.has("turns") ? [] : findTurns(reading, people);
  const { marked } = attributeStretches(reading, people, findBlockQuotes(reading));
  const drafts = [...outside(turns, marked), ...findPosts(reading, people), ...turns];
  joinSpeeches(reading, drafts);
  if (!without.has("restated")) resolveRestated(reading, drafts);
  if (!without.has("offices")) resolveOffices(reading, people, drafts);
  return toQuotations(reading, drafts, findDisputed(reading, drafts));
}

/** What an article reports without marks ("said that …", "according to …"), with speakers; English only. */
export function extractIndirectQuotations(article: Article): Quotation[] {
  if (!isEnglish(article)) return [];
  const reading = readArticle(article);
  const people = findPeople(reading);
  const blocks = findBlockQuotes(reading);
  const { indirect } = attributeStretches(reading, people, blocks, { withIndirect: true });
  return toQuotations(reading, indirect, new Map());
}

/** Marks inside a turn are nested: the whole turn is its speaker's. */
function outside(turns: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const paragraphs = new Set(turns.map(({ paragraph }) => paragraph));
  return drafts.filter(({ paragraph }) => !paragraphs.has(paragraph));
}
