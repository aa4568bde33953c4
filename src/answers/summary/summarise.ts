import type { Article } from "../../articles/article.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import { type Excerpt, type SummaryAnswer, speakerOf } from "../answer.ts";
import type { AnalysedArticle } from "../library.ts";
import { type ArticleSentence, readSummarySource } from "./article-sentences.ts";
import { chooseSentences, type SummaryRules } from "./choose-sentences.ts";
import { COEFFICIENTS } from "./coefficients.ts";
import { antecedentOf } from "./dependence.ts";
import { quotingOf } from "./quoting.ts";
import { createSetScorer, measureArticle } from "./score-set.ts";

export type SummaryLength = "short" | "medium" | "long";

/** Exactly so many sentences where the article has them, the rules loosened if they must be: for evaluation. */
export interface ExactLength {
  readonly exactly: number;
}

/**
 * Share of the article's sentences that a summary has, and its fewest and most sentences. Ten sentences of
 * 30 words fill a Discord message; three are what an editor's highlights have.
 */
const LENGTHS = {
  short: { share: 0.08, least: 2, most: 3 },
  medium: { share: 0.16, least: 3, most: 5 },
  long: { share: 0.3, least: 5, most: 10 },
} as const satisfies Record<SummaryLength, { share: number; least: number; most: number }>;

/**
 * Summarises an article in sentences of its own: whole, verbatim, in article order.
 *
 * No sentence opens on a word ("He", "But") whose reference isn't there too, and at most one is a
 * quotation, with its speaker named in it. An article of a sentence or two is its own summary. How
 * sentences are chosen: docs/summaries.md.
 */
export function summarise(
  { article, quotations }: AnalysedArticle,
  length: SummaryLength | ExactLength = "medium",
): SummaryAnswer {
  const source = readSummarySource(article);
  const score = createSetScorer(measureArticle(source), COEFFICIENTS);
  const count = countOf(source.sentences.length, length);
  const levels = rulesOf(source.sentences, { article, quotations });
  const isEnough = (chosen: readonly number[]) =>
    chosen.length >= (typeof length === "string" ? 1 : count) || chosen.length === source.sentences.length;
  let chosen: readonly number[] = [];
  for (const rules of levels) {
    chosen = chooseSentences(count, score, rules);
    if (isEnough(chosen)) break;
  }
  return {
    article,
    sentences: chosen.flatMap(index => excerptOf(article, source.sentences[index]) ?? []),
    quoted: countSpeakers({ article, quotations }),
  };
}

function countOf(sentences: number, length: SummaryLength | ExactLength): number {
  if (typeof length !== "string") return Math.min(sentences, length.exactly);
  const { share, least, most } = LENGTHS[length];
  return Math.min(sentences, most, Math.max(least, Math.round(share * sentences)));
}

/** The rules of a summary, and looser ones for articles that have nothing else. */
function rulesOf(
  sentences: readonly ArticleSentence[],
  { quotations }: AnalysedArticle,
): readonly SummaryRules[] {
  const all = sentences.map((_, index) => index);
  const quoting = sentences.map(sentence => quotingOf(sentence, quotations));
  const strict: SummaryRules = {
    eligible: all.filter(index => quoting[index] !== "bare"),
    antecedentOf: index => antecedentOf(sentences, index),
    quoting: new Set(all.filter(index => quoting[index] === "spoken")),
  };
  const withoutAntecedents: SummaryRules = { ...strict, antecedentOf: () => null };
  return [strict, withoutAntecedents, { eligible: all, antecedentOf: () => null, quoting: new Set() }];
}

function excerptOf(article: Article, sentence: ArticleSentence | undefined): Excerpt | null {
  return sentence ? { article, paragraph: sentence.paragraph, span: sentence.span } : null;
}

/** Who is quoted, most often first, then in order of appearance. */
function countSpeakers({ quotations }: AnalysedArticle): SummaryAnswer["quoted"] {
  const counts = new Map<string, { readonly speaker: Speaker; count: number }>();
  for (const { attribution } of quotations) {
    const speaker = speakerOf(attribution);
    if (!speaker) continue;
    const known = counts.get(speaker.name) ?? { speaker, count: 0 };
    known.count++;
    counts.set(speaker.name, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
