import { furnitureLineOf } from "../../english/pages/page-furniture.ts";
import { endsWithCredit } from "../../english/pages/picture-credits.ts";
import { splitLines } from "../../text/paragraphs.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { endsSentence } from "./unwrap.ts";

/** Whether the words end with a picture's credit: "The pool in May\n(Image: Ann Lee)", "The pool in May. Photo: Ann Lee". */
export function isCaption(words: string): boolean {
  if (words.length > MAX_CAPTION) return false;
  const lines = splitLines(words);
  const last = lines.at(-1);
  if (last === undefined || lines.length > 2) return false;
  return (lines.length === 1 && endsWithCredit(words)) || isCredit(sliceOf(words, last));
}

/** Longest caption with its credit, in code units. */
const MAX_CAPTION = 300;

/** Joins a caption and the credit on the next line into one paragraph. */
export function withWholeCaptions(text: string, lines: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const line of lines) {
    const before = spans.at(-1);
    const isBehindOne =
      before !== undefined &&
      /^(?:\r\n|[\n\r])[ \t]*$/.test(text.slice(before.end, line.start)) &&
      !endsSentence(sliceOf(text, before)) &&
      line.end - before.start <= MAX_CAPTION &&
      isCredit(sliceOf(text, line));
    if (isBehindOne) spans[spans.length - 1] = { start: before.start, end: line.end };
    else spans.push(line);
  }
  return spans;
}

function isCredit(line: string): boolean {
  return furnitureLineOf(line) === "credit";
}
