import { TAIL_VERBS } from "../english/speech/speech-verbs.ts";
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
  let start = 0;
  let end = 0;
  for (const piece of piecesOf(words)) {
    if (!isContinued(words, end, piece)) {
      yield* spanOf(text, paragraph.start + start, paragraph.start + end);
      start = end;
    }
    end += piece.length;
  }
  yield* spanOf(text, paragraph.start + start, paragraph.start + end);
}

/** What may be sentences: too much is split, never too little. */
function piecesOf(words: string): Iterable<string> {
  if (isPlainText(words)) return plainPieces(words);
  // Most paragraphs of news are one sentence, and the segmenter takes long to say so.
  return hasEndInside(words) ? segmentedPieces(words) : [words];
}

/** A mark that may end a sentence (UAX #29), other than the dot in "3.5". */
const END = /\p{Sentence_Terminal}(?!(?<=\.)\d)/u;

function hasEndInside(words: string): boolean {
  const end = END.exec(words);
  return end !== null && /[\p{L}\p{N}]/u.test(words.slice(end.index));
}

function plainPieces(words: string): string[] {
  const starts = [0, ...plainSentenceStarts(words)];
  return starts.map((from, at) => words.slice(from, starts[at + 1]));
}

/** `Intl.Segmenter` slows down along a text, so it gets windows of it. */
const WINDOW = 4000;

function* segmentedPieces(words: string): Generator<string> {
  /** The beginning of a sentence that is longer than a window. */
  let open = "";
  for (let from = 0; from < words.length; ) {
    const pieces = Array.from(segmenter.segment(words.slice(from, from + WINDOW)), ({ segment }) => segment);
    // The last one may go on beyond the window.
    const whole = from + WINDOW < words.length ? pieces.slice(0, -1) : pieces;
    for (const piece of whole) {
      yield open + piece;
      open = "";
      from += piece.length;
    }
    if (whole.length > 0) continue;
    open += pieces.join("");
    from += WINDOW;
  }
}

function* spanOf(text: string, start: number, end: number): Generator<Span> {
  const span = trimSpan(text, { start, end });
  if (span.end > span.start) yield span;
}

/** Whether the piece that begins at `at` continues the sentence that ends there. */
function isContinued(words: string, at: number, piece: string): boolean {
  const before = words.slice(Math.max(0, at - LOOKBACK), at).trimEnd();
  const after = piece.slice(0, LOOKAHEAD).trimStart();
  if (after === "" || !/[\p{L}\p{N}]/u.test(after)) return !/[\p{L}\p{N}]/u.test(piece);
  if (/^[([“‘"'—–-]*\s*\p{Ll}/u.test(after)) return true;
  const abbreviation = LAST_WORD.exec(before)?.[1];
  if (abbreviation !== undefined && isAbbreviation(abbreviation))
    return !endsAfterAbbreviation(abbreviation, FIRST_WORD.exec(after)?.[1] ?? "");
  return /[?!]["”’']$/.test(before) && TAIL.test(words.slice(at, at + LOOKAHEAD).trimStart());
}
