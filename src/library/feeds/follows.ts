import type { ServerLibrary } from "../server-library.ts";
import type { RecordStore } from "../store/library-store.ts";
import type { FollowedFeed } from "../store/records.ts";

/** A server that may follow feeds. */
export interface Follower {
  readonly guildId: string;
  readonly kept: RecordStore;
  /** Its articles; opened if necessary. */
  library(): Promise<ServerLibrary>;
}

/** A feed as one server follows it. */
export interface Follow extends Follower {
  readonly feed: FollowedFeed;
}

/** Changes what a server stores about a feed. */
export async function changeFeed(
  { kept, feed: { id } }: Follow,
  change: (feed: FollowedFeed) => FollowedFeed,
): Promise<void> {
  await kept.update(record => ({
    ...record,
    feeds: record.feeds.map(feed => (feed.id === id ? change(feed) : feed)),
  }));
}
