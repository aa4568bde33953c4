import { furnitureLineOf } from "../../english/page-furniture.ts";
import { splitLines, splitParagraphs } from "../../text/paragraphs.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { Article, Paragraph } from "../article.ts";
import { type ArticleFields, articleOfParagraphs, createArticle } from "../create-article.ts";
import { readDayIn } from "../day.ts";
import { isDayLine } from "../day-line.ts";
import { namesIn } from "../names-in.ts";
import { UnreadableError } from "../unread.ts";
import { endsSentence, unwrap } from "./unwrap.ts";

/** Longest headline, in code units. */
const MAX_HEADLINE = 160;

/** Lines before the text in which a headline, who wrote it and the day may stand. */
const HEAD_LINES = 4;

/**
 * An article of a plain text. Where the text was wrapped, as in PDF copies and mails, its lines are made
 * paragraphs again; else it is kept whole, and paragraphs are what blank lines separate, or lines that are
 * sentences. A headline, a byline and a line with the day before the text are told apart from it.
 *
 * @throws {UnreadableError} if there are no words
 */
export function articleOfText(
  text: string,
  fields: ArticleFields,
  { from = 0, areLines = false }: TextShape = {},
): Article {
  const unwrapped = unwrap(text.slice(from));
  if (unwrapped) {
    const { paragraphs, lineEnds } = unwrapped;
    const head = headOf(paragraphs, fields);
    const pieces = paragraphs.map((words, index) => ({ text: words, role: head.roles[index] ?? "body" }));
    return articleOfParagraphs(pieces, { ...fields, ...head.found, lineEnds });
  }
  const spans = splitParagraphs(text, from).flatMap(span => linesIn(text, span, areLines));
  if (spans.length === 0) throw new UnreadableError("only-a-header");
  const head = headOf(
    spans.map(span => sliceOf(text, span)),
    fields,
  );
  const paragraphs = spans.map((span, index) => ({ ...span, role: head.roles[index] ?? ("body" as const) }));
  return createArticle(text, paragraphs, { ...fields, ...head.found });
}

export interface TextShape {
  /** Where the text begins, behind a header. */
  readonly from?: number;
  /** Whether every line of a text that was not wrapped is a paragraph. */
  readonly areLines?: boolean;
}

/** Mean length, in code units, of lines that are paragraphs by themselves. */
const MIN_SENTENCE_LINE = 30;

/** The lines of a paragraph where each is one by itself: a sentence or more. */
function linesIn(text: string, span: Span, areLines: boolean): readonly Span[] {
  const words = sliceOf(text, span);
  if (!/[\n\r\u2028\u2029]/.test(words)) return [span];
  const lines = splitLines(words).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  const isLong = words.length >= MIN_SENTENCE_LINE * lines.length;
  const isSplit = areLines || (isLong && lines.every(line => endsSentence(sliceOf(text, line))));
  return isSplit ? lines.filter(({ start, end }) => end > start) : [span];
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
    if (kind === "byline" || kind === "dateline") {
      roles.push("byline");
      const day = readDayIn(line);
      const names = kind === "byline" ? namesIn(line).join(", ") : "";
      if (day !== null && !fields.date) [found.date, sources.date] = [day, "first lines"];
      if (names !== "" && !fields.author) [found.author, sources.author] = [names, "first lines"];
    } else if (roles.length === 0 && isHeadline(paragraphs)) {
      roles.push("heading");
      if (!fields.title) [found.title, sources.title] = [line, "first line"];
    } else break;
  }
  return { roles, found: { ...found, sources: { ...fields.sources, ...sources } } };
}

/** Whether the first line is a headline: short, no sentence, and the text begins behind it. */
function isHeadline([first = "", ...others]: readonly string[]): boolean {
  if (first.length > MAX_HEADLINE || first.includes("\n") || /[.!…:,;]["”’')\]]?$/.test(first)) return false;
  if (/^["“”‘'«—–-]/.test(first) || furnitureLineOf(first) !== null || !/\p{L}/u.test(first)) return false;
  const body = others.filter(line => furnitureLineOf(line) === null);
  return body.length > 0 && body.some(line => isText(line) && line.length > first.length);
}

function isText(line: string): boolean {
  return furnitureLineOf(line) === null && !isDayLine(line) && endsSentence(line);
}
