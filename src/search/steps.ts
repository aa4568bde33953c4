/**
 * Long work that can be done in pieces: at every `yield` others may run. The result doesn't depend on the pauses.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work all at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
