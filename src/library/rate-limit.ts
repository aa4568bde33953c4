/** How often something may be done: `times` within any `withinMs`. */
export interface Rate {
  readonly times: number;
  readonly withinMs: number;
}

/** What members may do how often: one rate for a member and one for a whole server. */
export interface RateLimitOptions {
  readonly now: () => Date;
  readonly member: Rate;
  readonly server: Rate;
}

export type RateOutcome =
  | { readonly kind: "granted" }
  /** Whose rate is used up, what it is, and after how many whole seconds it may be tried again. */
  | {
      readonly kind: "wait";
      readonly whose: "member" | "server";
      readonly rate: Rate;
      readonly seconds: number;
    };

const MINUTE_MS = 60_000;

/** One addition may be a zip of 2,000 articles, a fetch, and half a minute of work. */
export const ADDING_RATES = {
  member: { times: 10, withinMs: 10 * MINUTE_MS },
  server: { times: 30, withinMs: 10 * MINUTE_MS },
} as const satisfies Omit<RateLimitOptions, "now">;

/** Above so many members and servers remembered, those whose time is over are forgotten. */
const MAX_REMEMBERED = 10_000;

/**
 * Counts what members do, in memory only: nothing about them is written down, and a restart forgets.
 *
 * A refused attempt doesn't count, so that trying again does not make the wait longer.
 *
 * @example limit.take({ member: "80351110224678912", server: "41771983423143937" })
 */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #times = new Map<string, number[]>();

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  /** @param who the server is null in direct messages */
  take(who: { readonly member: string; readonly server: string | null }): RateOutcome {
    const now = this.#options.now().getTime();
    const { member, server } = this.#options;
    const counts = [
      { whose: "member" as const, key: `member ${who.member}`, rate: member },
      ...(who.server === null
        ? []
        : [{ whose: "server" as const, key: `server ${who.server}`, rate: server }]),
    ];
    for (const { whose, key, rate } of counts) {
      const times = this.#recent(key, rate, now);
      const oldest = times.length < rate.times ? undefined : times[0];
      if (oldest === undefined) continue;
      return { kind: "wait", whose, rate, seconds: Math.ceil((oldest + rate.withinMs - now) / 1000) };
    }
    for (const { key, rate } of counts) this.#times.set(key, [...this.#recent(key, rate, now), now]);
    if (this.#times.size > MAX_REMEMBERED) this.#forget(now);
    return { kind: "granted" };
  }

  #recent(key: string, { withinMs }: Rate, now: number): number[] {
    return (this.#times.get(key) ?? []).filter(time => now - time < withinMs);
  }

  #forget(now: number): void {
    const longest = Math.max(this.#options.member.withinMs, this.#options.server.withinMs);
    for (const [key, times] of this.#times) {
      if (now - (times.at(-1) ?? 0) >= longest) this.#times.delete(key);
    }
  }
}
