import type { PendingPost } from "../store/records.ts";

/** The hour that a server's posts are counted in: it begins with the first of them. */
export interface PostingHour {
  readonly begunAt: number;
  readonly posted: number;
}

export interface PostingPlan {
  /** To be posted one by one, in this order. */
  readonly single: readonly PendingPost[];
  /** To be posted as one list per channel. */
  readonly digest: readonly PendingPost[];
  /** The hour as it is when these have been posted. */
  readonly hour: PostingHour | null;
}

/** Posts of their own that a server gets in an hour before the rest is gathered in one digest. */
export const POSTS_AN_HOUR = 5;

const HOUR_MS = 60 * 60 * 1000;

/**
 * Chooses what of the waiting posts goes out now.
 *
 * The first `perHour` of an hour go out by themselves. What comes after waits for the hour to end and
 * then goes out together, as a digest, which counts as one post of the new hour.
 */
export function planPosts(
  pending: readonly PendingPost[],
  hour: PostingHour | null,
  now: Date,
  perHour = POSTS_AN_HOUR,
): PostingPlan {
  const isOver = hour === null || now.getTime() - hour.begunAt >= HOUR_MS;
  if (pending.length === 0) return { single: [], digest: [], hour: isOver ? null : hour };
  const isGathered = isOver && hour !== null && hour.posted >= perHour;
  const begun = isOver ? { begunAt: now.getTime(), posted: 0 } : hour;
  if (isGathered && pending.length > 1) {
    return { single: [], digest: pending, hour: { ...begun, posted: 1 } };
  }
  const single = pending.slice(0, Math.max(0, perHour - begun.posted));
  return { single, digest: [], hour: { ...begun, posted: begun.posted + single.length } };
}
