import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { writtenShards } from "../../src/discord/connection/shard-range.ts";
import type { Workers } from "../../src/library/store/workers.ts";
import { endWithThis } from "./end-with-this.ts";
import { isDatabase, type Place, settingsFor } from "./place.ts";

export interface ClusterOptions {
  /** The compiled bot: `dist/main.mjs`. */
  readonly program: string;
  /** A folder belongs to one process, which then has all shards. */
  readonly place: Place;
  readonly libraryDir: string;
  /** Address of the local Discord. */
  readonly apiUrl: string;
  readonly token: string;
  /** Number of processes and of shards: one each. */
  readonly count: number;
  /** How many processes can answer. */
  readonly countReady: () => Promise<number>;
  readonly logLevel?: string;
}

/** How long a process may take to start, in milliseconds. */
const READY_MS = 120_000;

/** The bot in several processes over one database, each with one shard of a local Discord. */
export class Cluster {
  readonly #options: ClusterOptions;
  readonly #running: ChildProcess[] = [];

  private constructor(options: ClusterOptions) {
    this.#options = options;
  }

  /** Starts all of them, and waits until they can answer. */
  static async start(options: ClusterOptions): Promise<Cluster> {
    const cluster = new Cluster(options);
    for (let shard = 0; shard < options.count; shard++) cluster.#running[shard] = cluster.#spawn(shard);
    try {
      await cluster.#untilReady(options.count);
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return cluster;
  }

  /** Makes a new process take over a shard: the old one ends when the new one can answer. */
  async exchange(shard: number): Promise<void> {
    const old = this.#running[shard];
    this.#running[shard] = this.#spawn(shard);
    try {
      await this.#untilReady(this.#options.count + 1);
    } finally {
      if (old) await end(old);
    }
  }

  /** Processor time that all of them have used so far, in milliseconds. */
  processorMs(): number {
    return this.#running.reduce((sum, { pid }) => sum + (pid === undefined ? 0 : processorMsOf(pid)), 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running.map(end));
  }

  #spawn(shard: number): ChildProcess {
    const { program, place, libraryDir, apiUrl, token, count, logLevel = "warn" } = this.#options;
    const child = spawn(process.execPath, [program], {
      stdio: ["ignore", "inherit", "inherit"],
      // Ctrl-C is for the process that started the cluster, which ends it in order.
      detached: true,
      env: {
        ...process.env,
        DISCORD_TOKEN: token,
        DISCORD_API_URL: apiUrl,
        ...settingsFor(place),
        LIBRARY_DIR: libraryDir,
        ...(isDatabase(place) && { SHARDS: writtenShards({ first: shard, last: shard, count }) }),
        LOG_LEVEL: logLevel,
      },
    });
    return endWithThis(child);
  }

  async #untilReady(count: number): Promise<void> {
    const until = performance.now() + READY_MS;
    for (;;) {
      if ((await this.#options.countReady()) >= count) return;
      if (this.#running.some(({ exitCode }) => exitCode !== null)) throw new Error("A process has ended");
      if (performance.now() > until) throw new Error("Not all processes have become ready");
      await setTimeout(100);
    }
  }
}

/** For `countReady`, where processes tell each other about themselves. */
export async function countReady(workers: Pick<Workers, "all">): Promise<number> {
  return (await workers.all()).filter(({ state }) => state === "ready").length;
}

/** The unit of processor time in Linux, in milliseconds. */
const TICK_MS = 10;

/** All threads of a process together, in user and system mode. */
function processorMsOf(pid: number): number {
  const line = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.kill("SIGTERM");
  await ended;
}
