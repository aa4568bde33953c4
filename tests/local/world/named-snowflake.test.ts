import { describe, expect, it } from "vitest";
import { LocalDiscord } from "../../../src/local/local-discord.ts";
import { snowflakeOf } from "../../../src/local/world/named-snowflake.ts";
import { timeOfSnowflake } from "../../../src/local/world/snowflake.ts";

describe("snowflakeOf()", () => {
  it.each(["", "server/The newsroom", "x".repeat(10_000)])("gives %j one id, of a time before now", name => {
    expect(snowflakeOf(name)).toBe(snowflakeOf(name));
    expect(snowflakeOf(name)).toMatch(/^\d{18}$/);
    expect(timeOfSnowflake(snowflakeOf(name))).toBeLessThan(Date.now());
  });

  it("gives other names other ids", () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `channel/${index}`);
    expect(new Set(names.map(snowflakeOf)).size).toBe(names.length);
  });
});

describe("LocalDiscord with stable ids", () => {
  async function idsOf(): Promise<string[]> {
    const local = await LocalDiscord.start({ hasStableIds: true });
    const { world } = local;
    const guilds = [...world.guilds.values()];
    const ids = [
      ...world.users.keys(),
      ...guilds.flatMap(({ id, roles, channels }) => [
        id,
        ...roles.filter(role => role.id !== id).map(role => role.id),
        ...channels.map(channel => channel.id),
      ]),
      world.directChannel(world.userNamed("reader").id).id,
    ];
    await local.stop();
    return ids;
  }

  it("has the same servers, channels and people at every start, each with its own id", async () => {
    const ids = await idsOf();
    expect(await idsOf()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
