import { TAIL_VERBS } from "../english/speech-verbs.ts";
import { isPlainText, plainSentenceStarts } from "./plain-sentences.ts";
import { endsAfterAbbreviation, isAbbreviation } from "./sentence-boundary.ts";
import { type Span, trimSpan } from "./span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The last word of a piece with its full stop, and the first word of the next piece. */
const LAST_WORD = /(?:^|[\s([“‘"'—–])([\p{L}][\p{L}.-]*)\.$/u;
const FIRST_WORD = /^[“‘"'(]?([\p{L}\p{N}][\p{L}\p{N}]*)/u;

/** “Really?” Trump asked.: a name and a verb of saying belong to the words before them. */
const TAIL = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord)\\.? )?(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:${TAIL_VERBS.join("|")})\\b`,
  "u",
);

/**
 * This many characters at the end of a piece are enough to recognise an abbreviation; the limit keeps the work linear.
 */
const LOOKBACK = 24;
const LOOKAHEAD = 80;

/**
 * Spans of the sentences of a paragraph, in order, without the white space at their ends.
 *
 * Pieces from `Intl.Segmenter` (UAX #29), joined again where it splits too much: after titles, initials, "No. 10" and
 * "U.S.", before a lower-case letter (“Why?” she asked), before “…!” Smith said, and at the line ends of a hard-wrapped
 * text. Sentences inside one quotation are separate sentences.
 *
 * @example splitSentences("Mr. Lee left. “Why?” she asked.", …) // "Mr. Lee left.", "“Why?” she asked."
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  return [...sentencesIn(text, paragraph)];
}

/** The first sentence of a paragraph; the whole paragraph if it is only one. */
export function firstSentence(text: string, paragraph: Span): Span {
  const [first] = sentencesIn(text, paragraph);
  return first ?? paragraph;
}

function* sentencesIn(text: string, paragraph: Span): Generator<Span> {
  // A line end inside a paragraph counts as a space; the length doesn't change.
  const words = text.slice(paragraph.start, paragraph.end).replace(/[\n\r\u0085\u2028\u2029]/g, " ");
  const isPlain = words.length <= WINDOW * 2 && isPlainText(words);
  // Most paragraphs of news are one sentence, and the segmenter takes long to say so.
  if (!isPlain && !hasEndInside(words)) {
    yield* spanOf(text, paragraph.start, paragraph.end);
    return;
  }
  let start = 0;
  let end = 0;
  for (const { index, segment } of isPlain ? plainPieces(words) : piecesOf(words)) {
    const isNew = end > start && !isContinued(words, end, index, segment);
    if (isNew) {
      yield* spanOf(text, paragraph.start + start, paragraph.start + end);
      start = index;
    }
    end = index + segment.length;
  }
  yield* spanOf(text, paragraph.start + start, paragraph.start + end);
}

const ENDS = /\p{Sentence_Terminal}/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a word follows on a mark that may end a sentence (UAX #29), other than the dot in "3.5". */
function hasEndInside(words: string): boolean {
  for (const { 0: mark, index } of words.matchAll(ENDS)) {
    const next = words.charCodeAt(index + 1);
    if (mark === "." && next >= 48 && next <= 57) continue;
    return WORD.test(words.slice(index + 1));
  }
  return false;
}

/** `Intl.Segmenter` slows down along a text, so it gets windows of it, cut where a sentence seems to end. */
const WINDOW = 4000;

interface Piece {
  readonly index: number;
  readonly segment: string;
}

function plainPieces(words: string): Piece[] {
  const starts = [0, ...plainSentenceStarts(words)];
  return starts.map((index, at) => ({ index, segment: words.slice(index, starts[at + 1]) }));
}

function* piecesOf(words: string): Generator<Piece> {
  for (let from = 0; from < words.length; ) {
    const to = windowEnd(words, from);
    for (const { index, segment } of segmenter.segment(words.slice(from, to))) {
      yield { index: from + index, segment };
    }
    from = to;
  }
}

function windowEnd(words: string, from: number): number {
  if (words.length - from <= WINDOW * 2) return words.length;
  for (let at = from + WINDOW; at < from + WINDOW * 2; at++) {
    if (/[.!?。！？]/.test(words[at - 2] ?? "") && words[at - 1] === " ") return at;
  }
  const space = words.lastIndexOf(" ", from + WINDOW * 2);
  const end = space > from ? space + 1 : from + WINDOW * 2;
  // Not inside a surrogate pair.
  return (words.charCodeAt(end) & 0xfc00) === 0xdc00 ? end + 1 : end;
}

function* spanOf(text: string, start: number, end: number): Generator<Span> {
  const span = trimSpan(text, { start, end });
  if (span.end > span.start) yield span;
}

/** Whether the piece that begins at `at` continues with the sentence that ends at `end`. */
function isContinued(words: string, end: number, at: number, piece: string): boolean {
  const before = words.slice(Math.max(0, end - LOOKBACK), end).trimEnd();
  const after = piece.slice(0, LOOKAHEAD).trimStart();
  if (after === "" || !/[\p{L}\p{N}]/u.test(after)) return !/[\p{L}\p{N}]/u.test(piece);
  if (/^[([“‘"'—–-]*\s*\p{Ll}/u.test(after)) return true;
  // A window ended here in the middle of a sentence.
  if (!/[.!?…。！？:;]["”’'»)\]]*$/u.test(before)) return /[\p{L}\p{N},]$/u.test(before);
  const abbreviation = LAST_WORD.exec(before)?.[1];
  if (abbreviation !== undefined && isAbbreviation(abbreviation))
    return !endsAfterAbbreviation(abbreviation, FIRST_WORD.exec(after)?.[1] ?? "");
  return /[?!]["”’']$/.test(before) && TAIL.test(words.slice(at, at + LOOKAHEAD).trimStart());
}
