import type { PendingPost, PostingHour } from "../records/records.ts";

export interface PostingPlan {
  /** To be posted one by one, in this order. */
  readonly single: readonly PendingPost[];
  /** To be posted as one list. */
  readonly digest: readonly PendingPost[];
  /** The hour in which these posts count, as it was before them. */
  readonly hour: PostingHour;
}

/** Single posts that a channel gets in an hour before the rest is collected in a digest. */
const POSTS_AN_HOUR = 5;

const HOUR_MS = 60 * 60 * 1000;

/**
 * Chooses which of the posts waiting for a channel are sent now.
 *
 * The first `perHour` of an hour are sent one by one. Any others wait for the end of that hour and are then sent
 * together as a digest, which counts as one post of the new hour. The content of a digest depends only on that hour, so
 * it is the same again after a crash.
 */
export function planPosts(
  pending: readonly PendingPost[],
  hour: PostingHour | null,
  now: Date,
  perHour = POSTS_AN_HOUR,
): PostingPlan {
  if (hour !== null && !isOver(hour, now)) {
    return { single: pending.slice(0, Math.max(0, perHour - hour.posted)), digest: [], hour };
  }
  const begun: PostingHour = { begunAt: now.toISOString(), posted: 0 };
  const held = hour !== null && hour.posted >= perHour ? pending.filter(({ at }) => isWithin(hour, at)) : [];
  if (held.length > 1) return { single: [], digest: held, hour: begun };
  return { single: pending.slice(0, perHour), digest: [], hour: begun };
}

/** Whether an hour has passed since its first post. */
export function isOver({ begunAt }: PostingHour, now: Date): boolean {
  return now.getTime() - Date.parse(begunAt) >= HOUR_MS;
}

function isWithin(hour: PostingHour, at: string): boolean {
  return !isOver(hour, new Date(at));
}
