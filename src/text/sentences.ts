import { type Span, trimSpan } from "./span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Spans of the sentences of a paragraph, in order, white space at their ends left out. (First version.) */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + index;
    const span = trimSpan(text, { start, end: start + segment.length });
    if (span.end > span.start) sentences.push(span);
  }
  return sentences;
}

/** The first sentence of a paragraph; the whole paragraph where it is one. */
export function firstSentence(text: string, paragraph: Span): Span {
  return splitSentences(text, paragraph)[0] ?? paragraph;
}
