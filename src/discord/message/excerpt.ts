import { cutEnd, cutStart } from "../../text/cut.ts";
import { splitSentences } from "../../text/sentences.ts";
import { isOverlapping, type Span, sliceOf, trimSpan } from "../../text/span.ts";
import { blockQuote, bold, joinMarkdown, type Markdown, verbatim } from "./markdown.ts";

/** Words of an article to be shown: `span`, with `focus` inside it in bold. */
export interface ExcerptRequest {
  readonly text: string;
  readonly span: Span;
  readonly focus: Span | null;
  /** Quotation marks to add around words that are in marks in the article, but not at their ends here. */
  readonly marks?: readonly [open: string, close: string];
}

export interface CutExcerpt {
  /** What remains: `text.slice(span.start, span.end)`. */
  readonly span: Span;
  /** The bold run, within `span`. Shorter than requested only if it was too long by itself. */
  readonly focus: Span | null;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * Cuts an excerpt to at most `maxLength` UTF-16 code units around its bold run.
 *
 * Keeps as many whole sentences as fit: those of the bold run first, then the one after, then the one before, and so
 * on. If not even one sentence fits it is cut at a word's end, never inside a surrogate pair or a written character.
 * The bold run is cut only if it is too long by itself.
 */
export function cutExcerpt({ text, span, focus }: ExcerptRequest, maxLength: number): CutExcerpt {
  const whole = trimSpan(text, span);
  const run = focus && trimSpan(text, clamp(focus, whole));
  if (whole.end - whole.start <= maxLength) return cutOf(whole, whole, run);
  const core = run ?? { start: whole.start, end: whole.start };
  if (core.end - core.start >= maxLength) {
    const cut = trimSpan(text, { start: core.start, end: cutEnd(text, core, maxLength) });
    return cutOf(whole, cut, cut);
  }
  const kept =
    growBySentences(sentencesNear(text, whole, core, maxLength), core, maxLength) ??
    growByWords(text, whole, core, maxLength);
  return cutOf(whole, trimSpan(text, kept), run);
}

/**
 * How far beyond what may be shown the sentences are read, in UTF-16 code units: what follows decides where a
 * sentence ends. No more is read, however long the whole is.
 */
const MARGIN = 500;

/** The sentences near a place that are certainly complete. */
function sentencesNear(text: string, whole: Span, core: Span, maxLength: number): readonly Span[] {
  const near = {
    start: Math.max(whole.start, core.start - maxLength - MARGIN),
    end: Math.min(whole.end, core.end + maxLength + MARGIN),
  };
  const sentences = splitSentences(text, near);
  // If the part begins or ends inside the whole, it may do so in the middle of a sentence.
  const isCutBefore = near.start > whole.start;
  const isCutAfter = near.end < whole.end;
  return sentences.slice(isCutBefore ? 1 : 0, isCutAfter ? -1 : undefined);
}

/**
 * The excerpt as a block quote: the bold run in bold on each of its lines, "…" outside the words. Bold distinguishes
 * the answering words from those around them: if there are none around, nothing is bold.
 */
export function renderExcerpt(request: ExcerptRequest, maxLength: number): Markdown {
  const { span, focus, isCutBefore, isCutAfter } = cutExcerpt(request, maxLength);
  const { text, marks: [open, closing] = ["", ""] } = request;
  // “A,” said Roe. “B” cut after “Roe.” ends outside the marks.
  const close = isCutAfter && !endsInMarks(sliceOf(text, span)) ? "" : closing;
  const run = focus && !isAllOf(text, focus, span) ? focus : null;
  const parts = run
    ? [
        verbatim(sliceOf(text, { start: span.start, end: run.start })),
        boldLines(sliceOf(text, run)),
        verbatim(sliceOf(text, { start: run.end, end: span.end })),
      ]
    : [verbatim(sliceOf(text, span))];
  const before = isCutBefore ? [verbatim("… ")] : [];
  const after = isCutAfter ? [verbatim(" …")] : [];
  return blockQuote(joinMarkdown([verbatim(open), ...before, ...parts, ...after, verbatim(close)], ""));
}

/** Whether words that begin in double marks end in some. */
function endsInMarks(words: string): boolean {
  let isIn = true;
  for (const [mark] of words.matchAll(/[“„«”»"]/gu)) isIn = mark === '"' ? !isIn : /[“„«]/u.test(mark);
  return isIn;
}

/** Whether only punctuation and spaces surround the bold run. */
function isAllOf(text: string, run: Span, { start, end }: Span): boolean {
  const around = sliceOf(text, { start, end: run.start }) + sliceOf(text, { start: run.end, end });
  return !/[\p{L}\p{N}]/u.test(around);
}

// Bold ends and begins again at a line break: Discord ends a block quote's line there.
function boldLines(words: string): Markdown {
  const pieces = words.split(/(\r\n?|\n)/);
  const lines = pieces.map((piece, index) => (index % 2 === 1 ? verbatim(piece) : boldLine(piece)));
  return joinMarkdown(lines, "");
}

function boldLine(line: string): Markdown {
  return line.trim() === "" ? verbatim(line) : bold(verbatim(line));
}

function growBySentences(sentences: readonly Span[], core: Span, maxLength: number): Span | null {
  let first = sentences.findIndex(sentence => isTouched(sentence, core));
  if (first === -1) return null;
  let last = sentences.findLastIndex(sentence => isTouched(sentence, core));
  const spanOf = (from: number, to: number): Span | null => {
    const start = sentences[from]?.start;
    const end = sentences[to]?.end;
    if (start === undefined || end === undefined) return null;
    return end - start <= maxLength && start <= core.start && end >= core.end ? { start, end } : null;
  };
  let kept = spanOf(first, last);
  if (!kept) return null;
  for (;;) {
    const grown = spanOf(first, last + 1) ?? spanOf(first - 1, last);
    if (!grown) return kept;
    if (grown.end > kept.end) last++;
    else first--;
    kept = grown;
  }
}

function growByWords(text: string, whole: Span, core: Span, maxLength: number): Span {
  const room = maxLength - (core.end - core.start);
  const start = cutStart(text, { start: whole.start, end: core.start }, Math.floor(room / 2));
  const end = cutEnd(text, { start: core.end, end: whole.end }, room - (core.start - start));
  return { start, end };
}

function isTouched(sentence: Span, core: Span): boolean {
  return core.end > core.start
    ? isOverlapping(sentence, core)
    : sentence.start <= core.start && core.start < sentence.end;
}

function cutOf(whole: Span, span: Span, run: Span | null): CutExcerpt {
  // A run of only spaces is not made bold.
  const focus = run && run.end > run.start ? run : null;
  return { span, focus, isCutBefore: span.start > whole.start, isCutAfter: span.end < whole.end };
}

function clamp(inner: Span, outer: Span): Span {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end);
  return { start, end: Math.max(start, Math.min(inner.end, outer.end)) };
}
