import type { Article, BlockRole } from "../article.ts";
import { type ArticleFields, articleOfParagraphs } from "../create-article.ts";
import { withoutLinesBeside } from "../pages/lines-beside.ts";
import { UnreadableError } from "../unread.ts";

/** A paragraph of a document, with its role. */
export interface Piece {
  readonly text: string;
  readonly role: BlockRole;
}

/**
 * Makes an article from a document's paragraphs. If no title is given, a first heading is used. Captions, repetitions
 * of the title and lines such as "Page 3" are left out.
 *
 * @throws {UnreadableError} if there are no words
 */
export function articleOfPieces(pieces: readonly Piece[], fields: ArticleFields): Article {
  const blocks = pieces
    .map(({ text, role }) => ({ text: text.replace(/[ \t\n\r]+/g, " ").trim(), role, linked: 0 }))
    .filter(({ text }) => text !== "");
  const [first] = blocks;
  const title = fields.title || (first?.role === "heading" ? first.text : null);
  const kept = withoutLinesBeside(blocks, { title, author: fields.author ?? null });
  if (!kept.some(({ role }) => role !== "heading")) throw new UnreadableError("no-paragraph");
  return articleOfParagraphs(kept, { ...fields, title });
}
