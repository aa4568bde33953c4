import { type Span, trimSpan } from "./span.ts";

/**
 * Spans of the paragraphs of a plain text, without the white space at their ends.
 *
 * Paragraphs are separated by blank lines; in a text without blank lines, each line is a paragraph.
 *
 * @example splitParagraphs("One\nline.\n\nTwo.") // spans of "One\nline." and "Two."
 */
export function splitParagraphs(text: string, from = 0): Span[] {
  const lines = splitLines(text, from);
  const first = lines.findIndex(line => line.end > line.start);
  const last = lines.findLastIndex(line => line.end > line.start);
  const body = lines.slice(first, last + 1);
  if (body.every(line => line.end > line.start)) return body;

  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of body) {
    if (line.end === line.start) {
      if (open) paragraphs.push(open);
      open = null;
    } else {
      open = open ? { start: open.start, end: line.end } : line;
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

/**
 * Spans of the lines of a text from `from` on, without the white space at their ends.
 * A blank line gives an empty span.
 */
export function splitLines(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let at = from; at <= text.length; at++) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    lines.push(trimSpan(text, { start, end: at }));
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}
