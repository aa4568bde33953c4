import { commands } from "../commands/all.ts";
import { type Config, type Hosting, shardsOf } from "./config.ts";
import { type BotOptions, type RunningBot, startBot } from "./discord/bot.ts";
import type { HeldShards } from "./discord/connection/held-shards.ts";
import { hasServer, writtenShards } from "./discord/connection/shard-range.ts";
import { WatchedShards } from "./discord/connection/watched-shards.ts";
import { libraryState, NOTHING_OPEN } from "./health/bot-state.ts";
import { countingAnalyst } from "./health/counting-analyst.ts";
import { type HealthServer, serveHealth } from "./health/health-server.ts";
import { createMetrics, type Metrics } from "./health/metrics.ts";
import { inlineAsUsual, inlineLess } from "./inlining.ts";
import { threadAnalyst } from "./library/analysis/thread-analyst.ts";
import { createSafeFetch } from "./library/fetch/safe-fetch.ts";
import { type RunningLibrary, startLibrary } from "./library/start-library.ts";
import type { Log } from "./log.ts";
import { noteForOperator } from "./note-for-operator.ts";
import { safeCause } from "./safe-cause.ts";
import { VERSION } from "./version.ts";
import { unreadNotes } from "./wording/unread-notes.ts";

/** Where to connect, and what is called when that ends for good. */
export type Connection = Pick<BotOptions, "apiUrl" | "token" | "guildId" | "lost">;

export interface ConnectingOptions {
  /** The lease for its shards; null: those of the settings, permanently. */
  readonly held?: HeldShards | null;
  /** Cancels connecting. */
  readonly signal?: AbortSignal;
}

/** The library, and the bot that answers from it. */
export class BotWithLibrary {
  readonly #config: Config;
  readonly #hosting: Hosting;
  readonly #log: Log;
  readonly #analyst = countingAnalyst(threadAnalyst());
  #metrics: Metrics | null = null;
  #health: HealthServer | null = null;
  #kept: RunningLibrary | null = null;
  /** Null if no other process can share the store. */
  #watched: WatchedShards | null = null;
  #bot: RunningBot | null = null;
  /** The lease for this process's current shards, if it has one. */
  #held: HeldShards | null = null;

  constructor(config: Config, log: Log) {
    this.#config = config;
    // The servers of the local page belong to nobody else, and its Discord has one shard.
    this.#hosting = config.token === null ? { kind: "alone", databaseUrl: null, door: null } : config.hosting;
    this.#log = log;
  }

  /**
   * Opens a data folder, or a database. From the beginning its health can be queried, if a port is set for that.
   *
   * @throws {UnreachableError} if the database can't be reached; it may be opened again
   * @throws {OperatorError} if the folder or the port can't be used
   */
  async open(dataDir: string, fetch = createSafeFetch()): Promise<RunningLibrary> {
    const { libraryDir, limits, memoryShare, healthPort, token } = this.#config;
    if (healthPort !== null && this.#health === null) await this.#serveHealth(healthPort);
    // Here it reads more articles than it ever will again.
    inlineLess();
    const kept = await startLibrary({
      libraryDir,
      dataDir,
      databaseUrl: this.#hosting.databaseUrl,
      self: { shards: shardsOf(this.#hosting), release: VERSION },
      isOwn: guildId => this.#isOwn(guildId),
      limits,
      memoryShare,
      secret: token,
      fetch,
      analyst: this.#analyst,
      failedForADay: async notice => {
        if (!this.#bot) throw new Error("The bot is not connected yet");
        await this.#bot.failedForADay(notice);
      },
      failed: error =>
        this.#log.error(
          { cause: safeCause(error, "unknown"), note: noteForOperator(error) },
          "the library reports an error",
        ),
    }).finally(inlineAsUsual);
    for (const note of unreadNotes(kept.libraries.unread)) this.#log.warn(note);
    this.#kept = kept;
    const { presence } = kept;
    if (presence) {
      this.#watched = new WatchedShards({ workers: () => presence.all(), log: this.#log });
      void this.#watched.look();
    }
    return kept;
  }

  /** @throws {OperatorError} from `startBot`; the signal's reason if it cancels */
  async connect(discord: Connection, { held = null, signal }: ConnectingOptions = {}): Promise<RunningBot> {
    const kept = this.#kept;
    if (!kept) throw new Error("The library is not open yet");
    const { libraries } = kept;
    const metrics = this.#metrics;
    this.#held = held;
    if (held) await kept.presence?.become("starting", writtenShards(held.range));
    this.#bot = await startBot({
      ...discord,
      ...(metrics && { counted: metrics.answered }),
      commands,
      libraries,
      services: kept,
      policyOf: guildId => libraries.settingsOf(guildId),
      departed: (guildId, key) => libraries.departed(guildId, key),
      shards: this.#hosting.kind === "range" ? this.#hosting.range : null,
      held,
      recommends: shards => void this.#watched?.recommends(shards),
      ...(signal && { signal }),
      door: this.#hosting.door,
      hasGateway: this.#hosting.kind !== "http",
      lastAnswersMs: this.#config.lastAnswersMs,
      settings: { logLevel: this.#config.logLevel },
      log: this.#log,
    });
    return this.#bot;
  }

  /**
   * Stops the bot, which may be connected again.
   *
   * @param next what the other processes are told: that it waits for shards (`starting`), or that it is ending
   */
  async disconnect(next: "starting" | "draining"): Promise<void> {
    const bot = this.#bot;
    this.#bot = null;
    await bot?.stop();
    this.#held = null;
    const shards = next === "starting" ? shardsOf(this.#hosting) : null;
    await this.#kept?.presence?.become(next, shards ?? undefined);
  }

  /** Closes the library, after the bot is stopped. */
  async close(): Promise<void> {
    this.#watched?.stop();
    await this.#health?.stop();
    await this.#kept?.stop();
  }

  #isOwn(guildId: string): boolean {
    if (this.#held) return hasServer(this.#held.range, guildId);
    switch (this.#hosting.kind) {
      case "range":
        return hasServer(this.#hosting.range, guildId);
      case "leases":
        return false;
      case "alone":
      case "http":
        return true;
    }
  }

  async #serveHealth(port: number): Promise<void> {
    const failed = (error: unknown) =>
      this.#log.error({ cause: safeCause(error, "unknown") }, "a question about the bot's health failed");
    const metrics = createMetrics(async () => ({
      ...(this.#kept ? await libraryState(this.#kept, { failed }) : NOTHING_OPEN),
      isConnected: this.#bot?.isConnected() ?? false,
      isReady: this.#whyNotReady() === null,
      filesWaiting: this.#analyst.waiting,
    }));
    this.#metrics = metrics;
    this.#health = await serveHealth({
      port,
      metrics,
      whyNotReady: () => this.#whyNotReady(),
      workers: () => this.#kept?.presence?.all() ?? null,
      faultsOf: workers => this.#watched?.faultsOf(workers) ?? [],
      failed,
    });
  }

  #whyNotReady(): string | null {
    if (this.#kept === null) return "the library is being opened";
    if (this.#kept.presence?.isUnheard) return "the database can't be reached";
    if (this.#hosting.kind === "leases" && this.#held === null) return "all shards have a process";
    if (this.#bot === null) return "Discord has not been reached yet";
    return this.#bot.isConnected() ? null : "the connection to Discord is down";
  }
}
