import { paragraphOf } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import type { Steps } from "../../search/steps.ts";
import { splitSentences } from "../../text/sentences.ts";
import { isOverlapping, isWithin, type Span, sliceOf } from "../../text/span.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { speakerOf } from "../answer.ts";
import type { Topic } from "../topic.ts";
import type { PersonMeant } from "./person-meant.ts";
import { type FactEntry, factOf } from "./same-fact.ts";

/** Somebody's words, and how well they match the topic. */
export interface SpokenWords extends FactEntry {
  /** Share of the topic's words in the words themselves or else their paragraph; 1 without a topic. */
  readonly share: number;
}

/**
 * What an article quotes from a person, and what it reports of them without marks, in the article's order; with a
 * topic, only from paragraphs about it, or all of them if the article's title is about it. Read with pauses.
 *
 * Whole quotations are shown as they are; a few words in marks, and reports, with the sentence around them, which
 * names the speaker.
 */
export function* spokenWords(
  analysed: AnalysedArticle,
  { isTheirs }: PersonMeant,
  topic: Topic | null,
): Steps<SpokenWords[]> {
  const { article } = analysed;
  const isOf = ({ attribution }: Quotation) => {
    const speaker = speakerOf(attribution);
    return speaker !== null && isTheirs(article, speaker);
  };
  const quoted = analysed.quotations.filter(isOf);
  const reported = analysed.reported.filter(isOf);
  if (quoted.length + reported.length === 0) return [];
  const paragraphs = topic && (yield* topic.paragraphsOf(article));
  const about = paragraphs && new Map(paragraphs.map(({ paragraph, share }) => [paragraph, share]));
  const ofTitle = topic?.isTitleOf(article) ? 0 : null;
  const entries: SpokenWords[] = [];
  const taken: Span[] = [];
  for (const [kind, words] of [
    ...quoted.map(words => ["quoted", words] as const),
    ...reported.map(words => ["reported", words] as const),
  ]) {
    const { paragraph } = words;
    const share = about ? (about.get(paragraph) ?? ofTitle) : 1;
    if (share === null) continue;
    yield;
    const span = shownSpan(analysed, words);
    // A report that surrounds marked words is shown with them.
    if (taken.some(other => isOverlapping(span, other))) continue;
    taken.push(span);
    const ownShare = topic ? topic.shareIn(article.text, span) : 1;
    entries.push({
      entry: { kind, article, paragraph, span, quotation: words, alsoIn: [] },
      fact: factOf(article.text, span, topic),
      share: Math.max(ownShare, share / 2),
    });
  }
  return entries.sort((a, b) => a.entry.span.start - b.entry.span.start);
}

/** The words themselves if they are whole sentences; otherwise the sentences that contain them. */
function shownSpan({ article }: AnalysedArticle, words: Quotation): Span {
  // The comma before "she said" belongs to the article.
  const printed = sliceOf(article.text, words);
  const whole = { start: words.start, end: words.start + printed.replace(/[,;]$/, "").length };
  if (words.kind !== "mixed" && words.kind !== "reported") return whole;
  const sentences = splitSentences(article.text, paragraphOf(article, words.paragraph)).filter(sentence =>
    isOverlapping(sentence, words),
  );
  const [first, last] = [sentences[0], sentences.at(-1)];
  const around = first && last ? { start: first.start, end: last.end } : whole;
  return isWithin(whole, around) ? around : whole;
}
