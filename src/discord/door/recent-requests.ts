import { MAX_AGE_S } from "./signature.ts";

/** More than Discord sends one bot while they are remembered; beyond that the oldest are forgotten. */
const MAX_REMEMBERED = 100_000;

/** Remembers requests as long as their signature is valid, so that a repeated one takes effect only once. */
export class RecentRequests {
  readonly #now: () => number;
  /** The time of each request, the oldest first. */
  readonly #seen = new Map<string, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether it is the first with this signature. */
  isNew(signature: string): boolean {
    const now = this.#now();
    for (const [old, at] of this.#seen) {
      // A timestamp may be as far in the future as in the past.
      if (now - at <= 2 * MAX_AGE_S * 1_000 && this.#seen.size < MAX_REMEMBERED) break;
      this.#seen.delete(old);
    }
    const name = signature.toLowerCase();
    if (this.#seen.has(name)) return false;
    this.#seen.set(name, now);
    return true;
  }
}
