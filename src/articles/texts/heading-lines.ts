import type { Paragraph } from "../article.ts";
import { BOUNDS } from "../bounds.ts";
import { isCaption } from "./caption-lines.ts";
import { endsSentence } from "./unwrap.ts";

/** Shortest text that is certainly a paragraph, and longest heading, in code units. */
const MIN_PARAGRAPH = 80;
const MAX_HEADING = 60;

/** A heading is alone between two paragraphs and not a sentence; the name of the next speaker occurs again. */
export function roleAt(paragraphs: readonly string[], index: number): Paragraph["role"] {
  const [before = "", line = "", next = ""] = [
    paragraphs[index - 1],
    paragraphs[index],
    paragraphs[index + 1],
  ];
  // A longer text is refused; comparing each line with all the others would take too long.
  if (paragraphs.length > BOUNDS.paragraphs) return "body";
  const isBehindText = endsSentence(before) || before.length < MIN_PARAGRAPH;
  const isAlone = isBehindText && endsSentence(next) && next.length >= MIN_PARAGRAPH;
  if (isCaption(line)) return "caption";
  if (!isAlone || line.length > MAX_HEADING || line.includes("\n")) return "body";
  if (!/^[\p{Lu}\p{N}]/u.test(line) || /[.!?…:,;"”’')\]-]$/.test(line)) return "body";
  if (isName(line) && !NUMBERED.test(line)) return "body";
  return isOnce(line, paragraphs) ? "heading" : "body";
}

/** "2. By spring", "IV. THE GATES" */
export const NUMBERED = /^(?:\d{1,3}|[IVXL]{1,6})[.)] /;

/** "Ann Lee", "ANN LEE": may name a speaker. */
export function isName(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]{0,20} ?){1,3}$/u.test(line);
}

export function isOnce(line: string, paragraphs: readonly string[]): boolean {
  return paragraphs.indexOf(line) === paragraphs.lastIndexOf(line);
}
