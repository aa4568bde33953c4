import { splitSentences } from "../../../text/sentences.ts";
import { isOverlapping, type Span, sliceOf } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Caution } from "../../answer.ts";
import type { Place } from "../words/find-places.ts";
import { sentenceAt } from "../words/row-sentences.ts";
import { quotationAt } from "../words/speech.ts";

/** With fewer words a quotation inside the article's own sentence may mean anything there. */
const FEWEST_WORDS = 6;

/** A mark inside the quotation, or right after it, with which a sentence may end. */
const ENDS_INSIDE = /[.,;:!?…–—-]["”’'»)\]\s]*$/u;
const ENDS_OUTSIDE = /^["”’'»)\]\s]*(?:[.,;:!?…–—]|$)/u;

/**
 * The article's own sentence, if the words are all that it quotes there, and they are few and no sentence: said
 * “long-range capabilities” were a key part of his “victory plan”.
 */
export function fewWords({ row, first, last, pairs }: Place): Caution | null {
  if (row.quotations.length === 0 || pairs.length >= FEWEST_WORDS) return null;
  if (sentenceAt(row, first).first < first || sentenceAt(row, last).last > last) return null;
  const [opening, closing] = [quotationAt(row, first), quotationAt(row, last)];
  if (!opening || !closing) return null;
  const { text, paragraphs } = row.words.article;
  const isSentence = /^\P{Ll}*\p{Lu}/u.test(sliceOf(text, opening).slice(0, 3)) && isEnded(text, closing);
  const home = paragraphs.find(paragraph => isOverlapping(paragraph, opening));
  const sentence = home && splitSentences(text, home).find(span => isOverlapping(span, opening));
  if (isSentence || !sentence) return null;
  const isWithinOwn = wordsOf(text, sentence).some(
    word => !row.quotations.some(own => isOverlapping(own, word)),
  );
  return isWithinOwn ? { kind: "few-words", span: sentence } : null;
}

function isEnded(text: string, { start, end }: Span): boolean {
  return ENDS_INSIDE.test(text.slice(start, end).slice(-4)) || ENDS_OUTSIDE.test(text.slice(end, end + 4));
}
