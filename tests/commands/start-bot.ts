import { afterEach, expect } from "vitest";
import { commands as allCommands } from "../../commands/all.ts";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import { loadArticles } from "../../src/articles/load.ts";
import { startBot as start } from "../../src/discord/bot.ts";
import type { Command } from "../../src/discord/command.ts";
import type { RouterOptions } from "../../src/discord/router.ts";
import { type Libraries, sharedLibraries } from "../../src/library/libraries.ts";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import { createLog } from "../../src/log.ts";
import { english } from "../../src/wording/english.ts";
import { startLocal } from "../local/start-local.ts";

export interface TestBot {
  readonly local: LocalDiscord;
  /** Everything that was logged, as it would stand on standard error. */
  readonly logged: () => string;
  /** Stops the bot and starts it again, as a new process would; with another library where one is given. */
  readonly restart: (library?: Library) => Promise<void>;
}

export interface TestBotOptions
  extends Pick<RouterOptions, "policyOf" | "former" | "rates" | "kept" | "tellManagers" | "now"> {
  readonly library?: Library;
  /** In place of the library: what each server sees. */
  readonly libraries?: Libraries;
  readonly commands?: readonly Command[];
}

const stops: (() => Promise<void>)[] = [];

/** The whole bot at a local Discord, with the delivered article unless another library is given. */
export async function startTestBot({
  library,
  libraries,
  commands,
  ...router
}: TestBotOptions = {}): Promise<TestBot> {
  const local = await startLocal();
  const lines: string[] = [];
  const log = createLog("trace", { write: line => void lines.push(line) });
  const shared = library ?? buildLibrary((await loadArticles("seeds")).articles);
  const connect = (seen: Libraries) =>
    start({
      ...router,
      apiUrl: local.url,
      token: local.token,
      guildId: null,
      commands: commands ?? allCommands,
      libraries: seen,
      settings: { logLevel: "trace" },
      wording: english,
      log,
    });
  let running = await connect(libraries ?? sharedLibraries(shared));
  stops.push(async () => {
    await running.stop();
    expect(local.violations).toEqual([]);
  });
  return {
    local,
    logged: () => lines.join(""),
    restart: async (other = shared) => {
      await running.stop();
      running = await connect(sharedLibraries(other));
    },
  };
}

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
