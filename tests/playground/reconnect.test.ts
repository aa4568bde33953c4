import { describe, expect, it } from "vitest";
import { startPlayground } from "../../src/playground/start-playground.ts";
import { browserPath, openPage, sharedBrowser } from "./open-page.ts";
import { files } from "./page-files.ts";
import { connectShowBot } from "./show-bot.ts";

describe.skipIf(browserPath === null)("a page whose server goes and comes back", () => {
  it("shows it, and finds its member and channel again", async () => {
    const start = (port: number) =>
      startPlayground({ files, port, connectTo: discord => connectShowBot(discord, 1) });
    const [browser, first] = await Promise.all([sharedBrowser(), start(0)]);
    const { page } = await openPage(browser, first.url, { hash: "#member=stranger" });
    const state = (text: string) => page.locator("#bot-state").filter({ hasText: text }).waitFor();
    await page.getByRole("button", { name: "# general" }).click();
    await page.getByText("Welcome to #general").waitFor();
    await first.stop();
    await state("no connection to the page's server");
    const second = await start(Number(new URL(first.url).port));
    await state("The bot is here");
    await page.getByText("Welcome to #general").waitFor();
    expect(await page.getByLabel("I am").inputValue()).toBe("stranger");
    await page.close();
    await second.stop();
  });

  it("keeps what couldn't be sent until it can be", async () => {
    const start = (port: number) =>
      startPlayground({ files, port, connectTo: discord => connectShowBot(discord, 1) });
    const [browser, first] = await Promise.all([sharedBrowser(), start(0)]);
    const { page } = await openPage(browser, first.url, { hash: "#member=reader" });
    const words = page.getByRole("textbox", { name: "Message" });
    const title = page.getByRole("textbox", { name: "Title of a new post" });
    const notSent = page.locator("#notice").filter({ hasText: "There is no connection at the moment" });
    const state = (text: string) => page.locator("#bot-state").filter({ hasText: text }).waitFor();
    const restart = async () => {
      const { port } = new URL(first.url);
      const server = await start(Number(port));
      await state("The bot is here");
      return server;
    };
    await page.getByRole("button", { name: "≡ quote-checks", exact: true }).click();
    await title.waitFor();
    await first.stop();
    await state("no connection to the page's server");
    await title.fill("A title");
    await words.fill("Some words");
    await words.press("Enter");
    await notSent.waitFor();
    expect([await title.inputValue(), await words.inputValue()]).toEqual(["A title", "Some words"]);
    const second = await restart();
    await words.press("Enter");
    await page.locator("#channel-name", { hasText: "A title" }).waitFor();
    await page.getByRole("button", { name: "≡ quote-checks", exact: true }).click();
    expect([await title.inputValue(), await words.inputValue()]).toEqual(["", ""]);

    await page.getByRole("button", { name: "# general", exact: true }).click();
    await page.getByText("Welcome to #general").waitFor();
    await second.stop();
    await state("no connection to the page's server");
    await words.fill("Good morning");
    await words.press("Enter");
    await notSent.waitFor();
    expect(await words.inputValue()).toBe("Good morning");
    await words.fill("/show");
    await words.press("Enter");
    const command = page.getByRole("form", { name: /^Command / });
    await page.keyboard.press("Enter");
    await notSent.waitFor();
    expect(await command.isVisible()).toBe(true);
    const third = await restart();
    await command.getByRole("button", { name: "Send" }).click();
    await command.waitFor({ state: "hidden" });
    await words.fill("Good morning");
    await words.press("Enter");
    await page.getByRole("article").filter({ hasText: "Good morning" }).waitFor();
    expect(await words.inputValue()).toBe("");
    await page.close();
    await third.stop();
  });
});
