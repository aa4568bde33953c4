import { speechVerb } from "../../src/english/speech/speech-verbs.ts";
import { isOverlapping, type Span } from "../../src/text/span.ts";
import {
  type GoldArticle,
  type GoldQuote,
  judge,
  namedSources,
  type PredictedQuote,
  type Prediction,
  ratio,
} from "./score.ts";
import { sourceKey } from "./source-key.ts";

/** Share of words that the two spans of a pair must have in common to report the same. */
const MIN_SHARE = 0.5;

/** How much of what articles report without marks, from a named source and with a verb of saying, is found. */
export interface ReportedScores {
  readonly gold: number;
  /** Share of them with at least half of their words in a report that is not much longer. */
  readonly found: number;
  /** Share of them found with the right speaker. */
  readonly right: number;
  /** Reports with a speaker named by the engine, and the share of them inside what the gold marks. */
  readonly named: number;
  readonly inside: number;
  /** Share of those inside with the right speaker. */
  readonly rightInside: number;
}

export function scoreReported(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
): ReportedScores {
  const byId = new Map(predictions.map(prediction => [prediction.id, prediction]));
  const sum = { gold: 0, found: 0, right: 0, named: 0, inside: 0, rightInside: 0 };
  for (const article of articles) {
    const sources = namedSources(article);
    const predicted = byId.get(article.id)?.indirect ?? [];
    for (const quote of article.quotes.filter(isNamedReport)) {
      sum.gold++;
      const found = predicted
        .filter(each => isSame(article.text, each, quote))
        .map(each => judge(sources, quote, each).strict);
      if (found.length > 0) sum.found++;
      if (found.includes(true)) sum.right++;
    }
    for (const each of predicted) {
      if (!each.speaker) continue;
      sum.named++;
      const marked = article.quotes.filter(quote => isInside(article.text, each, quote));
      if (marked.length === 0) continue;
      sum.inside++;
      if (marked.some(quote => judge(sources, quote, each).strict)) sum.rightInside++;
    }
  }
  return {
    gold: sum.gold,
    found: ratio(sum.found, sum.gold),
    right: ratio(sum.right, sum.gold),
    named: sum.named,
    inside: ratio(sum.inside, sum.named),
    rightInside: ratio(sum.rightInside, sum.inside),
  };
}

/** Nothing between marks, a named source, and a verb of saying (or "according to") as the cue. */
function isNamedReport({ kind, speaker, pronoun, cue }: GoldQuote): boolean {
  if (kind !== "indirect" || !speaker || pronoun || !cue) return false;
  if (sourceKey(speaker.text).noun !== null) return false;
  const words = cue.text.toLowerCase().split(/[^\p{L}-]+/u);
  return words.includes("according") || words.some(word => speechVerb(word)?.strength === "strong");
}

function isSame(text: string, predicted: PredictedQuote, { content }: GoldQuote): boolean {
  const gold = content.map(([start, end]) => ({ start, end }));
  const common = commonWords(text, predicted, gold);
  const length = gold.reduce((words, span) => words + wordCount(text, span), 0);
  return common >= MIN_SHARE * Math.max(1, length) && common >= MIN_SHARE * wordCount(text, predicted);
}

function isInside(text: string, predicted: PredictedQuote, { content }: GoldQuote): boolean {
  const gold = content.map(([start, end]) => ({ start, end }));
  return commonWords(text, predicted, gold) >= MIN_SHARE * Math.max(1, wordCount(text, predicted));
}

function commonWords(text: string, span: Span, others: readonly Span[]): number {
  return others
    .filter(other => isOverlapping(span, other))
    .map(other => ({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) }))
    .reduce((words, part) => words + wordCount(text, part), 0);
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}
