import type { Page } from "playwright-core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { RealBot } from "./real-bot.ts";

describe.skipIf(browserPath === null)("the language of a member's Discord on the page", () => {
  let page: Page;
  const bot = new RealBot();
  const test = pageTest(discord => bot.connect(discord));

  afterAll(() => bot.clearUp());

  beforeEach(async () => {
    page = await test.open();
    page.setDefaultTimeout(10_000);
  });

  it("is picked, names the commands, and is the one of private replies; a reload keeps it", async () => {
    const language = page.getByLabel("My Discord speaks");
    await language.selectOption("Deutsch");
    await page.getByRole("button", { name: "/wer-sagte" }).first().waitFor();
    await page.reload();
    await page.getByRole("button", { name: "/wer-sagte" }).first().waitFor();
    expect(await language.inputValue()).toBe("de");
    await test.use(page, "hilfe");
    await test.message(page, "Befehle: /frage").waitFor();
  });

  it("knows a command by its English name too", async () => {
    await page.getByLabel("My Discord speaks").selectOption("Deutsch");
    await page.getByRole("textbox", { name: "Message" }).fill("/who-said ");
    await page.getByRole("form", { name: "Command wer-sagte" }).waitFor();
    await page.getByRole("textbox", { name: "zitat" }).waitFor();
  });
});
