import { splitLines } from "../../text/paragraphs.ts";
import { sliceOf } from "../../text/span.ts";
import type { Article, Origin } from "../article.ts";
import { readFields } from "../fields.ts";
import { articleOfText } from "./plain-text.ts";

// The header at the start of delivered articles: " date 2024-11-18 Joe Biden has given …".
const DATE_HEADER = /^\uFEFF?\s*date (\d{4}-\d{2}-\d{2})(?=\s)/;

/** Lines that describe the text, in this bot's own files, in emails and in clippings. */
const FIELD_LINE =
  /^(Title|Headline|Subject|Author|Byline|From|Url|Link|Date|Sent|Published|Publisher|Source|Language|To|Cc):(.*)$/i;

/** The field names of emails. */
const OF_MAILS = new Map([
  ["subject", "title"],
  ["from", "author"],
  ["sent", "date"],
]);

/**
 * Reads a plain text: an optional header, then the article as `articleOfText` reads it.
 *
 * The header is ` date YYYY-MM-DD ` before the first words, or lines such as `Title: …` at the top.
 *
 * @throws {UnreadableError} if no text follows the header
 */
export function parseTxt(text: string, origin: Origin): Article {
  const framed = framedText(text);
  if (framed) {
    const { fields } = readHeader(framed.before, true);
    return articleOfText(framed.text, { ...readFields(fields), origin });
  }
  const { fields, bodyStart } = readHeader(text);
  return articleOfText(text, { ...readFields(fields), origin }, { from: bodyStart });
}

/** The lines that libraries of free books put around a book, after the licence. */
const START = /^\*{3} ?START OF .{1,200}$/m;
const END = /^\*{3} ?END OF .{1,200}$/m;

function framedText(text: string): { readonly before: string; readonly text: string } | null {
  const start = START.exec(text);
  const end = END.exec(text);
  if (!start || !end || end.index < start.index) return null;
  const inner = text.slice(start.index + start[0].length, end.index);
  return {
    before: text.slice(0, start.index),
    text: inner.replace(/^\[Illustration\b[^\]]{0,200}\]$/gm, ""),
  };
}

/** @param isLoose whether other lines may come between the fields */
function readHeader(text: string, isLoose = false): { fields: Record<string, string>; bodyStart: number } {
  const dated = DATE_HEADER.exec(text);
  if (dated) return { fields: { date: dated[1] ?? "" }, bodyStart: dated[0].length };

  const fields: Record<string, string> = {};
  for (const line of splitLines(text)) {
    const words = sliceOf(text, line);
    if (words === "" && Object.keys(fields).length === 0) continue;
    const field = FIELD_LINE.exec(words);
    if (!field?.[1] && isLoose) continue;
    if (!field?.[1]) return { fields, bodyStart: line.start };
    const name = field[1].toLowerCase();
    fields[OF_MAILS.get(name) ?? name] = field[2]?.replace(/\s*<[^<>]{0,200}>\s*$/, "") ?? "";
  }
  return { fields, bodyStart: text.length };
}
