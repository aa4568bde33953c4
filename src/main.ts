import { join } from "node:path";
import { commands } from "../commands/all.ts";
import { loadConfig } from "./config.ts";
import { type RunningBot, startBot } from "./discord/bot.ts";
import { OperatorError } from "./errors.ts";
import { unreadInWords } from "./library/load-shared.ts";
import { startLibrary } from "./library/start-library.ts";
import { createLog, type Log } from "./log.ts";
import { readPageFiles } from "./playground/page-files.ts";
import { startPlayground } from "./playground/start-playground.ts";
import { safeCause } from "./safe-cause.ts";
import { english } from "./wording/english.ts";

/** Starts the bot: at Discord where there is a token, else in a Discord of its own with a page. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  logWhatNobodyCaught(log);
  let bot: RunningBot | null = null;
  const kept = await startLibrary({
    libraryDir: config.libraryDir,
    // To a bot in a Discord of its own, the real servers would look like ones that it was removed from.
    dataDir: config.token === null ? join(config.dataDir, "playground") : config.dataDir,
    limits: config.limits,
    memoryShare: config.memoryShare,
    failedForADay: async notice => {
      if (!bot) throw new Error("The bot is not connected yet");
      await bot.failedForADay(notice);
    },
    failed: error => log.error({ cause: safeCause(error, "unknown") }, "the library reports an error"),
  });
  const { libraries } = kept;
  for (const problem of libraries.unread) log.warn(unreadInWords(problem));

  const connectTo = async (discord: { apiUrl: string; token: string; guildId: string | null }) => {
    bot = await startBot({
      ...discord,
      commands,
      libraries,
      services: kept,
      policyOf: guildId => libraries.settingsOf(guildId),
      departed: (guildId, key) => libraries.departed(guildId, key),
      settings: { logLevel: config.logLevel },
      wording: english,
      log,
    });
    return bot;
  };
  const running =
    config.token === null
      ? await startPlayground({
          files: await readPageFiles(),
          port: config.port,
          connectTo,
          print: line => console.log(line),
          failed: error => log.error({ cause: safeCause(error, "unknown") }, "a request of the page failed"),
        })
      : await connectTo({ ...config, token: config.token });

  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, "stopping");
    running
      .stop()
      .then(() => kept.stop())
      .then(() => process.exit(0), fail);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
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
