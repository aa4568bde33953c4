import { setTimeout as wait } from "node:timers/promises";
import type { Article } from "../../articles/article.ts";
import { type Analyst, AnalystClosedError } from "../analysis/analyst.ts";
import { isLinkBlocked, withoutTracking } from "../blocks/blocked.ts";
import { FetchError, type SafeFetch } from "../fetch/safe-fetch.ts";
import type { FollowedFeed } from "../store/records.ts";
import { Turns } from "../turns.ts";
import { type FeedState, type FeedStates, feedIdOf, MAX_SEEN, rememberedOf } from "./feed-states.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { changeFeed, type Follow, type Follower } from "./follows.ts";
import { nameOf, namesOf } from "./item-names.ts";
import { type Feed, type FeedItem, FeedUnreadableError } from "./parse-feed.ts";
import { ItemTaker } from "./take-items.ts";

/** A feed has failed for a day, and the channel that it posts to has not been told. */
export interface FailureNotice {
  readonly guildId: string;
  readonly feed: FollowedFeed;
  readonly problem: string;
  readonly since: string;
}

/** What a poll changed for a server. */
export type FeedNews =
  | {
      readonly kind: "brought";
      readonly guildId: string;
      readonly feed: FollowedFeed;
      readonly articles: readonly Article[];
    }
  /** `feed` as it is now; `from` where it was. */
  | { readonly kind: "moved"; readonly guildId: string; readonly feed: FollowedFeed; readonly from: string };

export interface FeedPollerOptions {
  readonly fetch: SafeFetch;
  /** Reads what is fetched: a large feed would hold up answers. */
  readonly analyst: Pick<Analyst, "readFeed" | "isWholeText">;
  readonly states: FeedStates;
  readonly now: () => Date;
  /** 0 to 1; spreads the polls. */
  readonly random: () => number;
  /** Every server that the bot is in. */
  readonly followers: () => Promise<readonly Follower[]>;
  /**
   * Told once when a feed has failed for a day; only then does it count as told when this returns. Where
   * it throws it is told again an hour later, for a week.
   */
  readonly failedForADay: (notice: FailureNotice) => Promise<void>;
  /** Told of what goes wrong on this side: a full disk, a bug. */
  readonly failed: (error: unknown) => void;
}

/** A feed as it is after a poll, and the feed that a page names which was asked for in its place. */
interface Polled {
  readonly state: FeedState;
  readonly linked: string | null;
}

/** How often, and how long after each other, it is tried to be the one that polls; then it is polled all the same. */
const CLAIM_TRIES = 40;
const CLAIM_MS = 500;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Time between two polls of a feed that works. News feeds allow 5 to 15 minutes; sooner is rude. */
const INTERVAL_MS = 15 * MINUTE_MS;

/** New items taken of one feed in one poll; the others are taken in the next ones. */
const ITEMS_A_POLL = 20;

/** A poll takes no more items after so long, so that one slow site doesn't keep the others waiting. */
const POLL_MS = 2 * MINUTE_MS;

/** Sites that are asked at the same time; feeds of one site take turns. */
const SITES_AT_ONCE = 4;

/** How long a stop waits: a page that is slow to come is left to the next start. */
const STOPPING_MS = 2_000;

/** After so many polls an item whose page can't be fetched is given up. */
const MAX_TRIES = 4;

/** How long it is tried to tell that a feed has failed for a day. */
const TELLING_MS = 7 * DAY_MS;

/**
 * Follows feeds: one poll per feed however many servers follow it, its new items added to each server's
 * own library and, where wanted, put down to be posted.
 *
 * Nothing that a feed held before a server followed it is ever added or posted. An item is new only
 * once: by its link, by the name the feed gives it, by where its page really is, and, in the library, by
 * the page's own link and by its text.
 */
export class FeedPoller {
  readonly #options: FeedPollerOptions;
  readonly #taker: ItemTaker;
  readonly #listeners = new Set<(news: FeedNews) => void>();
  readonly #turns = new Turns();
  /** When a notice may be tried again, by server and feed. */
  readonly #tellAgainAt = new Map<string, number>();

  #isStopped = false;

  constructor(options: FeedPollerOptions) {
    this.#options = options;
    this.#taker = new ItemTaker({ ...options, isStopped: () => this.#isStopped });
  }

