/** How many requests of one kind Discord accepts in a period. */
export interface RateLimit {
  readonly limit: number;
  readonly windowMs: number;
}

/** So high that no test reaches it; a test of the limits sets a low one. */
export const WIDE_RATE_LIMIT: RateLimit = { limit: 10_000, windowMs: 1_000 };

interface Bucket {
  used: number;
  resetAt: number;
}

/** The state of a bucket after a request. */
export interface BucketState {
  readonly name: string;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAfterSeconds: number;
  /** Whether this request was one too many. */
  readonly isExceeded: boolean;
}

/** A bucket per route and major parameter (channel, server, webhook), on real time like the client's. */
export class RateLimiter {
  readonly #limit: RateLimit;
  /** Those that began first come first. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  count(name: string, now = Date.now()): BucketState {
    const { limit, windowMs } = this.#limit;
    for (const [old, { resetAt }] of this.#buckets) {
      if (resetAt > now) break;
      this.#buckets.delete(old);
    }
    const bucket = this.#buckets.get(name) ?? { used: 0, resetAt: now + windowMs };
    bucket.used++;
    this.#buckets.set(name, bucket);
    return {
      name,
      limit,
      remaining: Math.max(0, limit - bucket.used),
      resetAfterSeconds: (bucket.resetAt - now) / 1_000,
      isExceeded: bucket.used > limit,
    };
  }
}
