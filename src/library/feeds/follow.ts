import type { LibraryLimits } from "../contents/library-limits.ts";
import { isLinkBlocked, withoutTracking } from "../records/blocked.ts";
import { feedIdOf } from "../records/feed-states.ts";
import type { FollowedFeed } from "../records/records.ts";
import type { RecordStore } from "../store/library-store.ts";

export type FollowOutcome =
  | { readonly kind: "followed"; readonly feed: FollowedFeed }
  /** It was followed already; channel, post and words are now as requested. */
  | { readonly kind: "changed"; readonly feed: FollowedFeed }
  | { readonly kind: "bad-link" }
  | { readonly kind: "blocked" }
  | { readonly kind: "too-many-feeds"; readonly limit: number };

export interface FollowOptions {
  readonly limits: LibraryLimits;
  readonly now: Date;
}

/** Makes a server follow a feed. What the feed contains at its next poll is old; later items are new. */
export async function followFeed(
  store: RecordStore,
  wanted: Pick<FollowedFeed, "url" | "channel" | "post" | "words" | "label">,
  { limits, now }: FollowOptions,
): Promise<FollowOutcome> {
  const parsed = URL.parse(wanted.url.trim());
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return { kind: "bad-link" };
  const url = withoutTracking(parsed.href);
  const { feeds, tombstones } = store.record;
  if (isLinkBlocked(url, tombstones)) return { kind: "blocked" };
  const before = feeds.find(feed => feed.url === url);
  if (!before && feeds.length >= limits.feeds) return { kind: "too-many-feeds", limit: limits.feeds };
  const words = wanted.words.map(word => word.trim().toLowerCase()).filter(word => word !== "");
  const fresh = {
    id: feedIdOf(url),
    url,
    addedAt: now.toISOString(),
    isPrimed: false,
    isFailureTold: false,
  };
  // As with the words: a label that isn't given again is removed.
  const { label: _, ...known }: Pick<FollowedFeed, keyof typeof fresh | "label" | "old"> = before ?? fresh;
  const feed: FollowedFeed = {
    ...known,
    ...(wanted.label !== undefined && { label: wanted.label }),
    channel: wanted.channel,
    post: wanted.post,
    words,
  };
  await store.update(record => ({
    ...record,
    feeds: [...record.feeds.filter(({ id }) => id !== feed.id), feed],
  }));
  return { kind: before ? "changed" : "followed", feed };
}

/** Makes a server stop following a feed; its waiting posts are dropped. False if it didn't follow it. */
export async function unfollowFeed(store: RecordStore, id: string): Promise<boolean> {
  const isFollowed = store.record.feeds.some(feed => feed.id === id);
  await store.update(record => ({
    ...record,
    feeds: record.feeds.filter(feed => feed.id !== id),
    pending: record.pending.filter(({ feed }) => feed !== id),
  }));
  return isFollowed;
}
