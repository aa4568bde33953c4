import { type FurnitureLine, furnitureLineOf } from "../../english/page-furniture.ts";
import { splitLines, splitParagraphs } from "../../text/paragraphs.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { Article, Paragraph } from "../article.ts";
import { assertWithin, BOUNDS } from "../bounds.ts";
import { type ArticleFields, articleOfParagraphs, createArticle } from "../create-article.ts";
import { readDayIn } from "../day.ts";
import { isDayLine } from "../day-line.ts";
import { namesIn } from "../names-in.ts";
import { UnreadableError } from "../unread.ts";
import { endsSentence, isRule, unwrap } from "./unwrap.ts";

/** Longest headline, in code units. */
const MAX_HEADLINE = 160;

/** Lines before the text that may contain a headline, a standfirst, the author and the date. */
const HEAD_LINES = 8;

/**
 * Makes an article from a plain text. If the text is hard-wrapped, as in PDF copies and emails, its lines are joined
 * to paragraphs; otherwise it is kept unchanged, and paragraphs are separated by blank lines, or are lines that are
 * sentences. A headline, a byline and a date line above the text are left out.
 *
 * @throws {UnreadableError} if there are no words, or more than `BOUNDS` says
 */
export function articleOfText(
  text: string,
  fields: ArticleFields,
  { from = 0, areLines = false }: TextShape = {},
): Article {
  assertWithin("text", text.length - from);
  const unwrapped = unwrap(text.slice(from));
  if (unwrapped) {
    const { lineEnds } = unwrapped;
    assertWithin("paragraphs", unwrapped.paragraphs.length);
    const paragraphs = unwrapped.paragraphs.filter(words => !isBesideText(words));
    const head = headOf(paragraphs, fields);
    const pieces = paragraphs.map((words, index) => ({
      text: words,
      role: head.roles[index] ?? roleAt(paragraphs, index),
    }));
    return articleOfParagraphs(pieces, { ...fields, ...head.found, lineEnds });
  }
  const all = splitParagraphs(text, from);
  assertWithin("paragraphs", all.length);
  const lines = all
    .filter(span => !isBesideText(sliceOf(text, span)))
    .flatMap((span, index, kept) => linesIn(text, span, areLines || isInHead(text, kept, index)));
  const spans = withWholeCaptions(text, lines);
  if (spans.length === 0) throw new UnreadableError("only-a-header");
  const words = spans.map(span => sliceOf(text, span));
  const head = headOf(words, fields);
  const paragraphs = spans.map((span, index) => ({
    ...span,
    role: head.roles[index] ?? roleAt(words, index),
  }));
  return createArticle(text, paragraphs, { ...fields, ...head.found });
}

export interface TextShape {
  /** Where the text begins after a header, as an offset in UTF-16 code units. */
  readonly from?: number;
  /** Whether every line of a text that isn't wrapped is a paragraph. */
  readonly areLines?: boolean;
}

/** What a copied page contains besides its article; the first line of a group of short ones decides. */
const BESIDE: ReadonlySet<FurnitureLine | null> = new Set([
  "advert",
  "sign-up",
  "related",
  "sharing",
  "copyright",
  "comments",
  "log-in",
]);

/** Whether a group of lines is not text: a rule, or page furniture. */
function isBesideText(words: string): boolean {
  if (isRule(words)) return true;
  const lines = words.split(/\r\n|[\n\r]/).map(line => line.trim());
  return BESIDE.has(furnitureLineOf(lines[0] ?? "")) && lines.every(line => line.length <= MAX_LABEL);
}

/** Longest line of page furniture, in code units. */
const MAX_LABEL = 120;

/** Shortest text that is certainly a paragraph, and longest heading, in code units. */
const MIN_PARAGRAPH = 80;
const MAX_HEADING = 60;

/** A heading is alone between two paragraphs and not a sentence; the name of the next speaker occurs again. */
function roleAt(paragraphs: readonly string[], index: number): Paragraph["role"] {
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

/** Whether the words end with a line that credits a photographer: "The pool in May\n(Image: Ann Lee)". */
function isCaption(words: string): boolean {
  if (words.length > MAX_CAPTION) return false;
  const lines = splitLines(words);
  const last = lines.at(-1);
  return last !== undefined && lines.length <= 2 && furnitureLineOf(sliceOf(words, last)) === "credit";
}

/** Longest caption with its credit, in code units. */
const MAX_CAPTION = 300;

/** Joins a caption and the credit on the next line into one paragraph. */
function withWholeCaptions(text: string, lines: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const line of lines) {
    const before = spans.at(-1);
    const isBehindOne =
      before !== undefined &&
      /^(?:\r\n|[\n\r])[ \t]*$/.test(text.slice(before.end, line.start)) &&
      !endsSentence(sliceOf(text, before)) &&
      isCaption(sliceOf(text, { start: before.start, end: line.end }));
    if (isBehindOne) spans[spans.length - 1] = { start: before.start, end: line.end };
    else spans.push(line);
  }
  return spans;
}

