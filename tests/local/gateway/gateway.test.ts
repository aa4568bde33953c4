import { DiscordAPIError, Events, GatewayIntentBits, type Message, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { startLocal } from "../start-local.ts";
import { createClient, startBot } from "../test-bot.ts";

const COMMAND = { name: "ping", description: "Pings" };

async function startPing(local: LocalDiscord, text = "pong") {
  return startBot(local, {
    commands: [COMMAND],
    onInteraction: async interaction => {
      if (interaction.isButton()) await interaction.update(`${text} again`);
      if (!interaction.isChatInputCommand()) return;
      const components = [
        { type: 1, components: [{ type: 2, style: 1, label: "Again", custom_id: "v1:again" }] },
      ];
      await interaction.reply({ content: text, components });
    },
  });
}

describe("Gateway", () => {
  it("asks only what is needed at start, and knows servers, channels and itself", async () => {
    const local = await startLocal();
    const bot = await startBot(local);
    expect(bot.user.username).toBe("Bot");
    expect(bot.guilds.cache.map(({ name }) => name)).toEqual(["The newsroom", "The book club"]);
    expect(bot.channels.cache.size).toBe(4);
    expect(local.violations).toEqual([]);
  });

  it("refuses a bad token and intents that were not granted", async () => {
    const local = await startLocal();
    await expect(createClient(local).login("wrong")).rejects.toThrow("An invalid token was provided");
    const greedy = createClient(local, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    });
    await expect(greedy.login(local.token)).rejects.toThrow("Used disallowed intents");
  });

  it("a bot answers a mention, and others receive what it sends", async () => {
    const local = await startLocal();
    await startBot(local, {
      onMessage: async message => {
        if (message.author.bot || !message.mentions.has(message.client.user)) return;
        if (message.channel.isSendable()) await message.channel.sendTyping();
        await message.reply({ content: `You said: ${message.content}`, allowedMentions: { parse: [] } });
      },
    });
    const reply = await local.member("reader").mention("who said it?");
    expect(reply.text()).toMatch(/^You said: <@\d+> who said it\?$/);
    expect(reply.message).toMatchObject({ type: 19, mentions: [] });
    expect(local.violations).toEqual([]);
  });

  it("a bot answers a direct message", async () => {
    const local = await startLocal();
    await startBot(local, {
      onMessage: message => (message.author.bot ? undefined : message.reply(`To you: ${message.content}`)),
    });
    const reply = await local.member("reader").dm("hello");
    expect(reply.text()).toBe("To you: hello");
    expect(local.violations).toEqual([]);
  });

  it("empties messages for a bot without the message content intent, unless they are meant for it", async () => {
    const local = await startLocal();
    const seen: string[] = [];
    await startBot(local, { onMessage: message => seen.push(message.content) });
    const reader = local.member("reader");
    await reader.say("a secret");
    await reader.say("@bot for you");
    await reader.in("dm").say("direct");
    await expect.poll(() => seen.length).toBe(3);
    expect(seen).toEqual(["", expect.stringContaining("for you"), "direct"]);
  });

  it("sends message content to a bot that was granted the intent", async () => {
    const local = await startLocal({ grantedIntents: GatewayIntentBits.MessageContent });
    const seen: string[] = [];
    await startBot(local, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
      onMessage: message => seen.push(message.content),
    });
    await local.member("reader").say("out loud");
    await expect.poll(() => seen).toEqual(["out loud"]);
  });

  it("reports edits and deletions, never ephemeral messages", async () => {
    const local = await startLocal();
    const bot = await startBot(local, {
      commands: [COMMAND],
      onInteraction: async interaction => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply({ content: "private", flags: MessageFlags.Ephemeral });
        await interaction.followUp("public");
        await interaction.deleteReply();
      },
    });
    const seen: string[] = [];
    bot.on(Events.MessageCreate, ({ content }) => seen.push(`created ${content}`));
    bot.on(Events.MessageDelete, () => seen.push("deleted"));
    const reply = await local.member("reader").slash("/ping");
    await expect.poll(() => reply.isDeleted).toBe(true);
    await expect.poll(() => seen).toEqual(["created public"]);
  });

  it("buttons work after the bot was restarted", async () => {
    const local = await startLocal();
    const first = await startPing(local);
    const reader = local.member("reader");
    const reply = await reader.slash("/ping");
    await first.destroy();
    await expect.poll(() => local.isBotReady).toBe(false);
    await startPing(local, "second");
    const pressed = await reader.press(reply, "Again");
    expect(pressed.text()).toBe("second again\n[Again]");
    expect(local.violations).toEqual([]);
  });

  it("an interaction sent while the bot is away is lost", async () => {
    const local = await startLocal({ timeoutMs: 100 });
    const bot = await startPing(local);
    await bot.destroy();
    await expect.poll(() => local.isBotReady).toBe(false);
    await expect(local.member("reader").slash("/ping")).rejects.toThrow("waited 100 ms");
  });

  it("replays what was missed to a client that resumes", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const resumed = new Promise(resolve => bot.once(Events.ShardResume, resolve));
    local.gateway.cutConnections();
    const reply = await local.member("reader").slash("/ping");
    expect(reply.text()).toContain("pong");
    await resumed;
  });

  it("asks to reconnect; the client resumes and loses nothing", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const resumed = new Promise(resolve => bot.once(Events.ShardResume, resolve));
    local.gateway.requestReconnect();
    const reply = await local.member("reader").slash("/ping");
    await resumed;
    expect(reply.text()).toContain("pong");
  });

  it("forgets sessions; the client identifies again", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const ready = new Promise(resolve => bot.once(Events.ShardReady, resolve));
    local.gateway.invalidateSessions();
    await ready;
    expect((await local.member("reader").slash("/ping")).text()).toContain("pong");
  });

  it("acknowledges heartbeats", async () => {
    const local = await startLocal({ heartbeatMs: 50 });
    const bot = await startPing(local);
    await expect.poll(() => bot.ws.ping).toBeGreaterThanOrEqual(0);
    expect((await local.member("reader").slash("/ping")).text()).toContain("pong");
    expect(local.violations).toEqual([]);
  });
});

