import { REST } from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/all.ts";
import { help } from "../../commands/help.ts";
import { registerCommands } from "../../src/discord/deploy.ts";
import { startLocal } from "../local/start-local.ts";

describe("registerCommands()", () => {
  it.each([
    ["everywhere", false],
    ["in one server", true],
  ])("asks first, and puts once %s", async (_, isInOneServer) => {
    const local = await startLocal();
    const rest = new REST({ api: local.url, version: "10" }).setToken(local.token);
    const [guildId = null] = isInOneServer ? [...local.world.guilds.keys()] : [];
    const target = { applicationId: local.world.bot.id, guildId };
    expect(await registerCommands(rest, target, commands)).toBe(true);
    expect(await registerCommands(rest, target, commands)).toBe(false);
    const others = commands.filter(command => command !== help);
    expect(await registerCommands(rest, target, others)).toBe(true);
    const renamed = [{ ...help, data: { ...help.data, description: "Another one" } }, ...others];
    expect(await registerCommands(rest, target, renamed)).toBe(true);
    expect(await registerCommands(rest, target, [...commands].reverse())).toBe(true);
    expect(await registerCommands(rest, target, commands)).toBe(false);
    expect(local.violations).toEqual([]);
  });
});
