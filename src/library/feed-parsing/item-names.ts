import { createHash } from "node:crypto";
import { comparableLink } from "../records/blocked.ts";
import type { FeedItem } from "./parse-feed.ts";

/** The names under which an item is known: its link and, if it has one, the feed's id for it. */
export function namesOf(item: FeedItem): string[] {
  return item.id === null ? [nameOf(item)] : [nameOf(item), hashOf(`id ${item.id}`)];
}

/** The name of an item by its link. */
export function nameOf({ link }: Pick<FeedItem, "link">): string {
  return hashOf(`link ${comparableLink(link)}`);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}
