import { splitLines, splitParagraphs } from "../text/paragraphs.ts";
import { sliceOf } from "../text/span.ts";
import type { Article, Origin } from "./article.ts";
import { createArticle } from "./create-article.ts";
import { GivenFields, readFields } from "./fields.ts";
import { UnreadableError } from "./unread.ts";

// The header that delivered articles open with: " date 2024-11-18 Joe Biden has given …".
const DATE_HEADER = /^\uFEFF?\s*date (\d{4}-\d{2}-\d{2})(?=\s)/;

const FIELD_LINE = /^(Title|Author|Url|Date|Publisher|Language):(.*)$/i;

/**
 * Reads a plain text: an optional header, then paragraphs parted by blank lines.
 *
 * The header is ` date YYYY-MM-DD ` before the first words, or lines such as `Title: …` at the top.
 * The text is kept whole; paragraphs begin after the header.
 *
 * @throws {UnreadableError} if a header field is wrong or no text follows the header
 */
export function parseTxt(text: string, origin: Origin): Article {
  const { fields, bodyStart } = readHeader(text);
  const paragraphs = splitParagraphs(text, bodyStart);
  if (paragraphs.length === 0) throw new UnreadableError("nothing but a header");
  return createArticle(
    text,
    paragraphs.map(span => ({ ...span, role: "body" as const })),
    { ...readFields(GivenFields, fields), origin },
  );
}

function readHeader(text: string): { fields: Record<string, string>; bodyStart: number } {
  const dated = DATE_HEADER.exec(text);
  if (dated) return { fields: { date: dated[1] ?? "" }, bodyStart: dated[0].length };

  const fields: Record<string, string> = {};
  for (const line of splitLines(text)) {
    const words = sliceOf(text, line);
    if (words === "" && Object.keys(fields).length === 0) continue;
    const field = FIELD_LINE.exec(words);
    if (!field?.[1]) return { fields, bodyStart: line.start };
    fields[field[1].toLowerCase()] = field[2] ?? "";
  }
  return { fields, bodyStart: text.length };
}
