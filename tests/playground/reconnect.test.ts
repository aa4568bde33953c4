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
});
