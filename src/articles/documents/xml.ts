import { Parser } from "htmlparser2";
import { decodePart } from "../decode.ts";
import { UnreadableError } from "../unread.ts";

/** An XML element. Names have no prefix: `w:p` is "p". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (OpenElement | string)[];
}

/** Most elements of one part; a report of 300 pages in Word has 60,000. */
const MAX_ELEMENTS = 400_000;
const MAX_DEPTH = 200;

/**
 * Parses XML, however malformed. A document's own entities are not expanded, and nothing is loaded.
 *
 * @throws {UnreadableError} if it has too many elements, or nests too deeply
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > MAX_ELEMENTS)
          throw new UnreadableError({ kind: "too-many-elements", limit: MAX_ELEMENTS });
        if (open.length > MAX_DEPTH)
          throw new UnreadableError({ kind: "elements-too-deep", limit: MAX_DEPTH });
        const element: OpenElement = {
          name: bareName(name),
          attributes: bareNames(attributes),
          children: [],
        };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decodePart(bytes));
  return root;
}

/** The first element with one of the names in a part of a document, in reading order; null if there is none. */
export function findElement(root: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const child of root.children) {
    if (typeof child === "string") continue;
    if (names.includes(child.name)) return child;
    const inner = findElement(child, ...names);
    if (inner) return inner;
  }
  return null;
}

/** All elements with one of the names, only the outermost. */
export function findElements(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return root.children.flatMap(child => {
    if (typeof child === "string") return [];
    return names.includes(child.name) ? [child] : findElements(child, ...names);
  });
}

/** The words in an element, on one line. */
export function textIn(element: XmlElement | null): string {
  let text = "";
  const walk = (node: XmlElement | string) => {
    if (typeof node === "string") text += node;
    else node.children.forEach(walk);
  };
  if (element) walk(element);
  return text.replace(/\s+/g, " ").trim();
}

function bareName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function bareNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bareName(name), value]));
}
