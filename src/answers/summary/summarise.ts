import type { Article } from "../../articles/article.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import { finish, type Steps } from "../../search/steps.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { type Excerpt, type SummaryAnswer, speakerOf } from "../answer.ts";
import type { ArticleSentence } from "./article-sentences.ts";
import { pickSteps, summaryTaskSteps } from "./pick-sentences.ts";

export type SummaryLength = "short" | "medium" | "long";

/** Exactly this many sentences if the article has them, with the rules relaxed if necessary: for evaluation. */
export interface ExactLength {
  readonly exactly: number;
}

/**
 * A summary's share of the article's sentences, and its fewest and most sentences. Ten sentences of 30 words fill a
 * Discord message; three are what an editor's highlights have.
 */
const LENGTHS = {
  short: { share: 0.08, least: 2, most: 3 },
  medium: { share: 0.16, least: 3, most: 5 },
  long: { share: 0.3, least: 5, most: 10 },
} as const satisfies Record<SummaryLength, { share: number; least: number; most: number }>;

/**
 * Summarises an article in its own sentences: whole, verbatim, in article order.
 *
 * No sentence opens with a word ("He", "But") whose reference isn't included, and at most one is a quotation, with
 * its speaker named in it; if an article has nothing else, these rules are relaxed. docs/summaries.md explains how
 * sentences are chosen.
 */
export function summarise(
  analysed: AnalysedArticle,
  length: SummaryLength | ExactLength = "medium",
): SummaryAnswer {
  return finish(summarySteps(analysed, length));
}

/** `summarise`, with pauses. */
export function* summarySteps(
  analysed: AnalysedArticle,
  length: SummaryLength | ExactLength = "medium",
): Steps<SummaryAnswer> {
  const { article } = analysed;
  const task = yield* summaryTaskSteps(analysed);
  const picked = yield* pickSteps(task, sizeOf(task.sentences.length, length));
  return {
    article,
    sentences: picked.flatMap(index => excerptOf(article, task.sentences[index]) ?? []),
    quoted: countSpeakers(analysed),
  };
}

function sizeOf(
  sentences: number,
  length: SummaryLength | ExactLength,
): { readonly count: number; readonly least: number } {
  if (typeof length !== "string") return { count: length.exactly, least: length.exactly };
  const { share, least, most } = LENGTHS[length];
  return { count: Math.min(most, Math.max(least, Math.round(share * sentences))), least: 1 };
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
