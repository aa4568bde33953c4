import { createHash } from "node:crypto";
import type { Article } from "../../articles/article.ts";
import { comparableLink, isLinkBlocked } from "../blocked.ts";
import { fetchPage } from "../fetch/fetch-page.ts";
import { FetchError, type FetchRequest, type SafeFetch } from "../fetch/safe-fetch.ts";
import type { BroughtFile, ServerLibrary } from "../server-library.ts";
import type { FollowedFeed, PendingPost } from "../store/records.ts";
import { type FeedState, type FeedStates, MAX_SEEN } from "./feed-states.ts";
import { type FeedItem, FeedUnreadableError, parseFeed } from "./parse-feed.ts";

/** A server and its library. */
export type Follower = readonly [guildId: string, library: ServerLibrary];

/** A feed has failed for a day, and the channel that it posts to has not been told. */
export interface FailureNotice {
  readonly guildId: string;
  readonly feed: FollowedFeed;
  readonly problem: string;
  readonly since: string;
}

export interface FeedPollerOptions {
  readonly fetch: SafeFetch;
  readonly states: FeedStates;
  readonly now: () => Date;
  /** 0 to 1; spreads the polls. */
  readonly random: () => number;
  /** Every server that the bot is in. */
  readonly followers: () => readonly Follower[];
  /** Told once when a feed has failed for a day; only then does it count as told when this returns. */
  readonly failedForADay: (notice: FailureNotice) => Promise<void>;
  /** Told of what goes wrong on this side: a full disk, a bug. */
  readonly failed: (error: unknown) => void;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Time between two polls of a feed that works. News feeds allow 5 to 15 minutes; sooner is rude. */
const INTERVAL_MS = 15 * MINUTE_MS;

/** New items taken of one feed in one poll; the others are taken in the next ones. */
const ITEMS_A_POLL = 20;

/** After so many polls an item whose page can't be fetched is given up. */
const MAX_TRIES = 4;

const FEED: FetchRequest = {
  types: [
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/json",
    "application/xml",
    "text/xml",
    // Not rarely feeds are sent as pages or plain text.
    "text/html",
    "text/plain",
  ],
  maxBytes: 5 * 1024 * 1024,
};

/**
 * Follows feeds: one poll per feed however many servers follow it, its new items added to each server's
 * own library and, where wanted, put down to be posted.
 *
 * Nothing that a feed held before a server followed it is ever added or posted. An item is new only
 * once: by its link, by the name the feed gives it, and, in the library, by its text.
 */
export class FeedPoller {
  readonly #options: FeedPollerOptions;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: FeedPollerOptions) {
    this.#options = options;
  }

