import type { FeedState } from "../records/feed-states.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Time between two polls of a working feed. News feeds allow 5 to 15 minutes; more often is rude. */
const INTERVAL_MS = 15 * MINUTE_MS;

/**
 * When a feed may be requested again: twice as long after each failure, and as long as the site asks, at most a day;
 * up to a fifth sooner or later, so that not all come at once, but never sooner than the site asks.
 *
 * @param random 0 to 1
 */
export function nextPoll(
  { failing }: FeedState,
  restMs: number,
  { now, random }: { readonly now: Date; readonly random: number },
): string {
  const wait = Math.min(DAY_MS, INTERVAL_MS * 2 ** (failing?.times ?? 0));
  const spread = wait * (0.8 + 0.4 * random);
  const ms = Math.min(DAY_MS, Math.max(spread, restMs));
  return new Date(now.getTime() + ms).toISOString();
}

/** Clocks of several processes, and one that is set right, differ by less. */
const TOLERANCE_MS = 60 * MINUTE_MS;

/** Whether a feed may be requested: also if that was put off for longer than is ever done, by a clock that was wrong. */
export function isDue({ nextAt }: FeedState, now: Date): boolean {
  const waitMs = Date.parse(nextAt) - now.getTime();
  return waitMs <= 0 || waitMs > DAY_MS + TOLERANCE_MS;
}

/** A feed that has failed again, or for the first time. */
export function failedAgain({ failing }: FeedState, problem: string, now: Date): FeedState["failing"] {
  return { since: failing?.since ?? now.toISOString(), times: (failing?.times ?? 0) + 1, problem };
}
