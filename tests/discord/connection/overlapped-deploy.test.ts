import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { commands } from "../../../commands/all.ts";
import { type RunningBot, startBot } from "../../../src/discord/bot.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { startLibrary } from "../../../src/library/start-library.ts";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { createLog } from "../../../src/log.ts";
import { temporaryFolder } from "../../library/temporary-folder.ts";
import { startLocal } from "../../local/start-local.ts";

// All texts here are invented.

/** A process with its own connection; where it stores data doesn't matter to processes that only ask. */
async function startProcess(local: LocalDiscord, signal?: AbortSignal): Promise<RunningBot> {
  const failed = (error: unknown) => {
    throw error;
  };
  const services = await startLibrary({
    libraryDir: "seeds",
    dataDir: await temporaryFolder(),
    analyst: inlineAnalyst,
    failed,
    failedForADay: async () => {},
  });
  const bot = await startBot({
    ...(signal && { signal }),
    apiUrl: local.url,
    token: local.token,
    guildId: null,
    commands,
    libraries: services.libraries,
    services,
    policyOf: guildId => services.libraries.settingsOf(guildId),
    settings: { logLevel: "silent" },
    log: createLog("silent", { write: () => {} }),
  }).catch(async (error: unknown) => {
    await services.stop();
    throw error;
  });
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= bot.stop().then(() => services.stop());
    return stopping;
  };
  onTestFinished(stop);
  return { ...bot, stop };
}

describe("a process that takes over from another", () => {
  it("leaves no question without an answer, and none with two", { timeout: 90_000 }, async () => {
    const local = await startLocal({ timeoutMs: 30_000 });
    const reader = local.member("reader");
    let running = await startProcess(local);
    const asked: Promise<string>[] = [];
    let isAsking = true;
    const asking = (async () => {
      for (let at = 0; isAsking; at++) {
        const question = { question: "What did Orla Venn say about the missiles?" };
        asked.push(
          (at % 2 ? reader : local.member("other")).slash("/ask", question).then(reply => reply.text()),
        );
        await setTimeout(50);
      }
    })();
    for (let deploy = 0; deploy < 3; deploy++) {
      await setTimeout(300);
      const next = await startProcess(local);
      await running.stop();
      running = next;
    }
    await setTimeout(300);
    isAsking = false;
    await asking;
    const answers = await Promise.all(asked);
    expect(answers.length).toBeGreaterThan(20);
    expect(new Set(answers).size).toBe(1);
    // The second one was refused; nothing else was.
    const refused = local.violations.splice(0).map(({ problem }) => problem);
    for (const problem of refused) expect(problem).toContain("40060");
  });

  it("gives up connecting when it is to end", { timeout: 60_000 }, async () => {
    const local = await startLocal();
    local.faults.plan("GET /gateway/bot", { kind: "rate-limited", retryAfterSeconds: 30 });
    const ending = new AbortController();
    const starting = startProcess(local, ending.signal);
    await setTimeout(1_000);
    ending.abort();
    await expect(starting).rejects.toBe(ending.signal.reason);
  });

  it("finishes its work when it is stopped, and accepts nothing more", { timeout: 60_000 }, async () => {
    const local = await startLocal();
    const old = await startProcess(local);
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const { of } = ServerLibraries.prototype;
    let isHeld = false;
    ServerLibraries.prototype.of = async function (guildId) {
      isHeld = true;
      await held;
      return of.call(this, guildId);
    };
    onTestFinished(() => {
      ServerLibraries.prototype.of = of;
    });
    const answer = local.member("reader").slash("/ask", { question: "What did Orla Venn say?" });
    await expect.poll(() => isHeld).toBe(true);
    const stopped = old.stop();
    await expect.poll(() => local.isBotReady).toBe(false);
    release();
    expect((await answer).text()).toContain("Orla Venn");
    await stopped;
    expect(local.violations).toEqual([]);
  });
});
