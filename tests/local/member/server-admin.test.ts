import { type Client, DiscordAPIError, Events, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { PERMISSIONS } from "../../../src/local/rules/permissions.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const PING = { name: "ping", description: "Pings" };

/** A bot that answers with what it knows about the member, and a button. */
async function startPing(local: LocalDiscord): Promise<Client<true>> {
  return startBot(local, {
    commands: [PING],
    onInteraction: async interaction => {
      if (!interaction.isRepliable()) return;
      const rights = interaction.memberPermissions;
      await interaction.reply({
        content: `manager: ${rights?.has(PermissionFlagsBits.ManageGuild)}; bot: ${interaction.appPermissions.has(PermissionFlagsBits.SendMessages)}`,
        components: [{ type: 1, components: [{ type: 2, style: 1, label: "Again", custom_id: "v1:again" }] }],
      });
    },
  });
}

/** The code with which a request is refused, or "accepted". */
async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "accepted",
    (error: unknown) => (error instanceof DiscordAPIError ? error.code : error),
  );
}

function sendTo(bot: Client<true>, channelId: string, body: object = { content: "hello" }) {
  return bot.rest.post(`/channels/${channelId}/messages`, { body });
}

function idOf(local: LocalDiscord, name: string): string {
  return local.world.channelNamed(name)?.id ?? "";
}

