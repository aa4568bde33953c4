import { cutEnd } from "../text/cut.ts";
import { type Span, trimSpan } from "../text/span.ts";
import type { Paragraph } from "./article.ts";

/**
 * Longest paragraph, in UTF-16 code units: what a Discord message can hold, and five times the longest in
 * newspapers. A longer one, such as a whole text on one line, is divided. Lower splits speeches; higher slows down
 * every step that reads a paragraph.
 */
export const MAX_PARAGRAPH = 4_000;

/** A paragraph is not cut before this share of its maximum length to find a better place to cut. */
const LEAST_SHARE = 0.25;

/**
 * Divides paragraphs that are too long, each at the last sentence end outside quotation marks that leaves its first
 * part short enough; failing that, at the last sentence end, and failing that, at the end of a word.
 */
export function divideParagraphs(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.every(isShort)) return paragraphs;
  return paragraphs.flatMap(paragraph =>
    isShort(paragraph) ? [paragraph] : partsOf(text, paragraph).map(part => ({ ...paragraph, ...part })),
  );
}

function isShort({ start, end }: Span): boolean {
  return end - start <= MAX_PARAGRAPH;
}

function partsOf(text: string, paragraph: Span): Span[] {
  const parts: Span[] = [];
  let rest = trimSpan(text, paragraph);
  while (!isShort(rest)) {
    const cut = cutOf(text, rest);
    parts.push(trimSpan(text, { start: rest.start, end: cut }));
    rest = trimSpan(text, { start: cut, end: rest.end });
  }
  parts.push(rest);
  return parts.filter(({ start, end }) => end > start);
}

/** A sentence's end before white space, with what may close after it. */
const SENTENCE_END = /[.!?…][”"’'»)\]]*(?=\s)|[。！？][”」』]*/gu;

function cutOf(text: string, rest: Span): number {
  const window = text.slice(rest.start, rest.start + MAX_PARAGRAPH);
  const least = MAX_PARAGRAPH * LEAST_SHARE;
  let outside = -1;
  let inside = -1;
  let isQuoted = false;
  let from = 0;
  for (const { 0: end, index } of window.matchAll(SENTENCE_END)) {
    const at = index + end.length;
    isQuoted = isQuotedAfter(window.slice(from, at), isQuoted);
    from = at;
    if (at < least) continue;
    if (isQuoted) inside = at;
    else outside = at;
  }
  const sentence = outside === -1 ? inside : outside;
  if (sentence !== -1) return rest.start + sentence;
  const word = cutEnd(text, rest, MAX_PARAGRAPH);
  // A pile of marks that forms one written character is cut anyway.
  return word > rest.start ? word : rest.start + MAX_PARAGRAPH;
}

function isQuotedAfter(words: string, isQuoted: boolean): boolean {
  let isOpen = isQuoted;
  for (const [mark] of words.matchAll(/["“”«»]/g))
    isOpen = mark === '"' ? !isOpen : mark === "“" || mark === "«";
  return isOpen;
}
