import { setTimeout } from "node:timers/promises";
import { UnreachableError } from "../../errors.ts";

export interface PatienceOptions {
  /** Called before each wait with the reason why Discord, or the database, could not be reached. */
  readonly waiting: (error: UnreachableError, waitMs: number) => void;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** Before the second attempt; each later wait is twice as long. */
  readonly firstWaitMs?: number;
}

/** Longest wait between two attempts, in milliseconds. */
const MAX_WAIT_MS = 60_000;

/**
 * Tries to connect until Discord, or the database, can be reached: after a power cut the machine is often up before
 * its network.
 *
 * @throws what `attempt` throws, unless that is an `UnreachableError`; an `AbortError` when the signal ends it
 */
export async function untilReached<Value>(
  attempt: () => Promise<Value>,
  { waiting, signal, firstWaitMs = 1_000 }: PatienceOptions,
): Promise<Value> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, MAX_WAIT_MS)) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error;
      waiting(error, waitMs);
    }
    await setTimeout(waitMs, undefined, { signal });
  }
}
