import type { FollowedFeed } from "../store/records.ts";
import type { FeedStates } from "./feed-states.ts";
import { changeFeed, type Follow } from "./follows.ts";

/** A feed has failed for a day, and the channel that it posts to has not been told. */
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
   * Told once when a feed has failed for a day; only then does it count as told when this returns. Where
   * it throws it is told again an hour later, for a week.
   */
  readonly failedForADay: (notice: FailureNotice) => Promise<void>;
  /** Told of what goes wrong on this side. */
  readonly failed: (error: unknown) => void;
}

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** How long it is tried to tell that a feed has failed for a day. */
const TELLING_MS = 7 * DAY_MS;

/** Tells servers of feeds that have failed for a day, each once. */
export class FailureNotices {
  readonly #options: FailureNoticesOptions;
  /** When a notice may be tried again, by server and feed. */
  readonly #againAt = new Map<string, number>();

  constructor(options: FailureNoticesOptions) {
    this.#options = options;
  }

  /** @param follows every follow */
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
