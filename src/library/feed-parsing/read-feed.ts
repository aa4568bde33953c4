import { type Feed, FeedUnreadableError, parseFeed } from "./parse-feed.ts";

/** A feed as fetched. */
export interface GivenFeed {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  /** Where it was read from, after redirects. */
  readonly url: string;
}

/** A feed, or something else, which may be a web page that names its feed. */
export type FeedReading =
  | { readonly kind: "feed"; readonly feed: Feed }
  | { readonly kind: "no-feed"; readonly feedLink: string | null };

/** `parseFeed` with errors as values: a thrown error loses its fields on the way from a thread. */
export function readFeed({ bytes, charset, url }: GivenFeed): FeedReading {
  try {
    return { kind: "feed", feed: parseFeed(bytes, charset, url) };
  } catch (error) {
    if (!(error instanceof FeedUnreadableError)) throw error;
    return { kind: "no-feed", feedLink: error.feedLink };
  }
}
