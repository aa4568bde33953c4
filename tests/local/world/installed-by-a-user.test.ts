import { type RepliableInteraction, SlashCommandBuilder } from "discord.js";
import { describe, expect, it } from "vitest";
import { PERMISSIONS } from "../../../src/local/rules/permissions.ts";
import { codesOf, replying } from "../asking-bot.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

describe("where the bot isn't, but one of the people has installed it", () => {
  const mine = new SlashCommandBuilder().setName("mine").setDescription("d").setIntegrationTypes(0, 1);

  async function startAway(onInteraction: (interaction: RepliableInteraction) => unknown) {
    const local = await startLocal();
    const errors: unknown[] = [];
    local.world.addGuild("Elsewhere", ["away"], ["owner", "reader", "other"], { hasBot: false });
    local.admin.setInstalledBy("reader", true);
    const answer = replying(onInteraction);
    await startBot(local, {
      commands: [mine],
      onInteraction: async interaction => {
        try {
          await answer(interaction);
        } catch (error) {
          errors.push(error);
        }
      },
    });
    return { local, errors, reader: local.member("reader").in("#away") };
  }

  it("says whose installation it is, and hears nothing of what is said there", async () => {
    const owners: unknown[] = [];
    const { local, reader } = await startAway(interaction => {
      owners.push(interaction.authorizingIntegrationOwners.toJSON(), interaction.guild);
      return interaction.reply("yes");
    });
    await reader.slash("/mine");
    expect(owners).toEqual([{ 1: reader.user.id }, null]);
    await reader.in("#news").slash("/mine");
    expect(owners[2]).toEqual({ 0: local.world.guildNamed("The newsroom").id, 1: reader.user.id });
    expect(local.violations).toEqual([]);
  });

  it("accepts five follow-ups at most", async () => {
    const { local, errors, reader } = await startAway(async interaction => {
      await interaction.reply("first");
      for (let time = 0; time < 6; time++) await interaction.followUp(`more ${time}`);
    });
    await reader.slash("/mine");
    await expect.poll(() => codesOf(errors)).toEqual([40_094]);
    expect(local.messages.list(local.world.channelNamed("away")?.id ?? "", null)).toHaveLength(6);
  });

  it("shows every answer to the member alone where apps may not be brought along", async () => {
    const { local, reader } = await startAway(interaction => interaction.reply("yes"));
    local.admin.setRolePermissions(
      "Elsewhere",
      "@everyone",
      PERMISSIONS.viewChannel | PERMISSIONS.useApplicationCommands,
    );
    expect((await reader.slash("/mine")).isEphemeral).toBe(true);
  });
});
