import type { Article, BlockRole, Origin } from "../article.ts";
import { readDay } from "../day.ts";
import { articleOfPieces, type Piece } from "../documents/written-pieces.ts";
import { findElement, findElements, parseXml, textIn, type XmlElement } from "../documents/xml.ts";
import { namesIn } from "../names-in.ts";
import { UnreadableError } from "../unread.ts";
import { wikiArticles } from "../wiki/parse-wiki-dump.ts";

/** Elements that contain an article, in the formats of news agencies. */
const ITEMS = ["newsItem", "NewsItem", "nitf"];

/** Elements that contain the words, the most reliable first. */
const BODIES = ["body.content", "DataContent", "inlineXML", "body"];

const ROLES: Readonly<Record<string, BlockRole>> = {
  p: "body",
  para: "body",
  h2: "heading",
  h3: "heading",
  hl2: "heading",
  li: "list-item",
  bq: "block-quote",
  blockquote: "block-quote",
  pre: "body",
};

const PASSED_OVER = new Set([
  "media",
  "media-caption",
  "media-producer",
  "figure",
  "figcaption",
  "head",
  "body.head",
  "body.end",
  "tagline",
]);

/**
 * The articles in a news agency's file (NITF, NewsML 1, NewsML-G2) or in a wiki's export.
 *
 * @throws {UnreadableError} if it is another kind of XML, which the error names
 */
export function parseNewsXml(bytes: Uint8Array, origin: Origin): readonly (() => Article)[] {
  const root = parseXml(bytes);
  const items = findElements(root, ...ITEMS);
  if (items.length > 0) return items.map(item => () => articleOf(item, origin));
  const kind = root.children.find(child => typeof child !== "string");
  const name = typeof kind === "object" ? kind.name : "none";
  if (name === "mediawiki") return wikiArticles(root, origin);
  if (/^(?:rss|feed|RDF)$/.test(name)) throw new UnreadableError("feed");
  throw new UnreadableError({ kind: "unknown-xml", root: name.slice(0, 40) });
}

function articleOf(item: XmlElement, origin: Origin): Article {
  const body = BODIES.map(name => findElement(item, name)).find(found => found !== null) ?? item;
  const pieces: Piece[] = [];
  collect(body, pieces);
  const headline = findElement(item, "hl1", "headline", "HeadLine") ?? findElement(item, "title");
  const byline = textIn(findElement(item, "byline", "ByLine", "by"));
  return articleOfPieces(pieces, {
    origin,
    title: textIn(headline),
    author: namesIn(byline).join(", ") || byline,
    date: dayOf(item),
    publisher: textIn(findElement(item, "doc.copyright", "Provider", "provider")),
  });
}

function collect(element: XmlElement, pieces: Piece[]): void {
  for (const child of element.children) {
    if (typeof child === "string" || PASSED_OVER.has(child.name)) continue;
    const role = ROLES[child.name];
    if (role === undefined || findElement(child, "p")) collect(child, pieces);
    else pieces.push({ text: textIn(child), role });
  }
}

function dayOf(item: XmlElement): string | null {
  const issue = findElement(item, "date.issue", "story.date", "date.release");
  const pubdata = findElement(item, "pubdata");
  const made = findElement(
    item,
    "contentCreated",
    "FirstCreated",
    "versionCreated",
    "ThisRevisionCreated",
    "DateId",
  );
  const values = [issue?.attributes.norm, pubdata?.attributes["date.publication"], made && textIn(made)];
  for (const value of values) {
    const day = readDay(value ?? "");
    if (day !== null) return day;
  }
  return null;
}
