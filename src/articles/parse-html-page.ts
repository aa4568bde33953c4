import { createRequire } from "node:module";
import { Parser } from "htmlparser2";
import { UnreadableError } from "./unread.ts";

// Loaded at the first page: it takes longer to load than everything else the command line needs.
const require = createRequire(import.meta.url);

/**
 * Most elements a page may have. News pages have 1,000 to 6,000, long live blogs 15,000; Readability
 * walks them several times, about 20 s for 20,000 in a hostile arrangement.
 */
const MAX_ELEMENTS = 20_000;

/** How deep elements may nest. News pages stay under 60; the parser's time grows with the square of it. */
const MAX_DEPTH = 120;

const VOID_ELEMENTS = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** What this room needs of the DOM. linkedom's own types lean on a browser's, which Node has not. */
export interface PageElement {
  readonly nodeType: 1;
  readonly localName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly textContent: string;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export type PageNode =
  | PageElement
  | { readonly nodeType: 3; readonly nodeValue: string }
  | { readonly nodeType: 4 | 7 | 8 | 10 };

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/**
 * Parses HTML, however broken.
 *
 * @throws {UnreadableError} if the page nests too deeply or has too many elements to be worked on safely
 */
export function openPage(html: string): Page {
  const isWhole = assertBounded(html);
  const { DOMParser }: typeof import("linkedom") = require("linkedom");
  const page: Page = new DOMParser().parseFromString(
    isWhole ? html : `<html><body>${html}</body></html>`,
    "text/html",
  );
  return page;
}

// Counted before the tree is built, in one pass: building is where a hostile page takes its time.
function assertBounded(html: string): boolean {
  let elements = 0;
  let depth = 0;
  let root: string | null = null;
  const parser = new Parser({
    onopentag(name) {
      root ??= name;
      elements++;
      if (!VOID_ELEMENTS.has(name)) depth++;
      if (depth > MAX_DEPTH) throw new UnreadableError(`nested more than ${MAX_DEPTH} elements deep`);
      if (elements > MAX_ELEMENTS) throw new UnreadableError(`more than ${MAX_ELEMENTS} elements`);
    },
    onclosetag(name) {
      if (!VOID_ELEMENTS.has(name)) depth--;
    },
  });
  parser.write(html);
  parser.end();
  return root === "html";
}
