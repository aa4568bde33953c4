import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { commands } from "../../../commands/all.ts";
import { startBot } from "../../../src/discord/bot.ts";
import { createLog } from "../../../src/log.ts";
import type { LibraryBot } from "../../commands/library-bot.ts";
import { seenIn, startLibraryBot, TRAM, upload } from "../../commands/library-bot.ts";

// All articles here are invented.

const BRIDGE = "The bridge is shut for repairs.\n\n“It leaks,” said Tomas Brandt, who runs it.";

/** Connects the same bot again, as when one process takes over from another. */
async function withSecondSession(bot: LibraryBot) {
  const lines: string[] = [];
  const services = bot.kept();
  const second = await startBot({
    apiUrl: bot.local.url,
    token: bot.local.token,
    guildId: null,
    commands,
    libraries: services.libraries,
    services,
    policyOf: guildId => services.libraries.settingsOf(guildId),
    departed: (guildId, key) => services.libraries.departed(guildId, key),
    settings: { logLevel: "trace" },
    log: createLog("trace", { write: line => void lines.push(line) }),
  });
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= second.stop();
    return stopping;
  };
  onTestFinished(stop);
  return { logged: () => lines.join(""), stop };
}

describe("two sessions of one shard", () => {
  it("do every effect once, and answer every interaction once", { timeout: 60_000 }, async () => {
    const bot = await startLibraryBot();
    const { manager, reader, local, logged } = bot;
    const second = await withSecondSession(bot);
    await manager.slash("/library settings", { log: "#general" });
    const tram = await upload(manager, TRAM, "tram.txt");
    expect(tram.text()).toMatch(/^Added 1 article/);
    await manager.press(tram, "Undo");
    await upload(manager, TRAM, "tram.txt");
    await upload(manager, BRIDGE, "bridge.txt");
    const ask = await manager.slash("/library remove", { article: "tram" });
    await manager.press(ask, "Remove");
    const block = await manager.slash("/library block article", { article: "bridge" });
    await manager.press(block, "Block for good");
    const lift = await manager.slash("/library block domain", { domain: "rumour.test" });
    await manager.press(lift, "Block for good");
    await manager.slash("/library block lift", { blocked: "rumour.test" });
    const form = await manager.slashForm("/library add text");
    await form.submit({ text: "The ferry is back on the river." });
    const found = await reader.slash("/ask", { question: "Where is the ferry?" });
    expect(found.text()).toContain("The ferry is back on the river.");
    const question = await reader.slash("/who-said", { quote: "The missiles will speak for themselves" });
    expect(question.text()).toContain("missiles");
    const told = () => seenIn(local, "#general").join("\n");
    const total = (words: RegExp) =>
      [...told().matchAll(words)].reduce((sum, [, count]) => sum + Number(count), 0);
    await expect.poll(() => total(/added (\d+) article/g), { timeout: 15_000 }).toBe(4);
    await expect.poll(() => told().split("unblocked").length - 1, { timeout: 15_000 }).toBe(1);
    expect(total(/removed (\d+) article/g)).toBe(1);
    expect(bot.kept().libraries.shared.articles).toHaveLength(1);
    const own = await bot.kept().libraries.server(local.world.guildNamed("The newsroom").id);
    expect(own.store.record.tombstones.map(({ kind }) => kind)).toEqual(["article"]);
    await second.stop();
    await bot.stop();
    // Each interaction was received by both, and left to the other by one.
    const both = `${logged()}${second.logged()}`;
    expect(both).toContain("done already, or too late");
    expect(both).not.toContain('"failed"');
    const refused = local.violations.splice(0).map(({ problem }) => problem);
    expect(refused.length).toBeGreaterThan(5);
    for (const problem of refused) expect(problem).toContain("40060");
  });
});

describe("what /library does", () => {
  it("is done after Discord was told, wherever managers are told of it or it counts as an addition", async () => {
    const room = "src/discord/managing";
    const names = await readdir(room, { recursive: true });
    const deeds: string[] = [];
    for (const name of names.filter(name => name.endsWith(".ts") && name !== "adding/add.ts")) {
      const source = await readFile(join(room, name), "utf8");
      if (!/\.(?:tellManagers|countAddition)\(/.test(source)) continue;
      deeds.push(name);
      expect(source, name).toContain("await context.acknowledge();");
    }
    expect(deeds.length).toBeGreaterThan(10);
  });
});
