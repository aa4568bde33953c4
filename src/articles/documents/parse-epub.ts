import { posix } from "node:path";
import { shorten } from "../../text/cut.ts";
import type { Article, Origin } from "../article.ts";
import type { ArticleFields } from "../create-article.ts";
import { readDay } from "../day.ts";
import { decodePage } from "../decode.ts";
import type { Block } from "../pages/block.ts";
import { outlineOf } from "../pages/outline.ts";
import { openPage } from "../pages/page.ts";
import { isXhtml, withoutSelfClosed } from "../pages/xhtml.ts";
import { UnreadableError } from "../unread.ts";
import { articleOfPieces } from "./written-pieces.ts";
import { findElement, findElements, parseXml, textIn, type XmlElement } from "./xml.ts";
import { zipParts } from "./zip-parts.ts";

const CONTAINER = "META-INF/container.xml";
const ENCRYPTION = "META-INF/encryption.xml";

/** Shortest text of a chapter, in UTF-16 code units; title pages, contents and imprints are shorter. */
const MIN_CHAPTER = 500;

/** Longest shown name of a part, in UTF-16 code units. */
const MAX_NAME = 100;

/**
 * Reads an e-book: each chapter is an article, titled with the book's title and its own heading. Cover, contents and
 * other short parts are left out.
 *
 * @throws {UnreadableError} if it is damaged or protected, or has no chapters
 */
export function parseEpub(bytes: Uint8Array, origin: Origin): readonly (() => Article)[] {
  const parts = zipParts(bytes, name => /\.(?:x?html?|xml|opf)$/i.test(name));
  const container = parts.get(CONTAINER);
  const path = container && findElement(parseXml(container), "rootfile")?.attributes["full-path"];
  const file = path === undefined ? undefined : parts.get(path);
  if (path === undefined || !file) throw new UnreadableError("no-epub");
  const book = parseXml(file);
  const fields = fieldsOf(book, origin);
  const isEncrypted = parts.has(ENCRYPTION) && /\.x?html?/i.test(textOfUris(parts.get(ENCRYPTION)));
  if (isEncrypted) throw new UnreadableError("locked-epub");
  const chapters = chaptersOf(book, path).flatMap(name => {
    const part = parts.get(name);
    return part ? [{ name, part }] : [];
  });
  const articles = chapters.flatMap(({ name, part }) => chapterIn(part, name, fields));
  if (articles.length === 0) throw new UnreadableError("epub-without-text");
  return articles;
}

/** None if a part is no chapter. An unreadable one is reported, and the others are still read. */
function chapterIn(part: Uint8Array, name: string, fields: ArticleFields): readonly (() => Article)[] {
  if (part.length === 0) return [];
  try {
    const page = decodePage(part);
    const { blocks } = outlineOf(openPage(isXhtml(page) ? page : withoutSelfClosed(page)));
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    return length < MIN_CHAPTER ? [] : [() => chapterOf(blocks, fields)];
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return [
      () => {
        throw new UnreadableError(
          { kind: "in-part", part: shorten(posix.basename(name), MAX_NAME), reason: error.reason },
          { cause: error },
        );
      },
    ];
  }
}

function chapterOf(blocks: readonly Block[], fields: ArticleFields): Article {
  const heading = blocks.slice(0, 3).find(({ role }) => role === "heading")?.text;
  const title = [...new Set([fields.title, heading])].filter(part => part).join(": ");
  return articleOfPieces(
    blocks.filter(({ text }) => text !== heading),
    { ...fields, title },
  );
}

function fieldsOf(book: XmlElement, origin: Origin): ArticleFields {
  const meta = findElement(book, "metadata") ?? book;
  const authors = findElements(meta, "creator").map(textIn);
  return {
    origin,
    title: textIn(findElement(meta, "title")),
    author: authors.join(", "),
    publisher: textIn(findElement(meta, "publisher")),
    language: textIn(findElement(meta, "language")),
    date: readDay(textIn(findElement(meta, "date"))),
  };
}

/** The files of a book in reading order. */
function chaptersOf(book: XmlElement, path: string): readonly string[] {
  const items = new Map(
    findElements(book, "item")
      .filter(({ attributes }) => !/\bnav\b/.test(attributes.properties ?? ""))
      .map(({ attributes }) => [attributes.id, attributes.href ?? ""]),
  );
  const places = findElements(book, "itemref").map(({ attributes }) => items.get(attributes.idref));
  return places.flatMap(href => (href ? [posix.join(posix.dirname(path), withoutEscapes(href))] : []));
}

function withoutEscapes(href: string): string {
  try {
    return decodeURIComponent(href.split("#", 1)[0] ?? href);
  } catch {
    return href;
  }
}

function textOfUris(part: Uint8Array | undefined): string {
  if (!part) return "";
  return findElements(parseXml(part), "CipherReference")
    .map(({ attributes }) => attributes.URI ?? "")
    .join(" ");
}
