import { createRequire } from "node:module";
import type { Block } from "./block.ts";
import type { Outline } from "./outline.ts";
import type { PlacedBlock, Section } from "./section.ts";

// Loaded for the first page that needs them: loading takes longer than everything else about a page.
const require = createRequire(import.meta.url);

/** Name of the attribute that identifies a block in Readability's result. */
const NUMBER = "data-block";

/**
 * The blocks that Readability considers the article. It gets a page of plain paragraphs and only chooses among them.
 *
 * @param minLength in code units; below it Readability tries again with fewer of its rules
 */
export function readableBlocks({ root, blocks }: Outline, minLength: number): ReadonlySet<PlacedBlock> {
  const JSDOMParser: DomParser = require("@mozilla/readability/JSDOMParser.js");
  const { Readability }: typeof import("@mozilla/readability") = require("@mozilla/readability");
  const numbers = new Map(blocks.map((block, index) => [block, index]));
  const html = `<html><body>${htmlOf(root, numbers)}</body></html>`;
  const page = new JSDOMParser().parse(html);
  const article = new Readability<Queried>(page, {
    serializer: node => node,
    disableJSONLD: true,
    charThreshold: minLength,
  }).parse();
  const chosen = new Set<PlacedBlock>();
  for (const element of article?.content?.getElementsByTagName("*") ?? []) {
    const number = element.getAttribute(NUMBER);
    const block = number ? blocks[Number(number)] : undefined;
    if (block) chosen.add(block);
  }
  return chosen;
}

/** The small DOM that comes with Readability, for pages as plain as ours; it has no types. */
type DomParser = new () => { parse(html: string): unknown };

/** The part of Readability's DOM that is needed. */
interface Queried {
  getElementsByTagName(name: "*"): Iterable<{ getAttribute(name: string): string | null | undefined }>;
}

/** Elements that directly contain words. */
export const PARAGRAPH_ELEMENTS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "dd", "dt"]);

function htmlOf(section: Section, numbers: ReadonlyMap<PlacedBlock, number>): string {
  const { children, name, identity } = section;
  const [only] = children;
  const attributes = identity === "" ? "" : ` class="${escaped(identity)}"`;
  if (children.length === 1 && only && !("children" in only) && PARAGRAPH_ELEMENTS.has(name)) {
    return `<${name}${attributes} ${NUMBER}="${numbers.get(only)}">${wordsOf(only)}</${name}>`;
  }
  const inner = withoutLongLists(children)
    .map(child =>
      "children" in child
        ? htmlOf(child, numbers)
        : `<p ${NUMBER}="${numbers.get(child)}">${wordsOf(child)}</p>`,
    )
    .join("");
  // A paragraph element around paragraphs would be closed by the first of them.
  const outer = PARAGRAPH_ELEMENTS.has(name) || name === "body" ? "div" : name;
  return inner === "" ? "" : `<${outer}${attributes}>${inner}</${outer}>`;
}

/**
 * Most consecutive links examined. A page may list thousands, each as costly as a paragraph; this many are enough to
 * show that they are not text.
 */
const MAX_LINKS = 40;

/** Without what follows many boxes that contain only links, up to the next box that contains more. */
function withoutLongLists(children: Section["children"]): Section["children"] {
  if (children.length <= MAX_LINKS) return children;
  let links = 0;
  return children.filter(child => {
    links = isLinks(child) ? links + 1 : 0;
    return links <= MAX_LINKS;
  });
}

function isLinks(child: Section | PlacedBlock): boolean {
  return "children" in child ? child.children.every(isLinks) : child.linked >= 0.9;
}

function wordsOf({ text, linked }: Block): string {
  const cut = Math.round(text.length * linked);
  const rest = escaped(text.slice(cut));
  return cut === 0 ? rest : `<a href="/">${escaped(text.slice(0, cut))}</a>${rest}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
