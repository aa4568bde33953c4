import type { Client } from "discord.js";
import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { SummaryAnswer } from "../../answers/answer.ts";
import { arrangeArticles } from "../../answers/library.ts";
import { latestSteps } from "../../answers/story/latest.ts";
import { summarySteps } from "../../answers/summary/summarise.ts";
import type { Article } from "../../articles/article.ts";
import { isOver, planPosts } from "../../library/feeds/plan-posts.ts";
import type {
  PendingPost,
  PostingHour,
  ServerRecord,
  UnreachableChannel,
} from "../../library/records/records.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import { Turns } from "../../library/scheduling/turns.ts";
import type { ServerLibraries } from "../../library/servers/server-libraries.ts";
import type { ServerLibrary } from "../../library/servers/server-library.ts";
import type { RecordStore } from "../../library/store/library-store.ts";
import type { Log } from "../../log.ts";
import { safeCause } from "../../safe-cause.ts";
import type { Wording } from "../../wording/wording.ts";
import { hasGateway } from "../connection/gateway-events.ts";
import type { Reply } from "../message/reply.ts";
import type { ManagersEvent } from "./managers-event.ts";
import { MAX_DIGEST_SENTENCES, renderDigest } from "./render-digest.ts";
import { renderNewArticle } from "./render-new-article.ts";
import { type Address, findChannel, nonceOf, sendToChannel } from "./send-to-channel.ts";
import { channelsOf, forgetUnreachable, noteUnreachable } from "./unreachable.ts";

export interface FeedDeliveryOptions {
  readonly client: Client;
  readonly libraries: ServerLibraries;
  /** For what everybody in a server reads. Never rejects. */
  readonly wordingOf: (guildId: string) => Promise<Wording>;
  readonly log: Log;
  readonly now: () => Date;
  readonly tellManagers: (guildId: string, event: ManagersEvent) => Promise<void>;
}

/** A post whose article isn't there yet is left to the poll that is adding it; after this long it never came. */
const COMING_MS = 10 * 60_000;

/** What could not be posted for this long is no longer news. */
const NEWS_MS = 7 * 24 * 60 * 60_000;

/** How long a channel that Discord has refused is left alone; what is known without asking needs no pause. */
const REST_MS = 15 * 60_000;

/**
 * Posts the new articles of feeds: what is waiting in each server's record, in its order.
 *
 * A post stays stored until it is in the channel. Its nonce identifies it, so that Discord makes one message of it
 * even if it is posted again because the process ended, or the disk refused, before its success was stored; Discord
 * remembers nonces for a few minutes.
 */
export class FeedDelivery {
  readonly #options: FeedDeliveryOptions;
  readonly #turns = new Turns();
  /** Nonces of posts that were sent but could not be stored as sent. */
  readonly #unwritten = new Set<string>();
  readonly #restUntil = new Map<string, number>();

  constructor(options: FeedDeliveryOptions) {
    this.#options = options;
  }

