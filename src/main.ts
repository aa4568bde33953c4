import { join } from "node:path";
import { commands } from "../commands/all.ts";
import { type Config, loadConfig } from "./config.ts";
import { type RunningBot, startBot } from "./discord/bot.ts";
import { OperatorError } from "./errors.ts";
import { createSafeFetch } from "./library/fetch/safe-fetch.ts";
import { unreadInWords } from "./library/load-shared.ts";
import { type RunningLibrary, startLibrary } from "./library/start-library.ts";
import { createLog, type Log } from "./log.ts";
import { readPageFiles } from "./playground/page-files.ts";
import { shelfOf } from "./playground/shelf.ts";
import { startPlayground } from "./playground/start-playground.ts";
import { safeCause } from "./safe-cause.ts";
import { english } from "./wording/english.ts";

/** Starts the bot: at Discord where there is a token, else in a Discord of its own with a page. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  logWhatNobodyCaught(log);
  const { token } = config;
  const running = token === null ? await startOnPage(config, log) : await startAtDiscord(config, token, log);

  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, "stopping");
    running.stop().then(() => process.exit(0), fail);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

interface Running {
  stop(): Promise<void>;
}

async function startAtDiscord(config: Config, token: string, log: Log): Promise<Running> {
  const whole = new BotWithLibrary(config, log);
  await whole.open(config.dataDir);
  const bot = await whole.connect({ ...config, token });
  return {
    async stop() {
      await bot.stop();
      await whole.close();
    },
  };
}

async function startOnPage(config: Config, log: Log): Promise<Running> {
  const whole = new BotWithLibrary(config, log);
  const playground = await startPlayground({
    files: await readPageFiles(),
    port: config.port,
    // To a bot in a Discord of its own, the real servers would look like ones that it was removed from. The page's
    // own feed is the only thing on this machine that may be fetched.
    openShelf: async hosts =>
      shelfOf(
        await whole.open(join(config.dataDir, "playground"), createSafeFetch({ allowed: () => hosts })),
      ),
    connectTo: discord => whole.connect(discord),
    print: line => console.log(line),
    failed: error => log.error({ cause: safeCause(error, "unknown") }, "a request of the page failed"),
  });
  return {
    async stop() {
      await playground.stop();
      await whole.close();
    },
  };
}

/** The library, and the bot that answers from it. */
class BotWithLibrary {
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

  async connect(discord: { apiUrl: string; token: string; guildId: string | null }): Promise<RunningBot> {
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

// Node would print the whole error, in which a member's words may stand. One answer that failed doesn't end
// the others; after an exception nobody knows what state the process is in.
function logWhatNobodyCaught(log: Log): void {
  process.on("unhandledRejection", error => {
    log.error({ cause: safeCause(error, "unknown") }, "nobody caught a rejection");
  });
  process.on("uncaughtException", error => {
    log.fatal({ cause: safeCause(error, "unknown") }, "nobody caught an exception");
    process.exit(1);
  });
}

function fail(error: unknown): never {
  // What the operator can mend is one line; anything else is a bug and shows where.
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
