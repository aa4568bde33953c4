import { z } from "zod";
import { Remark } from "./reason.ts";

/**
 * The name that the operator, the member or the file gives the article; unique in a library.
 * An article without a title is named by its key.
 */
export const ArticleId = z.string().min(1).max(200).brand<"ArticleId">();
export type ArticleId = z.infer<typeof ArticleId>;

/** First 10 characters of the base-32 SHA-256 of the text; used in custom ids. */
export const ArticleKey = z
  .string()
  .regex(/^[0-9a-v]{10}$/)
  .brand<"ArticleKey">();
export type ArticleKey = z.infer<typeof ArticleKey>;

/** Calendar date, `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date();

/** Where an article came from. Shown in every citation that is neither `host` nor `fetched`. */
export const Origin = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("host"), file: z.string() }).readonly(),
  z.object({ kind: z.literal("fetched"), domain: z.string(), on: CalendarDate }).readonly(),
  z.object({ kind: z.literal("uploaded"), on: CalendarDate }).readonly(),
  z.object({ kind: z.literal("pasted"), on: CalendarDate }).readonly(),
]);
export type Origin = z.infer<typeof Origin>;

/**
 * How many paragraphs of a web page were kept, out of those in its main part. `held` is null if a paywall hides
 * their number.
 */
export const PartialPage = z
  .object({
    kept: z.number().int().nonnegative(),
    held: z.number().int().nonnegative().nullable(),
  })
  .readonly();
export type PartialPage = z.infer<typeof PartialPage>;

/** Where title, author and date were read, so that a wrong one can be traced: "meta og:title", "byline". */
export const FieldSources = z
  .object({ title: z.string(), author: z.string(), date: z.string() })
  .partial()
  .readonly();
export type FieldSources = z.infer<typeof FieldSources>;

/** Counts of what was in the source but is not in the stored text; see `takeOut`. */
const TakenOut = z
  .object({
    /** Soft hyphens, zero-width spaces and other invisible characters. */
    characters: z.number().int().nonnegative(),
    /** Readings printed above words, as in Japanese. */
    rubies: z.number().int().nonnegative(),
    /** References to footnotes. */
    noteMarks: z.number().int().nonnegative(),
    /** Line ends inside the paragraphs of a hard-wrapped text. */
    lineEnds: z.number().int().nonnegative(),
  })
  .readonly();
export type TakenOut = z.infer<typeof TakenOut>;

const offset = z.number().int().nonnegative();

/**
 * What a paragraph is. The words of a `block-quote` are a speaker's without quotation marks, and so are those of an
 * embedded `post` with its signature under them. A `heading`, a `pull-quote`, a `caption`, a `list-item` and a
 * `byline` are furniture: words in them never continue anybody's speech.
 */
export const BlockRole = z.enum([
  "body",
  "heading",
  "list-item",
  "block-quote",
  "pull-quote",
  "caption",
  "post",
  "byline",
]);
export type BlockRole = z.infer<typeof BlockRole>;

/** A paragraph is a span of the article's text. */
export const Paragraph = z.object({ start: offset, end: offset, role: BlockRole }).readonly();
export type Paragraph = z.infer<typeof Paragraph>;

/**
 * One stored article: the text as delivered, and spans in it.
 *
 * `text` is never cleaned once it is stored; everything shown from it is `text.slice(start, end)`.
 * `paragraphs[0]` is ¶1.
 */
export const Article = z
  .object({
    id: ArticleId,
    key: ArticleKey,
    /** The article's title or, where `hasOwnTitle` is false, its first sentence (a slice of the text). */
    title: z.string().min(1),
    hasOwnTitle: z.boolean(),
    /** Date of publication. */
    date: CalendarDate.nullable(),
    author: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    /** BCP 47 tag as given, such as "en" or "nb-NO", or detected from the words; null if unknown. */
    language: z.string().nullable(),
    origin: Origin,
    text: z.string(),
    paragraphs: z.array(Paragraph).min(1).readonly(),
    /** Only for a web page with too much missing; see `PartialPage`. */
    partial: PartialPage.optional(),
    /** How many of its paragraphs were so long that they were divided. */
    divided: z.number().int().positive().optional(),
    sources: FieldSources.optional(),
    takenOut: TakenOut.optional(),
    /** What the file said about it that was left out because it was invalid. */
    leftOut: z.array(Remark).readonly().optional(),
  })
  .readonly()
  .refine(
    ({ text, paragraphs }) => paragraphs.every(({ start, end }) => start < end && end <= text.length),
    "a paragraph lies outside the text",
  );
export type Article = z.infer<typeof Article>;

/**
 * A paragraph by its number, counted from 1 as a reader counts.
 *
 * @throws {RangeError} if the article has no such paragraph
 */
export function paragraphOf(article: Article, number: number): Paragraph {
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) throw new RangeError(`Article ${article.id} has no paragraph ${number}`);
  return paragraph;
}

/** Number of the paragraph that contains an offset, from 1; 0 if none does. */
export function paragraphNumberAt(article: Article, offset: number): number {
  let low = 0;
  let high = article.paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = article.paragraphs[middle];
    if (!paragraph) return 0;
    if (offset < paragraph.start) high = middle - 1;
    else if (offset >= paragraph.end) low = middle + 1;
    else return middle + 1;
  }
  return 0;
}
