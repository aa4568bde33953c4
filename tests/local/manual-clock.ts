import type { Clock } from "../../src/local/world/clock.ts";

/**
 * A clock that a test controls. It only affects Discord's rules (3 seconds, 15 minutes, timestamps): sockets and
 * heartbeats run on real time.
 *
 * ```ts
 * const clock = new ManualClock();
 * const local = await LocalDiscord.start({ clock });
 * clock.advance(3_001); // the pending interaction is too late now
 * ```
 */
export class ManualClock implements Clock {
  #now: number;

  constructor(now = Date.UTC(2025, 0, 15, 12)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Moves on by `ms` milliseconds. */
  advance(ms: number): void {
    this.#now += ms;
  }
}
