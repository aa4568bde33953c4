import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import type { LocalDiscord, LocalDiscordOptions } from "../../../src/local/local-discord.ts";
import { type KeepingBot, startKeepingBot } from "../../commands/start-bot.ts";
import { uploaded } from "../../library/bring.ts";
import { ManualClock } from "../../local/manual-clock.ts";

const CLUB = "The book club";

const clubOf = ({ world }: LocalDiscord) => world.guildNamed(CLUB).id;

/** A bot whose book club has added one article; invented. */
async function startWithClub(local: LocalDiscordOptions = {}): Promise<KeepingBot> {
  const bot = await startKeepingBot({ local });
  const own = await bot.kept().libraries.server(clubOf(bot.local));
  await own.add([uploaded("The reading circle met on the roof, said Ada Quill.")]);
  return bot;
}

const leftAtOf = async ({ kept, local }: KeepingBot) =>
  (await kept().store.server(clubOf(local))).record.leftAt;

const articlesIn = async ({ kept, local }: KeepingBot) =>
  (await kept().libraries.of(clubOf(local))).articles.length;

describe("followMemberships()", () => {
  it("puts a server's library aside when the bot is removed, and back when it returns", async () => {
    const bot = await startWithClub();
    expect(await articlesIn(bot)).toBe(2);
    bot.local.admin.kickBot(CLUB);
    await expect.poll(() => leftAtOf(bot)).not.toBeNull();
    expect(await articlesIn(bot)).toBe(1);
    bot.local.admin.inviteBot(CLUB);
    await expect.poll(() => leftAtOf(bot)).toBeNull();
    await expect.poll(() => articlesIn(bot)).toBe(2);
  });

  it("makes up for what happened while the bot was away", async () => {
    const bot = await startWithClub();
    await bot.stop();
    bot.local.admin.kickBot(CLUB);
    await bot.restart();
    await expect.poll(() => leftAtOf(bot)).not.toBeNull();
    expect(await articlesIn(bot)).toBe(1);
    const since = await leftAtOf(bot);
    await bot.restart();
    await expect.poll(() => bot.logged().split('"ready"').length).toBeGreaterThan(3);
    expect(await leftAtOf(bot)).toBe(since);
    await bot.stop();
    bot.local.admin.inviteBot(CLUB);
    await bot.restart();
    await expect.poll(() => leftAtOf(bot)).toBeNull();
    await expect.poll(() => articlesIn(bot)).toBe(2);
  });

  it("makes up for it when Discord greets the bot again", async () => {
    const bot = await startWithClub();
    bot.local.gateway.invalidateSessions();
    // No event tells the bot: its connection is gone.
    bot.local.world.guildNamed(CLUB).members.delete(bot.local.world.bot.id);
    await expect.poll(() => leftAtOf(bot), { timeout: 15_000 }).not.toBeNull();
  }, 20_000);

  it("uses each connection's list for its own servers only", async () => {
    const clock = new ManualClock(Date.now());
    const bot = await startWithClub({ shards: 2, clock });
    const { world } = bot.local;
    const connectionOf = (id: string) => (BigInt(id) >> 22n) % 2n;
    let other = clubOf(bot.local);
    // A server's connection depends on when it was created.
    for (let number = 1; connectionOf(other) === connectionOf(clubOf(bot.local)); number++) {
      clock.advance(1);
      other = world.addGuild(`Club ${number}`, [`room-${number}`], ["owner"]).id;
    }
    const own = await bot.kept().libraries.server(other);
    await own.add([uploaded("The presses ran all night, said Ada Quill.")]);
    const leave = vi.spyOn(ServerLibraries.prototype, "leave");
    onTestFinished(() => leave.mockRestore());
    await bot.restart();
    await bot.stop();
    expect(leave).not.toHaveBeenCalled();
    bot.local.admin.kickBot(CLUB);
    await bot.restart();
    await expect.poll(() => leftAtOf(bot)).not.toBeNull();
    expect(leave.mock.calls).toEqual([[clubOf(bot.local)]]);
  });

  it("keeps the library of a server that is out of order for a while", async () => {
    const bot = await startWithClub();
    bot.local.admin.setAvailable(CLUB, false);
    await bot.local.member("reader").in("#news").slash("/help");
    expect(await articlesIn(bot)).toBe(2);
    bot.local.admin.setAvailable(CLUB, true);
    await bot.restart();
    expect(await articlesIn(bot)).toBe(2);
    expect(await leftAtOf(bot)).toBeNull();
  });

  it("makes no folder for servers that keep nothing", async () => {
    const bot = await startKeepingBot();
    bot.local.admin.kickBot(CLUB);
    bot.local.admin.inviteBot(CLUB);
    bot.local.admin.kickBot("The newsroom");
    await bot.stop();
    expect(await readdir(join(bot.dataDir, "servers"))).toEqual([]);
  });
});
