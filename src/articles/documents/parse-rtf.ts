import type { Article, Origin } from "../article.ts";
import { UnreadableError } from "../unread.ts";
import { documentTitle } from "./document-title.ts";
import { RtfReader } from "./rtf-reader.ts";
import { articleOfDocument } from "./written-pieces.ts";

/**
 * Reads an RTF text: paragraphs without fonts, pictures, headers, notes, hidden and deleted words; title and author
 * from its properties.
 *
 * @throws {UnreadableError} if it isn't RTF, or has no words
 */
export function parseRtf(bytes: Uint8Array, origin: Origin): Article {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!/^\s{0,9}\{\\rtf/.test(source)) throw new UnreadableError("damaged-rtf");
  const { pieces, title, author } = new RtfReader(source).read();
  return articleOfDocument(pieces, { origin, title: documentTitle(title), author });
}
