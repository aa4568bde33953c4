/**
 * Long work that can be done in pieces: at every `yield` others may run. The result doesn't depend on the pauses.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Like `onceForEach` in `src/text`, for work done in steps: once it is finished, there are no more pauses. */
export function stepsOnceForEach<Of extends object, Value extends {}, With extends readonly unknown[]>(
  make: (of: Of, ...given: With) => Steps<Value>,
): (of: Of, ...given: With) => Steps<Value> {
  const made = new WeakMap<Of, Value>();
  return function* (of, ...given) {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = yield* make(of, ...given);
    made.set(of, value);
    return value;
  };
}

/** Does the work all at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