  /** Polls what is due. To be called about once a minute; calls queue up. */
  tick(): Promise<void> {
    return this.#inTurn(async () => {
      const now = this.#options.now();
      for (const [url, follows] of this.#follows()) {
        const state = await this.#options.states.get(url);
        const isUnprimed = follows.some(({ feed }) => !feed.isPrimed);
        if (!isUnprimed && state && Date.parse(state.nextAt) > now.getTime()) continue;
        // A server's full disk, or a bug that one feed brings out, must not stop the other feeds.
        await this.#poll(url, follows, state).catch(this.#options.failed);
      }
    });
  }

  /**
   * Polls one feed now, as when a server has just followed it.
   *
   * @returns the state afterwards; `failing` says what is wrong with the feed
   */
  poll(url: string): Promise<FeedState | null> {
    return this.#inTurn(async () => {
      const follows = this.#follows().get(url) ?? [];
      return this.#poll(url, follows, await this.#options.states.get(url));
    });
  }

  #follows(): Map<string, Follow[]> {
    const follows = new Map<string, Follow[]>();
    for (const [guildId, library] of this.#options.followers()) {
      for (const feed of library.store.record.feeds) {
        follows.set(feed.url, [...(follows.get(feed.url) ?? []), { guildId, library, feed }]);
      }
    }
    return follows;
  }

  async #poll(url: string, follows: readonly Follow[], before: FeedState | null): Promise<FeedState> {
    let state = before ?? newState(url);
    try {
      const answer = await this.#options.fetch(url, {
        ...FEED,
        etag: state.etag,
        lastModified: state.lastModified,
      });
      if (answer.kind === "fetched") {
        const feed = parseFeed(answer.bytes, answer.charset, answer.url);
        const fresh = feed.items.filter(item => !namesOf(item).some(name => state.seen.includes(name)));
        // Of a feed that nobody followed before, everything is old.
        const taken = before?.answeredAt ? fresh.slice(0, ITEMS_A_POLL) : fresh;
        const tries = before?.answeredAt ? await this.#take(taken, follows, state) : {};
        const met = taken.filter(item => tries[nameOf(item)] === undefined).flatMap(namesOf);
        const isMore = taken.length < fresh.length || Object.keys(tries).length > 0;
        state = {
          ...state,
          title: feed.title,
          items: feed.items.length,
          seen: [...state.seen, ...met].slice(-MAX_SEEN),
          tries,
          // Asked for the whole feed again while it holds items that were not taken.
          etag: isMore ? null : answer.etag,
          lastModified: isMore ? null : answer.lastModified,
        };
      }
      state = { ...state, answeredAt: this.#options.now().toISOString(), failing: null };
      await this.#prime(follows);
    } catch (error) {
      state = { ...state, failing: this.#failure(state, problemOf(error)) };
    }
    state = { ...state, nextAt: this.#nextPoll(state) };
    await this.#options.states.set(state);
    await this.#tellFailure(follows, state);
    return state;
  }

  /** Adds items to the libraries that want them; gives back how often each failed one was tried. */
  async #take(
    items: readonly FeedItem[],
    follows: readonly Follow[],
    state: FeedState,
  ): Promise<Record<string, number>> {
    const tries: Record<string, number> = {};
    // Oldest first, so that what is posted stands in the order in which it appeared.
    for (const item of items.toReversed()) {
      const wanting = follows.filter(({ feed, library }) => {
        if (!feed.isPrimed || isLinkBlocked(item.link, library.store.record.tombstones)) return false;
        const words = item.words.toLowerCase();
        return feed.words.length === 0 || feed.words.some(word => words.includes(word));
      });
      if (wanting.length === 0) continue;
      const page = await this.#page(item);
      if (page === "later") {
        const tried = (state.tries[nameOf(item)] ?? 0) + 1;
        if (tried < MAX_TRIES) tries[nameOf(item)] = tried;
      } else if (page) {
        for (const follow of wanting) await this.#add(follow, page);
      }
    }
    return tries;
  }

  async #page(item: FeedItem): Promise<BroughtFile | "later" | null> {
    try {
      return await fetchPage(this.#options.fetch, item.link, this.#options.now().toISOString().slice(0, 10));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const isPassing =
        error.problem === "timeout" || error.problem === "unreachable" || (error.status ?? 0) >= 500;
      return isPassing ? "later" : null;
    }
  }

  async #add({ library, feed }: Follow, page: BroughtFile): Promise<void> {
    const { added } = await library.add([page]);
    const { channel, post } = feed;
    if (added.length === 0 || channel === null || post === "nothing") return;
    const at = this.#options.now().toISOString();
    const pending = added.map(
      ({ key }: Article): PendingPost => ({ article: key, feed: feed.id, channel, post, at }),
    );
    await library.store.update(record => ({ ...record, pending: [...record.pending, ...pending] }));
  }

  /** From now on what the feed brings is new to these servers; a notice of failure may come again. */
  async #prime(follows: readonly Follow[]): Promise<void> {
    for (const { library, feed } of follows) {
      if (feed.isPrimed && !feed.isFailureTold) continue;
      await changeFeed(library, feed.id, { isPrimed: true, isFailureTold: false });
    }
  }

  async #tellFailure(follows: readonly Follow[], { failing }: FeedState): Promise<void> {
    if (!failing || this.#options.now().getTime() - Date.parse(failing.since) < DAY_MS) return;
    for (const { guildId, library, feed } of follows) {
      if (feed.isFailureTold) continue;
      await this.#options.failedForADay({ guildId, feed, problem: failing.problem, since: failing.since });
      await changeFeed(library, feed.id, { isFailureTold: true });
    }
  }

  #failure({ failing }: FeedState, problem: string): FeedState["failing"] {
    return {
      since: failing?.since ?? this.#options.now().toISOString(),
      times: (failing?.times ?? 0) + 1,
      problem,
    };
  }

  // Twice as long after each failure, a day at most; a fifth sooner or later, so that not all come at once.
  #nextPoll({ failing }: FeedState): string {
    const wait = Math.min(DAY_MS, INTERVAL_MS * 2 ** (failing?.times ?? 0));
    const spread = 0.8 + 0.4 * this.#options.random();
    return new Date(this.#options.now().getTime() + wait * spread).toISOString();
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(run);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

interface Follow {
  readonly guildId: string;
  readonly library: ServerLibrary;
  readonly feed: FollowedFeed;
}

async function changeFeed(library: ServerLibrary, id: string, change: Partial<FollowedFeed>): Promise<void> {
  await library.store.update(record => ({
    ...record,
    feeds: record.feeds.map(feed => (feed.id === id ? { ...feed, ...change } : feed)),
  }));
}

function newState(url: string): FeedState {
  return {
    version: 1,
    url,
    etag: null,
    lastModified: null,
    title: null,
    items: null,
    nextAt: new Date(0).toISOString(),
    answeredAt: null,
    failing: null,
    seen: [],
    tries: {},
  };
}

/** The names under which an item is known: its link and, where it has one, the feed's own name for it. */
function namesOf(item: FeedItem): string[] {
  return item.id === null ? [nameOf(item)] : [nameOf(item), hashOf(`id ${item.id}`)];
}

function nameOf(item: FeedItem): string {
  return hashOf(`link ${comparableLink(item.link)}`);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

function problemOf(error: unknown): string {
  if (error instanceof FetchError) return error.status === null ? error.problem : `status ${error.status}`;
  if (error instanceof FeedUnreadableError) return error.message;
  throw error;
}
