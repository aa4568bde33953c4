import type { ArticleKey } from "../../articles/article.ts";
import { comparableLink } from "../records/blocked.ts";
import type { Tombstone } from "../records/records.ts";

/** Something that a manager blocked: an article has two tombstones if its link is known. */
export type Blocked =
  | { readonly kind: "domain"; readonly domain: string; readonly at: string }
  | {
      readonly kind: "article";
      readonly key: ArticleKey;
      readonly link: string | null;
      readonly at: string;
    }
  | { readonly kind: "link"; readonly link: string; readonly at: string };

/** What is blocked, the latest first. */
export function blockedThings(tombstones: readonly Tombstone[]): Blocked[] {
  const things: Blocked[] = [];
  for (const stone of tombstones) {
    const { at } = stone;
    const last = things.at(-1);
    if (stone.kind === "domain") things.push({ kind: "domain", domain: stone.domain, at });
    else if (stone.kind === "article") things.push({ kind: "article", key: stone.key, link: null, at });
    // An article and its link are blocked together.
    else if (last?.kind === "article" && last.at === at && last.link === null) {
      things[things.length - 1] = { ...last, link: stone.url };
    } else things.push({ kind: "link", link: stone.url, at });
  }
  return things.reverse();
}

/**
 * Whether a tombstone blocks a thing by its name, and so must be removed when the thing is unblocked, whenever it was
 * set: something blocked twice must not stay blocked after it is unblocked once.
 */
export function isTombstoneOf(stone: Tombstone, thing: Blocked): boolean {
  switch (stone.kind) {
    case "domain":
      return thing.kind === "domain" && thing.domain === stone.domain;
    case "article":
      return thing.kind === "article" && thing.key === stone.key;
    case "link":
      return (
        thing.kind !== "domain" &&
        thing.link !== null &&
        comparableLink(thing.link) === comparableLink(stone.url)
      );
  }
}
