import { createHash } from "node:crypto";
import { z } from "zod";
import { stored } from "./stored.ts";

/** What is remembered of a feed between polls; the same for every server that follows it. */
export const FeedState = stored({
  version: z.literal(1),
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** The feed's own title. */
  title: z.string().nullable(),
  /** How many items it contained when last read; null: never, or read by an earlier version. */
  items: z.number().int().nullable().default(null),
  /** When it may next be requested. */
  nextAt: z.iso.datetime(),
  /** When it last answered properly; null: never. */
  answeredAt: z.iso.datetime().nullable(),
  /** Since when and how many times in a row it has failed, and why; null while it works. */
  failing: stored({ since: z.iso.datetime(), times: z.number().int(), problem: z.string() })
    .readonly()
    .nullable(),
  /** Short hashes of the links and names of items already seen, oldest first. */
  seen: z.array(z.string()).readonly(),
  /** How often an item's page could not be fetched; after a few times it counts as seen. */
  tries: z.record(z.string(), z.number().int()),
}).readonly();
export type FeedState = z.infer<typeof FeedState>;

/** The state of a feed that was never polled. */
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

/** Most names remembered of one feed, about two for an item: twice as many as the largest feed that is read has. */
export const MAX_SEEN = 20_000;

/** Names remembered of a small feed: those of about its last thousand items. */
const MIN_SEEN = 2_000;

/**
 * The names to remember, oldest first: twice as many as the feed has now, so that a feed followed for years takes no
 * more space than it needs.
 *
 * @param present how many names of items the feed has now; they come last
 */
export function rememberedOf(seen: readonly string[], present: number): readonly string[] {
  return seen.slice(-Math.min(MAX_SEEN, Math.max(MIN_SEEN, 2 * present)));
}

/** Short name of a feed: the same for every server. */
export function feedIdOf(url: string): string {
  return createHash("sha256").update(url).digest("hex").slice(0, 16);
}

/** What one process has while it polls a feed. */
export interface FeedClaim {
  /** Makes the claim last some minutes more; false if it ran out and another process has claimed the feed since. */
  renew(): Promise<boolean>;
  /** Stores the feed's state; false, with nothing stored, if another process has claimed the feed since. */
  set(state: FeedState): Promise<boolean>;
  /** Does nothing if the claim ran out and another process has the feed now. */
  release(): Promise<void>;
}

/** The remembered states of feeds. Only who has claimed a feed changes its state. */
export interface FeedStates {
  /** Null for a feed that was never polled, or whose state can't be read: it is then treated as new. */
  get(url: string): Promise<FeedState | null>;
  /** How many of these feeds fail at the moment. */
  failing(urls: readonly string[]): Promise<number>;
  /**
   * Keeps other processes from polling a feed until the claim is released, for a few minutes at most. Null if another is
   * polling it.
   *
   * @param isTakenOver whether the claim of another is ended
   */
  claim(url: string, isTakenOver?: boolean): Promise<FeedClaim | null>;
  /**
   * Forgets the feeds that nobody follows any more, except those that are polled while this is found out.
   *
   * @param followed returns the links of those that are followed; null if that can't be known now
   */
  keepOnly(followed: () => Promise<readonly string[] | null>): Promise<void>;
}
