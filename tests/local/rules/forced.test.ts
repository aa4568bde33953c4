import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const MANAGE = {
  name: "manage",
  description: "For managers",
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  contexts: [0],
};

async function startManaging() {
  const local = await startLocal();
  await startBot(local, {
    commands: [MANAGE],
    onInteraction: async interaction => {
      if (interaction.isButton()) await interaction.reply(`pressed ${interaction.customId}`);
      if (!interaction.isChatInputCommand()) return;
      const isManager = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
      await interaction.reply(isManager ? "welcome" : "refused by the bot");
    },
  });
  return local;
}

describe("Actor.forced", () => {
  it.each<[string, string, string, string]>([
    ["a command that isn't offered to a member", "reader", "#news", "refused by the bot"],
    ["a command that isn't offered in direct messages", "manager", "dm", "refused by the bot"],
    ["a command that is", "manager", "#news", "welcome"],
  ])("sends %s", async (_name, member, place, said) => {
    const local = await startManaging();
    const actor = local.member(member).in(place);
    if (said !== "welcome") await expect(actor.slash("/manage")).rejects.toThrow("is not offered");
    expect((await actor.forced.slash("/manage")).text()).toBe(said);
    expect(local.violations).toEqual([]);
  });

  it("presses what the message doesn't have", async () => {
    const local = await startManaging();
    const manager = local.member("manager");
    const reply = await manager.slash("/manage");
    await expect(manager.press(reply, "v1:forged")).rejects.toThrow('no button "v1:forged"');
    expect((await manager.forced.press(reply, "v1:forged")).text()).toBe("pressed v1:forged");
    expect(local.violations).toEqual([]);
  });

  it("can't send a command that nobody registered", async () => {
    const local = await startManaging();
    await expect(local.member("reader").forced.slash("/nope")).rejects.toThrow("is not offered");
  });
});
