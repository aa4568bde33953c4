/**
 * Long work that can be done in pieces: every `yield` is a place at which others may be let in. The
 * result is the same however long the pauses are.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