describe("ServerAdmin", () => {
  it("overwrite() decides at once where the bot may write, and notifies it", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const news = idOf(local, "#news");
    const updated = new Promise(resolve => bot.once(Events.ChannelUpdate, resolve));
    local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.sendMessages });
    expect(await codeOf(sendTo(bot, news))).toBe(50013);
    await updated;
    const seen = bot.channels.cache.get(news);
    if (!seen || seen.isDMBased() || seen.isThread()) throw new Error("no channel of a server");
    expect(seen.permissionsFor(bot.user.id)?.has("SendMessages")).toBe(false);
    local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.viewChannel });
    expect(await codeOf(sendTo(bot, news))).toBe(50001);
    local.admin.overwrite("#news", "bot", {});
    expect(await codeOf(sendTo(bot, news))).toBe("accepted");
    expect(local.violations).toEqual([]);
  });

  it.each<[string, bigint, object, number]>([
    ["embeds", PERMISSIONS.embedLinks, { embeds: [{ title: "t" }] }, 50013],
    [
      "a reply",
      PERMISSIONS.readMessageHistory,
      { content: "x", message_reference: { message_id: "1" } },
      160002,
    ],
  ])("overwrite() can keep the bot from sending %s", async (_name, deny, body, code) => {
    const local = await startLocal();
    const bot = await startPing(local);
    local.admin.overwrite("#news", "@everyone", { deny });
    local.admin.overwrite("#news", "bot", { deny });
    expect(await codeOf(sendTo(bot, idOf(local, "#news"), body))).toBe(code);
    expect(await codeOf(sendTo(bot, idOf(local, "#news")))).toBe("accepted");
  });

  it("overwrite() shuts a member out, whose interactions say so", async () => {
    const local = await startLocal();
    await startPing(local);
    local.admin.overwrite("#news", "Members", { deny: PERMISSIONS.sendMessages });
    const reader = local.member("reader");
    await expect(reader.say("hello")).rejects.toThrow("may not write here");
    local.admin.overwrite("#news", "reader", { deny: PERMISSIONS.useApplicationCommands });
    await expect(reader.slash("/ping")).rejects.toThrow("is not offered to reader here");
    expect((await local.member("other").slash("/ping")).message.content).toContain("manager: false");
  });

  it("deleteChannel() notifies the bot, and what it sends there is refused", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const general = idOf(local, "#general");
    const gone = new Promise(resolve => bot.once(Events.ChannelDelete, channel => resolve(channel.id)));
    const reply = await local.member("reader").in("#general").slash("/ping");
    local.admin.deleteChannel("#general");
    expect(await gone).toBe(general);
    expect(await codeOf(sendTo(bot, general))).toBe(10003);
    expect(local.messages.list(general, null)).toEqual([]);
    expect(reply.isDeleted).toBe(true);
    expect(local.violations).toEqual([]);
  });

  it("createChannel() makes one of text or of announcements", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const created = new Promise(resolve => bot.once(Events.ChannelCreate, ({ type }) => resolve(type)));
    const { id } = local.admin.createChannel("The newsroom", "bulletin", "announcements");
    expect(await created).toBe(5);
    expect(await codeOf(sendTo(bot, id))).toBe("accepted");
    expect((await local.member("reader").in("#bulletin").slash("/ping")).message.channel_id).toBe(id);
    expect(local.violations).toEqual([]);
  });

  it("setRoles() changes what the next interaction says of a member", async () => {
    const local = await startLocal();
    await startPing(local);
    const other = local.member("other");
    local.admin.setRoles("The newsroom", "other", ["Members", "Managers"]);
    expect((await other.slash("/ping")).message.content).toContain("manager: true");
    local.admin.setRolePermissions("The newsroom", "Managers", 0n);
    expect((await other.slash("/ping")).message.content).toContain("manager: false");
  });

  it("setRoles() notifies the bot of its own roles", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const told = new Promise(resolve => bot.once(Events.GuildMemberUpdate, (_, { id }) => resolve(id)));
    local.admin.setRoles("The newsroom", "bot", []);
    expect(await told).toBe(bot.user.id);
    expect(await codeOf(sendTo(bot, idOf(local, "#news")))).toBe(50013);
    expect((await local.member("reader").slash("/ping")).message.content).toContain("bot: false");
  });

  it("kickBot() ends everything: commands, presses and messages", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const reader = local.member("reader");
    const reply = await reader.slash("/ping");
    const left = new Promise(resolve => bot.once(Events.GuildDelete, ({ name }) => resolve(name)));
    local.admin.kickBot("The newsroom");
    expect(await left).toBe("The newsroom");
    await expect(reader.slash("/ping")).rejects.toThrow("is not offered");
    await expect(reader.press(reply, "Again")).rejects.toThrow("the bot can't be reached from here");
    expect(await codeOf(sendTo(bot, reply.channelId))).toBe(50001);
    local.admin.inviteBot("The newsroom");
    expect((await reader.press(reply, "Again")).message.content).toContain("manager: false");
    expect(local.violations).toEqual([]);
  });

  it("setAvailable() is an outage: the bot keeps the server, and hears nothing until it is over", async () => {
    const local = await startLocal();
    const bot = await startPing(local);
    const events: string[] = [];
    bot.on(Events.GuildUnavailable, ({ name }) => events.push(`unavailable ${name}`));
    bot.on(Events.GuildDelete, ({ name }) => events.push(`left ${name}`));
    bot.on(Events.GuildAvailable, ({ name }) => events.push(`available ${name}`));
    const reader = local.member("reader");
    const reply = await reader.slash("/ping");
    local.admin.setAvailable("The newsroom", false);
    await expect(reader.press(reply, "Again")).rejects.toThrow("the bot can't be reached from here");
    await expect(reader.slash("/ping")).rejects.toThrow("is not offered");
    local.admin.setAvailable("The newsroom", true);
    expect((await reader.slash("/ping")).message.content).toContain("bot: true");
    expect(events).toEqual(["unavailable The newsroom", "available The newsroom"]);
    expect(local.violations).toEqual([]);
  });

  it("a bot that starts during an outage knows the server as unavailable", async () => {
    const local = await startLocal();
    local.admin.setAvailable("The book club", false);
    const first = await startBot(local, { waitGuildTimeout: 100 });
    expect(first.guilds.cache.map(({ name }) => name)).toContain("The newsroom");
    expect(first.guilds.cache.filter(({ available }) => !available).size).toBe(1);
    const back = new Promise(resolve => first.once(Events.GuildAvailable, ({ name }) => resolve(name)));
    local.admin.setAvailable("The book club", true);
    expect(await back).toBe("The book club");
  });

  it.each<[string, (local: LocalDiscord) => unknown]>([
    ["a server", ({ admin }) => admin.kickBot("Nowhere")],
    ["a channel", ({ admin }) => admin.deleteChannel("#nowhere")],
    ["a role", ({ admin }) => admin.setRoles("The newsroom", "reader", ["Kings"])],
    ["a person", ({ admin }) => admin.setRoles("The newsroom", "nobody", [])],
  ])("names %s that isn't there", async (_name, act) => {
    const local = await startLocal();
    expect(() => act(local)).toThrow(/Nowhere|nowhere|Kings|nobody/);
  });
});
