import type { Span } from "../../text/span.ts";
import type { ClosePassage } from "./read-closely.ts";

/** Openings that mean nothing without the sentence before. */
const PRONOUN_OPENING = /^["“'‘]?(?:he|she|they|it|his|her|their|its|this|that|these|those)\b/i;
/** Two sentences longer than this are no longer an excerpt (UTF-16 code units). */
const MAX_TWO_SENTENCES = 360;

/** The best sentence of a passage; if it opens with a pronoun, also the one before it in the paragraph. */
export function answerSpan({ article, sentences, best }: ClosePassage): Span | null {
  const sentence = sentences[best]?.span;
  const before = sentences[best - 1]?.span;
  if (!sentence) return null;
  if (!before || !PRONOUN_OPENING.test(article.text.slice(sentence.start, sentence.start + 12)))
    return sentence;
  return sentence.end - before.start > MAX_TWO_SENTENCES
    ? sentence
    : { start: before.start, end: sentence.end };
}
