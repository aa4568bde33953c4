import type { Analyst } from "../analysis/analyst.ts";
import { type Feed, FeedUnreadableError } from "../feed-parsing/parse-feed.ts";
import type { FetchRequest, SafeFetch } from "../fetch/safe-fetch.ts";

const FEED: FetchRequest = {
  types: [
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/json",
    "application/xml",
    "text/xml",
    // Feeds are often sent as pages or plain text.
    "text/html",
    "application/xhtml+xml",
    "text/plain",
  ],
  maxBytes: 5 * 1024 * 1024,
};

/** What distinguishes a feed's next response from this one. */
export interface FeedVersion {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchFeedOptions {
  readonly fetch: SafeFetch;
  /** Reads what was fetched: a large feed would block answers. */
  readonly analyst: Pick<Analyst, "readFeed">;
}

/** A fetched feed, and its new address if it has moved permanently; null if it hasn't. */
export interface FetchedFeed {
  readonly feed: Feed;
  readonly version: FeedVersion;
  readonly movedTo: string | null;
}

/**
 * Fetches a feed and reads it.
 *
 * @param before the version already known
 * @throws {FetchError} with the reason why it can't be fetched
 * @throws {FeedUnreadableError} if it is not a feed
 */
export async function fetchFeed(
  url: string,
  { etag, lastModified }: FeedVersion,
  { fetch, analyst }: FetchFeedOptions,
): Promise<FetchedFeed | null> {
  const answer = await fetch(url, { ...FEED, etag, lastModified });
  if (answer.kind === "unchanged") return null;
  const reading = await analyst.readFeed({ bytes: answer.bytes, charset: answer.charset, url: answer.url });
  if (reading.kind === "no-feed") throw new FeedUnreadableError({ feedLink: reading.feedLink });
  const version = { etag: answer.etag, lastModified: answer.lastModified };
  return { feed: reading.feed, version, movedTo: answer.movedTo };
}
