import { posix } from "node:path";
import { shorten } from "../../text/cut.ts";
import type { Article, Origin } from "../article.ts";
import type { ArticleFields } from "../create-article.ts";
import { readDay } from "../day.ts";
import { decodePage } from "../decode.ts";
import { languageTag } from "../fields.ts";
import type { Block } from "../pages/block.ts";
import { outlineOf } from "../pages/outline.ts";
import { openPage } from "../pages/page.ts";
import { isProse } from "../pages/prose.ts";
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
  const chapters = chaptersIn(partsInOrder(book, path), parts);
  const long = chapters.filter(chapter => !("blocks" in chapter) || lengthOf(chapter.blocks) >= MIN_CHAPTER);
  // A short story of a few pages may be all that there is.
  const kept = long.length > 0 ? long : chapters.filter(isStory);
  if (kept.length === 0) throw new UnreadableError("epub-without-text");
  return kept.map(chapter => () => {
    if ("blocks" in chapter) return chapterOf(chapter.blocks, fields);
    throw chapter.error;
  });
}

/** What is in a part of a book, or why it can't be read. */
type Chapter = { readonly blocks: readonly Block[] } | { readonly error: UnreadableError };

/**
 * The chapters of a book in reading order. Programs that make books cut long or headed chapters into files of one name
 * with numbers behind it: what is too short for a chapter continues the one before.
 */
function chaptersIn(names: readonly string[], parts: ReadonlyMap<string, Uint8Array>): readonly Chapter[] {
  const chapters: (Chapter & { readonly name: string })[] = [];
  for (const name of names) {
    const part = parts.get(name);
    if (!part || part.length === 0) continue;
    const chapter = chapterIn(part, name);
    const before = chapters.at(-1);
    const isContinued =
      before !== undefined &&
      "blocks" in before &&
      "blocks" in chapter &&
      isCutFrom(before.name, name) &&
      (lengthOf(chapter.blocks) < MIN_CHAPTER || chapter.blocks[0]?.role !== "heading");
    if (isContinued) chapters[chapters.length - 1] = { name, blocks: [...before.blocks, ...chapter.blocks] };
    else chapters.push({ ...chapter, name });
  }
  return chapters;
}

/** "text_split_001.html" and "text_split_002.html" were one file. */
function isCutFrom(name: string, next: string): boolean {
  const cut = /^(.{1,200})_split_\d{1,4}(\.\w{1,6})$/;
  const [, one, ending] = cut.exec(name) ?? [];
  const [, other, otherEnding] = cut.exec(next) ?? [];
  return one !== undefined && one === other && ending === otherEnding;
}

function isStory(chapter: Chapter): boolean {
  return !("blocks" in chapter) || chapter.blocks.some(isProse);
}

/** A chapter that can't be read is reported, and the others are read all the same. */
function chapterIn(bytes: Uint8Array, name: string): Chapter {
  try {
    const page = decodePage(bytes);
    return { blocks: asText(outlineOf(openPage(isXhtml(page) ? page : withoutSelfClosed(page))).blocks) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const part = shorten(posix.basename(name), MAX_NAME);
    return { error: new UnreadableError({ kind: "in-part", part, reason: error.reason }, { cause: error }) };
  }
}

/**
 * Programs that make books give every paragraph that looks alike the class of the first, such as that of the byline. Where
 * most of the words would be no text, that class says nothing.
 */
function asText(blocks: readonly Block[]): readonly Block[] {
  const isNamed = ({ role }: Block) => role === "byline" || role === "caption" || role === "pull-quote";
  if (lengthOf(blocks.filter(isNamed)) <= lengthOf(blocks) / 2) return blocks;
  return blocks.map(block => (isNamed(block) ? { ...block, role: "body" } : block));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function chapterOf(blocks: readonly Block[], fields: ArticleFields): Article {
  const heading = blocks.slice(0, 3).find(({ role }) => role === "heading")?.text;
  // A page that was made a book has its headline as the title of both.
  const isWhole = heading !== undefined && (fields.title ?? "").startsWith(heading);
  const title = isWhole ? heading : [fields.title, heading].filter(part => part).join(": ");
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
    language: languageTag(textIn(findElement(meta, "language"))),
    date: readDay(textIn(findElement(meta, "date"))),
  };
}

/** The names of a book's parts in reading order, each once. */
function partsInOrder(book: XmlElement, path: string): readonly string[] {
  const items = new Map(
    findElements(book, "item")
      .filter(({ attributes }) => !/\bnav\b/.test(attributes.properties ?? ""))
      .map(({ attributes }) => [attributes.id, attributes.href ?? ""]),
  );
  const places = findElements(book, "itemref").map(({ attributes }) => items.get(attributes.idref));
  const names = places.flatMap(href => (href ? [posix.join(posix.dirname(path), withoutEscapes(href))] : []));
  return [...new Set(names)];
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
