import { ChannelType, DiscordAPIError, Events } from "discord.js";
import { describe, expect, it } from "vitest";
import { PERMISSIONS } from "../../../src/local/rules/permissions.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

async function start() {
  const local = await startLocal();
  const forum = local.admin.createChannel("The newsroom", "questions", "forum");
  const bot = await startBot(local, {
    commands: [{ name: "where", description: "Says where it is" }],
    onInteraction: async interaction => {
      if (!interaction.isChatInputCommand()) return;
      const { channel } = interaction;
      await interaction.reply(channel?.isThread() ? `${channel.name} in ${channel.parent?.name}` : "no post");
    },
    onMessage: async message => {
      if (message.author.bot || !message.mentions.has(message.client.user)) return;
      const isFirst = message.id === message.channelId;
      await message.reply(isFirst ? "to the first message" : "to a later one");
    },
  });
  return { local, forum, bot, reader: local.member("reader").in("#questions") };
}

describe("forums", () => {
  it("have posts: threads whose first message has their id, of which the bot is told first", async () => {
    const { local, forum, bot, reader } = await start();
    expect(bot.channels.cache.get(forum.id)?.type).toBe(ChannelType.GuildForum);
    const told: string[] = [];
    bot.on(Events.ThreadCreate, ({ id, parentId, name }) => told.push(`${name} ${id} in ${parentId}`));
    bot.on(Events.MessageCreate, ({ id, channelId }) => told.push(`${id} in ${channelId}`));
    const first = await reader.post("Trams", "When do they run?");
    expect(first).toMatchObject({ id: first.channel_id, content: "When do they run?" });
    await expect.poll(() => told).toEqual([`Trams ${first.id} in ${forum.id}`, `${first.id} in ${first.id}`]);
    expect(forum.last_message_id).toBe(first.id);
    expect(local.violations).toEqual([]);
  });

  it("are where the bot answers, in posts", async () => {
    const { local, reader } = await start();
    const reply = await reader.mentionInPost("Ferries", "when?");
    expect([reply.message.content, reply.channelId]).toEqual([
      "to the first message",
      local.world.channelNamed("Ferries")?.id,
    ]);
    const post = reader.in("Ferries");
    expect((await post.mention("and then?")).message.content).toBe("to a later one");
    expect((await post.slash("/where")).text()).toBe("Ferries in questions");
    expect(local.violations).toEqual([]);
  });

  it("have no messages themselves, and no commands", async () => {
    const { forum, bot, reader } = await start();
    await expect(reader.say("hello")).rejects.toThrow("only in a forum's posts");
    await expect(reader.slash("/where")).rejects.toThrow("not offered");
    await expect(reader.forced.slash("/where")).rejects.toThrow("only in a forum's posts");
    await expect(reader.in("#news").post("Trams", "When?")).rejects.toThrow("only be started in a forum");
    await expect(reader.post("", "When?")).rejects.toThrow("needs a title");
    await expect(reader.post("x".repeat(101), "When?")).rejects.toThrow("too long");
    const codes = [
      bot.rest.post(`/channels/${forum.id}/messages`, { body: { content: "x" } }),
      bot.rest.post(`/channels/${forum.id}/typing`),
      bot.rest.get(`/channels/${forum.id}/messages`),
    ].map(asked => asked.catch((error: unknown) => (error instanceof DiscordAPIError ? error.code : error)));
    expect(await Promise.all(codes)).toEqual([50008, 50008, 50008]);
  });

  it("need the permission to write in channels for a post, that of threads to write in one", async () => {
    const { local, reader } = await start();
    local.admin.overwrite("#questions", "Members", { deny: PERMISSIONS.sendMessagesInThreads });
    await reader.post("Trams", "When?");
    await expect(reader.in("Trams").say("Or never?")).rejects.toThrow("may not write here");
    local.admin.overwrite("#questions", "Members", { deny: PERMISSIONS.sendMessages });
    await reader.in("Trams").say("Now I may");
    await expect(reader.post("Ferries", "When?")).rejects.toThrow("may not write here");
  });

  it("go with their posts", async () => {
    const { local, bot, reader } = await start();
    await reader.post("Trams", "When?");
    const gone: string[] = [];
    bot.on(Events.ThreadDelete, ({ name }) => gone.push(name));
    bot.on(Events.ChannelDelete, channel => gone.push("name" in channel ? (channel.name ?? "?") : "?"));
    local.admin.deleteChannel("#questions");
    await expect.poll(() => gone).toEqual(["Trams", "questions"]);
    expect(() => reader.in("Trams")).toThrow("there is no channel");
  });
});
