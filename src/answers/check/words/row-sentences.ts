import type { Quotation } from "../../../quotes/quotation.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { isOverlapping, type Span } from "../../../text/span.ts";
import { isBrokenAfter, paragraphAt, spanOfWord, type WordRow } from "./speech.ts";

const ENDS = /[.!?…][\s"'“”‘’«»)\]]*$/u;

/** A sentence of a row: the positions of its first and last word. */
export interface RowSentence {
  readonly first: number;
  readonly last: number;
}

/** The sentences of a row, in order, and the number of the sentence of each word. */
interface RowSentences {
  readonly all: readonly RowSentence[];
  readonly numbers: Int32Array;
}

/**
 * The sentences of a row, in order. A sentence interrupted by a cue continues after it: “If A,” he said, “B.” is one,
 * and so is one that continues in the next paragraph without a full stop.
 */
export function sentencesIn(row: WordRow): readonly RowSentence[] {
  return readSentences(row).all;
}

/** The sentence of a row that contains a word. */
export function sentenceAt(row: WordRow, at: number): RowSentence {
  const { all, numbers } = readSentences(row);
  return all[numbers[at] ?? -1] ?? { first: at, last: at };
}

const readSentences = onceForEach((row: WordRow): RowSentences => {
  const numbers = numbersIn(row);
  const all: { first: number; last: number }[] = [];
  for (const [at, number] of numbers.entries()) {
    const open = all[number];
    if (open) open.last = at;
    else all.push({ first: at, last: at });
  }
  return { all, numbers };
});

function numbersIn(row: WordRow): Int32Array {
  const numbers = new Int32Array(row.places.length);
  const spans = row.quotations.length > 0 ? speechSpans(row) : passageSpans(row);
  const { text } = row.words.article;
  let number = 0;
  let span = -1;
  for (let at = 0; at < numbers.length; at++) {
    const word = spanOfWord(row, at);
    let next = Math.max(span, 0);
    while (next + 1 < spans.length && (spans[next]?.end ?? Infinity) <= word.start) next++;
    if (span >= 0 && next !== span) {
      const left = spans[span];
      const isOpen =
        left !== undefined &&
        !ENDS.test(text.slice(Math.max(left.start, left.end - 8), left.end)) &&
        !isTakenUpAnew(text, left.end, word.start);
      // A heading has no full stop, but ends its sentence.
      const isHeading = row.quotations.length === 0 && paragraphAt(row, at) !== paragraphAt(row, at - 1);
      if (!isOpen || isHeading) number++;
    }
    span = next;
    numbers[at] = number;
  }
  return numbers;
}

/**
 * “A,” he said. “B.” – a comma inside the marks is a printing convention; the full stop after the cue ends the
 * sentence.
 */
function isTakenUpAnew(text: string, from: number, to: number): boolean {
  return /[.!?…]/u.test(text.slice(from, to)) && /^\P{Ll}/u.test(text.slice(to, to + 2));
}

/** The sentences of the quotations that the row overlaps: it may be part of a long speech. */
function speechSpans(row: WordRow): Span[] {
  const whole = { start: spanOfWord(row, 0).start, end: spanOfWord(row, row.places.length - 1).end };
  return row.quotations
    .filter(quotation => isOverlapping(quotation, whole))
    .flatMap(quotation => sentencesOf(quotation, row.words.article.text));
}

/** One quotation is compared with many claims. */
const sentencesOf = onceForEach((quotation: Quotation, text: string): readonly Span[] =>
  splitSentences(text, quotation),
);

/** The sentences of the article in the paragraphs that a passage overlaps. */
function passageSpans(row: WordRow): Span[] {
  const { text, paragraphs } = row.words.article;
  const [from, to] = [paragraphAt(row, 0), paragraphAt(row, row.places.length - 1)];
  return paragraphs.slice(from - 1, to).flatMap(paragraph => splitSentences(text, paragraph));
}

/**
 * The words of a row from one position to another as one span of the article, up to the first break between them.
 */
export function spanBetween(row: WordRow, from: number, to: number): Span {
  let last = from;
  while (last < to && !isBrokenAfter(row, last) && paragraphAt(row, last + 1) === paragraphAt(row, from))
    last++;
  return { start: spanOfWord(row, from).start, end: spanOfWord(row, last).end };
}
