import type { APILabelComponent, APIModalInteractionResponseCallbackData, Interaction } from "discord.js";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { connectBot } from "./connect-bot.ts";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";

const label = (
  text: string,
  component: APILabelComponent["component"],
  description?: string,
): APILabelComponent => ({ type: 18, label: text, ...(description && { description }), component });

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: "form",
  title: "Add an article",
  components: [
    { type: 10, content: "**Every** kind of field" },
    label("Title", {
      type: 4,
      custom_id: "title",
      style: 1,
      min_length: 3,
      max_length: 20,
      placeholder: "A few words",
    }),
    label("Text", { type: 4, custom_id: "text", style: 2, required: false, value: "It rained." }),
    label(
      "Tags",
      {
        type: 3,
        custom_id: "tags",
        min_values: 1,
        max_values: 2,
        options: [
          { label: "One", value: "1", default: true },
          { label: "Two", value: "2", description: "the second" },
          { label: "Three", value: "3" },
        ],
      },
      "One or two",
    ),
    label("Files", { type: 19, custom_id: "files", max_values: 2, required: false }),
  ],
};

const LANGUAGE: APIModalInteractionResponseCallbackData = {
  custom_id: "language",
  title: "Choose a language",
  components: [
    label("Place", { type: 8, custom_id: "place", channel_types: [0], required: false }),
    label("Language", {
      type: 3,
      custom_id: "language",
      options: [
        { label: "English", value: "en" },
        { label: "French", value: "fr" },
      ],
    }),
  ],
};

const COMMANDS = [
  { name: "form", description: "Opens a form" },
  { name: "language", description: "Opens a small form" },
];

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isChatInputCommand()) {
    return interaction.showModal(interaction.commandName === "form" ? FORM : LANGUAGE);
  }
  if (!interaction.isModalSubmit()) return undefined;
  const { fields } = interaction;
  if (interaction.customId === "language") {
    const places =
      fields.getSelectedChannels("place")?.map(channel => ("name" in channel ? channel.name : "")) ?? [];
    return interaction.reply([...fields.getStringSelectValues("language"), ...places].join());
  }
  const title = fields.getTextInputValue("title");
  // An answer that never comes.
  if (title === "silence") return undefined;
  const files = [...(fields.getUploadedFiles("files")?.values() ?? [])].map(
    ({ name, size }) => `${name} ${size}`,
  );
  const tags = fields.getStringSelectValues("tags").join("+");
  return interaction.reply(`\`${[title, fields.getTextInputValue("text"), tags, ...files].join("; ")}\``);
}

describe.skipIf(browserPath === null)("a form of the bot's", () => {
  let page: Page;
  let form: Locator;
  const test = pageTest(discord => connectBot(discord, COMMANDS, answer));
  const submit = () => form.getByRole("button", { name: "Submit" }).click();
  const problems = () => form.getByRole("alert").filter({ visible: true }).allTextContents();

  beforeEach(async () => {
    page = await test.open();
    await test.use(page, "form");
    form = page.getByRole("dialog", { name: "Add an article" });
    await form.waitFor();
  });

  it("shows every kind of field, with what the bot has filled in", async () => {
    await form.getByText("Every kind of field").waitFor();
    expect(await form.getByLabel("Text").inputValue()).toBe("It rained.");
    expect(await form.getByLabel("Title").getAttribute("placeholder")).toBe("A few words");
    expect(await form.locator(".counter").allTextContents()).toEqual(["0/20", "10/4000"]);
    expect(await form.getByLabel("One", { exact: true }).isChecked()).toBe(true);
    await form.getByText("One or two").waitFor();
  });

  it("sends words, choices and files", async () => {
    await form.getByLabel("Title").fill("Late news");
    await form.getByLabel("Text").fill("");
    await form.getByLabel("Two the second").check();
    const files = form.getByLabel("Files");
    const file = (name: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from("It rained.") });
    await files.setInputFiles(file("one.txt"));
    // Another file is added to it.
    await files.setInputFiles([file("two.txt"), file("three.txt")]);
    await submit();
    expect(await problems()).toEqual(["At most 2"]);
    await form.getByRole("button", { name: "Take three.txt away" }).click();
    await submit();
    await form.waitFor({ state: "detached" });
    await test.message(page, "Late news; ; 1+2; one.txt 10; two.txt 10").waitFor();
  });

  it("says what is wrong, and cuts nothing off", async () => {
    await form.getByLabel("One", { exact: true }).uncheck();
    await submit();
    expect(await problems()).toEqual(["This field is required", "This field is required"]);
    expect(await page.evaluate("document.activeElement.id")).toBe("field-title");
    for (const name of ["One", "Two the second", "Three"])
      await form.getByLabel(name, { exact: true }).check();
    await form.getByLabel("Title").fill("ab");
    await submit();
    expect(await problems()).toEqual(["At least 3 characters", "At most 2"]);
    await form.getByLabel("Title").fill("x".repeat(25));
    expect(await form.locator(".counter.over").textContent()).toBe("25/20");
    await submit();
    expect(await problems()).toEqual(["At most 20 characters; these are 25", "At most 2"]);
    await form.getByLabel("Three").uncheck();
    await form.getByLabel("Title").fill("x".repeat(20));
    await submit();
    await test.message(page, "x".repeat(20)).waitFor();
  });

  it("stays open with all that was typed where the bot does not answer", async () => {
    await form.getByLabel("Title").fill("silence");
    await submit();
    await form.getByText("Something went wrong. Try again.").waitFor();
    expect(await form.getByLabel("Title").inputValue()).toBe("silence");
    await form.getByLabel("Title").fill("louder");
    await submit();
    await test.message(page, "louder").waitFor();
  });

  it("is left with Escape, and nothing is sent", async () => {
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    expect(await page.getByRole("article").count()).toBe(1);
  });

  it("with menus is filled in with the keyboard alone", async () => {
    await page.keyboard.press("Escape");
    await test.use(page, "language");
    const small = page.getByRole("dialog", { name: "Choose a language" });
    await small.waitFor();
    await page.keyboard.type("#gen");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Fr");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await test.message(page, "fr,general").waitFor();
  });
});
