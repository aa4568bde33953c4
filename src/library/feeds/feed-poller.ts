import { setTimeout } from "node:timers/promises";
import { type Analyst, AnalystClosedError } from "../analysis/analyst.ts";
import { namesOf } from "../feed-parsing/item-names.ts";
import { type FeedItem, FeedUnreadableError } from "../feed-parsing/parse-feed.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import type { SafeFetch } from "../fetch/safe-fetch.ts";
import { withoutTracking } from "../records/blocked.ts";
import { type FeedClaim, type FeedState, newFeedState } from "../records/feed-states.ts";
import { Turns } from "../scheduling/turns.ts";
import { FailureNotices, type FailureNoticesOptions } from "./failure-notices.ts";
import type { FeedNews } from "./feed-news.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { forgetOldItems, recordOldItems } from "./first-poll.ts";
import type { Follow, Follower } from "./follows.ts";
import { type MoveOptions, moveFeed } from "./move-feed.ts";
import { failedAgain, isDue, nextPoll } from "./next-poll.ts";
import { ItemTaker } from "./take-items.ts";
import { type NewItemsOptions, takeNewItems } from "./take-new-items.ts";

export interface FeedPollerOptions extends FailureNoticesOptions {
  readonly fetch: SafeFetch;
  /** Reads what was fetched: a large feed would block answers. */
  readonly analyst: Pick<Analyst, "readFeed" | "isWholeText">;
  /** 0 to 1; spreads out the polls. */
  readonly random: () => number;
  /** Waits for the given milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Every server the bot is in; with a feed's link, at least those that follow it. */
  readonly followers: (feed?: string) => Promise<readonly Follower[]>;
}

/** The result of requesting a feed. */
interface Asked {
  readonly state: FeedState;
  /** New items that remain; null if the feed didn't answer properly. */
  readonly left: readonly FeedItem[] | null;
  /** The link to follow from now on: where the feed has moved, or the feed that a page names. */
  readonly target: { readonly url: string; readonly isSame: boolean } | null;
  /** How long its site asks to wait. */
  readonly restMs: number;
}

/** A feed after a poll, and the feed named by a page, which is to be polled instead. */
interface Polled {
  readonly state: FeedState;
  readonly linked: string | null;
}

/** A feed that is to be followed under another link from now on. */
interface Moving extends Pick<MoveOptions, "isSame" | "moved"> {
  readonly to: string;
}

/**
 * How often, and at what interval, to try to become the process that polls; after that the claim is taken over.
 */
const CLAIM_TRIES = 40;
const CLAIM_MS = 500;

/** A poll takes no more items after this long, so that one slow site doesn't delay the others. */
const POLL_MS = 2 * 60_000;

/** Sites requested at the same time; feeds of one site take turns. */
const SITES_AT_ONCE = 4;

/** How long stopping waits: a slow page is left to the next start. */
const STOPPING_MS = 2_000;

/**
 * Follows feeds: one poll per feed however many servers follow it. New items are added to each server's own library
 * and, if wanted, queued for posting.
 *
 * Nothing in a feed from before a server followed it is ever added or posted. An item is new only once: by its link,
 * by the feed's name for it, by its page's final address, and, in the library, by the page's own link and by its text.
 */
export class FeedPoller {
  readonly #options: FeedPollerOptions;
  readonly #taker: ItemTaker;
  readonly #listeners = new Set<(news: FeedNews) => void>();
  readonly #turns = new Turns();
  readonly #notices: FailureNotices;
  /** Feeds that this process has claimed and is polling: it must not take over its own claim. */
  readonly #polling = new Set<string>();
  #isStopped = false;

  constructor(options: FeedPollerOptions) {
    this.#options = options;
    this.#taker = new ItemTaker({ ...options, isStopped: () => this.#isStopped });
    this.#notices = new FailureNotices(options);
  }

