import type { Paragraph } from "./article.ts";
import type { PageElement, PageNode } from "./parse-html-page.ts";

/** A paragraph of a page as a reader sees it: white space collapsed, no markup. */
export interface Block {
  readonly text: string;
  readonly role: Paragraph["role"];
  /** Share of the words that are links, 0 to 1; lists of links are not prose. */
  readonly linked: number;
}

// Elements that are never words of the article, though they may stand in the middle of it.
const PASSED_OVER = new Set(
  (
    "head script style noscript template svg math iframe object video audio canvas picture figure figcaption " +
    "nav aside footer form button select input textarea label dialog menu"
  ).split(" "),
);

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small " +
    "span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

const HEADING = /^h[1-6]$/;

/**
 * The paragraphs in a part of a page, in reading order.
 *
 * Block quotes and headings keep their role. Words in `<q>`, which a browser shows in marks, are put in
 * marks. Captions, forms, asides and navigation are no paragraphs.
 */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let open = "";
  let linkedLength = 0;

  const close = (role: Block["role"]) => {
    const text = collapse(open);
    if (text !== "") blocks.push({ text, role, linked: Math.min(1, linkedLength / text.length) });
    open = "";
    linkedLength = 0;
  };

  const walk = (node: PageNode, role: Block["role"], isLinked: boolean) => {
    if (node.nodeType === 3) {
      open += node.nodeValue.replace(/[\n\r]+/g, " ");
      if (isLinked) linkedLength += collapse(node.nodeValue).length;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.localName;
    if (PASSED_OVER.has(name) || isHidden(node)) return;
    if (name === "br") {
      // One break is a space to the reader, two part paragraphs: old pages know no others.
      if (/\n[ \t]*$/.test(open.slice(-20))) close(role);
      else open += "\n";
      return;
    }
    const isInline = INLINE.has(name);
    const inner = name === "blockquote" ? "block-quote" : HEADING.test(name) ? "heading" : role;
    if (!isInline) close(role);
    if (name === "q") open += "“";
    for (const child of node.childNodes) walk(child, inner, isLinked || name === "a");
    if (name === "q") open += "”";
    if (!isInline) close(inner);
  };
  walk(root, "body", false);
  close("body");
  return blocks;
}

/** White space as HTML collapses it; a no-break space is a character like others. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f\u200b]+/g, " ").replace(/^ | $/g, "");
}

function isHidden(element: PageElement): boolean {
  return (
    element.getAttribute("hidden") !== null ||
    element.getAttribute("aria-hidden") === "true" ||
    /display\s{0,3}:\s{0,3}none/i.test(element.getAttribute("style") ?? "")
  );
}
