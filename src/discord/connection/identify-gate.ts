import { setTimeout } from "node:timers/promises";
import type { ClientOptions } from "discord.js";
import type { Workers } from "../../library/store/workers.ts";

/** discord.js' names for who lets new connections in, and for what asks. */
type BuildThrottler = NonNullable<NonNullable<ClientOptions["ws"]>["buildIdentifyThrottler"]>;
type Connections = Parameters<BuildThrottler>[0];
type Throttler = Awaited<ReturnType<BuildThrottler>>;

export interface IdentifyGateOptions {
  /** Told where the place can't be asked for; it is tried again. */
  readonly failed: (error: unknown) => void;
  /** How long until it is tried again, in milliseconds. */
  readonly retryMs?: number;
}

const RETRY_MS = 1_000;

/** Longest wait between two looks, in milliseconds: a place may become free earlier than was thought. */
const LOOK_MS = 1_000;

/**
 * Lets new connections of all processes in one after the other, as Discord asks: one in five seconds of each bucket,
 * which is the shard modulo `max_concurrency`. Discord ends the session of who comes too early, and after a
 * thousand in a day the bot's token.
 */
export class IdentifyGate {
  readonly #workers: Pick<Workers, "passGate">;
  readonly #options: IdentifyGateOptions;
  #waiting = 0;

  constructor(workers: Pick<Workers, "passGate">, options: IdentifyGateOptions) {
    this.#workers = workers;
    this.#options = options;
  }

  /** Whether a connection of this process waits for others: nothing is wrong then. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  async throttlerFor(connections: Pick<Connections, "fetchGatewayInformation">): Promise<Throttler> {
    const { session_start_limit } = await connections.fetchGatewayInformation();
    const buckets = Math.max(1, session_start_limit.max_concurrency);
    return { waitForIdentify: (shard, signal) => this.#wait(shard % buckets, signal) };
  }

  async #wait(bucket: number, signal: AbortSignal): Promise<void> {
    const { failed, retryMs = RETRY_MS } = this.#options;
    this.#waiting++;
    try {
      for (;;) {
        signal.throwIfAborted();
        const waitMs = await this.#workers.passGate(bucket).catch((error: unknown) => {
          failed(error);
          return retryMs;
        });
        if (waitMs === 0) return;
        await setTimeout(Math.min(waitMs, LOOK_MS), undefined, { signal });
      }
    } finally {
      this.#waiting--;
    }
  }
}
