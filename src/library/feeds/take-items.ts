import type { Article } from "../../articles/article.ts";
import type { Analyst } from "../analysis/analyst.ts";
import { nameOf } from "../feed-parsing/item-names.ts";
import type { FeedItem } from "../feed-parsing/parse-feed.ts";
import { pageInFeed } from "../feed-parsing/whole-text.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import { fetchPage } from "../fetch/fetch-page.ts";
import type { SafeFetch } from "../fetch/safe-fetch.ts";
import type { AddReport, IncomingFile, Refusal } from "../records/add-report.ts";
import { isLinkBlocked } from "../records/blocked.ts";
import type { FeedClaim } from "../records/feed-states.ts";
import type { PendingPost, ServerRecord } from "../records/records.ts";
import type { Follow } from "./follows.ts";
import { hasWantedWords } from "./has-wanted-words.ts";

/** The result for an item. */
export type Taken =
  /** Added where it was wanted, or not wanted anywhere; `alias` is its name by its page's final address. */
  | { readonly kind: "met"; readonly alias: string | null }
  /** The page could not be fetched, or a server could not store it now. */
  | { readonly kind: "later" }
  /** Not tried: its site asks to wait, the process is stopping, or another polls the feed now. */
  | { readonly kind: "resting" };

export interface TakeItemsOptions {
  readonly fetch: SafeFetch;
  readonly analyst: Pick<Analyst, "isWholeText">;
  readonly now: () => Date;
  /** Receives errors on this side in one server; the others continue. */
  readonly failed: (error: unknown) => void;
  /** Whether nothing may be added any more. */
  readonly isStopped: () => boolean;
}

/** Where items come from, and who wants them. */
export interface Taking {
  /** Where their feed was read from, after redirects. */
  readonly from: string;
  readonly follows: readonly Follow[];
  /** Nothing is added once another process has claimed the feed. */
  readonly claim: Pick<FeedClaim, "renew">;
  /** False if no more pages should be fetched. */
  readonly isInTime: () => boolean;
  /** Called with a server's new articles, and the feed they came from. */
  readonly added: (follow: Follow, articles: readonly Article[]) => void;
}

interface Brought {
  readonly item: FeedItem;
  readonly page: IncomingFile;
  /** Who wants it if its words match. */
  readonly wanting: readonly Follow[];
}

/** How long a site that refuses more requests is left alone if it doesn't say. */
const REST_MS = 15 * 60_000;
const MAX_REST_MS = 24 * 60 * 60_000;

/** HTTP statuses after which a request may succeed later: request timeout, too early, too many requests. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * Fetches the pages of new items that aren't complete in the feed, each once, and adds them to every library that
 * wants them.
 */
export class ItemTaker {
  readonly #options: TakeItemsOptions;
  /** Until when sites have asked to be left alone, by host. */
  readonly #resting = new Map<string, number>();

  constructor(options: TakeItemsOptions) {
    this.#options = options;
  }

