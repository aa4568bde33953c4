import { type Interaction, MessageFlags, SlashCommandBuilder } from "discord.js";
import { describe, expect, it } from "vitest";
import { startLocal } from "./start-local.ts";
import { startBot } from "./test-bot.ts";

const ECHO = new SlashCommandBuilder()
  .setName("echo")
  .setDescription("Says it back")
  .addStringOption(option => option.setName("words").setDescription("What to say").setRequired(true))
  .addBooleanOption(option => option.setName("private").setDescription("Only to you"));

async function echo(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply({
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: 17,
        components: [
          {
            type: 9,
            components: [{ type: 10, content: `**${interaction.options.getString("words", true)}**` }],
            accessory: { type: 2, style: 2, label: "Again", custom_id: "v1:again" },
          },
        ],
      },
    ],
  });
}

describe("LocalDiscord", () => {
  it("answers a slash command of a real client", async () => {
    const local = await startLocal();
    await startBot(local, { commands: [ECHO], onInteraction: echo });
    const reply = await local.member("reader").in("#news").slash("/echo", { words: "good morning" });
    expect(reply.text()).toBe("good morning [Again]");
    expect(reply.markdown()).toBe("**good morning**");
    expect(local.violations).toEqual([]);
  });
});
