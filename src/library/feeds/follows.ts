import type { GroupOptions } from "../additions/add-group.ts";
import type { AddReport, IncomingFile } from "../records/add-report.ts";
import type { FollowedFeed } from "../records/records.ts";
import type { RecordStore } from "../store/library-store.ts";

/** A server that may follow feeds. */
export interface Follower {
  readonly guildId: string;
  readonly kept: RecordStore;
  /** Adds files to its articles; opens them only if necessary. */
  add(files: readonly IncomingFile[], options: GroupOptions): Promise<AddReport>;
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
