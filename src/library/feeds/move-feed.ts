import { isLinkBlocked } from "../records/blocked.ts";
import {
  type FeedClaim,
  type FeedState,
  type FeedStates,
  feedIdOf,
  MAX_SEEN,
  newFeedState,
} from "../records/feed-states.ts";
import type { FollowedFeed } from "../records/records.ts";
import type { FeedNews } from "./feed-news.ts";
import type { Follow } from "./follows.ts";

export interface MoveOptions {
  /** Those of the feed at its old link. */
  readonly follows: readonly Follow[];
  readonly states: Pick<FeedStates, "get">;
  /** Of the feed at its new link. */
  readonly claim: Pick<FeedClaim, "set">;
  /** Whether the feed itself has moved, so that its seen items still count; otherwise it is another feed. */
  readonly isSame: boolean;
  /** Called for each server that follows it there now. */
  readonly moved: (news: FeedNews) => void;
  /** Receives errors on this side in one server; the others continue. */
  readonly failed: (error: unknown) => void;
}

/**
 * Makes the servers follow a feed under another link, unless another process has claimed that meanwhile; the next poll
 * finds it moved again then.
 *
 * @returns the state of the feed under that link
 */
export async function moveFeed(
  state: FeedState,
  to: string,
  { follows, states, claim, isSame, moved, failed }: MoveOptions,
): Promise<FeedState> {
  const known = await states.get(to);
  const base = known ?? { ...(isSame ? state : newFeedState(to)), url: to };
  const seen = isSame ? [...new Set([...base.seen, ...state.seen])].slice(-MAX_SEEN) : base.seen;
  const there = { ...base, seen };
  if (!(await claim.set(there))) return there;
  const id = feedIdOf(to);
  for (const { guildId, kept, feed } of follows) {
    if (isLinkBlocked(to, kept.record.tombstones)) continue;
    const isFollowed = kept.record.feeds.some(other => other.id === id);
    const next: FollowedFeed = { ...feed, id, url: to };
    try {
      await kept.update(record => ({
        ...record,
        feeds: record.feeds.flatMap(other =>
          other.id !== feed.id ? other : isFollowed ? [] : { ...other, id, url: to },
        ),
        pending: record.pending.map(post => (post.feed === feed.id ? { ...post, feed: id } : post)),
      }));
      moved({ kind: "moved", guildId, feed: next, from: state.url });
    } catch (error) {
      failed(error);
    }
  }
  return there;
}
