import { setTimeout } from "node:timers/promises";
import type { ClientOptions } from "discord.js";
import type { Workers } from "../../library/store/workers.ts";

/** discord.js' names for what lets new connections in, and what asks for it. */
type BuildThrottler = NonNullable<NonNullable<ClientOptions["ws"]>["buildIdentifyThrottler"]>;
type Connections = Parameters<BuildThrottler>[0];
type Throttler = Awaited<ReturnType<BuildThrottler>>;

export interface IdentifyGateOptions {
  /** Called when a place can't be requested; it is tried again. */
  readonly failed: (error: unknown) => void;
  /** Receives how many shards Discord recommends, once it is known. */
  readonly recommends?: ((shards: number) => void) | undefined;
  /** How long until the next try, in milliseconds. */
  readonly retryMs?: number;
}

const RETRY_MS = 1_000;

/** Longest wait between two checks, in milliseconds: a place may become free earlier than expected. */
const LOOK_MS = 1_000;

/**
 * Lets new connections of all processes in one at a time, as Discord requires: one in five seconds for each bucket,
 * which is the shard modulo `max_concurrency`. Discord ends the session of a client that comes too early, and resets
 * the bot's token after a thousand in a day.
 */
export class IdentifyGate {
  readonly #workers: Pick<Workers, "passGate">;
  readonly #options: IdentifyGateOptions;
  #waiting = 0;

  constructor(workers: Pick<Workers, "passGate">, options: IdentifyGateOptions) {
    this.#workers = workers;
    this.#options = options;
  }

  /** Whether a connection of this process is waiting for others: then nothing is wrong. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  async throttlerFor(connections: Pick<Connections, "fetchGatewayInformation">): Promise<Throttler> {
    const { session_start_limit, shards } = await connections.fetchGatewayInformation();
    this.#options.recommends?.(shards);
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
