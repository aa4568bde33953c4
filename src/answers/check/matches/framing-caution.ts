import type { Article } from "../../../articles/article.ts";
import { framingAt, framingOfOwnWords } from "../../../quotes/judging/framing/framing-at.ts";
import type { Framed } from "../../../quotes/judging/framing/place.ts";
import type { Quotation } from "../../../quotes/quotation.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { isOverlapping, isWithin, type Span } from "../../../text/span.ts";
import type { AnalysedArticle } from "../../analysed-article.ts";
import type { Caution } from "../../answer.ts";
import type { Place } from "../words/find-places.ts";
import { sentenceAt, spanBetween } from "../words/row-sentences.ts";
import { spanOfWord, type WordRow } from "../words/speech.ts";

/** How the article introduces the words of a place, unless plainly. */
export function framingCaution(place: Place): Caution[] {
  const { row } = place;
  const quotations = row.quotations.length > 0 ? quotationsIn(place) : quotedIn(place);
  const found = quotations.map(quotation => ofQuotation(row, quotation)).find(caution => caution !== null);
  if (found) return [found];
  if (row.quotations.length > 0) return [];
  const caution = ofOwnWords(place);
  return caution ? [caution] : [];
}

/** Reading the paragraphs around a quotation takes longer than the rest of a match, and copies are found again. */
const framingOfQuotation = onceForEach((quotation: Quotation, { article, quotations }: AnalysedArticle) =>
  framingAt(article, quotation, quotations),
);

function ofQuotation({ analysed }: WordRow, quotation: Quotation): Caution | null {
  if (quotation.disputed) {
    return cautionOf(analysed.article, quotation.disputed, placesOf(quotation));
  }
  const framing = framingOfQuotation(quotation, analysed);
  return framing.kind === "plain" ? null : cautionOf(analysed.article, framing, placesOf(quotation));
}

function ofOwnWords(place: Place): Caution | null {
  const { row, first, last } = place;
  const reported = reportedAt(place);
  if (reported) return ofQuotation(row, reported);
  const span = { start: spanOfWord(row, first).start, end: spanOfWord(row, last).end };
  const framing = framingOfOwnWords(row.analysed.article, span, restOf(place));
  return framing.kind === "plain" ? null : cautionOf(row.analysed.article, framing, [span]);
}

/** The words of a quotation, and those that introduce it. */
function placesOf(quotation: Quotation): Span[] {
  const { cue, mention } = quotation.attribution;
  return [quotation, cue, mention].filter(span => span !== null);
}

/** The caution for what frames words; `own` is where the words and their cue are. */
export function cautionOf(
  article: Article,
  { reason, span }: Pick<Framed, "reason" | "span">,
  own: readonly Span[],
): Caution {
  const sentence = sentenceOf(article, span);
  const isOwn = sentence === null || own.some(place => isOverlapping(place, sentence));
  return { kind: "framed", reason, span, nearby: isOwn ? null : sentence };
}

function sentenceOf({ text, paragraphs }: Article, span: Span): Span | null {
  const home = paragraphs.find(paragraph => isWithin(span, paragraph));
  return (home && splitSentences(text, home).find(sentence => isOverlapping(sentence, span))) ?? null;
}

/** The article's report without marks that contains the whole place. */
export function reportedAt({ row, first, last }: Place): Quotation | null {
  if (row.quotations.length > 0) return null;
  const span = { start: spanOfWord(row, first).start, end: spanOfWord(row, last).end };
  return row.analysed.reported.find(reported => isWithin(span, reported)) ?? null;
}

/** The words of the place's sentences that were not claimed. */
function restOf({ row, first, last }: Place): Span[] {
  const from = sentenceAt(row, first).first;
  const to = sentenceAt(row, last).last;
  return [
    ...(from < first ? [spanBetween(row, from, first - 1)] : []),
    ...(last < to ? [spanBetween(row, last + 1, to)] : []),
  ];
}

/** The quotations of a speech that contain the words: each may be introduced differently. */
function quotationsIn({ row, first, last }: Place): Quotation[] {
  const span = { start: spanOfWord(row, first).start, end: spanOfWord(row, last).end };
  return row.quotations.filter(quotation => isOverlapping(quotation, span));
}

function quotedIn({ row, runs }: Place): Quotation[] {
  return row.analysed.quotations.filter(
    quotation => quotation.kind !== "reported" && runs.some(run => isOverlapping(run, quotation)),
  );
}
