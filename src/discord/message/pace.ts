/** How soon and how often a member sees that an answer is on its way, in milliseconds. */
export interface Pace {
  /** Discord waits three seconds for a first sign; with half of them the reply's way there has the other half. */
  readonly deferAfterMs: number;
  /** Discord lets a message be edited about five times in five seconds; the end must never have to wait. */
  readonly progressEveryMs: number;
}

export const DEFAULT_PACE: Pace = { deferAfterMs: 1_500, progressEveryMs: 3_000 };
