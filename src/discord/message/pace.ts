/** How soon and how often a member sees that an answer is coming, in milliseconds. */
export interface Pace {
  /** Discord waits three seconds for a first sign; half of that leaves the other half for the reply to arrive. */
  readonly deferAfterMs: number;
  /** Discord allows about five edits of a message in five seconds; the final one must never have to wait. */
  readonly progressEveryMs: number;
}

export const DEFAULT_PACE: Pace = { deferAfterMs: 1_500, progressEveryMs: 3_000 };