  /** Registers a listener for what polls change. @returns a function that removes it */
  listen(listener: (news: FeedNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Polls the feeds that are due. To be called about once a minute. */
  async tick(): Promise<void> {
    // Read once: each reading goes over every server that follows anything.
    const byFeed = grouped(await this.#follows(), ({ feed }) => feed.url);
    const bySite = grouped([...byFeed.keys()], url => new URL(url).host);
    const sites = [...bySite.values()];
    const askSites = async () => {
      for (let urls = sites.shift(); urls; urls = sites.shift()) {
        for (const url of urls) {
          // A server's full disk, or a bug triggered by one feed, must not stop the other feeds.
          await this.#pollIfDue(url, byFeed.get(url) ?? []).catch(this.#options.failed);
        }
      }
    };
    await Promise.all(Array.from({ length: SITES_AT_ONCE }, askSites));
    await this.#notices.tell(await this.#follows());
  }

  /**
   * Polls one feed now, as when a server has just followed it. If the link leads to a web page that names its feed,
   * that feed is followed instead.
   *
   * @returns the state afterwards, with the link under which the feed is followed now; `failing` says what is wrong
   */
  async poll(url: string): Promise<FeedState> {
    const { state, linked } = await this.#pollAlone(url);
    // In its own turn: two pages that name each other must not wait for each other.
    return linked === null ? state : (await this.#pollAlone(linked)).state;
  }

  /** Starts nothing new, and waits briefly for what is being written. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.race([this.#turns.settled(), setTimeout(STOPPING_MS, undefined, { ref: false })]);
  }

  /** Polls a feed when no other process is polling it, or after a while in place of another. */
  async #pollAlone(url: string): Promise<Polled> {
    const claim = await this.#claim(url);
    if (claim) return this.#pollClaimed(url, claim);
    return { state: (await this.#options.states.get(url)) ?? newFeedState(url), linked: null };
  }

  /**
   * Waits for other processes that have claimed a feed, but not for long, and for the end of this one's own poll. Null
   * if this one is stopping.
   */
  async #claim(url: string): Promise<FeedClaim | null> {
    const { states, wait = setTimeout } = this.#options;
    for (let tried = 1; !this.#isStopped; tried++) {
      if (this.#polling.has(url)) tried = 1;
      const claim = await states.claim(url, tried > CLAIM_TRIES);
      if (claim) return claim;
      await wait(CLAIM_MS);
    }
    return null;
  }

  async #pollClaimed(url: string, claim: FeedClaim): Promise<Polled> {
    this.#polling.add(url);
    const polled = this.#whileClaimed(claim, async () => {
      const { state, moving } = await this.#turns.take(url, () => this.#poll(url, claim));
      if (moving === null || this.#isStopped) return { state, linked: null };
      // In its own turn: two feeds that have moved to each other's links must not wait for each other.
      this.#polling.delete(url);
      const there = moving.to === url ? state : await this.#move(state, moving);
      return { state: there, linked: moving.isSame ? null : moving.to };
    });
    return polled.finally(() => this.#polling.delete(url));
  }

  async #move(state: FeedState, { to, ...moving }: Moving): Promise<FeedState> {
    const { states, failed } = this.#options;
    const claim = await this.#claim(to);
    if (!claim) return state;
    return this.#whileClaimed(claim, () =>
      this.#turns.take(to, async () => {
        // In a folder it may have been polled again since.
        const now = (await states.get(state.url)) ?? state;
        const follows = await this.#follows(state.url);
        return moveFeed(now, to, { ...moving, follows, states, claim, failed });
      }),
    );
  }

