import {
  type BaseMessageOptions,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type InteractionReplyOptions,
  MessageFlags,
  SlashCommandBuilder,
} from "discord.js";
import { describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { LIMITS } from "../../../src/local/rules/discord-limits.ts";
import { ManualClock } from "../manual-clock.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const ADD = new SlashCommandBuilder()
  .setName("add")
  .setDescription("Adds an article")
  .addAttachmentOption(option => option.setName("file").setDescription("A file"))
  .addAttachmentOption(option => option.setName("second").setDescription("Another"));

const upload = (name: string, content = "one") => ({ name, attachment: Buffer.from(content) });
const text = (content: string) => ({ type: 10, content });
const file = (name: string) => ({ type: 13, file: { url: `attachment://${name}` } });
const gallery = (name: string) => ({ type: 12, items: [{ media: { url: `attachment://${name}` } }] });
const section = (name: string) => ({
  type: 9,
  components: [text("x")],
  accessory: { type: 11, media: { url: `attachment://${name}` } },
});

/** A bot that handles a command as the test says; returns the error of its refused request. */
async function startAdding(
  handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
  options: Parameters<typeof startLocal>[0] = {},
) {
  const local = await startLocal(options);
  const refusals: string[] = [];
  await startBot(local, {
    commands: [ADD],
    onInteraction: async interaction => {
      if (!interaction.isChatInputCommand()) return;
      try {
        await handle(interaction);
      } catch (error) {
        refusals.push(error instanceof DiscordAPIError ? JSON.stringify(error.rawError) : String(error));
        if (!interaction.replied) await interaction.reply("refused");
      }
    },
  });
  return { local, refusals, manager: local.member("manager") };
}

describe("files that a member gives", () => {
  it("are described as Discord describes them, with a signed address", async () => {
    const seen: unknown[] = [];
    const { manager, local } = await startAdding(async i => {
      const given = i.options.getAttachment("file", true);
      seen.push(given.name, given.size, given.contentType, given.ephemeral, given.url === given.proxyURL);
      seen.push(new URL(given.url).search, await (await fetch(given.url)).text());
      seen.push((await fetch(given.url.replace(/\?.*/, ""))).status);
      seen.push((await fetch(given.url.replace(/ex=\w+/, "ex=ffffffff"))).status);
      await i.reply("thanks");
    });
    await manager.slash("/add", { file: { name: "a.txt", content: "It rained.", type: "text/plain" } });
    const signed = expect.stringMatching(/^\?ex=[0-9a-f]+&is=[0-9a-f]+&hm=[0-9a-f]{64}&$/);
    expect(seen).toEqual(["a.txt", 10, "text/plain", true, true, signed, "It rained.", 404, 404]);
    expect(local.violations).toEqual([]);
  });

  it("can be read for as long as the interaction's token is good", async () => {
    const clock = new ManualClock();
    const urls: string[] = [];
    const { manager } = await startAdding(
      async i => {
        urls.push(i.options.getAttachment("file", true).url);
        await i.reply("thanks");
      },
      { clock },
    );
    await manager.slash("/add", { file: { name: "a.txt", content: "x" } });
    const status = async () => (await fetch(urls[0] ?? "")).status;
    clock.advance(LIMITS.interaction.tokenMs - 1);
    expect(await status()).toBe(200);
    clock.advance(1);
    expect(await status()).toBe(404);
  });
});

describe("files that the bot sends", () => {
  const V2 = MessageFlags.IsComponentsV2;
  const dozen = Array.from({ length: 11 }, (_, index) => upload(`${index}.txt`));

  it.each<[string, InteractionReplyOptions, string]>([
    [
      "a file component",
      { flags: V2, components: [file("a.txt")], files: [upload("b.txt")] },
      "UNFURLED_MEDIA",
    ],
    ["a gallery", { flags: V2, components: [gallery("a.png")] }, "UNFURLED_MEDIA"],
    ["a thumbnail", { flags: V2, components: [section("a.png")] }, "UNFURLED_MEDIA"],
    [
      "a name that isn't the one it is kept under",
      { flags: V2, components: [file("my list.txt")], files: [upload("my list.txt")] },
      "UNFURLED_MEDIA",
    ],
    [
      "two files of one name",
      { flags: V2, components: [file("a.txt")], files: [upload("a.txt"), upload("a.txt", "two")] },
      "LOCAL_ATTACHMENT_AMBIGUOUS",
    ],
    [
      "a file that nothing shows",
      { flags: V2, components: [text("x")], files: [upload("a.txt")] },
      "LOCAL_ATTACHMENT_UNSEEN",
    ],
    ["eleven files", { files: dozen }, "BASE_TYPE_BAD_LENGTH"],
  ])("are refused: %s", async (_name, message, code) => {
    const { manager, refusals, local } = await startAdding(i => i.reply(message));
    expect((await manager.slash("/add")).text()).toBe("refused");
    expect(refusals).toEqual([expect.stringContaining(code)]);
    expect(local.violations).toHaveLength(1);
  });

  it.each<[string, (i: ChatInputCommandInteraction, sent: BaseMessageOptions) => Promise<unknown>]>([
    ["a reply", (i, sent) => i.reply({ ...sent, flags: V2 })],
    [
      "an edit",
      async (i, sent) => {
        await i.deferReply();
        await i.editReply({ ...sent, flags: V2 });
      },
    ],
    [
      "a follow-up",
      async (i, sent) => {
        await i.reply({ flags: V2, components: [text("first")] });
        await i.deleteReply();
        await i.followUp({ ...sent, flags: V2 });
      },
    ],
  ])("are shown in %s", async (_name, answer) => {
    const components = [file("a.txt"), gallery("b.png"), section("c.png")];
    const files = [upload("a.txt"), upload("b.png"), upload("c.png")];
    const { local, manager, refusals } = await startAdding(i => answer(i, { components, files }));
    await manager.slash("/add");
    const channelId = local.world.channelNamed("#news")?.id ?? "";
    const latest = () => local.messages.list(channelId, null).at(-1);
    await expect
      .poll(() => latest()?.attachments.map(({ filename }) => filename))
      .toEqual(["a.txt", "b.png", "c.png"]);
    const shown = latest()?.components?.[0];
    const address = shown?.type === 13 ? shown.file.url : "";
    expect(await (await fetch(address)).text()).toBe("one");
    expect([refusals, local.violations]).toEqual([[], []]);
  });

  it("stay through an edit that doesn't name them, and go with one that does", async () => {
    const { local, manager } = await startAdding(async i => {
      await i.reply({ files: [upload("a.txt"), upload("b.txt")] });
      const { attachments } = await i.fetchReply();
      await i.editReply("still both");
      const [first] = [...attachments.values()];
      if (first) await i.editReply({ content: "one left", attachments: [{ id: first.id }] });
      await i.editReply({ content: "another", attachments: [], files: [upload("c.txt")] });
    });
    const seen: string[] = [];
    const files: string[] = [];
    local.events.on(event => {
      if (event.kind !== "message-created" && event.kind !== "message-updated") return;
      const { content, attachments } = event.message;
      seen.push(`${content}: ${attachments.map(({ filename }) => filename).join()}`);
      files.push(...attachments.map(({ url }) => url));
    });
    await manager.slash("/add");
    const all = [": a.txt,b.txt", "still both: a.txt,b.txt", "one left: a.txt", "another: c.txt"];
    await expect.poll(() => seen).toEqual(all);
    expect((await fetch(files[0] ?? "")).status).toBe(404);
    expect((await fetch(files.at(-1) ?? "")).status).toBe(200);
    expect(local.violations).toEqual([]);
  });

  it("an edit can't keep what isn't there", async () => {
    const { manager, refusals } = await startAdding(async i => {
      await i.reply("one");
      await i.editReply({ content: "two", attachments: [{ id: "77" }] });
    });
    await manager.slash("/add");
    await expect.poll(() => refusals).toEqual([expect.stringContaining("ATTACHMENT_NOT_FOUND")]);
  });

  it.each<[string, object, string]>([
    ["under its name", { filename: "a.txt" }, "accepted"],
    ["by its id alone", {}, "UNFURLED_MEDIA"],
  ])("are found again in an edit %s", async (_name, more, verdict) => {
    const { local, refusals } = await startKeeping(more);
    if (verdict === "accepted") expect([refusals, local.violations]).toEqual([[], []]);
    else expect(refusals).toEqual([expect.stringContaining(verdict)]);
  });

  async function startKeeping(more: object) {
    const components = [file("a.txt")];
    const started = await startAdding(async i => {
      await i.reply({ flags: V2, components, files: [upload("a.txt")] });
      const { attachments } = await i.fetchReply();
      const kept = [...attachments.keys()].map(id => ({ id, ...more }));
      await patchOriginal(i.client, i.token, { components, attachments: kept });
      await i.followUp("done");
    });
    await started.manager.slash("/add");
    const channelId = started.local.world.channelNamed("#news")?.id ?? "";
    const contents = () => started.local.messages.list(channelId, null).map(({ content }) => content);
    await expect.poll(() => contents().length + started.refusals.length).toBeGreaterThan(1);
    return started;
  }

  function patchOriginal(client: Client<true>, token: string, body: object) {
    return client.rest.patch(`/webhooks/${client.application.id}/${token}/messages/@original`, {
      body,
      auth: false,
    });
  }

  it("a request of more than 25 MiB is refused", async () => {
    const big = Buffer.alloc(9 * 1024 * 1024);
    const files = ["a", "b", "c"].map(name => ({ name: `${name}.bin`, attachment: big }));
    const { manager, refusals } = await startAdding(i => i.reply({ files }));
    expect((await manager.slash("/add")).text()).toBe("refused");
    expect(refusals).toEqual([expect.stringContaining("40005")]);
  });
});

describe("what is kept", () => {
  it("goes with the interaction's token", async () => {
    const clock = new ManualClock();
    const errors: unknown[] = [];
    const late: ChatInputCommandInteraction[] = [];
    const { local, manager } = await startAdding(
      async i => {
        late.push(i);
        await i.reply("thanks");
      },
      { clock },
    );
    const file = { name: "a.txt", content: "x" };
    for (let count = 0; count < 5; count++) await manager.slash("/add", { file });
    expect(local.kept).toEqual({ interactions: 5, messages: 5, files: 5 });
    clock.advance(LIMITS.interaction.tokenMs + 1);
    await manager.slash("/add", { file });
    expect(local.kept).toEqual({ interactions: 1, messages: 6, files: 1 });
    await late[0]?.editReply("late").catch(error => errors.push(error.code));
    expect(errors).toEqual([50027]);
  });

  it("is bounded by the history of a channel, files with their messages", async () => {
    const local: LocalDiscord = await startLocal({ history: 2 });
    const bot = await startBot(local);
    const news = await bot.channels.fetch(local.world.channelNamed("#news")?.id ?? "");
    if (!news?.isSendable()) throw new Error("no channel to send to");
    const urls: string[] = [];
    for (const name of ["a", "b", "c"]) {
      const sent = await news.send({ content: name, files: [upload(`${name}.txt`)] });
      urls.push(sent.attachments.first()?.url ?? "");
    }
    expect(local.messages.list(news.id, null).map(({ content }) => content)).toEqual(["b", "c"]);
    const statuses = await Promise.all(urls.map(async url => (await fetch(url)).status));
    expect(statuses).toEqual([404, 200, 200]);
  });
});
