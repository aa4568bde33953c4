import type { AnalysedArticle } from "../../src/answers/analysed-article.ts";
import { readSummarySource } from "../../src/answers/summary/article-sentences.ts";
import { summarise } from "../../src/answers/summary/summarise.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractSpeech } from "../../src/quotes/extract-quotations.ts";
import { sliceOf } from "../../src/text/span.ts";
import type { SummaryInput, SummaryPrediction } from "./corpus.ts";
import { MAX_SENTENCES } from "./score.ts";

/** An evaluation article as the bot would have it; null if it has no words. */
export function analyse({ title, paragraphs }: SummaryInput): AnalysedArticle | null {
  if (paragraphs.every(paragraph => paragraph.trim() === "")) return null;
  const article = articleOfParagraphs(paragraphs, { title, origin: { kind: "host", file: "evaluation" } });
  return { article, ...extractSpeech(article) };
}

/** The bot's summary of exactly three sentences, or of all if there are fewer. */
export function predictSummary(input: SummaryInput, analysed = analyse(input)): SummaryPrediction {
  const sentences = analysed
    ? summarise(analysed, { exactly: MAX_SENTENCES }).sentences.map(({ article, paragraph, span }) => ({
        paragraph: numberOf(input, paragraph),
        text: sliceOf(article.text, span),
      }))
    : [];
  return { id: input.id, sentences };
}

/** The first three sentences: what a summary of news has to beat. */
export function predictLead(input: SummaryInput, analysed = analyse(input)): SummaryPrediction {
  const sentences = analysed ? readSummarySource(analysed.article).sentences.slice(0, MAX_SENTENCES) : [];
  return {
    id: input.id,
    sentences: sentences.map(({ paragraph, text }) => ({ paragraph: numberOf(input, paragraph), text })),
  };
}

/** An article leaves blank paragraphs out, while the evaluation counts them. */
function numberOf({ paragraphs }: SummaryInput, paragraph: number): number {
  const kept = paragraphs.flatMap((text, i) => (text.trim() === "" ? [] : [i + 1]));
  return kept[paragraph - 1] ?? paragraph;
}
