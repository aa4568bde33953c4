import { attributeOf, isElement, type PageElement, sourceTextOf } from "./page.ts";

/** Longest footnote reference, in UTF-16 code units: "[citation needed]". */
const MAX_MARK = 24;

/** A number, a letter, a star or an arrow, in brackets or not. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|[↩↑^]\ufe0e?|note \d{1,3})[\])]?$/iu;

const NAMES =
  /(?:^|\s)(?:footnote-?(?:ref|anchor|number|back)|noteref|reference|inline-template|cmnt-ref)(?=$|\s|-)/;

/** Whether an inline element only leads to a note or back from one: nobody would read it aloud. */
export function isNoteMark(element: PageElement): boolean {
  if (element.tagName !== "a" && element.tagName !== "sup" && element.tagName !== "span") return false;
  const isNamed =
    /^doc-(?:noteref|backlink)$/.test(attributeOf(element, "role") ?? "") ||
    NAMES.test((attributeOf(element, "class") ?? "").slice(0, 200).toLowerCase());
  if (!isNamed && !leadsWithin(element)) return false;
  const words = sourceTextOf(element).trim();
  return words.length <= MAX_MARK && (isNamed || MARK.test(words));
}

/** Whether it is, or contains only, a link to another place on the page; a superscript may link to another page. */
function leadsWithin(element: PageElement): boolean {
  const link = element.tagName === "a" ? element : childNamed(element, "a");
  const href = (link && attributeOf(link, "href")) ?? "";
  const isRaised = element.tagName === "sup" || childNamed(element, "sup") !== null;
  return href.startsWith("#") || (isRaised && href.includes("#"));
}

function childNamed(element: PageElement, name: string): PageElement | null {
  for (const child of element.childNodes) if (isElement(child) && child.tagName === name) return child;
  return null;
}

/** Whether an element contains a page's notes, or one of them. */
export function isNotes(element: PageElement): boolean {
  return /^doc-(?:endnotes?|footnote)$/.test(attributeOf(element, "role") ?? "");
}
