import type { Worker } from "../../library/store/workers.ts";
import type { Log } from "../../log.ts";
import { faultInWords, type ShardFault, shardFaults } from "./shard-faults.ts";

export interface WatchedShardsOptions {
  /** The processes that share the database, including this one. */
  readonly workers: () => Promise<readonly Worker[]>;
  readonly log: Pick<Log, "warn">;
  /** Time between two looks, in milliseconds. */
  readonly everyMs?: number;
}

const EVERY_MS = 60_000;

/**
 * Looks at this many in a row before a fault is reported that is right for a while: when processes start, or one takes
 * over from another.
 */
const LOOKS = 4;

/** Logs once what is wrong with the shards of all processes: some of it at the start, the rest after a few minutes. */
export class WatchedShards {
  readonly #options: WatchedShardsOptions;
  readonly #timer: NodeJS.Timeout;
  /** In how many looks in a row each fault was there, by its words. */
  #seen = new Map<string, number>();
  #recommended: number | null = null;

  constructor(options: WatchedShardsOptions) {
    const { everyMs = EVERY_MS } = options;
    this.#options = options;
    this.#timer = setInterval(() => void this.look(), everyMs).unref();
  }

  /** Discord says how many shards it recommends. */
  async recommends(count: number): Promise<void> {
    this.#recommended = count;
    await this.look();
  }

  /** What is wrong with the shards of these processes, in a line each. */
  faultsOf(workers: readonly Worker[]): readonly string[] {
    return shardFaults(workers, this.#recommended).map(faultInWords);
  }

  /** Logs what is wrong and wasn't logged yet. */
  async look(): Promise<void> {
    const { workers, log } = this.#options;
    // That the database can't be asked is reported by what keeps telling it of this process.
    const there = await workers().catch(() => null);
    if (there === null) return;
    const seen = new Map<string, number>();
    for (const fault of shardFaults(there, this.#recommended)) {
      const words = faultInWords(fault);
      const times = (this.#seen.get(words) ?? 0) + 1;
      seen.set(words, times);
      if (times === (isPassing(fault) ? LOOKS : 1)) log.warn(words);
    }
    this.#seen = seen;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function isPassing({ kind }: ShardFault): boolean {
  return kind === "twice" || kind === "gap";
}
