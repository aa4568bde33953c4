import type { Client } from "discord.js";
import type { FailureNotice } from "../../library/feeds/feed-poller.ts";
import type { RunningLibrary } from "../../library/run-library.ts";
import type { Log } from "../../log.ts";
import type { Wording } from "../../wording/english.ts";
import type { ManagersEvent } from "./managers-event.ts";

export interface ChannelPostsOptions {
  readonly client: Client;
  readonly kept: Pick<RunningLibrary, "libraries" | "poller">;
  readonly wording: Wording;
  readonly log: Log;
  readonly now?: () => Date;
}

/** Everything that the bot posts by itself: new articles of feeds, and what the managers are told. */
export interface ChannelPosts {
  /**
   * Puts down what the managers' channel is told, where the server has one. Comes back before it is
   * posted, a second or two later with what else happens by then; never rejects.
   */
  tellManagers(guildId: string, event: ManagersEvent): Promise<void>;
  /**
   * Tells a channel that its feed has failed for a day.
   *
   * @throws {Error} where it can't be told now; the poller asks again later
   */
  failedForADay(notice: FailureNotice): Promise<void>;
  /** Posts what waits: now, about once a minute, and after each poll that brought something. */
  start(): void;
  /** Posts what was put down for the managers, waits for posts that are under way, and stops. */
  stop(): Promise<void>;
}

/** To be made when the client is connected. */
export function createChannelPosts(_options: ChannelPostsOptions): ChannelPosts {
  return {
    tellManagers: async () => {},
    failedForADay: async () => {},
    start: () => {},
    stop: async () => {},
  };
}
