import type { Article, BlockRole, Origin } from "../article.ts";
import { languageTag } from "../fields.ts";
import { UnreadableError } from "../unread.ts";
import { documentTitle } from "./document-title.ts";
import { articleOfDocument, type Piece } from "./written-pieces.ts";
import { findElement, findElements, parseXml, textIn, type XmlElement } from "./xml.ts";
import { zipParts } from "./zip-parts.ts";

const CONTENT = "content.xml";
const META = "meta.xml";

const PASSED_OVER = new Set([
  "tracked-changes",
  "note",
  "annotation",
  "frame",
  "sequence-decls",
  "table-of-content",
  "hidden-text",
  "hidden-paragraph",
]);

/**
 * Reads a text from LibreOffice or another program that writes OpenDocument, like `parseDocx` reads Word files.
 *
 * @throws {UnreadableError} if it is damaged, too large, or has no words
 */
export function parseOdt(bytes: Uint8Array, origin: Origin): Article {
  const parts = zipParts(bytes, name => name === CONTENT || name === META);
  const content = parts.get(CONTENT);
  if (!content) throw new UnreadableError("no-odt");
  const root = parseXml(content);
  const styles = new Map(
    findElements(root, "style").map(({ attributes }) => [attributes.name, attributes["parent-style-name"]]),
  );
  const pieces: Piece[] = [];
  const text = findElement(root, "text");
  if (text) collect(text, "body", styles, pieces);
  const meta = parts.get(META);
  const about = meta && parseXml(meta);
  return articleOfDocument(pieces, {
    origin,
    title: documentTitle(about && textIn(findElement(about, "title"))),
    author: about && textIn(findElement(about, "initial-creator", "creator")),
    language: about && languageTag(textIn(findElement(about, "language"))),
  });
}

function collect(
  element: XmlElement,
  role: BlockRole,
  styles: ReadonlyMap<string | undefined, string | undefined>,
  pieces: Piece[],
): void {
  for (const child of element.children) {
    if (typeof child === "string" || PASSED_OVER.has(child.name)) continue;
    if (child.name === "h") pieces.push({ text: wordsOf(child), role: "heading" });
    else if (child.name === "p") {
      const style = child.attributes["style-name"] ?? "";
      pieces.push({ text: wordsOf(child), role: roleOfStyle(`${style} ${styles.get(style) ?? ""}`) ?? role });
    } else collect(child, child.name === "list-item" ? "list-item" : role, styles, pieces);
  }
}

function roleOfStyle(style: string): BlockRole | null {
  if (/\bQuot/i.test(style)) return "block-quote";
  if (/\b(?:Title|Subtitle|Heading)/i.test(style)) return "heading";
  if (/^(?:Author|Date)\b/i.test(style)) return "byline";
  return /\b(?:Caption|Illustration|Figure)/i.test(style) ? "caption" : null;
}

function wordsOf(paragraph: XmlElement): string {
  let words = "";
  const walk = (node: XmlElement | string) => {
    if (typeof node === "string") words += node;
    else if (node.name === "s" || node.name === "tab" || node.name === "line-break") words += " ";
    else if (!PASSED_OVER.has(node.name)) node.children.forEach(walk);
  };
  paragraph.children.forEach(walk);
  return words;
}