  /** @param items in the order in which they are to be posted */
  async take(
    items: readonly FeedItem[],
    { from, follows, claim, isInTime, added }: Taking,
  ): Promise<ReadonlyMap<FeedItem, Taken>> {
    const { isStopped, failed } = this.#options;
    const taken = new Map<FeedItem, Taken>();
    const brought: Brought[] = [];
    for (const item of items) {
      const wanting = follows.filter(follow => isForTaking(item, follow));
      const page =
        wanting.length > 0
          ? ((await this.#wholeText(item, from)) ?? (isInTime() ? await this.#page(item) : "resting"))
          : null;
      if (page === null) taken.set(item, { kind: "met", alias: null });
      else if (typeof page === "string") taken.set(item, { kind: page });
      else {
        brought.push({ item, page, wanting });
        const url = page.source?.url;
        taken.set(item, { kind: "met", alias: url === undefined ? null : nameOf({ link: url }) });
      }
    }
    const leave = (kind: "later" | "resting", items: readonly Brought[]) => {
      for (const { item } of items) taken.set(item, { kind });
    };
    let isOvertaken = false;
    // What a server wants is added together, because each addition rebuilds its index.
    for (const follow of follows) {
      const wanted = brought.filter(({ wanting }) => wanting.includes(follow));
      if (wanted.length === 0) continue;
      if (isStopped() || isOvertaken) {
        leave("resting", wanted);
        continue;
      }
      try {
        const report = await this.#add(follow, wanted, claim);
        const passing = new Set(report.refused.flatMap(({ name, why }) => (isPassing(why) ? [name] : [])));
        leave(
          "later",
          wanted.filter(({ page }) => passing.has(page.name)),
        );
        if (report.added.length > 0) added(follow, report.added);
      } catch (error) {
        isOvertaken = error instanceof OvertakenError;
        leave(isOvertaken ? "resting" : "later", wanted);
        // One server's full disk, or a bug triggered by its articles, must not cost the others theirs.
        if (!isOvertaken) failed(error);
      }
    }
    return taken;
  }

  async #wholeText(item: FeedItem, feed: string): Promise<IncomingFile | null> {
    const { analyst, now } = this.#options;
    const page = pageInFeed(item, feed, now().toISOString().slice(0, 10));
    return page && item.content !== null && (await analyst.isWholeText(item.content)) ? page : null;
  }

  async #page(item: FeedItem): Promise<IncomingFile | "later" | "resting" | null> {
    const { host } = new URL(item.link);
    const now = this.#options.now();
    if ((this.#resting.get(host) ?? 0) > now.getTime()) return "resting";
    try {
      return await fetchPage(this.#options.fetch, item.link, now.toISOString().slice(0, 10));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const { problem, status, retryAfterMs } = error;
      if (status === 429 || retryAfterMs !== null) {
        this.#resting.set(host, now.getTime() + Math.min(retryAfterMs ?? REST_MS, MAX_REST_MS));
      }
      const isPassing =
        status === null ? PASSING_PROBLEMS.has(problem) : status >= 500 || PASSING.has(status);
      return isPassing ? "later" : null;
    }
  }

  async #add({ add, feed }: Follow, fetched: readonly Brought[], claim: Taking["claim"]): Promise<AddReport> {
    const { channel, post, words, label } = feed;
    const brought = label === undefined ? fetched : fetched.map(one => labelled(one, label));
    const itemOf = new Map(brought.map(({ page, item }) => [page, item]));
    const isWanted = (articles: readonly Article[], page: IncomingFile) => {
      const isNamed = words.length === 0 || hasWantedWords(itemOf.get(page)?.words ?? "", words);
      return isNamed || articles.some(article => isAbout(article, words));
    };
    // Asked after the library was looked at: if another process adds these from now on, or a manager then removes them,
    // the library is another version and they are decided on again.
    const beforeKeeping = async () => {
      if (!(await claim.renew())) throw new OvertakenError();
    };
    // Never written after the article, which would then be there and never be posted. In a folder it is written before
    // that: after a crash in between the article is added again, and a post whose article never came is dropped.
    const noting = (articles: readonly Article[]) => (record: ServerRecord) => {
      if (channel === null || post === "nothing") return record;
      const at = this.#options.now().toISOString();
      const pending = articles.map(
        ({ key }): PendingPost => ({ article: key, feed: feed.id, channel, post, at }),
      );
      const isAgain = (old: PendingPost) =>
        pending.some(({ article }) => article === old.article && old.channel === channel);
      return { ...record, pending: [...record.pending.filter(old => !isAgain(old)), ...pending] };
    };
    const pages = brought.map(({ page }) => page);
    // What was removed isn't brought back, even if a poll's end was never recorded.
    return add(pages, { isWanted, beforeKeeping, noting, isOncePerLink: true, isRemovedSkipped: true });
  }
}

/** Another process has claimed the feed, because this one's poll took too long. */
class OvertakenError extends Error {
  override readonly name = "OvertakenError";
}

const PASSING_PROBLEMS: ReadonlySet<string> = new Set(["timeout", "unreachable"]);

/** Every server that follows the feed has its own label for it. */
function labelled({ page, ...rest }: Brought, label: string): Brought {
  return { ...rest, page: { ...page, typed: { ...page.typed, label } } };
}

function isForTaking(item: FeedItem, { feed, kept }: Follow): boolean {
  const isOld = !feed.isPrimed || feed.old?.includes(nameOf(item));
  return !isOld && !isLinkBlocked(item.link, kept.record.tombstones);
}

function isPassing({ kind }: Refusal): boolean {
  return kind === "disk" || kind === "memory-short";
}

function isAbout({ title, text, language }: Article, words: readonly string[]): boolean {
  return hasWantedWords(`${title}\n${text}`, words, language);
}
