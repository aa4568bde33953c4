import type { Span } from "./span.ts";

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How far before the limit a cut looks for white space before it splits a word, in UTF-16 code units. */
const WORD_REACH = 48;

/** The longest written character that is kept whole; longer ones (piles of marks) are split between code points. */
const GRAPHEME_REACH = 64;

/**
 * The last good place to cut a span so that it is at most `maxLength` UTF-16 code units long: the end of a word or,
 * in a word longer than 48 code units and in scripts without spaces, the end of a written character.
 *
 * Never inside a surrogate pair. If the span is short enough, its end.
 *
 * @example cutEnd("The missiles will speak", { start: 0, end: 23 }, 15) // 12, "The missiles"
 */
export function cutEnd(text: string, { start, end }: Span, maxLength: number): number {
  if (end - start <= maxLength) return end;
  const limit = start + Math.max(0, maxLength);
  for (let at = limit; at > start && at > limit - WORD_REACH; at--) {
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) return at;
  }
  return Math.max(start, characterBoundary(text, limit, start));
}

/** Like `cutEnd`, from the other side: where the last `maxLength` code units of a span begin with a word. */
export function cutStart(text: string, { start, end }: Span, maxLength: number): number {
  if (end - start <= maxLength) return start;
  const limit = end - Math.max(0, maxLength);
  for (let at = limit; at < end && at < limit + WORD_REACH; at++) {
    if (isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at))) return at;
  }
  const boundary = characterBoundary(text, limit, start);
  return boundary === limit ? limit : nextCharacter(text, boundary, limit, end);
}

/**
 * The text on one line, at most `maxLength` UTF-16 code units including the "…" for what was left out.
 *
 * @example shorten("The missiles will speak", 16) // "The missiles…"
 */
export function shorten(text: string, maxLength: number): string {
  // Only the part that can matter is read, however long the text is.
  const line = text
    .slice(0, maxLength * 4 + 4)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= maxLength) return text.length > maxLength * 4 + 4 ? `${line}…` : line;
  const end = cutEnd(line, { start: 0, end: line.length }, maxLength - 1);
  return `${line.slice(0, end).trimEnd()}…`;
}

/**
 * The end of the text, from the beginning of a word, after the "…" for what was left out.
 *
 * @example shortenStart("The missiles will speak", 12) // "…will speak"
 */
export function shortenStart(text: string, maxLength: number): string {
  const from = cutStart(text, { start: 0, end: text.length }, maxLength);
  return from === 0 ? text : `…${text.slice(from)}`;
}

// The start of the written character that contains `at`.
function characterBoundary(text: string, at: number, floor: number): number {
  const from = pairBoundary(text, Math.max(floor, at - GRAPHEME_REACH));
  const window = text.slice(from, at + 2);
  const index = graphemes.segment(window).containing(at - from)?.index ?? at - from;
  return index === 0 && from > floor ? pairBoundary(text, at) : from + index;
}

function nextCharacter(text: string, from: number, limit: number, end: number): number {
  const to = pairBoundary(text, Math.min(end, limit + GRAPHEME_REACH));
  for (const { index } of graphemes.segment(text.slice(from, to))) {
    if (from + index >= limit) return from + index;
  }
  return to === end ? end : pairBoundary(text, limit + 1);
}

// One back if `at` would split a surrogate pair.
function pairBoundary(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028
  );
}
