import { Turns } from "../../library/scheduling/turns.ts";
import type { Worker } from "../../library/store/workers.ts";
import type { Log } from "../../log.ts";
import { faultInWords, type ShardFault, shardFaults } from "./shard-faults.ts";

export interface WatchedShardsOptions {
  /** The processes that share the database, including this one. */
  readonly workers: () => Promise<readonly Worker[]>;
  readonly log: Pick<Log, "warn">;
  /** Time between two looks, in milliseconds. */
  readonly everyMs?: number;
  /** A clock in milliseconds that only goes forward. */
  readonly now?: () => number;
}

const EVERY_MS = 60_000;

/** How long what is right for a while may last, when processes start, or one takes over from another. In milliseconds. */
const PASSES_AFTER_MS = 4 * 60_000;

/** Logs once what is wrong with the shards of all processes: some of it at the start, the rest after a few minutes. */
export class WatchedShards {
  readonly #options: WatchedShardsOptions;
  readonly #now: () => number;
  readonly #timer: NodeJS.Timeout;
  readonly #turns = new Turns();
  /** Since when each fault has been there, by its words. */
  #since = new Map<string, number>();
  #logged: ReadonlySet<string> = new Set();
  #recommended: number | null = null;

  constructor(options: WatchedShardsOptions) {
    const { everyMs = EVERY_MS, now = () => performance.now() } = options;
    this.#options = options;
    this.#now = now;
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
  look(): Promise<void> {
    return this.#turns.takeOnce("look", () => this.#look());
  }

  async #look(): Promise<void> {
    const { workers, log } = this.#options;
    // That the database can't be asked is reported by what keeps telling it of this process.
    const there = await workers().catch(() => null);
    if (there === null) return;
    const now = this.#now();
    const since = new Map<string, number>();
    const logged = new Set<string>();
    for (const fault of shardFaults(there, this.#recommended)) {
      const words = faultInWords(fault);
      const first = this.#since.get(words) ?? now;
      since.set(words, first);
      const isDue = !isPassing(fault) || now - first >= PASSES_AFTER_MS;
      if (!isDue) continue;
      if (!this.#logged.has(words)) log.warn(words);
      logged.add(words);
    }
    this.#since = since;
    this.#logged = logged;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function isPassing({ kind }: ShardFault): boolean {
  return kind === "twice" || kind === "gap";
}
