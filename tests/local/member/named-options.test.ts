import { SlashCommandBuilder } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../../src/local/member/actor.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const NAME = new SlashCommandBuilder()
  .setName("name")
  .setDescription("Names what is picked")
  .addUserOption(option => option.setName("user").setDescription("Who"))
  .addRoleOption(option => option.setName("role").setDescription("Which role"))
  .addMentionableOption(option => option.setName("either").setDescription("Who or which role"))
  .addChannelOption(option => option.setName("channel").setDescription("Where").addChannelTypes(0));

async function start() {
  const local = await startLocal();
  await startBot(local, {
    commands: [NAME],
    onInteraction: async interaction => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const named = [
        options.getUser("user")?.username,
        options.getMember("user") === null ? undefined : "a member",
        options.getRole("role")?.name,
        String(options.getMentionable("either") ?? "nobody"),
        options.getChannel("channel")?.name,
      ];
      await interaction.reply({ content: named.join(), allowedMentions: { parse: [] } });
    },
  });
  return { local, reader: local.member("reader") };
}

const words = ({ message }: Reply) => message.content;

describe("options that name people, roles and channels", () => {
  it("take names, with or without their mark", async () => {
    const { local, reader } = await start();
    const { id } = local.world.userNamed("other");
    expect(words(await reader.slash("/name", { user: "@other", role: "Members", either: "other" }))).toBe(
      `other,a member,Members,<@${id}>,`,
    );
    expect(words(await reader.slash("/name", { channel: "#general", role: "@everyone" }))).toBe(
      ",,@everyone,nobody,general",
    );
    expect(local.violations).toEqual([]);
  });

  it("take ids, and mentions of them", async () => {
    const { local, reader } = await start();
    const { id } = local.world.userNamed("other");
    const [guild] = local.world.guilds.values();
    const role = guild?.roles.find(({ name }) => name === "Managers");
    const options = { user: `<@${id}>`, role: role?.id ?? "", either: `<@&${role?.id}>` };
    expect(words(await reader.slash("/name", options))).toBe(`other,a member,Managers,<@&${role?.id}>,`);
    expect(local.violations).toEqual([]);
  });

  it.each([
    [{ user: "nobody" }, 'the option "user" knows nobody called nobody'],
    [{ role: "Kings" }, 'the option "role" knows no role Kings'],
    [{ either: "nobody" }, 'the option "either" knows nobody called nobody'],
    [{ channel: "#lobby" }, 'the option "channel" knows no channel #lobby'],
  ])("refuse %j", async (options, reason) => {
    const { reader } = await start();
    await expect(reader.slash("/name", options)).rejects.toThrow(reason);
  });

  it("know only the people of the server they are used in", async () => {
    const { reader } = await start();
    await expect(reader.in("#lobby").slash("/name", { user: "other" })).rejects.toThrow("knows nobody");
  });
});
