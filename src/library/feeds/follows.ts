import type { ServerLibrary } from "../server-library.ts";
import type { FollowedFeed } from "../store/records.ts";

/** A feed as one server follows it. */
export interface Follow {
  readonly guildId: string;
  readonly library: ServerLibrary;
  readonly feed: FollowedFeed;
}

/** Changes what a server keeps of a feed. */
export async function changeFeed(
  { library, feed: { id } }: Follow,
  change: (feed: FollowedFeed) => FollowedFeed,
): Promise<void> {
  await library.store.update(record => ({
    ...record,
    feeds: record.feeds.map(feed => (feed.id === id ? change(feed) : feed)),
  }));
}
