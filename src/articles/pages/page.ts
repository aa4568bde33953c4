import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
  type TreeAdapter,
} from "parse5";
import { UnreadableError } from "../unread.ts";
import { isXhtml, withoutSelfClosed } from "./xhtml.ts";

/**
 * Most elements a page may have. News pages have 1,000 to 6,000, long live blogs 15,000; every step walks all of
 * them.
 */
const MAX_ELEMENTS = 20_000;

/** How deep elements may nest. News pages stay under 60; walking them is recursive. */
const MAX_DEPTH = 120;

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
type Parent = PageElement | DefaultTreeAdapterTypes.DocumentFragment | DefaultTreeAdapterTypes.Document;

/** A parsed page. Its tree is only read, never changed. */
export interface Page {
  readonly root: Parent;
  /** All elements in the order in which they open. */
  readonly elements: readonly PageElement[];
  readonly body: PageElement | DefaultTreeAdapterTypes.DocumentFragment;
}

/**
 * Parses HTML as browsers do, however malformed: an unclosed element is closed where a browser would close it.
 *
 * @throws {UnreadableError} if the page nests too deeply or has too many elements to be worked on safely
 */
export function openPage(html: string): Page {
  const source = isXhtml(html) ? withoutSelfClosed(html) : html;
  const root = parse(withoutCode(source), { treeAdapter: boundedAdapter() });
  const elements = elementsIn(root);
  const body = elements.find(({ tagName }) => tagName === "body" || tagName === "frameset");
  if (!body) throw new UnreadableError("empty");
  return { root, elements, body };
}

/**
 * HTML without its scripts and styles, which are often half of a page and contain no words. JSON-LD and every script
 * with a type stay.
 */
function withoutCode(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = nextCode(html, 0); at !== null; at = nextCode(html, at.end)) {
    pieces.push(html.slice(from, at.start));
    from = at.end;
  }
  return from === 0 ? html : pieces.join("") + html.slice(from);
}

/** The next piece of code between tags from an offset on; null after the last. */
function nextCode(html: string, from: number): { readonly start: number; readonly end: number } | null {
  CODE_TAG.lastIndex = from;
  for (let tag = CODE_TAG.exec(html); tag; tag = CODE_TAG.exec(html)) {
    const start = CODE_TAG.lastIndex;
    const isCode = !/type\s{0,3}=/i.test(tag[0]) || /javascript|module|text\/css/i.test(tag[0]);
    END_TAG.lastIndex = start;
    const end = END_TAG.exec(html)?.index;
    // If the end is missing, it may be in a comment or an attribute; the parser knows better.
    if (end === undefined) return null;
    if (isCode) return { start, end };
    CODE_TAG.lastIndex = end;
  }
  return null;
}

const CODE_TAG = /<(?:script|style)\b[^<>]{0,500}>/gi;
const END_TAG = /<\/(?:script|style)/gi;

/** A piece of HTML, such as the body in a page's JSON-LD. */
export function openFragment(html: string): Page {
  const root = parseFragment(html, { treeAdapter: boundedAdapter() });
  return { root, elements: elementsIn(root), body: root };
}

/** The element's attribute, null if it has none. */
export function attributeOf(element: PageElement, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** All words in an element as in the source, including those in scripts. */
export function sourceTextOf(element: Parent): string {
  let text = "";
  const walk = (node: PageNode | Parent) => {
    if (isText(node)) text += node.value;
    else if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(element);
  return text;
}

/** The last characters of it, in UTF-16 code units; where elements nest, each is asked for its own. */
export function sourceTailOf(element: Parent, length: number): string {
  let tail = "";
  const walk = (node: PageNode | Parent) => {
    if (tail.length >= length) return;
    if (isText(node)) tail = node.value.slice(-length) + tail;
    else if ("childNodes" in node) {
      for (let at = node.childNodes.length - 1; at >= 0 && tail.length < length; at--) {
        const child = node.childNodes[at];
        if (child) walk(child);
      }
    }
  };
  walk(element);
  return tail.slice(-length);
}

/** All elements in a part of a page, including the part itself if it is one. */
export function elementsIn(root: Parent): PageElement[] {
  const found: PageElement[] = [];
  const walk = (node: PageNode | Parent) => {
    if (isElement(node)) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

export function isElement(node: PageNode | Parent): node is PageElement {
  return "tagName" in node;
}

export function isText(node: PageNode | Parent): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

// Counts while the tree is built: a hostile page takes its time there.
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > MAX_ELEMENTS)
        throw new UnreadableError({ kind: "too-many-elements", limit: MAX_ELEMENTS });
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new UnreadableError({ kind: "elements-too-deep", limit: MAX_DEPTH });
    },
    onItemPop() {
      depth--;
    },
  };
}
