import {
  ASKED_BACK,
  ASKED_BEFORE,
  ELLIPTICAL_OPENINGS,
} from "../../../english/messages/elliptical-answers.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { type Span, sliceOf, trimSpan } from "../../../text/span.ts";
import type { Caution } from "../../answer.ts";
import type { Place } from "../words/find-places.ts";
import { sentenceAt } from "../words/row-sentences.ts";
import { quotationAt, spanOfWord } from "../words/speech.ts";

const ELLIPTICAL = new RegExp(`^(?:${ELLIPTICAL_OPENINGS.join("|")})\\b[^,:;–—]*$`, "iu");
const IS_ASKED = new RegExp(`\\b(?:${ASKED_BEFORE.join("|")})\\b`, "iu");
const IS_ASKED_BACK = new RegExp(`\\b(?:${ASKED_BACK.join("|")})\\b`, "iu");

/**
 * Asked if it would open, he answered: “Not unless somebody pays.” – an answer that says nothing without its question, and
 * one that only asks back.
 */
export function ellipticalAnswer({ row, first }: Place): Caution | null {
  const own = row.quotations.length > 0 ? quotationAt(row, first) : null;
  if (!own) return null;
  const { text, paragraphs } = row.words.article;
  const sentence = sentenceAt(row, first);
  const opening = spanOfWord(row, sentence.first).start;
  // Only the first words of a quotation come right after the question.
  if (/\p{L}/u.test(text.slice(own.start, opening))) return null;
  const home = paragraphs[own.paragraph - 1];
  const before = home ? partsBefore(text, { start: home.start, end: opening }) : [];
  const asked = before.findLast(({ words }) => IS_ASKED.test(words) || words.endsWith("?"));
  const answer = text.slice(opening, spanOfWord(row, sentence.last).end);
  const isElliptical = ELLIPTICAL.test(answer) || IS_ASKED_BACK.test(before.at(-1)?.words ?? "");
  return asked && isElliptical ? { kind: "rest-before", span: asked.span } : null;
}

/** The last two sentences or parts of one before a quotation, without its opening mark. */
function partsBefore(text: string, { start, end }: Span): { readonly span: Span; readonly words: string }[] {
  const closed = text.slice(start, end).replace(/[\s"“„«‘']+$/u, "").length;
  return splitSentences(text, { start, end: start + closed })
    .slice(-2)
    .map(part => {
      const span = trimSpan(text, part);
      return { span, words: sliceOf(text, span) };
    });
}
