import { comparable } from "../../comparable.ts";
import { withoutSite } from "../../without-site.ts";
import { identityOf } from "../furniture.ts";
import type { Page, PageElement } from "../page.ts";
import type { LinkedArticle } from "./linked-article.ts";
import { type Found, isWithin, type Metas, metaIn, unescapedTwice, wordsOf } from "./page-words.ts";

const MASTHEADS = new Set(["header", "nav", "footer", "aside"]);

/**
 * The article's title: the first candidate on which two places of the page agree, without the site's name.
 *
 * One place alone is often wrong: an encyclopaedia's JSON-LD has a description as its headline, and the `<h1>`
 * of old pages is the paper's logo.
 *
 * @param sites names of the site, and the domain
 */
export function titleOf(
  page: Page,
  metas: Metas,
  linked: LinkedArticle | null,
  sites: readonly string[],
): Found | null {
  const candidates = candidatesOf(page, metas, linked)
    .map(({ value, from }) => ({ value: withoutSite(unescapedTwice(value), sites), from }))
    .filter(({ value }) => value !== "" && !sites.some(site => comparable(site) === comparable(value)));
  const agreed = candidates.find(({ value }, index) =>
    candidates.some((other, place) => place !== index && areAlike(value, other.value)),
  );
  const printed = printedTitles(page);
  const isPrinted = ({ value }: Found) => printed.some(one => comparable(one.value) === comparable(value));
  const found = agreed ?? candidates.find(isPrinted) ?? candidates[0] ?? null;
  if (found === null) return null;
  if (found.from === "h1") return besideMasthead(found, candidates, printed) ?? found;
  if (found.from !== "title") return found;
  // The paper's name may be printed too; the headline is longer.
  const parts = printed.filter(({ value }) => isPartOfTitle(value, found.value));
  return parts.reduce<Found | null>(longer, null) ?? found;
}

/**
 * With "Ford Courier" as the `<h1>` of every page and "Ford Courier: Pools to close" as the window title, the longer
 * part is the headline.
 */
function besideMasthead(
  heading: Found,
  candidates: readonly Found[],
  printed: readonly Found[],
): Found | null {
  const title = candidates.find(({ from }) => from === "title")?.value ?? "";
  return (
    printed.find(
      ({ value }) =>
        value.length > heading.value.length &&
        title.startsWith(heading.value) &&
        title.endsWith(value) &&
        isPartOfTitle(value, title),
    ) ?? null
  );
}

function longer(one: Found | null, other: Found): Found {
  return one === null || other.value.length > one.value.length ? other : one;
}

/** How pages name the element with the headline, if it is not an `<h1>`. */
const HEADLINE = /(?:^|\s)(?:(?:entry|post|article|story|topic|node|page)-?)?(?:title|headline)(?=$|\s)/;

function printedTitles({ elements }: Page): Found[] {
  return elements
    .filter(element => !isWithin(element, MASTHEADS) && isHeadline(element))
    .slice(0, MAX_PRINTED)
    .map(element => ({ value: wordsOf(element), from: "printed" }));
}

function isHeadline(element: PageElement): boolean {
  return /^(?:h[1-4]|b|strong|font)$/.test(element.tagName) || HEADLINE.test(identityOf(element));
}

/** More headlines than a page prints above its article. */
const MAX_PRINTED = 30;

/** "Pools to close" in "Ford Blog: Pools to close", or in "Pools to close - Ford Forum". */
function isPartOfTitle(part: string, title: string): boolean {
  if (part.length < MIN_PART || part.length >= title.length) return false;
  const rest = title.startsWith(part)
    ? title.slice(part.length)
    : title.endsWith(part)
      ? title.slice(0, -part.length)
      : "";
  return /^\s?[|:·•–—-]\s|[|:·•–—-]\s$/.test(rest);
}

function candidatesOf(page: Page, metas: Metas, linked: LinkedArticle | null): Found[] {
  const headings = page.elements.filter(({ tagName }) => tagName === "h1");
  const heading = headings.find(element => !isWithin(element, MASTHEADS)) ?? headings[0];
  const title = page.elements.find(({ tagName }) => tagName === "title");
  // Only on pages that have nothing else, such as those made with a word processor.
  const classed = page.elements.find(
    element => element.tagName === "p" && /(?:^|\s)(?:mso-)?title(?=$|\s)/.test(identityOf(element)),
  );
  const found: (Found | null)[] = [
    linked?.headline ? { value: linked.headline, from: "JSON-LD headline" } : null,
    metaIn(metas, ["og:title"]),
    heading ? { value: wordsOf(heading), from: "h1" } : null,
    metaIn(metas, ["twitter:title", "dc.title", "parsely-title", "sailthru.title"]),
    linked?.name ? { value: linked.name, from: "JSON-LD name" } : null,
    title ? { value: wordsOf(title), from: "title" } : null,
    classed ? { value: wordsOf(classed), from: "class title" } : null,
  ];
  return found.filter(it => it !== null);
}

/** Shortest title, in letters, that can't be part of another by chance. */
const MIN_PART = 8;

function areAlike(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  if (a === b) return a !== "";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_PART && long.includes(short);
}
