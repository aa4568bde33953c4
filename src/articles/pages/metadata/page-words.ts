import { collapse } from "../outline.ts";
import {
  attributeOf,
  isElement,
  isText,
  openFragment,
  type Page,
  type PageElement,
  type PageNode,
  sourceTextOf,
} from "../page.ts";

/** A value from a page, and where it was found: "meta og:title". */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** A page's `<meta>` elements, by name in lower case; the first of each name. */
export type Metas = ReadonlyMap<string, string>;

export function metasOf({ elements }: Page): Metas {
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const content = unescapedTwice(collapse(attributeOf(element, "content") ?? ""));
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = attributeOf(element, attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The first of the given metas that the page has. */
export function metaIn(metas: Metas, names: readonly string[]): Found | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value !== undefined) return { value, from: `meta ${name}` };
  }
  return null;
}

/** The words of an element as a reader sees them, on one line. */
export function wordsOf(element: PageElement): string {
  let words = "";
  const walk = (node: PageNode) => {
    if (isText(node)) words += node.value;
    if (!isElement(node) || /^(?:script|style|svg|noscript|button|time)$/.test(node.tagName)) return;
    if (!INLINE.has(node.tagName)) words += " ";
    node.childNodes.forEach(walk);
    if (!INLINE.has(node.tagName)) words += " ";
  };
  element.childNodes.forEach(walk);
  return unescapedTwice(collapse(words));
}

const INLINE = new Set("a abbr b bdi cite em font i mark q s small span strong sub sup u wbr".split(" "));

/** "It&amp;#8217;s" in the source is "It&#8217;s" in the page: what was escaped once too often. */
export function unescapedTwice(text: string): string {
  if (!/&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i.test(text)) return text;
  return collapse(sourceTextOf(openFragment(text.replaceAll("<", "&lt;")).root));
}

/** Whether an element is inside one with one of the names. */
export function isWithin(element: PageElement, names: ReadonlySet<string>): boolean {
  for (let parent = element.parentNode; parent; parent = "parentNode" in parent ? parent.parentNode : null) {
    if ("tagName" in parent && names.has(parent.tagName)) return true;
  }
  return false;
}

/** How many blocks before the article's text, and its first lines, can contain the date and the authors. */
export const HEAD_BLOCKS = 12;
