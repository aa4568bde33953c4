import type { Analyst } from "../analysis/analyst.ts";
import type { FetchRequest, SafeFetch } from "../fetch/safe-fetch.ts";
import { type Feed, FeedUnreadableError } from "./parse-feed.ts";

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
    "application/xhtml+xml",
    "text/plain",
  ],
  maxBytes: 5 * 1024 * 1024,
};

/** What of a feed tells its next answer from this one. */
export interface FeedVersion {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchFeedOptions {
  readonly fetch: SafeFetch;
  /** Reads what is fetched: a large feed would hold up answers. */
  readonly analyst: Pick<Analyst, "readFeed">;
}

/** A feed as it was fetched, and where it has moved for good; null where it is as it was. */
export interface FetchedFeed {
  readonly feed: Feed;
  readonly version: FeedVersion;
  readonly movedTo: string | null;
}

/**
 * Fetches a feed and reads it.
 *
 * @param before the version that is known
 * @throws {FetchError} that says why it can't be fetched
 * @throws {FeedUnreadableError} if it is none
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
