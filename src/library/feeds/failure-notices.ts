import type { FeedStates } from "../records/feed-states.ts";
import type { FollowedFeed } from "../records/records.ts";
import { changeFeed, type Follow } from "./follows.ts";

/** A feed has failed for a day, and the channel it posts to has not been notified. */
export interface FailureNotice {
  readonly guildId: string;
  readonly feed: FollowedFeed;
  readonly problem: string;
  readonly since: string;
}

export interface FailureNoticesOptions {
  readonly states: FeedStates;
  readonly now: () => Date;
  /**
   * Called once when a feed has failed for a day; it counts as notified only when this returns. If it throws, it is
   * called again an hour later, for a week.
   */
  readonly failedForADay: (notice: FailureNotice) => Promise<void>;
  /** Receives errors on this side. */
  readonly failed: (error: unknown) => void;
}

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** How long the bot keeps trying to report that a feed has failed for a day. */
const TELLING_MS = 7 * DAY_MS;

/** Notifies servers of feeds that have failed for a day, once for each. */
export class FailureNotices {
  readonly #options: FailureNoticesOptions;
  /** When a notice may be tried again, by server and feed. */
  readonly #againAt = new Map<string, number>();

  constructor(options: FailureNoticesOptions) {
    this.#options = options;
  }

  /** @param follows all follows */
  async tell(follows: readonly Follow[]): Promise<void> {
    const { states, now, failedForADay, failed } = this.#options;
    for (const follow of follows) {
      const { guildId, feed } = follow;
      if (feed.isFailureTold) continue;
      const failing = (await states.get(feed.url).catch(() => null))?.failing;
      const sinceMs = failing ? now().getTime() - Date.parse(failing.since) : 0;
      if (!failing || sinceMs < DAY_MS || sinceMs > TELLING_MS) continue;
      const name = `${guildId} ${feed.id}`;
      if ((this.#againAt.get(name) ?? 0) > now().getTime()) continue;
      try {
        await failedForADay({ guildId, feed, problem: failing.problem, since: failing.since });
        this.#againAt.delete(name);
        await changeFeed(follow, feed => ({ ...feed, isFailureTold: true }));
      } catch (error) {
        this.#againAt.set(name, now().getTime() + HOUR_MS);
        failed(error);
      }
    }
  }
}
