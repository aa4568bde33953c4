import { commands } from "../commands/all.ts";
import type { Config } from "./config.ts";
import { type BotOptions, type RunningBot, startBot } from "./discord/bot.ts";
import { createSafeFetch } from "./library/fetch/safe-fetch.ts";
import { unreadInWords } from "./library/load-shared.ts";
import { type RunningLibrary, startLibrary } from "./library/start-library.ts";
import type { Log } from "./log.ts";
import { safeCause } from "./safe-cause.ts";
import { english } from "./wording/english.ts";

/** Where to connect, and who is told when that ends for good. */
export type Connection = Pick<BotOptions, "apiUrl" | "token" | "guildId" | "lost">;

/** The library, and the bot that answers from it. */
export class BotWithLibrary {
  readonly #config: Config;
  readonly #log: Log;
  #kept: RunningLibrary | null = null;
  #bot: RunningBot | null = null;

  constructor(config: Config, log: Log) {
    this.#config = config;
    this.#log = log;
  }

  async open(dataDir: string, fetch = createSafeFetch()): Promise<RunningLibrary> {
    const { libraryDir, limits, memoryShare } = this.#config;
    const kept = await startLibrary({
      libraryDir,
      dataDir,
      limits,
      memoryShare,
      fetch,
      failedForADay: async notice => {
        if (!this.#bot) throw new Error("The bot is not connected yet");
        await this.#bot.failedForADay(notice);
      },
      failed: error =>
        this.#log.error({ cause: safeCause(error, "unknown") }, "the library reports an error"),
    });
    for (const problem of kept.libraries.unread) this.#log.warn(unreadInWords(problem));
    this.#kept = kept;
    return kept;
  }

  async connect(discord: Connection): Promise<RunningBot> {
    const kept = this.#kept;
    if (!kept) throw new Error("The library is not open yet");
    const { libraries } = kept;
    this.#bot = await startBot({
      ...discord,
      commands,
      libraries,
      services: kept,
      policyOf: guildId => libraries.settingsOf(guildId),
      departed: (guildId, key) => libraries.departed(guildId, key),
      settings: { logLevel: this.#config.logLevel },
      wording: english,
      log: this.#log,
    });
    return this.#bot;
  }

  /** Closes the library, once the bot is stopped. */
  async close(): Promise<void> {
    await this.#kept?.stop();
  }
}
