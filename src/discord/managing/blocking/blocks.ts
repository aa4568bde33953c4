import { type Blocked, blockedThings } from "../../../library/blocks/blocked-things.ts";
import { bareDomain } from "../../../library/records/blocked.ts";
import { fullLink } from "../full-link.ts";
import { titleInWords } from "../reply-parts.ts";
import type { Managed } from "../server-library-of.ts";

export function blockedIn({ own }: Managed): Blocked[] {
  return blockedThings(own.store.record.tombstones);
}

/** The block on a domain, or on one that contains it; null if it isn't blocked. */
export function blockOn(domain: string, managed: Managed): Blocked | null {
  const isHit = (thing: Blocked) =>
    thing.kind === "domain" && (domain === thing.domain || domain.endsWith(`.${thing.domain}`));
  return blockedIn(managed).find(isHit) ?? null;
}

/** Of blocked things, only a shared article's title is known: others still see it. */
export function titleOf(thing: Blocked, { server }: Managed): string | null {
  const shared = thing.kind === "article" ? server.services.libraries.shared.byKey(thing.key) : undefined;
  return shared ? titleInWords(shared.article) : null;
}

/** The domain in what was typed, which may be a whole address; null if there is none. */
export function domainIn(typed: string): string | null {
  const url = URL.parse(fullLink(typed));
  if (url?.username !== "" || url.password !== "") return null;
  const domain = bareDomain(url.hostname);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) ? domain : null;
}