describe("channel routes", () => {
  async function startSender(local: LocalDiscord) {
    const bot = await startBot(local);
    const channel = local.world.channelNamed("#archive");
    return { bot, archive: channel?.id ?? "" };
  }

  async function codeOf(promise: Promise<unknown>): Promise<unknown> {
    return promise.then(
      () => "accepted",
      (error: unknown) => (error instanceof DiscordAPIError ? error.code : error),
    );
  }

  it("send, fetch, edit and delete a message", async () => {
    const local = await startLocal();
    const { bot } = await startSender(local);
    const news = await bot.channels.fetch(local.world.channelNamed("#news")?.id ?? "");
    if (!news?.isSendable()) throw new Error("no channel to send to");
    const sent: Message = await news.send("one");
    await sent.edit("two");
    expect((await news.messages.fetch(sent.id)).content).toBe("two");
    await sent.delete();
    expect(await codeOf(sent.edit("three"))).toBe(10008);
    expect(local.violations).toEqual([]);
  });

  it.each<[string, number | undefined, number]>([
    ["keeps embeds suppressed without flags", undefined, MessageFlags.SuppressEmbeds],
    ["keeps them with the flag", MessageFlags.SuppressEmbeds, MessageFlags.SuppressEmbeds],
    ["shows them again with other flags", 0, 0],
  ])("an edit %s", async (_name, flags, kept) => {
    const local = await startLocal();
    const { bot } = await startSender(local);
    const news = local.world.channelNamed("#news")?.id ?? "";
    const sent = await bot.rest.post(`/channels/${news}/messages`, {
      body: { content: "one", flags: MessageFlags.SuppressEmbeds },
    });
    const { id } = z.object({ id: z.string() }).parse(sent);
    await bot.rest.patch(`/channels/${news}/messages/${id}`, { body: { content: "two", flags } });
    expect(local.messages.get(id)).toMatchObject({ content: "two", flags: kept });
    expect(local.violations).toEqual([]);
  });

  it("refuse what the bot may not do", async () => {
    const local = await startLocal();
    const { bot, archive } = await startSender(local);
    const channel = await bot.channels.fetch(archive);
    if (!channel?.isSendable()) throw new Error("no channel to send to");
    expect(await codeOf(channel.send("hello"))).toBe(50013);
    expect(await codeOf(bot.channels.fetch("123"))).toBe(10003);
    const said = await local.member("reader").in("#news").say("mine");
    const news = await bot.channels.fetch(said.channel_id);
    if (!news?.isSendable()) throw new Error("no channel to send to");
    const message = await news.messages.fetch(said.id);
    expect(await codeOf(message.delete())).toBe(50013);
  });
});