  /** Posts what is waiting in every server. Never rejects: one server's trouble must not affect the others. */
  async deliver(): Promise<void> {
    const { libraries } = this.#options;
    const followers = await libraries.followers().catch(error => this.#logFailed(error));
    const waiting = (followers ?? []).filter(({ kept }) => isAnythingWaiting(kept.record));
    await Promise.all(waiting.map(({ guildId }) => this.deliverTo(guildId)));
  }

  /** Posts what is waiting in one server, after what is in progress there. Never rejects. */
  deliverTo(guildId: string): Promise<void> {
    return this.#turns
      .takeOnce(guildId, () => this.#deliverTo(guildId))
      .catch(error => this.#logFailed(error));
  }

  #logFailed(error: unknown): void {
    this.#options.log.error({ cause: safeCause(error, "unknown") }, "posts of feeds failed");
  }

  /** Waits for the posts in progress. */
  settled(): Promise<void> {
    return this.#turns.settled();
  }

  /** Records that a channel can't be reached; managers are told the first time. */
  async note(
    { guildId, channel }: Address,
    kept: RecordStore,
    why: UnreachableChannel["why"],
  ): Promise<void> {
    const { now, tellManagers } = this.#options;
    const fresh = await noteUnreachable(kept, channel, why, now());
    if (fresh) void tellManagers(guildId, { kind: "unreachable", channel: fresh });
  }

  async #deliverTo(guildId: string): Promise<void> {
    // Not available now, or left: what is waiting stays, or is deleted with the rest.
    const { client } = this.#options;
    if (hasGateway(client) && !client.guilds.cache.get(guildId)?.available) return;
    const { libraries } = this.#options;
    const kept = await libraries.record(guildId);
    if (kept.record.leftAt !== null) return;
    // Before Discord is asked for the channels: it may not answer for days.
    await this.#drop(kept, age => age > NEWS_MS);
    const reached = await this.#reachedOf(guildId, kept);
    const isPosted = ({ channel }: PendingPost) => reached.has(channel);
    // For channels that can't be reached, the articles need not be in memory.
    if (!kept.record.pending.some(isPosted)) return;
    const own = await libraries.server(guildId);
    // By the stored articles: the search index follows later, after a start or when the server comes back.
    const present = new Set(own.articles.map(({ article }) => article.key));
    await this.#drop(own.store, (age, { article }) => age > COMING_MS && !present.has(article));
    const channels = new Set(own.store.record.pending.filter(isPosted).map(({ channel }) => channel));
    for (const channel of channels) await this.#deliverInto({ guildId, channel }, own);
  }

  /** Those of the channels in which something is to be posted that can be reached now. */
  async #reachedOf(guildId: string, kept: RecordStore): Promise<ReadonlySet<string>> {
    const { record } = kept;
    const used = channelsOf(record);
    const noted = record.unreachable.map(({ channel }) => channel);
    await forgetUnreachable(
      kept,
      noted.filter(channel => !used.has(channel)),
    );
    const reached = new Set<string>();
    for (const channel of new Set([...record.pending.map(({ channel }) => channel), ...noted])) {
      if (used.has(channel) && (await this.#isReached({ guildId, channel }, kept))) reached.add(channel);
    }
    return reached;
  }

  async #deliverInto(address: Address, own: ServerLibrary): Promise<void> {
    const { channel, guildId } = address;
    const { record } = own.store;
    const { libraries, now, wordingOf } = this.#options;
    const wording = await wordingOf(guildId);
    const library = await libraries.of(guildId);
    const pending = record.pending.filter(post => post.channel === channel && library.byKey(post.article));
    const before = record.postingHours[channel] ?? null;
    const { single, digest, hour } = planPosts(pending, before, now());
    for (const post of single) {
      const summary = await summaryFor(post, library.byKey(post.article));
      // Looked up again: posting takes time, during which a manager may remove the article or the feed.
      const analysed = (await libraries.of(guildId)).byKey(post.article);
      if (!analysed || !own.store.record.pending.includes(post)) continue;
      const reply = renderNewArticle(analysed.article, summary, wording);
      const isDone = await this.#post(address, own, {
        posts: [post],
        reply,
        nonce: nonceOf(guildId, channel, post.article, post.at),
        hour,
      });
      if (!isDone) return;
    }
    if (digest.length > 0) {
      const nonce = nonceOf(guildId, channel, "digest", before?.begunAt ?? "");
      const wanted = { guildId, channel: record.settings.digestChannel ?? channel };
      const place = (await this.#isReached(wanted, own.store)) ? wanted : address;
      const present = await libraries.of(guildId);
      const { articles } = arrangeArticles(digest.flatMap(({ article }) => present.byKey(article) ?? []));
      const { entries } = await inSlices(latestSteps({ articles }, { most: MAX_DIGEST_SENTENCES }));
      const later = await libraries.of(guildId);
      const isThere = ({ key }: Article) => later.byKey(key) !== undefined;
      const listed = articles.map(({ article }) => article).filter(isThere);
      if (listed.length === 0) return;
      const told = entries.filter(({ article }) => isThere(article));
      const reply = renderDigest(listed, told, wording);
      await this.#post(place, own, { posts: digest, reply, nonce, hour });
    }
  }

