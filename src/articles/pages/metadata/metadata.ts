import type { FieldSources } from "../../article.ts";
import type { Outline } from "../outline.ts";
import { attributeOf, type Page } from "../page.ts";
import { authorOf } from "./author.ts";
import { dateOf } from "./date.ts";
import { linkedArticleIn } from "./linked-article.ts";
import { outletOf } from "./outlet.ts";
import { metaIn, metasOf } from "./page-words.ts";
import { titleOf } from "./title.ts";

/** What a page says about its article besides the text. Missing or unreadable fields are null. */
export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** `articleBody` of its JSON-LD, or the updates of a live blog one after another. */
  readonly body: string | null;
  /** Whether the page says that not everybody may read all of it. */
  readonly isPaywalled: boolean;
  /** Class names of the parts for subscribers only. */
  readonly gated: readonly string[];
  /** Where title, author and date were found. */
  readonly sources: FieldSources;
}

/**
 * Reads title, author, date and the rest from a page's JSON-LD, its `<meta>` elements and its printed lines.
 *
 * @param address where the page was read from, if known: relative links are resolved against it
 */
export function readMetadata(page: Page, outline: Outline, address: string | null): PageMetadata {
  const linked = linkedArticleIn(page);
  const metas = metasOf(page);
  const site = metaIn(metas, ["og:site_name", "application-name", "al:android:app_name"])?.value ?? null;
  const publisher = linked?.publisher ?? metas.get("og:site_name") ?? null;
  const links = [
    page.elements.find(element => element.tagName === "link" && relOf(element).includes("canonical")),
  ].map(element => element && attributeOf(element, "href"));
  const url = firstLink([...links, metas.get("og:url"), ...(linked?.addresses ?? [])], address);
  const sites = [publisher, site, ...(linked?.providers ?? []), ...hostNames(address ?? url)].filter(
    name => name !== null,
  );
  const title = titleOf(page, metas, linked, sites);
  const author = authorOf(page, metas, linked, sites, outline);
  const date = dateOf(page, metas, linked, outline, address ?? url);
  return {
    title: title?.value ?? null,
    author: author?.value ?? null,
    publisher: publisher ?? outletOf(page, title?.value ?? null),
    date: date?.value ?? null,
    language:
      languageTag(page.elements.find(({ tagName }) => tagName === "html")) ??
      languageOf(linked?.language) ??
      languageOf(metas.get("og:locale")),
    url,
    body: linked?.body ?? null,
    isPaywalled: linked?.isPaywalled ?? false,
    gated: linked?.gated ?? [],
    sources: {
      ...(title && { title: title.from }),
      ...(author && { author: author.from }),
      ...(date && { date: date.from }),
    },
  };
}

function relOf(element: Page["elements"][number]): readonly string[] {
  return (attributeOf(element, "rel") ?? "").toLowerCase().split(/\s+/);
}

/** "www.ford-courier.co.test" is also called "ford-courier.co.test" and "ford-courier". */
function hostNames(address: string | null): string[] {
  const url = address === null ? null : URL.parse(address);
  if (!url) return [];
  const host = url.hostname.replace(/^www\./, "");
  const label = host.split(".").findLast((part, index, all) => index < all.length - 1 && part.length > 3);
  return label === undefined ? [host] : [host, label];
}

function languageTag(root: Page["elements"][number] | undefined): string | null {
  return languageOf(root && attributeOf(root, "lang"));
}

function languageOf(value: string | null | undefined): string | null {
  const tag = value?.trim().replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

function firstLink(values: readonly (string | null | undefined)[], address: string | null): string | null {
  for (const value of values) {
    const link = value ? URL.parse(value, address ?? undefined) : null;
    if (link && /^https?:$/.test(link.protocol)) return link.href;
  }
  return null;
}
