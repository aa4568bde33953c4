import { type FurnitureLine, furnitureLineOf } from "../../english/pages/page-furniture.ts";
import { splitLines, splitParagraphs } from "../../text/paragraphs.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { Article, BlockRole } from "../article.ts";
import { assertWithin } from "../bounds.ts";
import { type ArticleFields, articleOfParagraphs, createArticle } from "../create-article.ts";
import { UnreadableError } from "../unread.ts";
import { bulletLength } from "./bullets.ts";
import { withWholeCaptions } from "./caption-lines.ts";
import { HEAD_LINES, headOf, MAX_HEADLINE } from "./head-lines.ts";
import { roleAt } from "./heading-lines.ts";
import { endsSentence, isRule, unwrap } from "./unwrap.ts";

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
    const pieces = paragraphs.map((words, index) => {
      const bullet = bulletLength(words);
      return { text: words.slice(bullet), role: roleOf(bullet, head.roles[index], paragraphs, index) };
    });
    const found = { ...head.found, ...partOf(unwrapped.paragraphs.at(-1) ?? "", pieces.length) };
    return articleOfParagraphs(pieces, { ...fields, ...found, lineEnds });
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
  const paragraphs = spans.map(({ start, end }, index) => {
    const bullet = bulletLength(words[index] ?? "");
    return { start: start + bullet, end, role: roleOf(bullet, head.roles[index], words, index) };
  });
  const found = { ...head.found, ...partOf(endOf(text, all), spans.length) };
  return createArticle(text, paragraphs, { ...fields, ...found });
}

function roleOf(
  bullet: number,
  inHead: BlockRole | undefined,
  paragraphs: readonly string[],
  index: number,
): BlockRole {
  if (bullet > 0) return "list-item";
  return inHead ?? roleAt(paragraphs, index);
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

function endOf(text: string, spans: readonly Span[]): string {
  const last = spans.at(-1);
  return last ? sliceOf(text, last) : "";
}

/** "Continued on Page 7, Column 2": the rest was printed elsewhere. */
const CONTINUED = /^continued on (?:page|p\.) ?[A-Z]?\d{1,3}\b.{0,20}$/i;

function partOf(last: string, kept: number): Pick<ArticleFields, "partial"> {
  return CONTINUED.test(last.trim()) ? { partial: { kept, held: null } } : {};
}

/** Whether a group of lines is not text: a rule, or page furniture. */
function isBesideText(words: string): boolean {
  if (isRule(words) || (words.length <= MAX_STRAY && !/[\p{L}\p{N}]/u.test(words))) return true;
  const lines = words.split(/\r\n|[\n\r]/).map(line => line.trim());
  return BESIDE.has(furnitureLineOf(lines[0] ?? "")) && lines.every(line => line.length <= MAX_LABEL);
}

/** Longest line of stray marks, as a scan has them, in code units. */
const MAX_STRAY = 40;

/** Longest line of page furniture, in code units. */
const MAX_LABEL = 120;

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
  const isList = lines.some(line => bulletLength(sliceOf(text, line)) > 0);
  const isSplit =
    areLines || hasRule || isList || (isLong && lines.every(line => endsSentence(sliceOf(text, line))));
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
