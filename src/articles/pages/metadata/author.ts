import { comparable } from "../comparable.ts";
import { identityOf } from "../furniture.ts";
import { attributeOf, type Page, type PageElement } from "../page.ts";
import type { LinkedArticle } from "./linked-article.ts";
import { type Found, isWithin, type Metas, metaIn, wordsOf } from "./page-words.ts";

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

/** Class names under which pages print who wrote the article, the surest first. */
const CLASSES = [
  /(?:^|\s|-)(?:author|byline|writer|contributor)-?names?(?=$|\s|-)/,
  /(?:^|\s)(?:[\w-]*-)?(?:by-?line|authors?|post-author|entry-author|article-author|writer)(?=$|\s)/,
  /(?:^|\s)(?:vcard|fn)(?=$|\s)/,
];

const ELSEWHERE = new Set(["nav", "footer", "aside", "blockquote"]);

/** Longest line that may be a list of names, in UTF-16 code units; a life in short is longer. */
const MAX_BYLINE = 120;

/**
 * Who wrote the article, as the page says in its JSON-LD, its metas or a byline. A life in short, a
 * profile's address or the site's own name is nobody.
 */
export function authorOf(
  page: Page,
  metas: Metas,
  linked: LinkedArticle | null,
  sites: readonly string[],
): Found | null {
  const isSite = (name: string) => sites.some(site => comparable(site) === comparable(name));
  const named = (values: readonly string[], from: string): Found | null => {
    const names = [...new Set(values.flatMap(value => namesIn(value)))];
    const people = names.filter(name => !isSite(name));
    const value = (people.length > 0 ? people : names).join(", ");
    return value === "" ? null : { value, from };
  };
  const meta = metaIn(new Map([...metas].filter(([, value]) => namesIn(value).length > 0)), AUTHOR_METAS);
  return (
    (linked && named(linked.authors, "JSON-LD author")) ??
    (meta && named([meta.value], meta.from)) ??
    printedAuthor(page, named)
  );
}

function printedAuthor(
  { elements }: Page,
  named: (values: readonly string[], from: string) => Found | null,
): Found | null {
  const near = elements.filter(element => !isWithin(element, ELSEWHERE));
  const marked = near.filter(element => attributeOf(element, "itemprop") === "author");
  const names = marked.map(element => elementNamed(element) ?? wordsOf(element));
  const byMark = named(names, "itemprop author");
  if (byMark) return byMark;
  const linked = near.filter(element => /(?:^|\s)author(?:$|\s)/.test(attributeOf(element, "rel") ?? ""));
  const byLink = named(
    linked
      .filter(({ tagName }) => tagName === "a")
      .map(wordsOf)
      .slice(0, 4),
    "rel author",
  );
  if (byLink) return byLink;
  for (const pattern of CLASSES) {
    const classed = near.find(
      element => pattern.test(identityOf(element)) && namesIn(wordsOf(element)).length > 0,
    );
    const byClass = classed && named([wordsOf(classed)], `class ${classNameOf(classed, pattern)}`);
    if (byClass) return byClass;
  }
  return null;
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

const BEFORE_NAMES =
  /^(?:(?:written|reported|story|text|words|posted|published|reviewed|edited) )?by:?\s+|^(?:author|written)s?:\s*/i;
const OTHER_LANGUAGES = /^(?:von|par|por|af|av|door|di|de autor|text|autor(?:in)?):?\s+(?=\p{Lu})/iu;

/** "By Ann Lee and Bo Fox, Political editor | 4 May 2024" as ["Ann Lee", "Bo Fox"]; none where it is no list of names. */
export function namesIn(byline: string): string[] {
  if (/^(?:https?:|www\.|@)/i.test(byline.trim())) return [];
  const line =
    byline
      .replace(BEFORE_NAMES, "")
      .replace(OTHER_LANGUAGES, "")
      .split(/\s*(?:[|•·\n]|\s[-–—]\s|\son\s(?=\d))\s*/)[0] ?? "";
  if (line.length > MAX_BYLINE) return [];
  return line
    .split(/\s*(?:[,;&]|\band\b|\bund\b|\bet\b|\bwith\b)\s*/)
    .map(name => name.replace(/\s*\(?@[\w.]+\)?$|\s*<?[\w.+-]+@[\w.-]+>?$|^by\s+/i, "").trim())
    .filter(isName);
}

/** A name is of a few words and begins with a capital, or is of a script that has none. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /[\d!?:{}<>[\]=]|https?|\.\s\p{Ll}/u.test(name)) return false;
  const words = name.split(/\s+/);
  return words.length <= 6 && !/^\p{Ll}/u.test(words.at(-1) ?? "") && !NO_NAMES.test(name);
}

const NO_NAMES =
  /^(?:admin(?:istrator)?|editor|staff|unknown|anonymous|guest|null|undefined|none|n\/a|follow|share|updated|published|view (?:bio|profile|all)|more|contact|share this)$|\b(?:correspondent|reporter|editor-in-chief|columnist|newsletter|subscribe)\b/i;
