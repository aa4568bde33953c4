import type { Article } from "../../articles/article.ts";
import { comparableLink, isLinkBlocked } from "../blocked.ts";
import { fetchPage } from "../fetch/fetch-page.ts";
import { FetchError, type SafeFetch } from "../fetch/safe-fetch.ts";
import type { BroughtFile, Refusal, ServerLibrary } from "../server-library.ts";
import type { PendingPost } from "../store/records.ts";
import type { Follow } from "./follows.ts";
import { hasWantedWords } from "./has-wanted-words.ts";
import { nameOf } from "./item-names.ts";
import type { FeedItem } from "./parse-feed.ts";

/** What became of an item. */
export type Taken =
  /** Added where it is wanted, or wanted nowhere; `alias` is its name by where its page really is. */
  | { readonly kind: "met"; readonly alias: string | null }
  /** The page could not be fetched, or a server could not keep it now. */
  | { readonly kind: "later" }
  /** Not tried: its site asks to wait, or the process is about to end. */
  | { readonly kind: "resting" };

export interface TakeItemsOptions {
  readonly fetch: SafeFetch;
  readonly now: () => Date;
  /** Told of what goes wrong on this side in one server; the others go on. */
  readonly failed: (error: unknown) => void;
  /** Nothing is added any more. */
  readonly isStopped: () => boolean;
}

/** How long a site that has had enough is left alone where it doesn't say. */
const REST_MS = 15 * 60_000;
const MAX_REST_MS = 24 * 60 * 60_000;

/** HTTP statuses after which the same may work later: request timeout, too early, too many requests. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** Fetches the pages of new items, each once, and adds them to every library that wants them. */
export class ItemTaker {
  readonly #options: TakeItemsOptions;
  /** Until when sites asked to be left alone, by host. */
  readonly #resting = new Map<string, number>();

  constructor(options: TakeItemsOptions) {
    this.#options = options;
  }

  /** @param added told of what a server has newly got, and by which feed */
  async take(
    item: FeedItem,
    follows: readonly Follow[],
    added: (follow: Follow, articles: readonly Article[]) => void,
  ): Promise<Taken> {
    const wanting = follows.filter(({ feed, library }) => {
      const isOld = !feed.isPrimed || feed.old?.includes(nameOf(item));
      return !isOld && !isLinkBlocked(item.link, library.store.record.tombstones);
    });
    if (wanting.length === 0) return { kind: "met", alias: null };
    const page = await this.#page(item);
    if (this.#options.isStopped()) return { kind: "resting" };
    if (page === "later" || page === "resting") return { kind: page };
    if (page === null) return { kind: "met", alias: null };
    let isLater = false;
    for (const follow of wanting) {
      try {
        const report = await this.#add(follow, item, page);
        isLater ||= report.refused.some(({ why }) => isPassing(why));
        if (report.added.length > 0) added(follow, report.added);
      } catch (error) {
        // One server's full disk, or a bug that its articles bring out, must not cost the others theirs.
        isLater = true;
        this.#options.failed(error);
      }
    }
    if (isLater) return { kind: "later" };
    return { kind: "met", alias: page.source?.url === undefined ? null : nameOf({ link: page.source.url }) };
  }

  async #page(item: FeedItem): Promise<BroughtFile | "later" | "resting" | null> {
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

  async #add({ library, feed }: Follow, item: FeedItem, page: BroughtFile) {
    const { channel, post } = feed;
    const isNamed = feed.words.length === 0 || hasWantedWords(item.words, feed.words);
    const isWanted = (articles: readonly Article[]) =>
      (isNamed || articles.some(article => isAbout(article, feed.words))) &&
      !articles.some(article => isOtherVersion(article, library));
    // Written down before the article is: after a crash in between the article is brought again, and one
    // that waits and never came is dropped. The other way round it would be there and never posted.
    const beforeKeeping = async (articles: readonly Article[]) => {
      if (channel === null || post === "nothing") return;
      const at = this.#options.now().toISOString();
      const pending = articles.map(
        ({ key }): PendingPost => ({ article: key, feed: feed.id, channel, post, at }),
      );
      const isAgain = (old: PendingPost) =>
        pending.some(({ article }) => article === old.article && old.channel === channel);
      await library.store.update(record => ({
        ...record,
        pending: [...record.pending.filter(old => !isAgain(old)), ...pending],
      }));
    };
    return library.add([page], { isWanted, beforeKeeping });
  }
}

const PASSING_PROBLEMS: ReadonlySet<string> = new Set(["timeout", "unreachable"]);

function isPassing({ kind }: Refusal): boolean {
  return kind === "disk" || kind === "memory-short";
}

function isAbout({ title, text, language }: Article, words: readonly string[]): boolean {
  return hasWantedWords(`${title}\n${text}`, words, language);
}

/**
 * Whether a fetched article of the library has the same link and other words: an edited one that the feed
 * brings again under another name. A link to a site's front page says nothing of the article.
 */
function isOtherVersion({ key, url }: Article, library: ServerLibrary): boolean {
  if (url === null || new URL(url).pathname === "/") return false;
  const link = comparableLink(url);
  return library.articles.some(
    ({ article }) =>
      article.key !== key &&
      article.origin.kind === "fetched" &&
      article.url !== null &&
      comparableLink(article.url) === link,
  );
}
