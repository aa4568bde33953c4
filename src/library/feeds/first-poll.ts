import { changeFeed, type Follow } from "./follows.ts";
import { nameOf } from "./item-names.ts";
import type { FeedItem } from "./parse-feed.ts";

/** Told of what goes wrong on this side: a full disk, a bug. */
type Failed = (error: unknown) => void;

/**
 * From the next poll on what the feed brings is new to these servers; a notice of failure may come again.
 *
 * Written down before anything is taken, with the names of what the feed holds now: if the process ends in
 * this poll, the next one can tell what was there from what has come meanwhile.
 */
export async function primeFollows(
  follows: readonly Follow[],
  fresh: readonly FeedItem[],
  failed: Failed,
): Promise<void> {
  for (const follow of follows) {
    const { isPrimed, isFailureTold } = follow.feed;
    if (isPrimed && !isFailureTold) continue;
    const old = isPrimed ? {} : { old: fresh.map(nameOf) };
    await changeFeed(follow, feed => ({ ...feed, isPrimed: true, isFailureTold: false, ...old })).catch(
      failed,
    );
  }
}

/** Old are only items that are left over for other servers: the others are known as met by now. */
export async function forgetOldItems(
  follows: readonly Follow[],
  left: readonly FeedItem[],
  failed: Failed,
): Promise<void> {
  const names = new Set(left.map(nameOf));
  for (const follow of follows) {
    const { old } = follow.feed;
    if (old === undefined) continue;
    const still = old.filter(name => names.has(name));
    if (still.length === old.length && old.length > 0) continue;
    await changeFeed(follow, ({ old: _, ...feed }) => ({
      ...feed,
      ...(still.length > 0 && { old: still }),
    })).catch(failed);
  }
}
