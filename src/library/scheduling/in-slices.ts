import { setImmediate } from "node:timers/promises";
import type { Steps } from "../../search/steps.ts";

/**
 * How long work runs before others are let in, in milliseconds. Longer makes answers wait, shorter adds pauses; a
 * step itself takes a few milliseconds at most.
 */
const SLICE_MS = 8;

/** Does long work on this thread in slices, so that answers continue between them. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await setImmediate();
  }
}
