/** How often something may be done: `times` within any `withinMs`. */
export interface Rate {
  readonly times: number;
  readonly withinMs: number;
}

/** How often members may do something: one rate for a member and one for a whole server. */
export interface Rates {
  readonly member: Rate;
  readonly server: Rate;
}

export interface RateLimitOptions extends Rates {
  readonly now: () => Date;
}

export type RateOutcome =
  | { readonly kind: "granted" }
  /** Whose rate is used up, which rate, and after how many whole seconds it may be tried again. */
  | {
      readonly kind: "wait";
      readonly whose: "member" | "server";
      readonly rate: Rate;
      readonly seconds: number;
    };

const MINUTE_MS = 60_000;

/** A reader rarely asks more than one question in ten seconds; a busy channel of thirty readers three each. */
export const QUESTION_RATES: Rates = {
  member: { times: 20, withinMs: MINUTE_MS },
  server: { times: 100, withinMs: MINUTE_MS },
};

/** One addition may be a zip of 2,000 articles, a fetch, and half a minute of work. */
export const ADDING_RATES: Rates = {
  member: { times: 10, withinMs: 10 * MINUTE_MS },
  server: { times: 30, withinMs: 10 * MINUTE_MS },
};

/** "Wrong?" is anonymous, so nobody could be asked to stop flooding the managers' channel. */
export const REPORTING_RATES: Rates = {
  member: { times: 5, withinMs: 10 * MINUTE_MS },
  server: { times: 30, withinMs: 10 * MINUTE_MS },
};

/** Most members and servers remembered; above it those not seen for longest are forgotten. */
const MAX_REMEMBERED = 20_000;

/**
 * Counts what members do, only in memory: nothing about them is stored, and a restart forgets it.
 *
 * A refused attempt doesn't count, so trying again doesn't make the wait longer.
 *
 * @example limit.take({ member: "80351110224678912", server: "41771983423143937" })
 */
export class RateLimit {
  readonly #options: RateLimitOptions;
  /** The most recent come last. */
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
    for (const { key, rate } of counts) {
      const times = this.#recent(key, rate, now);
      times.push(now);
      this.#times.delete(key);
      this.#times.set(key, times);
    }
    this.#forget(now);
    return { kind: "granted" };
  }

  /** Members and servers remembered now. */
  get remembered(): number {
    return this.#times.size;
  }

  /** The times that still count; older ones are dropped. */
  #recent(key: string, { withinMs }: Rate, now: number): number[] {
    const times = this.#times.get(key) ?? [];
    const first = times.findIndex(time => now - time < withinMs);
    times.splice(0, first === -1 ? times.length : first);
    return times;
  }

  // Oldest first, so that it stops at the first one to keep.
  #forget(now: number): void {
    const longest = Math.max(this.#options.member.withinMs, this.#options.server.withinMs);
    for (const [key, times] of this.#times) {
      const isOver = now - (times.at(-1) ?? 0) >= longest;
      if (!isOver && this.#times.size <= MAX_REMEMBERED) return;
      this.#times.delete(key);
    }
  }
}
