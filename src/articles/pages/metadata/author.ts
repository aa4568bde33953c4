import { furnitureLineOf } from "../../../english/pages/page-furniture.ts";
import { comparable } from "../../comparable.ts";
import { namesIn } from "../../names-in.ts";
import { isForeignByline } from "../foreign-lines.ts";
import { identityOf } from "../furniture.ts";
import type { Outline } from "../outline.ts";
import { attributeOf, type Page, type PageElement } from "../page.ts";
import type { LinkedArticle } from "./linked-article.ts";
import { type Found, HEAD_BLOCKS, isWithin, type Metas, metaIn, wordsOf } from "./page-words.ts";

const AUTHOR_METAS = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dc.creator.name",
  "dcterms.creator",
  "dcsext.author",
  "byl",
  "byline",
  "cxenseparse:author",
  "authors",
];

/** Class names that pages use for the author, the most reliable first. */
const CLASSES = [
  /(?:^|\s|-)(?:author|byline|writer|contributor)-?names?(?=$|\s|-)/,
  /(?:^|\s)(?:[\w-]*-)?(?:by-?line|authors?|post-author|entry-author|article-author|writer)(?=$|\s)/,
  /(?:^|\s)by(?=$|\s)/,
  /(?:^|\s)reader-credits(?=$|\s)/,
  /(?:^|\s)(?:vcard|fn)(?=$|\s)/,
  /(?:^|\s)(?:[\w-]*-)?submitted(?=$|\s)/,
];

const ELSEWHERE = new Set(["nav", "footer", "aside", "blockquote"]);

/**
 * The article's author, from the page's JSON-LD, its metas or a byline. A short biography, a profile's address or the
 * site's own name is no author.
 */
export function authorOf(
  page: Page,
  metas: Metas,
  linked: LinkedArticle | null,
  sites: readonly string[],
  outline: Outline,
): Found | null {
  const isSite = (name: string) => sites.some(site => comparable(site) === comparable(name));
  const named = (values: readonly string[], from: string): Found | null => {
    const names = [
      ...new Set(values.flatMap(value => (linked?.organizations.has(value) ? [value] : namesIn(value)))),
    ];
    const people = names.filter(name => !isSite(name));
    const value = (people.length > 0 ? people : names).join(", ");
    return value === "" ? null : { value, from };
  };
  const meta = metaIn(new Map([...metas].filter(([, value]) => namesIn(value).length > 0)), AUTHOR_METAS);
  return (
    (linked && named(linked.authors, "JSON-LD author")) ??
    (meta && named([meta.value], meta.from)) ??
    printedAuthor(page, named) ??
    named(bylinesIn(outline), "printed")
  );
}

/** Lines near the headline or below the text that say "By Ann Lee" and nothing else. */
function bylinesIn({ blocks }: Outline): readonly string[] {
  const isByline = ({ text }: { readonly text: string }) =>
    furnitureLineOf(text) === "byline" || isForeignByline(text);
  // Weblogs print the line below the text, with the date in it.
  const line =
    blocks.slice(0, HEAD_BLOCKS).find(isByline) ??
    blocks.find(block => /^posted by\b/i.test(block.text) && isByline(block));
  return line ? [line.text] : [];
}

function printedAuthor(
  { elements }: Page,
  named: (values: readonly string[], from: string) => Found | null,
): Found | null {
  // Finding an element's position takes longer than reading its name, so it is checked last.
  const isNear = (element: PageElement) =>
    (!isWithin(element, ELSEWHERE) && !isAmongComments(element)) ||
    /(?:^|-)submitted(?=$|\s)/.test(identityOf(element)) ||
    // Independent blogs print the entry's author, marked as such, in its footer.
    (/(?:^|\s)p-author(?=$|\s)/.test(identityOf(element)) && !isAmongComments(element));
  const marked = elements.filter(element => attributeOf(element, "itemprop") === "author" && isNear(element));
  const names = marked.map(element => elementNamed(element) ?? wordsOf(element));
  const byMark = named(names, "itemprop author");
  if (byMark) return byMark;
  const linked = elements.filter(
    element =>
      element.tagName === "a" &&
      /(?:^|\s)author(?:$|\s)/.test(attributeOf(element, "rel") ?? "") &&
      isNear(element),
  );
  const byLink = named(linked.map(wordsOf).slice(0, 4), "rel author");
  if (byLink) return byLink;
  for (const pattern of CLASSES) {
    const classed = elements.find(
      element => pattern.test(identityOf(element)) && isNear(element) && namesIn(wordsOf(element)).length > 0,
    );
    const byClass = classed && named([wordsOf(classed)], `class ${classNameOf(classed, pattern)}`);
    if (byClass) return byClass;
  }
  return null;
}

/** The author of a comment isn't the author of the article. */
function isAmongComments(element: PageElement): boolean {
  for (
    let place: PageElement["parentNode"] = element;
    place && "tagName" in place;
    place = place.parentNode
  ) {
    if (place.tagName !== "body" && /(?:^|[\s-])comments?(?=$|[\s-])/.test(identityOf(place))) return true;
  }
  return false;
}

function elementNamed(element: PageElement): string | null {
  for (const child of element.childNodes) {
    if (!("tagName" in child)) continue;
    if (attributeOf(child, "itemprop") === "name") return attributeOf(child, "content") ?? wordsOf(child);
    const inner = elementNamed(child);
    if (inner !== null) return inner;
  }
  return null;
}

function classNameOf(element: PageElement, pattern: RegExp): string {
  return (
    identityOf(element)
      .split(" ")
      .find(name => pattern.test(name)) ?? "author"
  );
}
