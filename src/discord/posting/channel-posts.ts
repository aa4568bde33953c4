import type { Client } from "discord.js";
import type { FailureNotice } from "../../library/feeds/failure-notices.ts";
import type { FeedNews } from "../../library/feeds/feed-news.ts";
import type { RunningLibrary } from "../../library/start-library.ts";
import type { Log } from "../../log.ts";
import { wordingIn } from "../../wording/languages.ts";
import type { Wording } from "../../wording/wording.ts";
import { FeedDelivery } from "./feed-delivery.ts";
import type { ManagersEvent } from "./managers-event.ts";
import { ManagersLog, type ManagersLogOptions } from "./managers-log.ts";
import { renderFeedFailure } from "./render-feed-failure.ts";
import { nonceOf, sendToChannel } from "./send-to-channel.ts";

export interface ChannelPostsOptions extends Pick<ManagersLogOptions, "gatherMs" | "retryMs"> {
  readonly client: Client;
  readonly services: Pick<RunningLibrary, "libraries" | "poller">;
  readonly log: Log;
  readonly now?: () => Date;
}

/** Everything that the bot posts by itself: new articles from feeds, and notices for the managers. */
export interface ChannelPosts {
  /**
   * Queues a notice for the managers' channel, if the server has one. Returns before it is posted, which happens a
   * second or two later together with what else happens by then; never rejects.
   */
  tellManagers(guildId: string, event: ManagersEvent): Promise<void>;
  /**
   * Notifies a feed's channel that it has failed for a day, or the managers' channel if that isn't possible; nobody
   * if the server has neither.
   *
   * @throws {Error} if it isn't possible now; the poller asks again later
   */
  failedForADay(notice: FailureNotice): Promise<void>;
  /** Posts what is waiting: now, about once a minute, and after each poll that brought something. */
  start(): void;
  /** Posts what is waiting in every server now. Never rejects. */
  deliver(): Promise<void>;
  /** Posts what was queued for the managers, waits for posts in progress, and stops. */
  stop(): Promise<void>;
}

const EVERY_MS = 60_000;

/** How long a stop waits for posts in progress. */
const LAST_POSTS_MS = 3_000;

/** To be started once the client is connected, and stopped before it disconnects. */
export function createChannelPosts(options: ChannelPostsOptions): ChannelPosts {
  const { client, services, now = () => new Date() } = options;
  const { libraries, poller } = services;
  const wordingOf = async (guildId: string) => {
    // Without its settings nothing is posted in a server; the next request says why.
    const { language } = await libraries.settingsOf(guildId).catch(() => ({ language: null }));
    return wordingIn(language ?? client.guilds.cache.get(guildId)?.preferredLocale);
  };
  const managers = new ManagersLog({ ...options, libraries, wordingOf, now });
  const tell = (guildId: string, event: ManagersEvent) => managers.tell(guildId, event);
  const delivery = new FeedDelivery({ ...options, libraries, wordingOf, now, tellManagers: tell });
  let timer: NodeJS.Timeout | null = null;
  let stopListening = () => {};

  const tellInterrupted = () => {
    for (const { guildId, work } of libraries.newlyInterrupted()) {
      void tell(guildId, { kind: "interrupted", total: work.total });
    }
  };
  const postWhatWaits = () => {
    tellInterrupted();
    return delivery.deliver();
  };

  const onNews = (news: FeedNews) => {
    const { guildId, feed } = news;
    if (news.kind === "moved") return void tell(guildId, { kind: "feed-moved", feed, from: news.from });
    void tell(guildId, { kind: "feed-brought", feed, articles: news.articles });
    void delivery.deliverTo(guildId);
  };

  return {
    tellManagers: tell,

    async failedForADay(notice) {
      const { logChannel } = await libraries.settingsOf(notice.guildId);
      const wording = await wordingOf(notice.guildId);
      await postFailure(notice, { client, delivery, libraries, logChannel, wording });
    },

    start() {
      stopListening = poller.listen(onNews);
      timer = setInterval(() => void postWhatWaits(), EVERY_MS).unref();
      void postWhatWaits();
    },

    deliver: () => delivery.deliver(),

    async stop() {
      if (timer) clearInterval(timer);
      stopListening();
      const patience = new Promise<void>(resolve => setTimeout(resolve, LAST_POSTS_MS).unref());
      // What is not posted by then is posted after the next start; only the managers' lines are lost.
      await Promise.race([Promise.all([delivery.settled(), managers.stop()]), patience]);
    },
  };
}

interface FailurePost extends Pick<RunningLibrary, "libraries"> {
  readonly client: Client;
  readonly delivery: FeedDelivery;
  readonly logChannel: string | null;
  readonly wording: Wording;
}

/** Posts the notice of a failing feed in the feed's channel, or else in the managers'. */
async function postFailure(
  notice: FailureNotice,
  { client, delivery, libraries, logChannel, wording }: FailurePost,
): Promise<void> {
  const { guildId, feed, since } = notice;
  const own = feed.post === "nothing" ? null : feed.channel;
  const channels = new Set([own, logChannel].filter(channel => channel !== null));
  if (channels.size === 0) return;
  const reply = renderFeedFailure(notice, wording);
  let cause: unknown;
  for (const channel of channels) {
    const post = { reply, nonce: nonceOf(guildId, channel, feed.id, since) };
    const sent = await sendToChannel(client, { guildId, channel }, post, wording);
    if (sent.kind === "sent") return;
    if (sent.kind === "unreachable") {
      await delivery.note({ guildId, channel }, await libraries.record(guildId), sent.why);
    } else cause = sent.cause;
  }
  throw new Error("no channel takes the notice that a feed fails", { cause });
}