  /** Has somebody told what polls change. @returns a function that ends it */
  listen(listener: (news: FeedNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Polls what is due. To be called about once a minute. */
  async tick(): Promise<void> {
    const bySite = new Map<string, string[]>();
    for (const url of new Set((await this.#follows()).map(({ feed }) => feed.url))) {
      const { host } = new URL(url);
      bySite.set(host, [...(bySite.get(host) ?? []), url]);
    }
    const sites = [...bySite.values()];
    const askSites = async () => {
      for (let urls = sites.shift(); urls; urls = sites.shift()) {
        for (const url of urls) {
          // A server's full disk, or a bug that one feed brings out, must not stop the other feeds.
          await this.#pollIfDue(url).catch(this.#options.failed);
        }
      }
    };
    await Promise.all(Array.from({ length: SITES_AT_ONCE }, askSites));
    await this.#tellFailures();
  }

  /**
   * Polls one feed now, as when a server has just followed it. Where the link leads to a web page that
   * names its feed, that feed is followed in its place.
   *
   * @returns the state afterwards, with the link under which the feed is followed now; `failing` says
   *   what is wrong with it
   */
  async poll(url: string): Promise<FeedState> {
    const { state, linked } = await this.#pollAlone(url);
    // In its own turn: two pages that name each other must not wait for each other.
    return linked === null ? state : (await this.#pollAlone(linked)).state;
  }

  /** Begins nothing more, and waits a moment for what is being written. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const patience = new Promise<void>(resolve => setTimeout(resolve, STOPPING_MS).unref());
    await Promise.race([this.#turns.settled(), patience]);
  }

  /** Polls a feed while no other process does. */
  async #pollAlone(url: string): Promise<Polled> {
    const { states } = this.#options;
    for (let tried = 0; tried < CLAIM_TRIES && !(await states.claim(url)); tried++) await wait(CLAIM_MS);
    return this.#pollClaimed(url);
  }

  async #pollClaimed(url: string): Promise<Polled> {
    try {
      return await this.#turns.take(url, () => this.#poll(url));
    } finally {
      await this.#options.states.release(url).catch(this.#options.failed);
    }
  }

  async #pollIfDue(url: string): Promise<void> {
    if (!(await this.#isDue(url)) || !(await this.#options.states.claim(url))) return;
    // Another process may have polled it in this moment.
    const isStillDue = await this.#isDue(url).catch(() => false);
    if (!isStillDue) return this.#options.states.release(url);
    const { linked } = await this.#pollClaimed(url);
    if (linked !== null) await this.#pollAlone(linked);
  }

  async #isDue(url: string): Promise<boolean> {
    if (this.#isStopped) return false;
    const state = await this.#options.states.get(url);
    const isWaiting = state !== null && Date.parse(state.nextAt) > this.#options.now().getTime();
    const isUnprimed = (await this.#follows(url)).some(({ feed }) => !feed.isPrimed);
    // A new follower needn't wait, unless the feed fails.
    return !isWaiting || (isUnprimed && !state.failing);
  }

  /** Every follow, or those of one feed. */
  async #follows(url: string | null = null): Promise<readonly Follow[]> {
    const followers = await this.#options.followers();
    return followers.flatMap(follower =>
      follower.kept.record.feeds.flatMap(feed =>
        url === null || feed.url === url ? { ...follower, feed } : [],
      ),
    );
  }

  async #poll(url: string): Promise<Polled> {
    const { states, failed } = this.#options;
    const before = await states.get(url);
    const follows = await this.#follows(url);
    let state = before ?? newState(url);
    let movedTo: string | null = null;
    let linked: string | null = null;
    let restMs = 0;
    let left: readonly FeedItem[] | null = null;
    try {
      const fetched = await fetchFeed(url, state, this.#options);
      if (this.#isStopped) return { state, linked: null };
      if (fetched) {
        const { feed } = fetched;
        const seen = new Set(state.seen);
        const fresh = feed.items.filter(item => !namesOf(item).some(name => seen.has(name)));
        await this.#prime(follows, fresh);
        const read = await this.#read(feed, fresh, state, follows);
        left = read.left;
        // Asked for the whole feed again while it holds items that were not taken.
        const version = read.left.length > 0 ? { etag: null, lastModified: null } : fetched.version;
        state = { ...read.state, ...version };
        movedTo = fetched.movedTo;
      } else {
        await this.#prime(follows, []);
        left = [];
      }
      state = { ...state, answeredAt: this.#options.now().toISOString(), failing: null };
    } catch (error) {
      const problem = problemOf(error);
      // What waited to be read when the process was stopped is read after the next start.
      if (error instanceof AnalystClosedError) return { state, linked: null };
      if (problem === null) failed(error);
      else state = { ...state, failing: this.#failure(state, problem) };
      if (error instanceof FetchError) restMs = error.retryAfterMs ?? 0;
      // A feed that has worked and is a page now may only be out of order.
      if (error instanceof FeedUnreadableError && state.answeredAt === null) linked = error.feedLink;
    }
    state = { ...state, nextAt: this.#nextPoll(state, restMs) };
    if (this.#isStopped) return { state, linked: null };
    await states.set(state);
    if (left !== null) await this.#forgetOld(url, left);
    const target = linked ?? movedTo;
    if (target !== null) {
      const to = withoutTracking(target);
      state = await this.#move(state, to, {
        isSame: linked === null,
        // Who has just followed it reads its link in the answer.
        isNews: before !== null && before.answeredAt !== null,
      });
      linked &&= to;
    }
    return { state, linked };
  }

  /** Takes what is new in a feed; `left` is what is new still. */
  async #read(
    feed: Feed,
    fresh: readonly FeedItem[],
    before: FeedState,
    everybody: readonly Follow[],
  ): Promise<{ readonly state: FeedState; readonly left: readonly FeedItem[] }> {
    // Of a feed that nobody followed before, everything is old, but where a server knows what was: the
    // process ended in its first poll.
    const follows =
      before.answeredAt === null ? everybody.filter(({ feed }) => feed.old !== undefined) : everybody;
    const left = new Set<FeedItem>();
    const tries: Record<string, number> = {};
    const aliases: string[] = [];
    if (follows.length > 0) {
      const news = new Map<Follow, Article[]>();
      const added = (follow: Follow, articles: readonly Article[]) =>
        news.set(follow, [...(news.get(follow) ?? []), ...articles]);
      const begun = this.#options.now().getTime();
      const isInTime = () => !this.#isStopped && this.#options.now().getTime() - begun < POLL_MS;
      // Oldest first, so that what is posted stands in the order in which it appeared; and the oldest of many,
      // which the feed will hold no longer by the next poll.
      const chosen = fresh.slice(-ITEMS_A_POLL).toReversed();
      const taken = await this.#taker.take(chosen, { from: feed.url, follows, isInTime, added });
      for (const item of fresh) {
        const name = nameOf(item);
        const tried = before.tries[name] ?? 0;
        const outcome = taken.get(item) ?? { kind: "resting" };
        if (outcome.kind === "met") {
          if (outcome.alias !== null) aliases.push(outcome.alias);
        } else if (outcome.kind === "resting" || tried + 1 < MAX_TRIES) {
          left.add(item);
          if (outcome.kind === "later" || tried > 0) {
            tries[name] = outcome.kind === "later" ? tried + 1 : tried;
          }
        }
      }
      for (const [{ guildId, feed }, articles] of news) {
        this.#tell({ kind: "brought", guildId, feed, articles });
      }
    }
    const met = new Set(feed.items.filter(item => !left.has(item)).flatMap(namesOf));
    const state: FeedState = {
      ...before,
      title: feed.title,
      items: feed.items.length,
      // What the feed holds now comes last: an item that it holds for years must not be forgotten.
      seen: rememberedOf([...before.seen.filter(name => !met.has(name)), ...aliases, ...met], met.size),
      tries,
    };
    return { state, left: [...left] };
  }

  /**
   * From the next poll on what the feed brings is new to these servers; a notice of failure may come again.
   *
   * Written down before anything is taken, with the names of what the feed holds now: if the process ends in
   * this poll, the next one can tell what was there from what has come meanwhile.
   */
  async #prime(follows: readonly Follow[], fresh: readonly FeedItem[]): Promise<void> {
    for (const follow of follows) {
      const { isPrimed, isFailureTold } = follow.feed;
      if (isPrimed && !isFailureTold) continue;
      const old = isPrimed ? {} : { old: fresh.map(nameOf) };
      await changeFeed(follow, feed => ({ ...feed, isPrimed: true, isFailureTold: false, ...old })).catch(
        this.#options.failed,
      );
    }
  }

  /** Old are only items that are left over for other servers: the others are known as met by now. */
  async #forgetOld(url: string, left: readonly FeedItem[]): Promise<void> {
    const names = new Set(left.map(nameOf));
    for (const follow of await this.#follows(url)) {
      const { old } = follow.feed;
      if (old === undefined) continue;
      const still = old.filter(name => names.has(name));
      if (still.length === old.length && old.length > 0) continue;
      await changeFeed(follow, ({ old: _, ...feed }) => ({
        ...feed,
        ...(still.length > 0 && { old: still }),
      })).catch(this.#options.failed);
    }
  }

  /**
   * Has the servers follow a feed under another link.
   *
   * @param isSame the feed itself has moved, and what was met of it counts; else it is another one
   * @param isNews whether the servers should be told
   * @returns the state of the feed under that link
   */
  async #move(
    state: FeedState,
    to: string,
    { isSame, isNews }: { readonly isSame: boolean; readonly isNews: boolean },
  ): Promise<FeedState> {
    const { states, failed } = this.#options;
    const { url: from } = state;
    if (to === from) return state;
    const known = await states.get(to);
    const base = known ?? { ...(isSame ? state : newState(to)), url: to };
    const seen = isSame ? [...new Set([...base.seen, ...state.seen])].slice(-MAX_SEEN) : base.seen;
    const moved = { ...base, seen };
    await states.set(moved);
    const id = feedIdOf(to);
    for (const { guildId, kept, feed } of await this.#follows(from)) {
      if (isLinkBlocked(to, kept.record.tombstones)) continue;
      const isFollowed = kept.record.feeds.some(other => other.id === id);
      const there: FollowedFeed = { ...feed, id, url: to };
      try {
        await kept.update(record => ({
          ...record,
          feeds: record.feeds.flatMap(other =>
            other.id !== feed.id ? other : isFollowed ? [] : { ...other, id, url: to },
          ),
          pending: record.pending.map(post => (post.feed === feed.id ? { ...post, feed: id } : post)),
        }));
        if (isNews) this.#tell({ kind: "moved", guildId, feed: there, from });
      } catch (error) {
        failed(error);
      }
    }
    return moved;
  }

  async #tellFailures(): Promise<void> {
    const { states, now, failedForADay, failed } = this.#options;
    for (const follow of await this.#follows()) {
      const { guildId, feed } = follow;
      if (feed.isFailureTold) continue;
      const failing = (await states.get(feed.url).catch(() => null))?.failing;
      const sinceMs = failing ? now().getTime() - Date.parse(failing.since) : 0;
      if (!failing || sinceMs < DAY_MS || sinceMs > TELLING_MS) continue;
      const name = `${guildId} ${feed.id}`;
      if ((this.#tellAgainAt.get(name) ?? 0) > now().getTime()) continue;
      try {
        await failedForADay({ guildId, feed, problem: failing.problem, since: failing.since });
        this.#tellAgainAt.delete(name);
        await changeFeed(follow, feed => ({ ...feed, isFailureTold: true }));
      } catch (error) {
        this.#tellAgainAt.set(name, now().getTime() + HOUR_MS);
        failed(error);
      }
    }
  }

  #tell(news: FeedNews): void {
    for (const listener of this.#listeners) listener(news);
  }

  #failure({ failing }: FeedState, problem: string): FeedState["failing"] {
    return {
      since: failing?.since ?? this.#options.now().toISOString(),
      times: (failing?.times ?? 0) + 1,
      problem,
    };
  }

  // Twice as long after each failure, and as long as the site asks, a day at most; a fifth sooner or later,
  // so that not all come at once, but never sooner than the site asks.
  #nextPoll({ failing }: FeedState, restMs: number): string {
    const wait = Math.min(DAY_MS, INTERVAL_MS * 2 ** (failing?.times ?? 0));
    const spread = wait * (0.8 + 0.4 * this.#options.random());
    const ms = Math.min(DAY_MS, Math.max(spread, restMs));
    return new Date(this.#options.now().getTime() + ms).toISOString();
  }
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

/** What is wrong with a feed, as it is kept; null where it isn't the feed. */
function problemOf(error: unknown): string | null {
  if (error instanceof FetchError) return error.status === null ? error.problem : `status ${error.status}`;
  return error instanceof FeedUnreadableError ? "not-a-feed" : null;
}
