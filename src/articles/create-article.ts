import { createHash } from "node:crypto";
import { cutEnd } from "../text/cut.ts";
import { splitLines } from "../text/paragraphs.ts";
import { firstSentence } from "../text/sentences.ts";
import { type Span, sliceOf } from "../text/span.ts";
import {
  Article,
  ArticleId,
  ArticleKey,
  type FieldSources,
  type Origin,
  type Paragraph,
  type PartialPage,
} from "./article.ts";
import { assertWithin } from "./bounds.ts";
import { languageOfWords } from "./language.ts";
import type { Remark } from "./reason.ts";
import { takeOut, withoutUnseen } from "./take-out.ts";

/** What is known about an article besides its text. Empty strings count as not given. */
export interface ArticleFields {
  readonly origin: Origin;
  readonly id?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly partial?: PartialPage | undefined;
  readonly sources?: FieldSources | undefined;
  /** Readings above words that the parser skipped. */
  readonly rubies?: number | undefined;
  /** Footnote references that it skipped. */
  readonly noteMarks?: number | undefined;
  /** Line ends of a wrapped text that were removed. */
  readonly lineEnds?: number | undefined;
  /** What the file said that was left out. */
  readonly leftOut?: readonly Remark[] | undefined;
}

/**
 * Makes an article from a text and the spans of its paragraphs.
 *
 * Invisible characters are taken out first, and the spans moved accordingly. Without a title, the first sentence
 * serves as one, cut if it is very long; without an id, the key does.
 *
 * @throws {UnreadableError} if it is longer, or has more paragraphs, than `BOUNDS` allows
 * @throws {z.ZodError} if a field doesn't fit `Article` (an invalid date, a link that is not http)
 */
export function createArticle(
  source: string,
  spans: readonly Paragraph[],
  { origin, ...given }: ArticleFields,
): Article {
  assertWithin("text", source.length);
  assertWithin("paragraphs", spans.length);
  const { text, paragraphs, characters } = takeOut(source, spans);
  const { rubies = 0, noteMarks = 0, lineEnds = 0 } = given;
  const takenOut = { characters, rubies, noteMarks, lineEnds };
  const key = articleKeyOf(text);
  const title = presence(withoutUnseen(given.title ?? ""));
  return Article.parse({
    id: ArticleId.parse(presence(given.id) ?? key),
    key,
    title: title ?? openingOf(text, paragraphs),
    hasOwnTitle: title !== null,
    date: presence(given.date),
    author: presence(withoutUnseen(given.author ?? "")),
    publisher: presence(withoutUnseen(given.publisher ?? "")),
    url: presence(given.url),
    language: presence(given.language) ?? languageOfWords(text),
    origin,
    text,
    paragraphs,
    ...(given.partial && { partial: given.partial }),
    ...(given.sources && Object.keys(given.sources).length > 0 && { sources: given.sources }),
    ...(Object.values(takenOut).some(count => count > 0) && { takenOut }),
    ...(given.leftOut && given.leftOut.length > 0 && { leftOut: given.leftOut }),
  });
}

/**
 * An article in which every non-blank line is a paragraph; the text is kept as it is.
 *
 * @internal
 */
export function articleOfLines(text: string, fields: ArticleFields): Article {
  const lines = splitLines(text).filter(line => line.end > line.start);
  return createArticle(
    text,
    lines.map(line => ({ ...line, role: "body" as const })),
    fields,
  );
}

/** An article made from separate paragraphs, joined by blank lines. Blank ones are left out. */
export function articleOfParagraphs(
  paragraphs: readonly (string | { readonly text: string; readonly role: Paragraph["role"] })[],
  fields: ArticleFields,
): Article {
  let text = "";
  const spans: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const { text: words, role } =
      typeof paragraph === "string" ? { text: paragraph, role: "body" as const } : paragraph;
    if (words.trim() === "") continue;
    if (text !== "") text += "\n\n";
    spans.push({ start: text.length, end: text.length + words.length, role });
    text += words;
  }
  return createArticle(text, spans, fields);
}

/**
 * First 50 bits of the text's SHA-256 in base 32 (digits, then a to v): even among a million texts, a collision is
 * unlikely.
 *
 * @internal
 */
export function articleKeyOf(text: string): ArticleKey {
  const bits = createHash("sha256").update(text, "utf8").digest().readBigUInt64BE() >> 14n;
  return ArticleKey.parse(bits.toString(32).padStart(10, "0"));
}

/** Longest first sentence used as a title, in UTF-16 code units: a long sentence. Lists show 120 of them. */
const MAX_OPENING = 400;

/** The replacement for a title: the first sentence, cut if it is very long. */
export function openingOf(text: string, [paragraph]: readonly Span[]): string {
  if (!paragraph) return "";
  // Only the part that can be shown is read.
  const near = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 4 * MAX_OPENING) };
  const sentence = firstSentence(text, near);
  return sliceOf(text, { start: sentence.start, end: cutEnd(text, sentence, MAX_OPENING) });
}

function presence(value: string | null | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed ? trimmed : null;
}
