import { type Interaction, MessageFlags } from "discord.js";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { connectBot } from "./connect-bot.ts";
import { PNG } from "./every-part-bot.ts";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";

const NOT_A_PICTURE = Buffer.from("<script>alert(1)</script>");

const COMMANDS = [
  { name: "loose", description: "Files beside a message" },
  { name: "placed", description: "Files where components put them" },
  { name: "embed", description: "An embed" },
];

const media = (name: string) => ({ url: `attachment://${name}` });

async function answer(interaction: Interaction): Promise<unknown> {
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === "loose") {
    return interaction.reply({
      content: "Three files",
      files: [
        { name: "point.png", attachment: PNG, description: "A green point" },
        { name: "notes.txt", attachment: Buffer.from("It rained.") },
        { name: "false.png", attachment: NOT_A_PICTURE },
        { name: "SPOILER_point.png", attachment: PNG },
      ],
    });
  }
  if (interaction.commandName === "embed") {
    return interaction.reply({
      files: [{ name: "point.png", attachment: PNG }],
      embeds: [
        {
          title: "An embed",
          url: "https://a.example/",
          description: "**Bold** words",
          color: 0x248046,
          author: { name: "An author" },
          fields: [{ name: "A field", value: "its value", inline: true }],
          image: media("point.png"),
          thumbnail: { url: "https://pictures.example/a.png" },
          footer: { text: "A footer" },
        },
      ],
    });
  }
  return interaction.reply({
    flags: MessageFlags.IsComponentsV2,
    files: [
      { name: "point.png", attachment: PNG },
      { name: "library.zip", attachment: Buffer.alloc(1_500) },
    ],
    components: [
      {
        type: 12,
        items: [
          { media: media("point.png"), description: "Its own" },
          { media: { url: "https://pictures.example/a.png" }, description: "A far one" },
        ],
      },
      {
        type: 17,
        components: [
          {
            type: 9,
            components: [{ type: 10, content: "Beside a thumbnail" }],
            accessory: { type: 11, media: media("point.png"), description: "A thumbnail" },
          },
          { type: 13, file: media("library.zip") },
          { type: 12, items: [{ media: media("point.png"), description: "Covered", spoiler: true }] },
        ],
      },
    ],
  });
}

describe.skipIf(browserPath === null)("pictures and files", () => {
  let page: Page;
  const test = pageTest(discord => connectBot(discord, COMMANDS, answer));
  const picture = (name: string) => page.getByRole("img", { name });
  const isShown = (name: string) =>
    expect.poll(() => page.evaluate(`document.querySelector('img[alt="${name}"]').naturalWidth`)).toBe(1);

  beforeEach(async () => {
    page = await test.open();
  });

  it("beside a message are shown, or named with a way to save them", async () => {
    await test.use(page, "loose");
    await isShown("A green point");
    const last = test.last(page);
    const download = page.waitForEvent("download");
    await last.getByRole("link", { name: "notes.txt" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("notes.txt");
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toBe("It rained.");
    await last.getByText("10 bytes").waitFor();
    // Named like a picture, but not one: it can be saved like any file.
    await last.getByRole("link", { name: "false.png" }).waitFor();
  });

  it("that are spoilers stay covered until they are asked for", async () => {
    await test.use(page, "loose");
    await isShown("A green point");
    expect(await picture("SPOILER_point.png").count()).toBe(0);
    await page.getByRole("button", { name: "Spoiler" }).press("Enter");
    await picture("SPOILER_point.png").waitFor();
  });

  it("stand where components put them, and far ones are only named", async () => {
    await test.use(page, "placed");
    for (const name of ["Its own", "A thumbnail"]) await isShown(name);
    const last = test.last(page);
    await last.getByText("Picture on pictures.example: A far one").waitFor();
    await last.getByRole("link", { name: "library.zip" }).waitFor();
    await last.getByText("1.5 kB").waitFor();
    await page.getByRole("button", { name: "Spoiler" }).click();
    await picture("Covered").waitFor();
  });

  it("in embeds are shown with their words", async () => {
    await test.use(page, "embed");
    await isShown("point.png");
    const last = test.last(page);
    for (const words of ["An author", "Bold words", "A field", "its value", "A footer"]) {
      await last.getByText(words).waitFor();
    }
    expect(await last.getByRole("link", { name: "An embed" }).getAttribute("href")).toBe(
      "https://a.example/",
    );
    await last.getByText("Picture on pictures.example").waitFor();
  });
});
