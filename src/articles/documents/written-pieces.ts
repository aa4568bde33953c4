import type { Article, BlockRole } from "../article.ts";
import { type ArticleFields, articleOfParagraphs } from "../create-article.ts";
import { withoutLinesBeside } from "../pages/lines-beside.ts";
import { bulletLength } from "../texts/bullets.ts";
import { headOf } from "../texts/head-lines.ts";
import { roleAt } from "../texts/heading-lines.ts";
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
  const blocks = onOneLine(pieces).map(piece => ({ ...piece, linked: 0 }));
  const [first] = blocks;
  const title = fields.title || (first?.role === "heading" ? first.text : null);
  const kept = withoutLinesBeside(blocks, { title, author: fields.author ?? null });
  if (!kept.some(({ role }) => role !== "heading")) throw new UnreadableError("no-paragraph");
  return articleOfParagraphs(kept, { ...fields, title });
}

/**
 * An article of what somebody wrote or pasted in a word processor. Who wrote it, the day, and headings that only look like
 * some are told by the lines, as in a text; a byline there is believed rather than whose program it was.
 *
 * @throws {UnreadableError} if there are no words
 */
export function articleOfDocument(pieces: readonly Piece[], fields: ArticleFields): Article {
  const written = onOneLine(pieces);
  const lines = written.map(({ text }) => text);
  const { roles, found } = headOf(lines, { ...fields, author: null }, written[0]?.role === "heading");
  const hasHeadings = written.slice(1).some(({ role }) => role === "heading");
  const read = written.map(({ text, role }, at): Piece => {
    if (role !== "body") return { text, role };
    const bullet = bulletLength(text);
    if (bullet > 0) return { text: text.slice(bullet), role: "list-item" };
    return { text, role: roles[at] ?? (hasHeadings ? role : roleAt(lines, at)) };
  });
  return articleOfPieces(read, { ...fields, ...found, title: fields.title || found.title });
}

function onOneLine(pieces: readonly Piece[]): readonly Piece[] {
  return pieces
    .map(({ text, role }) => ({ text: text.replace(/[ \t\n\r]+/g, " ").trim(), role }))
    .filter(({ text }) => text !== "");
}
