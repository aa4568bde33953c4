import { Parser } from "htmlparser2";

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/i;

/** How much of the start of a page may name its feed, in UTF-16 code units. */
const MAX_HEAD = 500_000;

/**
 * The feed that a web page names in its head (`<link rel="alternate" type="application/rss+xml">`), the first that
 * isn't for comments; null if it names none.
 *
 * @param url where the page was read from: relative links are resolved against it
 */
export function findFeedLink(page: string, url: string): string | null {
  const found: string[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, { rel = "", type = "", href, title = "" }) {
      if (name === "base" && href !== undefined) base = URL.parse(href, url)?.href ?? url;
      if (name !== "link" || href === undefined) return;
      if (!rel.toLowerCase().split(/\s+/).includes("alternate") || !FEED_TYPES.test(type.trim())) return;
      const link = URL.parse(href.trim(), base);
      if (!link || !/^https?:$/.test(link.protocol) || link.href === url) return;
      if (/comment/i.test(title + link.pathname)) return;
      found.push(link.href);
    },
  });
  // Only these elements are parsed: deeply nested ones would take the parser a long time.
  const elements = page.slice(0, MAX_HEAD).match(/<(?:link|base)\b[^<>]{0,1000}>/gi);
  parser.end(elements?.join("") ?? "");
  return found[0] ?? null;
}