  async #whileClaimed<Result>(claim: FeedClaim, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } finally {
      await claim.release().catch(this.#options.failed);
    }
  }

  /** @param follows its follows, as of a moment ago */
  async #pollIfDue(url: string, follows: readonly Follow[]): Promise<void> {
    if (!(await this.#isDue(url, follows))) return;
    const claim = await this.#options.states.claim(url);
    if (!claim) return;
    // Another process may have polled it just now.
    const isStillDue = await this.#follows(url)
      .then(now => this.#isDue(url, now))
      .catch(() => false);
    if (!isStillDue) return claim.release();
    const { linked } = await this.#pollClaimed(url, claim);
    if (linked !== null) await this.#pollAlone(linked);
  }

  async #isDue(url: string, follows: readonly Follow[]): Promise<boolean> {
    if (this.#isStopped) return false;
    const state = await this.#options.states.get(url);
    const isWaiting = state !== null && !isDue(state, this.#options.now());
    const isUnprimed = follows.some(({ feed }) => !feed.isPrimed);
    // A new follower needn't wait, unless the feed fails.
    return !isWaiting || (isUnprimed && !state.failing);
  }

  /** All follows, or those of one feed. */
  async #follows(url?: string): Promise<readonly Follow[]> {
    const followers = await this.#options.followers(url);
    return followers.flatMap(follower =>
      follower.kept.record.feeds.flatMap(feed =>
        url === undefined || feed.url === url ? { ...follower, feed } : [],
      ),
    );
  }

  async #poll(
    url: string,
    claim: FeedClaim,
  ): Promise<{ readonly state: FeedState; readonly moving: Moving | null }> {
    const { states, failed, now, random } = this.#options;
    const known = await states.get(url);
    const before = known ?? newFeedState(url);
    const asked = await this.#ask(url, before, claim);
    if (asked === null) return { state: before, moving: null };
    const { left, target, restMs } = asked;
    const nextAt = nextPoll(asked.state, restMs, { now: now(), random: random() });
    const state = { ...asked.state, nextAt };
    if (this.#isStopped) return { state, moving: null };
    if (!(await claim.set(state))) return { state: (await states.get(url)) ?? before, moving: null };
    if (left !== null) await forgetOldItems(await this.#follows(url), left, failed);
    if (target === null) return { state, moving: null };
    // A server that has just followed it sees its link in the reply.
    const isNews = known !== null && known.answeredAt !== null;
    const moved = (news: FeedNews) => isNews && this.#tell(news);
    return { state, moving: { to: withoutTracking(target.url), isSame: target.isSame, moved } };
  }

  /** Requests a feed, and takes what is new in it; null if the process is stopping, or another polls the feed now. */
  async #ask(url: string, before: FeedState, claim: FeedClaim): Promise<Asked | null> {
    const { now, failed } = this.#options;
    const follows = await this.#follows(url);
    try {
      const fetched = await fetchFeed(url, before, this.#options);
      if (this.#isStopped || !(await claim.renew())) return null;
      const answered = { answeredAt: now().toISOString(), failing: null };
      if (!fetched) {
        await recordOldItems(follows, [], failed);
        return { state: { ...before, ...answered }, left: [], target: null, restMs: 0 };
      }
      const { feed, version, movedTo } = fetched;
      const seen = new Set(before.seen);
      const fresh = feed.items.filter(item => !namesOf(item).some(name => seen.has(name)));
      await recordOldItems(follows, fresh, failed);
      const { state, left } = await takeNewItems(feed, fresh, before, this.#newItems(follows, claim));
      // The whole feed is requested again while it contains items that were not taken.
      const asked = left.length > 0 ? { etag: null, lastModified: null } : version;
      const target = movedTo === null ? null : { url: movedTo, isSame: true };
      return { state: { ...state, ...asked, ...answered }, left, target, restMs: 0 };
    } catch (error) {
      // A feed that was waiting to be read when the process was stopped is read after the next start.
      if (error instanceof AnalystClosedError) return null;
      return this.#afterFailure(error, before);
    }
  }

  #newItems(follows: readonly Follow[], claim: FeedClaim): NewItemsOptions {
    const { now } = this.#options;
    const begun = now().getTime();
    return {
      taker: this.#taker,
      follows,
      claim,
      isInTime: () => !this.#isStopped && now().getTime() - begun < POLL_MS,
      brought: ({ guildId, feed }, articles) => this.#tell({ kind: "brought", guildId, feed, articles }),
    };
  }

  #afterFailure(error: unknown, before: FeedState): Asked {
    const { now, failed } = this.#options;
    const problem = problemOf(error);
    if (problem === null) failed(error);
    const state = problem === null ? before : { ...before, failing: failedAgain(before, problem, now()) };
    const restMs = (error instanceof FetchError && error.retryAfterMs) || 0;
    // A feed that used to work and is a page now may only have a temporary problem.
    const link = error instanceof FeedUnreadableError && before.answeredAt === null ? error.feedLink : null;
    return { state, left: null, target: link === null ? null : { url: link, isSame: false }, restMs };
  }

  #tell(news: FeedNews): void {
    for (const listener of this.#listeners) listener(news);
  }
}

/** What is wrong with a feed, in the form that is stored; null if the error isn't the feed's. */
function problemOf(error: unknown): string | null {
  if (error instanceof FetchError) return error.status === null ? error.problem : `status ${error.status}`;
  return error instanceof FeedUnreadableError ? "not-a-feed" : null;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
