import { z } from "zod";
import type { Article, Origin } from "./article.ts";
import { articleOfLines, articleOfParagraphs } from "./create-article.ts";
import { GivenFields, readFields } from "./fields.ts";
import { UnreadableError } from "./unread.ts";

const JsonArticle = GivenFields.extend({
  text: z.string().optional(),
  paragraphs: z.array(z.string()).optional(),
}).refine(({ text, paragraphs }) => (text ?? paragraphs?.join("") ?? "").trim() !== "", {
  error: 'has neither "paragraphs" (a list of texts) nor "text" with any words in it',
});

/**
 * Reads one article of a JSON value: `paragraphs` are joined with a blank line; in `text` every
 * non-blank line is a paragraph.
 *
 * @throws {UnreadableError} that names the field that is missing or wrong
 */
export function articleOfJson(value: unknown, origin: Origin): Article {
  const { text, paragraphs, ...given } = readFields(JsonArticle, value);
  const fields = { ...given, origin };
  return paragraphs ? articleOfParagraphs(paragraphs, fields) : articleOfLines(text ?? "", fields);
}

/** @throws {UnreadableError} if the text is not JSON */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new UnreadableError(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
