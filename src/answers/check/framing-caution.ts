import type { Article } from "../../articles/article.ts";
import type { Framing } from "../../quotes/judging/framing/framing.ts";
import { framingAt, framingOfOwnWords } from "../../quotes/judging/framing/framing-at.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { isOverlapping, isWithin, type Span } from "../../text/span.ts";
import type { Caution } from "../answer.ts";
import type { Place } from "./find-places.ts";
import { sentenceAt, spanBetween } from "./row-sentences.ts";
import { spanOfWord, type WordRow } from "./speech.ts";

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
const framingOfQuotation = onceForEach((quotation: Quotation, article: Article) =>
  framingAt(article, quotation),
);

function ofQuotation({ analysed }: WordRow, quotation: Quotation): Caution | null {
  if (quotation.disputed) {
    return { kind: "framed", reason: quotation.disputed.reason, span: quotation.disputed.span };
  }
  return cautionOf(framingOfQuotation(quotation, analysed.article));
}

function ofOwnWords(place: Place): Caution | null {
  const { row, first, last } = place;
  const reported = reportedAt(place);
  if (reported) return ofQuotation(row, reported);
  const span = { start: spanOfWord(row, first).start, end: spanOfWord(row, last).end };
  return cautionOf(framingOfOwnWords(row.analysed.article, span, restOf(place)));
}

function cautionOf(framing: Framing): Caution | null {
  return framing.kind === "plain" ? null : { kind: "framed", reason: framing.reason, span: framing.span };
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
