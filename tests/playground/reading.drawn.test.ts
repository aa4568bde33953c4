import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { fillChannel } from "./measure-scrolling.ts";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { connectShowBot } from "./show-bot.ts";

const IS_AT_END = "log.scrollHeight - log.scrollTop - log.clientHeight < 2";

describe.skipIf(browserPath === null)("a member who reads older messages", () => {
  let page: Page;
  const test = pageTest(discord => connectShowBot(discord, 1));
  const isAtEnd = () => page.evaluate(IS_AT_END);
  const latest = () => page.getByRole("button", { name: "go to the latest" });
  const sayAs = (name: string, content: string) => {
    const { world, actions } = test.playground().local;
    const channel = world.channelNamed("news") ?? expect.fail("no #news");
    actions.say({ userId: world.userNamed(name).id, channel }, content);
  };

  beforeEach(async () => {
    fillChannel(test.playground().local, "news", 30);
    page = await test.open();
    await page.getByText("Reply 29").waitFor();
    expect(await latest().count()).toBe(0);
    await page.evaluate("log.scrollTop = 0");
    await latest().waitFor();
  });

  it("sees the results of their own actions", async () => {
    await page.getByText("I have plans to speak").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Check this" }).click();
    await test.message(page, "Checked: Starmer").waitFor();
    await expect.poll(isAtEnd).toBe(true);
    await page.evaluate("log.scrollTop = 0");
    await latest().waitFor();
    await page.getByRole("textbox", { name: "Message" }).fill("hello");
    await page.keyboard.press("Enter");
    await test.message(page, "hello").waitFor();
    await expect.poll(isAtEnd).toBe(true);
    await expect.poll(() => latest().count()).toBe(0);
  });

  it("stays at the end when a command takes room from the messages, unless they go up themselves", async () => {
    await latest().click();
    await expect.poll(isAtEnd).toBe(true);
    await test.choose(page, "many");
    await page.getByRole("button", { name: "+ place" }).waitFor();
    await expect.poll(isAtEnd).toBe(true);
    expect(await latest().count()).toBe(0);
    await page.getByText("Reply 29").hover();
    await page.mouse.wheel(0, -60);
    await expect.poll(isAtEnd).toBe(false);
    await page.mouse.wheel(0, -400);
    await latest().waitFor();
  });

  it("stays where they read when others write, and says so", async () => {
    sayAs("other", "Something new");
    await page.getByRole("button", { name: "New messages: go to the latest" }).click();
    await expect.poll(isAtEnd).toBe(true);
    await expect.poll(() => latest().count()).toBe(0);
    await page.evaluate("log.scrollTop = 0");
    await page.getByRole("button", { name: "Go to the latest" }).waitFor();
    expect(await page.evaluate("log.scrollTop")).toBe(0);
  });
});
