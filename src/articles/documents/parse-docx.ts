import type { Article, BlockRole, Origin } from "../article.ts";
import { languageTag } from "../fields.ts";
import { UnreadableError } from "../unread.ts";
import { documentTitle } from "./document-title.ts";
import { articleOfDocument, type Piece } from "./written-pieces.ts";
import { findElement, parseXml, textIn, type XmlElement } from "./xml.ts";
import { zipParts } from "./zip-parts.ts";

const DOCUMENT = "word/document.xml";
const PROPERTIES = "docProps/core.xml";

/** Word's styles, by the beginning of their names, which are the same in every language version. */
const STYLES: readonly (readonly [RegExp, BlockRole])[] = [
  [/^(?:Heading|Title|Subtitle|berschrift|Titre|Titel)/i, "heading"],
  [/^(?:(?:Intense)?Quot|BlockText|BlockQuote)/i, "block-quote"],
  [/^(?:Author|Date|Byline)$/i, "byline"],
  [/^(?:List|ListParagraph)/i, "list-item"],
  [/^Caption/i, "caption"],
];

/** Elements without words of the text: deleted ones, text boxes, and older copies of what is there already. */
const PASSED_OVER = new Set([
  "del",
  "moveFrom",
  "txbxContent",
  "Fallback",
  "instrText",
  "delText",
  "pPr",
  "rPr",
]);

/**
 * Reads a Word file: paragraphs, with roles from their styles; title and author from its properties.
 * Pictures, text boxes, notes, headers, footers and deleted words are left out.
 *
 * @throws {UnreadableError} if it is damaged, too large, or has no words
 */
export function parseDocx(bytes: Uint8Array, origin: Origin): Article {
  const parts = zipParts(bytes, name => name === DOCUMENT || name === PROPERTIES);
  const document = parts.get(DOCUMENT);
  if (!document) throw new UnreadableError("no-docx");
  const body = findElement(parseXml(document), "body");
  const pieces: Piece[] = [];
  if (body) collect(body, pieces);
  const properties = parts.get(PROPERTIES);
  const core = properties && parseXml(properties);
  return articleOfDocument(pieces, {
    origin,
    title: documentTitle(core && textIn(findElement(core, "title"))),
    author: core && textIn(findElement(core, "creator")),
    language: core && languageTag(textIn(findElement(core, "language"))),
  });
}

function collect(element: XmlElement, pieces: Piece[]): void {
  for (const child of element.children) {
    if (typeof child === "string" || PASSED_OVER.has(child.name)) continue;
    if (child.name === "p") pieces.push({ text: wordsOf(child), role: roleOf(child) });
    else collect(child, pieces);
  }
}

function roleOf(paragraph: XmlElement): BlockRole {
  const properties = findElement(paragraph, "pPr");
  const style = properties && findElement(properties, "pStyle")?.attributes.val;
  const byStyle = STYLES.find(([pattern]) => pattern.test(style ?? ""))?.[1];
  if (byStyle) return byStyle;
  return properties && findElement(properties, "numPr") ? "list-item" : "body";
}

function isHidden(run: XmlElement): boolean {
  const properties = run.children.find(child => typeof child !== "string" && child.name === "rPr");
  return typeof properties === "object" && findElement(properties, "vanish") !== null;
}

function wordsOf(paragraph: XmlElement): string {
  let words = "";
  const walk = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === "string") {
        if (node.name === "t") words += child;
      } else if (child.name === "r" && isHidden(child)) continue;
      else if (child.name === "tab" || child.name === "br" || child.name === "cr") words += " ";
      else if (child.name === "noBreakHyphen") words += "-";
      else if (!PASSED_OVER.has(child.name)) walk(child);
    }
  };
  walk(paragraph);
  return words;
}
