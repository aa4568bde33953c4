import { createHash } from "node:crypto";
import { z } from "zod";

/** What is remembered of a feed between two polls; the same for every server that follows it. */
export const FeedState = z
  .object({
    version: z.literal(1),
    url: z.string(),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    /** Title that the feed gives itself. */
    title: z.string().nullable(),
    /** How many items it held when it was last read; null: never, or by an earlier version. */
    items: z.number().int().nullable().default(null),
    /** When it may next be asked. */
    nextAt: z.iso.datetime(),
    /** When it last answered well; null: never. */
    answeredAt: z.iso.datetime().nullable(),
    /** Since when and how often in a row it has failed, and with which problem; null while it works. */
    failing: z
      .object({ since: z.iso.datetime(), times: z.number().int(), problem: z.string() })
      .readonly()
      .nullable(),
    /** Short hashes of the links and names of items that were met, oldest first. */
    seen: z.array(z.string()).readonly(),
    /** How often an item's page could not be fetched; after a few times it counts as met. */
    tries: z.record(z.string(), z.number().int()),
  })
  .readonly();
export type FeedState = z.infer<typeof FeedState>;

/** What is known of a feed that was never polled. */
export function newFeedState(url: string): FeedState {
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

/** Names remembered of one feed at most, about two for an item: twice as many as the largest feed that is read has. */
export const MAX_SEEN = 20_000;

/** Names remembered of a small feed: of its last thousand items or so. */
const MIN_SEEN = 2_000;

/**
 * What is remembered of the names that were met, oldest first: twice as many as the feed holds now, so that a feed
 * that is followed for years takes no more room than it needs.
 *
 * @param present how many names of items the feed holds now; they stand last
 */
export function rememberedOf(seen: readonly string[], present: number): readonly string[] {
  return seen.slice(-Math.min(MAX_SEEN, Math.max(MIN_SEEN, 2 * present)));
}

/** Short name of a feed: the same for every server. */
export function feedIdOf(url: string): string {
  return createHash("sha256").update(url).digest("hex").slice(0, 16);
}

/** What is remembered of feeds. */
export interface FeedStates {
  /** Null for a feed that was never polled, or of which nothing can be read: it is then met as new. */
  get(url: string): Promise<FeedState | null>;
  set(state: FeedState): Promise<void>;
  /**
   * Keeps other processes from polling a feed until it is released, for some minutes at most. False where another is
   * at it.
   */
  claim(url: string): Promise<boolean>;
  release(url: string): Promise<void>;
  /** Forgets the feeds that nobody follows any more. */
  keepOnly(urls: readonly string[]): Promise<void>;
}
