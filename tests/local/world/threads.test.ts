import { type Client, DiscordAPIError, Events } from "discord.js";
import { describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { PERMISSIONS } from "../../../src/local/rules/permissions.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

async function startAnswering(local: LocalDiscord): Promise<Client<true>> {
  return startBot(local, {
    commands: [{ name: "ping", description: "Pings" }],
    onInteraction: async interaction => {
      if (!interaction.isChatInputCommand()) return;
      const { channel, memberPermissions } = interaction;
      const maySpeak = memberPermissions?.has("SendMessagesInThreads");
      const place = channel?.isThread() ? `${channel.name} in ${channel.parent?.name}` : "no thread";
      await interaction.reply(`${place}; may speak: ${maySpeak}`);
    },
    onMessage: async message => {
      if (message.author.bot || !message.mentions.has(message.client.user)) return;
      await message.reply("here");
    },
  });
}

describe("threads", () => {
  it("are announced to the bot, which answers in them", async () => {
    const local = await startLocal();
    const bot = await startAnswering(local);
    const created = new Promise(resolve => bot.once(Events.ThreadCreate, ({ name }) => resolve(name)));
    const thread = local.admin.createThread("#news", "Sources", "reader");
    expect(await created).toBe("Sources");
    const reader = local.member("reader").in("Sources");
    const reply = await reader.slash("/ping");
    expect([reply.channelId, reply.text()]).toEqual([thread.id, "Sources in news; may speak: true"]);
    expect((await reader.mention("where?")).message).toMatchObject({
      content: "here",
      channel_id: thread.id,
    });
    expect(local.violations).toEqual([]);
  });

  it("are known to a bot that starts later", async () => {
    const local = await startLocal();
    const { id } = local.admin.createThread("#news", "Sources");
    const bot = await startAnswering(local);
    expect(bot.channels.cache.get(id)?.isThread()).toBe(true);
    expect((await local.member("stranger").in("Sources").slash("/ping")).text()).toContain(
      "may speak: false",
    );
  });

  it("have their own permission to write, and the rest from their channel", async () => {
    const local = await startLocal();
    const bot = await startAnswering(local);
    const { id } = local.admin.createThread("#news", "Sources");
    const send = () =>
      bot.rest.post(`/channels/${id}/messages`, { body: { content: "x" } }).then(
        () => "accepted",
        (error: unknown) => (error instanceof DiscordAPIError ? error.code : error),
      );
    local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.sendMessages });
    expect(await send()).toBe("accepted");
    local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.sendMessagesInThreads });
    expect(await send()).toBe(50013);
    local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.viewChannel });
    expect(await send()).toBe(50001);
    local.admin.overwrite("#news", "Members", { deny: PERMISSIONS.sendMessagesInThreads });
    await expect(local.member("reader").in("Sources").say("hello")).rejects.toThrow("may not write here");
  });

  it("go by themselves, or with their channel", async () => {
    const local = await startLocal();
    const bot = await startAnswering(local);
    const gone: string[] = [];
    bot.on(Events.ThreadDelete, ({ name }) => gone.push(name));
    bot.on(Events.ChannelDelete, channel => gone.push("name" in channel ? (channel.name ?? "?") : "?"));
    local.admin.createThread("#general", "One");
    local.admin.createThread("#general", "Two");
    local.admin.deleteChannel("One");
    local.admin.deleteChannel("#general");
    await expect.poll(() => gone).toEqual(["One", "Two", "general"]);
    expect(() => local.member("reader").in("Two")).toThrow("there is no channel");
    expect(() => local.admin.overwrite("#news", "nobody", {})).toThrow("nobody");
  });
});
