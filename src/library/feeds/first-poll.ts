import { nameOf } from "../feed-parsing/item-names.ts";
import type { FeedItem } from "../feed-parsing/parse-feed.ts";
import { changeFeed, type Follow } from "./follows.ts";

/** Receives errors on this side: a full disk, a bug. */
type Failed = (error: unknown) => void;

/**
 * From the next poll on, the feed's items are new to these servers; a failure notice may be sent again.
 *
 * Written before anything is taken, with the names of the feed's present items: if the process ends during this
 * poll, the next one can tell old items from those that arrived meanwhile.
 */
export async function recordOldItems(
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

/** Only items left for other servers still count as old: the others are now known as seen. */
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
