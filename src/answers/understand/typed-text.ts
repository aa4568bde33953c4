import { type Span, sliceOf, trimSpan } from "../../text/span.ts";

/** Double marks of any language, and two single ones written for one. */
const DOUBLE_MARKS = /[“”„‟«»＂]/g;
const SINGLE_MARKS = /[‘’‚‛＇`´]/g;

/** Discord's quoted lines ("> The missiles …"), including the line break after them: as good as marks. */
const BLOCK_QUOTE = /^>(?=[ \t]*[^\s>])[^\n]*(?:\n>[^\n]*)*\n?/gm;

/**
 * A copy for matching patterns: lower case, straight marks, plain spaces. It has the same length as the original, so
 * a span of one is a span of the other.
 */
export function foldTyped(typed: string): string {
  let folded = "";
  for (let at = 0; at < typed.length; at++) {
    const unit = typed.charAt(at);
    const lower = unit.toLowerCase();
    // "İ" in lower case is two code units, which would shift everything after it.
    folded += lower.length === 1 ? lower : unit;
  }
  return folded
    .replace(BLOCK_QUOTE, block => `"${block.slice(1).replace(/\n>/g, "\n ").replace(/\n$/, '"')}`)
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'")
    .replace(/\s/g, " ");
}

/** Words between marks in a folded text; `end` of the text if the mark is never closed. */
export interface Marked {
  /** The words without the marks. */
  readonly words: Span;
  /** The words with them. */
  readonly whole: Span;
}

/**
 * The first words between marks. Double marks come before single ones, which may be apostrophes: a single one opens
 * only before a letter at the start of a word and closes only at the end of one.
 *
 * @example findMarked(`who said "we're coming"?`)?.words // we're coming
 */
export function findMarked(folded: string): Marked | null {
  const open = folded.indexOf('"');
  if (open !== -1) {
    const close = folded.indexOf('"', open + 1);
    return markedOf(folded, open, close === -1 ? folded.length : close);
  }
  const single = /(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/u.exec(folded)?.index ?? -1;
  if (single === -1) return null;
  const close = lastClosing(folded, single + 1);
  return close === -1 ? null : markedOf(folded, single, close);
}

function lastClosing(folded: string, from: number): number {
  for (let at = folded.length - 1; at > from; at--) {
    if (folded[at] === "'" && !/[\p{L}\p{N}]/u.test(folded[at + 1] ?? " ")) return at;
  }
  return -1;
}

function markedOf(folded: string, open: number, close: number): Marked | null {
  const words = trimSpan(folded, { start: open + 1, end: close });
  return /[\p{L}\p{N}]/u.test(folded.slice(words.start, words.end))
    ? { words, whole: { start: open, end: Math.min(folded.length, close + 1) } }
    : null;
}

/** Fewest words between marks that are somebody's words, rather than a title, a term or a topic. */
const FEWEST_QUOTED = 4;

/** Whether words between marks are so many that they quote somebody: “We must double down now”, not “lost decade”. */
export function quotes(folded: string, marked: Marked | null): marked is Marked {
  return marked !== null && sliceOf(folded, marked.words).split(" ").length >= FEWEST_QUOTED;
}

/** The span without marks, punctuation and spaces at its ends; null if nothing is left. */
export function bareSpan(folded: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && !/[\p{L}\p{N}$€£@#(]/u.test(folded[start] ?? "")) {
    // Half a surrogate pair is not a letter: an emoji or a rare script stays as it is.
    if (isSurrogate(folded, start)) break;
    start++;
  }
  while (end > start && !/[\p{L}\p{N}%)]/u.test(folded[end - 1] ?? "")) {
    if (isSurrogate(folded, end - 1)) break;
    end--;
  }
  return start < end ? { start, end } : null;
}

function isSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdfff;
}
