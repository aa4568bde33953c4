/** How many questions are answered in a minute. */
export interface QuestionLimits {
  readonly perMember: number;
  readonly perServer: number;
}

/** A reader seldom asks more than one question in ten seconds; a busy channel of thirty readers three each. */
export const DEFAULT_QUESTION_LIMITS: QuestionLimits = { perMember: 20, perServer: 100 };

const WINDOW_MS = 60_000;

/** What came of asking: go on, or wait. */
export type Turn =
  | { readonly kind: "go" }
  | {
      readonly kind: "wait";
      readonly whose: keyof QuestionLimits;
      readonly limit: number;
      readonly seconds: number;
    };

/**
 * Counts questions so that one member can't crowd out the others.
 *
 * Only when each of the last minute's was asked, by id, in memory; forgotten a minute later.
 */
export class QuestionLimit {
  readonly #limits: QuestionLimits;
  readonly #now: () => Date;
  readonly #asked = new Map<string, readonly number[]>();
  #swept = 0;

  constructor(limits: QuestionLimits, now: () => Date) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Counts one more question, unless it is one too many. */
  take(memberId: string, guildId: string | null): Turn {
    const now = this.#now().getTime();
    this.#sweep(now);
    const counted = [
      { id: memberId, whose: "perMember" as const },
      ...(guildId === null ? [] : [{ id: guildId, whose: "perServer" as const }]),
    ];
    for (const { id, whose } of counted) {
      const limit = this.#limits[whose];
      const times = this.#recent(id, now);
      const oldest = times[times.length - limit];
      if (oldest !== undefined) {
        return {
          kind: "wait",
          whose,
          limit,
          seconds: Math.max(1, Math.ceil((oldest + WINDOW_MS - now) / 1000)),
        };
      }
    }
    for (const { id } of counted) this.#asked.set(id, [...this.#recent(id, now), now]);
    return { kind: "go" };
  }

  #recent(id: string, now: number): readonly number[] {
    return (this.#asked.get(id) ?? []).filter(time => time > now - WINDOW_MS);
  }

  // Once a minute, so that nobody's id stays longer than two.
  #sweep(now: number): void {
    if (now - this.#swept < WINDOW_MS) return;
    this.#swept = now;
    for (const id of [...this.#asked.keys()]) {
      if (this.#recent(id, now).length === 0) this.#asked.delete(id);
    }
  }
}