/** "2. By spring", "IV. THE GATES" */
const NUMBERED = /^(?:\d{1,3}|[IVXL]{1,6})[.)] /;

/** "Ann Lee", "ANN LEE": may name a speaker. */
function isName(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]{0,20} ?){1,3}$/u.test(line);
}

/** Mean length, in code units, of lines that are separate paragraphs. */
const MIN_SENTENCE_LINE = 30;

/** The lines of a paragraph, if each is a paragraph itself: a sentence or more. */
function linesIn(text: string, span: Span, areLines: boolean): readonly Span[] {
  const words = sliceOf(text, span);
  if (!/[\n\r\u2028\u2029]/.test(words)) return [span];
  const lines = splitLines(words).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  const isLong = words.length >= MIN_SENTENCE_LINE * lines.length;
  const hasRule = lines.some(line => isRule(sliceOf(text, line)));
  const isSplit = areLines || hasRule || (isLong && lines.every(line => endsSentence(sliceOf(text, line))));
  return isSplit ? lines.filter(line => line.end > line.start && !isRule(sliceOf(text, line))) : [span];
}

/** Whether everything up to a group of lines is headline, names and dates, one a line. */
function isInHead(text: string, spans: readonly Span[], index: number): boolean {
  if (index >= HEAD_LINES) return false;
  return spans.slice(0, index + 1).every(span => {
    const lines = splitLines(sliceOf(text, span)).map(line => sliceOf(sliceOf(text, span), line));
    return (
      lines.length <= HEAD_LINES && lines.every(line => line.length <= MAX_HEADLINE && !endsSentence(line))
    );
  });
}

interface Head {
  readonly roles: readonly Paragraph["role"][];
  readonly found: Pick<ArticleFields, "title" | "author" | "date" | "sources">;
}

/** What the first lines are, as far as they aren't the text, and what they say that the file doesn't. */
function headOf(paragraphs: readonly string[], fields: ArticleFields): Head {
  const roles: Paragraph["role"][] = [];
  const found: { title?: string; author?: string; date?: string } = {};
  const sources: { title?: string; author?: string; date?: string } = {};
  const opening = paragraphs.slice(0, HEAD_LINES);
  const firstProse = opening.findIndex(
    (line, index) => isText(line) && !(index === 0 && isHeadline(paragraphs)),
  );
  for (const line of opening.slice(0, Math.max(0, firstProse))) {
    const kind = isDayLine(line) ? "dateline" : furnitureLineOf(line);
    if (isCaption(line)) roles.push("caption");
    else if (kind === "byline" || kind === "dateline") {
      roles.push("byline");
      const day = readDayIn(line);
      const names = kind === "byline" ? namesIn(line).join(", ") : "";
      if (day !== null && !fields.date) [found.date, sources.date] = [day, "first lines"];
      if (names !== "" && !fields.author) [found.author, sources.author] = [names, "first lines"];
    } else if (roles.length === 0 && isHeadline(paragraphs)) {
      roles.push("heading");
      if (!fields.title) [found.title, sources.title] = [line, "first line"];
    } else if (roles.at(-1) === "byline" && isName(line)) roles.push("byline");
    else if (NUMBERED.test(line)) break;
    else if (roles.length > 0 && !isName(line)) roles.push("body");
    else if (roles.length === 1 && !fields.author && isOnce(line, paragraphs)) {
      // A name alone below the headline, unless it is a speaker's, which occurs again.
      roles.push("byline");
      [found.author, sources.author] = [line, "first lines"];
    } else break;
  }
  return { roles, found: { ...found, sources: { ...fields.sources, ...sources } } };
}

function isOnce(line: string, paragraphs: readonly string[]): boolean {
  return paragraphs.indexOf(line) === paragraphs.lastIndexOf(line);
}

/** Whether the first line is a headline: short, not a sentence, and followed by the text. */
function isHeadline([first = "", ...others]: readonly string[]): boolean {
  if (first.length > MAX_HEADLINE || first.includes("\n") || /[.!…:,;]["”’')\]]?$/.test(first)) return false;
  if (/^["“”‘'«—–-]/.test(first) || furnitureLineOf(first) !== null || !/\p{L}/u.test(first)) return false;
  const body = others.filter(line => furnitureLineOf(line) === null);
  return body.length > 0 && body.some(line => isText(line) && line.length > first.length);
}

function isText(line: string): boolean {
  return furnitureLineOf(line) === null && !isDayLine(line) && endsSentence(line);
}
