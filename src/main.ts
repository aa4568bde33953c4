import { once } from "node:events";
import { BotWithLibrary, type Connection } from "./bot-with-library.ts";
import { type Config, loadConfig, storedIn } from "./config.ts";
import { type PatienceOptions, untilReached } from "./discord/connection/until-reached.ts";
import { OperatorError } from "./errors.ts";
import { createSafeFetch } from "./library/fetch/safe-fetch.ts";
import { createLog, type Log } from "./log.ts";
import { readPageFiles } from "./playground/page-files.ts";
import { shelfOf } from "./playground/shelf.ts";
import { startPlayground } from "./playground/start-playground.ts";
import type { RunOnLeasesOptions } from "./run-on-leases.ts";
import { safeCause } from "./safe-cause.ts";

/** Starts the bot: on Discord if there is a token, otherwise on a local Discord with a page. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  logWhatNobodyCaught(log);
  const ending = endingOnSignals(log);
  const { token } = config;
  const running =
    token === null ? await startOnPage(config, log) : await startAtDiscord(config, token, log, ending);
  if (!ending.signal.aborted) await once(ending.signal, "abort");
  await running.stop();
  if (ending.signal.reason instanceof OperatorError) throw ending.signal.reason;
  process.exit(0);
}

/** Aborted when the process should end: with an `OperatorError` if the operator must fix something. */
function endingOnSignals(log: Log): AbortController {
  const ending = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, "stopping");
    ending.abort();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return ending;
}

interface Running {
  stop(): Promise<void>;
}

async function startAtDiscord(
  config: Config,
  token: string,
  log: Log,
  ending: AbortController,
): Promise<Running> {
  const whole = new BotWithLibrary(config, log);
  const patience: PatienceOptions = {
    signal: ending.signal,
    waiting: (error, waitMs) => log.warn(`${error.message} Trying again in ${waitMs / 1_000} s.`),
  };
  const stopped = (error: unknown) => {
    if (ending.signal.aborted) return null;
    throw error;
  };
  const opened = await untilReached(() => whole.open(config.dataDir), patience).catch(stopped);
  if (opened === null) return { stop: () => whole.close() };
  const { store } = opened;
  const connection: Connection = { ...config, token, lost: error => ending.abort(error) };
  const { hosting } = config;
  if (hosting.kind === "leases" && store.workers) {
    return startOnLeases(whole, connection, { blocks: hosting.blocks, workers: store.workers, log }, ending);
  }
  const connect = () => whole.connect(connection, { signal: ending.signal });
  const bot = await untilReached(connect, patience).catch(stopped);
  return {
    async stop() {
      await bot?.stop();
      await whole.close();
    },
  };
}

async function startOnLeases(
  whole: BotWithLibrary,
  connection: Connection,
  options: Pick<RunOnLeasesOptions, "blocks" | "workers" | "log">,
  ending: AbortController,
): Promise<Running> {
  // Only loaded when needed: a single process has all shards.
  const { runOnLeases } = await import("./run-on-leases.ts");
  const running = runOnLeases({
    ...options,
    connect: (held, signal) => whole.connect(connection, { held, signal }),
    disconnect: next => whole.disconnect(next),
    signal: ending.signal,
  });
  running.catch(() => ending.abort());
  return {
    async stop() {
      await running;
      await whole.close();
    },
  };
}

async function startOnPage(config: Config, log: Log): Promise<Running> {
  const whole = new BotWithLibrary(config, log);
  const playground = await startPlayground({
    files: await readPageFiles(),
    port: config.port,
    // The page's own feed is the only thing on this machine that may be fetched.
    openShelf: async hosts =>
      shelfOf(await whole.open(storedIn(config), createSafeFetch({ allowed: () => hosts }))),
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

// Node would print the whole error, which may contain a member's words. One failed answer doesn't end the others;
// after an exception the state of the process is unknown.
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
  // What the operator can fix is one line; anything else is a bug and shows where.
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
