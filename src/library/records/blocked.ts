import type { Article } from "../../articles/article.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import type { Tombstone } from "./records.ts";

interface Blocklist {
  readonly keys: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly domains: readonly string[];
}

// Lists are replaced, never changed.
const blocklistOf = onceForEach(
  (tombstones: readonly Tombstone[]): Blocklist => ({
    keys: new Set(tombstones.flatMap(stone => (stone.kind === "article" ? [stone.key] : []))),
    links: new Set(tombstones.flatMap(stone => (stone.kind === "link" ? [comparableLink(stone.url)] : []))),
    domains: tombstones.flatMap(stone => (stone.kind === "domain" ? [stone.domain] : [])),
  }),
);

/**
 * Whether an article must not come back: because of its text, its link, or the domain of its link or of where it was
 * fetched. Links are compared without `www.`, fragment and tracking parameters; http and https are the same.
 */
export function isBlocked(article: Article, tombstones: readonly Tombstone[]): boolean {
  if (tombstones.length === 0) return false;
  const { keys, links, domains } = blocklistOf(tombstones);
  if (keys.has(article.key)) return true;
  // A whole library is asked about after a block, and mostly it is of one text.
  if (links.size === 0 && domains.length === 0) return false;
  const { link, host } = linkOf(article);
  if (link !== null && links.has(link)) return true;
  if (host !== null && isWithinAny(host, domains)) return true;
  return article.origin.kind === "fetched" && isWithinAny(article.origin.domain, domains);
}

interface ReadLink {
  readonly link: string | null;
  readonly host: string | null;
}

// A whole library is checked after every change, and parsing links takes most of the time.
const linkOf = onceForEach(
  ({ url }: Article): ReadLink =>
    url === null ? { link: null, host: null } : { link: comparableLink(url), host: new URL(url).hostname },
);

/** Whether an address must not be fetched, because it or its domain is blocked. */
export function isLinkBlocked(link: string, tombstones: readonly Tombstone[]): boolean {
  if (tombstones.length === 0) return false;
  const { links, domains } = blocklistOf(tombstones);
  return links.has(comparableLink(link)) || isWithinAny(new URL(link).hostname, domains);
}

// Parameters that newsletters, feeds and social networks add to a link to count readers; they don't identify a page.
const TRACKING =
  /^(?:utm_|at_|fb_)|^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmp|cmpid|ref|ref_src|ocid|xtor)$/i;

/** A link without its tracking parameters. */
export function withoutTracking(link: string): string {
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = "";
  return url.href;
}

/** A link in the form in which two links to one page are equal: see `isBlocked`. */
export function comparableLink(link: string): string {
  const url = new URL(withoutTracking(link));
  url.searchParams.sort();
  return bareDomain(url.hostname) + url.pathname.replace(/\/$/, "") + url.search;
}

/** A domain in the form in which it is blocked: lower case, without `www.`. */
export function bareDomain(domain: string): string {
  return domain
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/\.$/, "");
}

function isWithinAny(domain: string, blocked: readonly string[]): boolean {
  if (blocked.length === 0) return false;
  const bare = bareDomain(domain);
  return blocked.some(one => bare === one || bare.endsWith(`.${one}`));
}
