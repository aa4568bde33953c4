import {
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../../src/local/member/actor.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const ADD = new SlashCommandBuilder()
  .setName("add")
  .setDescription("Adds an article")
  .addAttachmentOption(option => option.setName("file").setDescription("A file"));

const FORM = new ModalBuilder()
  .setCustomId("v1:add-text")
  .setTitle("Add a text")
  .addLabelComponents(
    new LabelBuilder()
      .setLabel("Title")
      .setTextInputComponent(
        new TextInputBuilder()
          .setCustomId("title")
          .setStyle(TextInputStyle.Short)
          .setMaxLength(20)
          .setValue("News"),
      ),
    new LabelBuilder()
      .setLabel("Text")
      .setTextInputComponent(
        new TextInputBuilder().setCustomId("text").setStyle(TextInputStyle.Paragraph).setMinLength(3),
      ),
    new LabelBuilder()
      .setLabel("Language")
      .setStringSelectMenuComponent(
        new StringSelectMenuBuilder()
          .setCustomId("language")
          .setRequired(false)
          .addOptions({ label: "English", value: "en" }, { label: "French", value: "fr" }),
      ),
  );

async function startAdding(handle: (interaction: Interaction) => unknown) {
  const local = await startLocal();
  await startBot(local, {
    commands: [ADD],
    onInteraction: async interaction => void (await handle(interaction)),
  });
  return { local, manager: local.member("manager") };
}

async function addText(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) await interaction.showModal(FORM);
  if (interaction.isButton()) await interaction.showModal(FORM);
  if (!interaction.isModalSubmit()) return;
  const { fields } = interaction;
  const language = fields.getStringSelectValues("language").join() || "none";
  const content = `${fields.getTextInputValue("title")}: ${fields.getTextInputValue("text")} (${language})`;
  if (interaction.isFromMessage()) await interaction.update(content);
  else {
    const components = [
      { type: 1, components: [{ type: 2, style: 2, label: "Edit", custom_id: "v1:edit" }] },
    ];
    await interaction.reply({ content, components });
  }
}

describe("forms", () => {
  it("open from a command, show their fields, and are answered like a command", async () => {
    const { local, manager } = await startAdding(addText);
    const form = await manager.slashForm("/add");
    expect(form.title).toBe("Add a text");
    expect(form.fields.map(({ label, kind, isRequired, value }) => [label, kind, isRequired, value])).toEqual(
      [
        ["Title", "text", true, "News"],
        ["Text", "text", true, ""],
        ["Language", "menu", false, ""],
      ],
    );
    const reply = await form.submit({ Text: "It rained.", language: "French" });
    expect(reply.message.content).toBe("News: It rained. (fr)");
    expect(reply.message.interaction_metadata).toMatchObject({
      type: 5,
      user: { username: "manager" },
      triggering_interaction_metadata: { type: 2 },
    });
    expect(local.violations).toEqual([]);
  });

  it("open from a button, and may change its message", async () => {
    const { local, manager } = await startAdding(addText);
    const reply: Reply = await (await manager.slashForm("/add")).submit({ text: "One." });
    const form = await manager.pressForm(reply, "Edit");
    const edited = await form.submit({ title: "Late news", text: "Two." });
    expect([edited.id, edited.message.content]).toEqual([reply.id, "Late news: Two. (none)"]);
    expect(local.violations).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["an empty required field", {}, 'the field "Text" must be filled in'],
    ["too few characters", { text: "ab" }, "takes at least 3 characters"],
    ["too many characters", { text: "abc", title: "x".repeat(21) }, "takes at most 20 characters"],
    ["an unknown field", { text: "abc", colour: "red" }, 'has no field "colour"'],
    ["an unknown choice", { text: "abc", language: "xx" }, 'does not offer "xx"'],
  ])("refuse %s", async (_name, values, message) => {
    const { manager } = await startAdding(addText);
    const form = await manager.slashForm("/add");
    await expect(form.submit(values)).rejects.toThrow(message);
  });

  it("are not taken for replies, nor replies for forms", async () => {
    const { manager } = await startAdding(addText);
    await expect(manager.slash("/add")).rejects.toThrow("opened a form");
    const plain = await startAdding(i => (i.isRepliable() ? i.reply("no form") : undefined));
    await expect(plain.manager.slashForm("/add")).rejects.toThrow("opened no form");
  });
});

describe("files", () => {
  it("a member's upload can be fetched by the bot", async () => {
    const { local, manager } = await startAdding(async interaction => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment("file", true);
      const text = await (await fetch(file.url)).text();
      await interaction.reply(`${file.name} ${file.size} ${file.contentType}: ${text}`);
    });
    const file = { name: "news of today.txt", content: "It rained.", type: "text/plain" };
    const reply = await manager.slash("/add", { file });
    expect(reply.message.content).toBe("news_of_today.txt 10 text/plain: It rained.");
    expect(local.violations).toEqual([]);
  });

  it("the bot's files are kept through edits, with their descriptions", async () => {
    const { local, manager } = await startAdding(async interaction => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const files = [{ name: "list.txt", attachment: Buffer.from("one"), description: "The list" }];
      await interaction.editReply({ content: "here", files });
      await interaction.editReply("still here");
    });
    const reply = await manager.slash("/add");
    await expect.poll(() => reply.message.content).toBe("still here");
    const [file] = reply.message.attachments;
    expect(file).toMatchObject({ filename: "list.txt", size: 3, description: "The list" });
    expect(await (await fetch(file?.url ?? "")).text()).toBe("one");
    expect(local.violations).toEqual([]);
  });

  it("a file component shows an uploaded file", async () => {
    const { local, manager } = await startAdding(async interaction => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        files: [{ name: "list.txt", attachment: Buffer.from("one") }],
        components: [{ type: 13, file: { url: "attachment://list.txt" } }],
      });
    });
    const reply = await manager.slash("/add");
    expect(reply.text()).toBe("[file: list.txt]");
    expect(local.violations).toEqual([]);
  });

  it("a file of more than 10 MiB is refused on both ways", async () => {
    const errors: unknown[] = [];
    const content = Buffer.alloc(10 * 1024 * 1024 + 1);
    const { manager } = await startAdding(async interaction => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ files: [{ name: "big.bin", attachment: content }] }).catch(error => {
        errors.push(error.code);
      });
      await interaction.reply("too big");
    });
    expect((await manager.slash("/add")).text()).toBe("too big");
    expect(errors).toEqual([40005]);
    const file = { name: "big.bin", content };
    await expect(manager.slash("/add", { file })).rejects.toThrow("takes at most 10 MiB");
  });
});
