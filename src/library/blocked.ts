import type { Article } from "../articles/article.ts";
import type { Tombstone } from "./store/records.ts";

/**
 * Whether an article must not come back: by its text, its link, or the domain of either its link or
 * where it was fetched. A link counts without `www.`, fragment and
 * what only counts readers, in http and https alike.
 */
export function isBlocked({ key, url, origin }: Article, tombstones: readonly Tombstone[]): boolean {
  const domains = [
    url === null ? null : new URL(url).hostname,
    origin.kind === "fetched" ? origin.domain : null,
  ];
  return tombstones.some(tombstone => {
    if (tombstone.kind === "article") return tombstone.key === key;
    if (tombstone.kind === "link")
      return url !== null && comparableLink(url) === comparableLink(tombstone.url);
    return domains.some(domain => domain !== null && isWithinDomain(domain, tombstone.domain));
  });
}

/** Whether an address must not be fetched, because it or its domain is blocked. */
export function isLinkBlocked(link: string, tombstones: readonly Tombstone[]): boolean {
  return tombstones.some(tombstone => {
    if (tombstone.kind === "link") return comparableLink(tombstone.url) === comparableLink(link);
    return tombstone.kind === "domain" && isWithinDomain(new URL(link).hostname, tombstone.domain);
  });
}

// What newsletters, feeds and social networks hang on a link to count readers; it names no page.
const TRACKING =
  /^(?:utm_|at_|fb_)|^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmp|cmpid|ref|ref_src|ocid|xtor)$/i;

/** A link without the parts that only count readers. */
export function withoutTracking(link: string): string {
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = "";
  return url.href;
}

/** A link in the form in which two links to one page agree: see `isBlocked`. */
export function comparableLink(link: string): string {
  const url = new URL(withoutTracking(link));
  url.searchParams.sort();
  return bareDomain(url.hostname) + url.pathname.replace(/\/$/, "") + url.search;
}

/** A domain as it is blocked: lower case, without `www.`. */
export function bareDomain(domain: string): string {
  return domain
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/\.$/, "");
}

function isWithinDomain(domain: string, blocked: string): boolean {
  const bare = bareDomain(domain);
  return bare === blocked || bare.endsWith(`.${blocked}`);
}
