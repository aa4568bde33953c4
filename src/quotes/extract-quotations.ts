import type { Article } from "../articles/article.ts";
import {
  type AttributeOptions,
  attributeArticle,
  foreignDrafts,
  joinSpeeches,
} from "./judging/attribute-article.ts";
import type { Draft } from "./judging/draft.ts";
import { disputeOf } from "./judging/framing/framing.ts";
import { resolveOffices } from "./judging/resolve-offices.ts";
import { resolveRestated } from "./judging/restated.ts";
import { toQuotations } from "./judging/to-quotations.ts";
import { findPosts } from "./linking/posts.ts";
import { findBlockQuotes, findTurns } from "./linking/turns.ts";
import { findPeople } from "./people/people.ts";
import type { People, Person } from "./people/person.ts";
import type { Quotation, Speaker } from "./quotation.ts";
import { isEnglish } from "./reading/language.ts";
import { type Reading, readArticle } from "./reading/reading.ts";

/** Everything that an article presents as somebody's words. */
export interface ArticleSpeech {
  /** Words between quotation marks, in posts and in transcripts. */
  readonly quotations: readonly Quotation[];
  /**
   * What is reported without quotation marks ("said that …", "according to …"), each of kind "reported"; English
   * only.
   */
  readonly reported: readonly Quotation[];
}

/** A pass over the drafts of a whole article, after the judging. */
export interface Pass {
  readonly name: string;
  readonly resolve: (reading: Reading, people: People, said: Speech) => void;
}

interface Speech {
  /** Words in marks, in posts and in turns of a transcript. */
  readonly drafts: readonly Draft[];
  readonly reports: readonly Draft[];
}

/** The passes after the judging, in order. */
export const PASSES: readonly Pass[] = [
  { name: "one speech", resolve: (reading, _, { drafts }) => joinSpeeches(reading, drafts) },
  { name: "restated", resolve: (reading, _, { drafts }) => resolveRestated(reading, drafts) },
  {
    name: "offices",
    resolve: (reading, people, { drafts, reports }) =>
      resolveOffices(reading, people, [...drafts, ...reports]),
  },
];

/** What to leave out, to measure its effect (bench/quotes); normally nothing. */
export interface Ablation extends Pick<AttributeOptions, "filterOptions"> {
  readonly passes?: readonly Pass[];
}

/**
 * Finds what an article quotes and what it reports without quotation marks, in one reading of it.
 *
 * A sentence may be in both lists: its marked words are a quotation, inside what the sentence reports. A person has
 * one `Speaker` in both lists.
 */
export function extractSpeech(article: Article, ablation: Ablation = {}): ArticleSpeech {
  return readSpeech(article, ablation, true);
}

/**
 * Finds the quotations of an article, and for each who is quoted, how certain that is, and why.
 *
 * One quotation per marked stretch per paragraph, in order; stretches of one speech share `speech`.
 * Pure and linear in the article's length.
 *
 * @example extractQuotations(article) // “I have no plans to speak to Putin.”, Sir Keir Starmer, stated
 */
export function extractQuotations(article: Article, ablation: Ablation = {}): readonly Quotation[] {
  return readSpeech(article, ablation, false).quotations;
}

/**
 * Finds what an article reports without quotation marks.
 *
 * @example extractReportedSpeech(article) // "the bridge would close", Ann Roe, stated
 */
export function extractReportedSpeech(article: Article, ablation: Ablation = {}): readonly Quotation[] {
  return readSpeech(article, ablation, true).reported;
}

function readSpeech(article: Article, ablation: Ablation, withReported: boolean): ArticleSpeech {
  const reading = readArticle(article);
  if (!isEnglish(article)) return { quotations: toQuotations(reading, foreignDrafts(reading)), reported: [] };
  const people = findPeople(reading);
  const turns = findTurns(reading, people);
  const blocks = findBlockQuotes(reading);
  const { passes = PASSES, ...filter } = ablation;
  const { marked, reported } = attributeArticle(reading, people, blocks, { withReported, ...filter });
  const posts = findPosts(reading, people);
  const drafts = [...outside(turns, marked), ...posts, ...turns];
  // What somebody reports in a post or a turn is said by its author or speaker.
  const reports = outside([...posts, ...turns], reported);
  for (const { resolve } of passes) resolve(reading, people, { drafts, reports });
  const speakers = new Map<Person, Speaker>();
  return {
    quotations: withDisputes(reading, toQuotations(reading, drafts, speakers)),
    reported: toQuotations(reading, reports, speakers),
  };
}

/** What the article itself says against its quotations. */
function withDisputes(reading: Reading, quotations: readonly Quotation[]): Quotation[] {
  return quotations.map(quotation => ({
    ...quotation,
    disputed: quotation.disputed ?? disputeOf(reading.article, reading, quotation, quotations),
  }));
}

/** Words inside a turn are nested: the whole turn belongs to its speaker. */
function outside(turns: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const paragraphs = new Set(turns.map(({ paragraph }) => paragraph));
  return drafts.filter(({ paragraph }) => !paragraphs.has(paragraph));
}
