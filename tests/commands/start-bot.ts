import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { z } from "zod";
import { commands as allCommands } from "../../commands/all.ts";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import type { Command } from "../../src/discord/answering/command.ts";
import { type BotOptions, startBot as start } from "../../src/discord/bot.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import type { Libraries } from "../../src/library/servers/libraries.ts";
import {
  type RunningLibrary,
  type StartLibraryOptions,
  startLibrary,
} from "../../src/library/start-library.ts";
import type { LocalDiscord, LocalDiscordOptions } from "../../src/local/local-discord.ts";
import { createLog } from "../../src/log.ts";
import { loadArticles } from "../articles/load-articles.ts";
import { sharedLibraries } from "../library/shared-libraries.ts";
import { ManualClock } from "../local/manual-clock.ts";
import { startLocal } from "../local/start-local.ts";

export interface TestBot {
  readonly local: LocalDiscord;
  /** Everything logged, as on standard error. */
  readonly logged: () => string;
  /** Stops the bot and starts it again, as a new process would; with another library if one is given. */
  readonly restart: (library?: Library) => Promise<void>;
  /** Only stops it; `restart` starts it again. */
  readonly stop: () => Promise<void>;
}

/** A bot with libraries on a disk. */
export interface KeepingBot extends TestBot {
  /** The current store; another one after a restart. */
  readonly kept: () => RunningLibrary;
  readonly dataDir: string;
}

/** How the bot receives interactions: through the gateway, or over HTTP, with or without the gateway. */
export type Way = "gateway" | "door" | "door alone";

/** All bots of a run can be started in another way, so that every test uses it. */
const WAY = z.enum(["gateway", "door", "door alone"]).default("gateway").parse(process.env.VERBATIM_WAY);

export interface TestBotOptions
  extends Pick<
      BotOptions,
      "policyOf" | "departed" | "rates" | "now" | "pace" | "counted" | "lastAnswersMs" | "shards"
    >,
    Partial<Pick<BotOptions, "settings">> {
  readonly library?: Library;
  /** Instead of the library: what each server sees. */
  readonly libraries?: Libraries;
  readonly commands?: readonly Command[];
  readonly local?: LocalDiscordOptions;
  readonly way?: Way;
}

export interface KeepingBotOptions
  extends Omit<TestBotOptions, "library" | "libraries" | "policyOf" | "departed">,
    Pick<StartLibraryOptions, "fetch" | "limits" | "analyst" | "databaseUrl"> {
  /** Folder of the shared articles; default: the delivered one's. */
  readonly libraryDir?: string;
}

/** What the bot in a test needs besides what every test bot does. */
type Part = Partial<BotOptions> & Pick<BotOptions, "libraries">;

/** The whole bot at a local Discord, with the delivered article unless another library is given. */
export async function startTestBot({
  library,
  libraries,
  ...options
}: TestBotOptions = {}): Promise<TestBot> {
  const shared = library ?? buildLibrary((await loadArticles("seeds")).articles);
  let seen = libraries ?? sharedLibraries(shared);
  const bot = await startParts(options, async () => ({ libraries: seen }));
  return {
    ...bot,
    restart: async (other = shared) => {
      await bot.stop();
      seen = sharedLibraries(other);
      await bot.restart();
    },
  };
}

/** The whole bot as `main.ts` wires it, with its servers' libraries in a folder that is deleted afterwards. */
export async function startKeepingBot({
  libraryDir = "seeds",
  fetch,
  limits,
  databaseUrl = null,
  analyst = inlineAnalyst,
  ...options
}: KeepingBotOptions = {}): Promise<KeepingBot> {
  const dataDir = await mkdtemp(join(tmpdir(), "verbatim-"));
  let kept: RunningLibrary | null = null;
  const current = (): RunningLibrary => {
    if (!kept) throw new Error("the bot is not running");
    return kept;
  };
  const bot = await startParts(
    options,
    async failed => {
      kept = await startLibrary({
        libraryDir,
        dataDir,
        databaseUrl,
        analyst,
        failed,
        failedForADay: async () => {},
        ...(fetch && { fetch }),
        ...(limits && { limits }),
      });
      const { libraries } = kept;
      return {
        services: kept,
        libraries,
        policyOf: guildId => libraries.settingsOf(guildId),
        departed: (guildId, key) => libraries.departed(guildId, key),
      };
    },
    () => current().stop(),
    () => rm(dataDir, { recursive: true, force: true }),
  );
  return { ...bot, kept: current, dataDir };
}

async function startParts(
  {
    commands = allCommands,
    settings = { logLevel: "trace" },
    local: localOptions,
    way = WAY,
    ...options
  }: Omit<TestBotOptions, "library" | "libraries">,
  open: (failed: (error: unknown) => void) => Promise<Part>,
  close: () => Promise<void> = async () => {},
  clearUp: () => Promise<void> = async () => {},
): Promise<TestBot> {
  // Discord's clock is paused: on a slow machine an answer would be too late for its three seconds, which most tests
  // are not about.
  const local = await startLocal({ clock: new ManualClock(Date.now()), ...localOptions });
  const lines: string[] = [];
  const log = createLog("trace", { write: line => void lines.push(line) });
  const failed = (error: unknown) => log.error(error, "failed in the background");
  const publicKey = local.endpoints.outgoing.publicKey;
  const connect = async () => {
    const bot = await start({
      ...options,
      ...(way !== "gateway" && { door: { host: "127.0.0.1", port: 0, publicKey } }),
      hasGateway: way !== "door alone",
      apiUrl: local.url,
      token: local.token,
      guildId: null,
      commands,
      settings,
      log,
      ...(await open(failed)),
    });
    if (bot.doorUrl !== null) {
      await local.endpoints.sendInteractionsTo(`${bot.doorUrl}/interactions`);
      await local.endpoints.sendEventsTo(`${bot.doorUrl}/events`);
    }
    return bot;
  };
  let running: Awaited<ReturnType<typeof connect>> | null = await connect();
  const stop = async () => {
    if (!running) return;
    await running.stop();
    running = null;
    await close();
  };
  onTestFinished(async () => {
    await stop();
    await clearUp();
    expect(local.violations).toEqual([]);
  });
  return {
    local,
    logged: () => lines.join(""),
    stop,
    restart: async () => {
      await stop();
      running = await connect();
    },
  };
}
