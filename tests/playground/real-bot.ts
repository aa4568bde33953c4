import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../commands/all.ts";
import { startBot } from "../../src/discord/bot.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { createSafeFetch } from "../../src/library/fetch/safe-fetch.ts";
import { type RunningLibrary, startLibrary } from "../../src/library/start-library.ts";
import { createLog } from "../../src/log.ts";
import type { ConnectedBot } from "../../src/playground/restartable-bot.ts";
import { type ArticleShelf, shelfOf } from "../../src/playground/shelf.ts";
import type { Address } from "./connect-bot.ts";

/** The whole bot with the delivered article, as `main.ts` wires it; its servers' libraries outlive a restart. */
export class RealBot {
  #kept: RunningLibrary | null = null;
  #dataDir: string | null = null;

  /** Opens its library as `main.ts` does, for a playground with articles to read and a feed. */
  async openShelf(hosts: readonly string[]): Promise<ArticleShelf> {
    return shelfOf(await this.#open(hosts));
  }

  /** Connects it; the library is opened the first time. */
  async connect({ apiUrl, token }: Address): Promise<ConnectedBot> {
    const kept = await this.#open();
    const { libraries } = kept;
    return startBot({
      apiUrl,
      token,
      guildId: null,
      commands,
      libraries,
      services: kept,
      policyOf: guildId => libraries.settingsOf(guildId),
      departed: (guildId, key) => libraries.departed(guildId, key),
      settings: { logLevel: "fatal" },
      log: createLog("fatal"),
    });
  }

  /** Closes the library and deletes its folder. */
  async clearUp(): Promise<void> {
    await this.#kept?.stop();
    if (this.#dataDir !== null) await rm(this.#dataDir, { recursive: true, force: true });
  }

  async #open(hosts: readonly string[] = []): Promise<RunningLibrary> {
    if (this.#kept) return this.#kept;
    this.#dataDir = await mkdtemp(join(tmpdir(), "verbatim-page-"));
    this.#kept = await startLibrary({
      libraryDir: "seeds",
      dataDir: this.#dataDir,
      analyst: inlineAnalyst,
      fetch: createSafeFetch({ allowed: () => hosts }),
      failedForADay: async () => undefined,
      failed: () => undefined,
    });
    return this.#kept;
  }
}