  /** Posts one message and records it as posted; false if the channel accepts no more now. */
  async #post(
    address: Address,
    own: ServerLibrary,
    post: {
      readonly posts: readonly PendingPost[];
      readonly reply: Reply;
      readonly nonce: string;
      readonly hour: PostingHour;
    },
  ): Promise<boolean> {
    const { client, wordingOf, log } = this.#options;
    const { posts, nonce, hour } = post;
    if (!this.#unwritten.has(nonce)) {
      const sent = await sendToChannel(client, address, post, await wordingOf(address.guildId));
      switch (sent.kind) {
        case "unreachable":
          this.#rest(address);
          await this.note(address, own.store, sent.why);
          return false;
        case "later":
          log.warn({ cause: safeCause(sent.cause, "unknown") }, "an article could not be posted now");
          return false;
        case "refused":
          // The same message would be refused each time.
          log.error({ cause: safeCause(sent.cause, "unknown") }, "Discord refused the post of an article");
      }
      this.#unwritten.add(nonce);
    }
    await own.store.update(record => posted(record, posts, hour, this.#options.now()));
    this.#unwritten.delete(nonce);
    return true;
  }

  async #isReached(address: Address, kept: RecordStore): Promise<boolean> {
    const { client, now } = this.#options;
    const place = `${address.guildId} ${address.channel}`;
    if ((this.#restUntil.get(place) ?? 0) > now().getTime()) {
      const known = kept.record.unreachable.find(({ channel }) => channel === address.channel);
      if (known) await this.note(address, kept, known.why);
      return false;
    }
    this.#restUntil.delete(place);
    const found = await findChannel(client, address);
    if (found.kind === "unreachable") {
      // Discord had to be asked to know that it is gone.
      if (found.why === "gone") this.#rest(address);
      await this.note(address, kept, found.why);
    } else if (found.kind === "found") await forgetUnreachable(kept, [address.channel]);
    return found.kind === "found";
  }

  #rest({ guildId, channel }: Address): void {
    this.#restUntil.set(`${guildId} ${channel}`, this.#options.now().getTime() + REST_MS);
  }

  /** Drops what won't be posted any more: old news, and removed or blocked articles. */
  async #drop(kept: RecordStore, isDropped: (ageMs: number, post: PendingPost) => boolean): Promise<void> {
    const now = this.#options.now().getTime();
    const isLeft = (post: PendingPost) => !isDropped(now - Date.parse(post.at), post);
    if (kept.record.pending.every(isLeft)) return;
    await kept.update(record => ({ ...record, pending: record.pending.filter(isLeft) }));
  }
}

function isAnythingWaiting({ pending, unreachable }: ServerRecord): boolean {
  return pending.length > 0 || unreachable.length > 0;
}

function posted(
  record: ServerRecord,
  posts: readonly PendingPost[],
  hour: PostingHour,
  now: Date,
): ServerRecord {
  const isPosted = (post: PendingPost) =>
    posts.some(
      ({ article, channel, at }) => post.article === article && post.channel === channel && post.at === at,
    );
  const channel = posts[0]?.channel ?? "";
  const pending = record.pending.filter(post => !isPosted(post));
  const awaited = new Set(pending.map(({ channel }) => channel));
  const kept = Object.entries(record.postingHours).filter(
    ([channel, hour]) => awaited.has(channel) || !isOver(hour, now),
  );
  const counted = { ...hour, posted: hour.posted + 1 };
  const before = record.postingHours[channel];
  return {
    ...record,
    pending,
    postingHours: {
      ...Object.fromEntries(kept),
      // Of several posts in one plan, each counts in the hour that the first one began.
      [channel]: before?.begunAt === hour.begunAt ? { ...before, posted: before.posted + 1 } : counted,
    },
  };
}

async function summaryFor(
  { post }: PendingPost,
  analysed: AnalysedArticle | undefined,
): Promise<SummaryAnswer | null> {
  return post === "summary" && analysed ? inSlices(summarySteps(analysed)) : null;
}
