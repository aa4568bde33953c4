import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { RealBot } from "./real-bot.ts";

const PHONE = { viewport: { width: 390, height: 700 } };
/** Lower than any answer. */
const LOW = { viewport: { width: 390, height: 360 } };

describe.skipIf(browserPath === null)("somebody who opens the page for the first time", () => {
  const bot = new RealBot();
  const test = pageTest(discord => bot.connect(discord), { openShelf: hosts => bot.openShelf(hosts) });

  afterAll(() => bot.clearUp());

  async function isFirstLineAtTheTop(page: Page): Promise<boolean> {
    const below =
      "log.lastElementChild.lastElementChild.getBoundingClientRect().top - log.getBoundingClientRect().top";
    return page.evaluate<boolean>(`${below} > -1 && ${below} < 40`);
  }

  async function goTo(page: Page, channel: string): Promise<void> {
    await page.getByRole("button", { name: `# ${channel}` }).click();
    await page.getByText(`Welcome to #${channel}`).waitFor();
  }

  it("reads what Verbatim is and which article is loaded, and opens that article", async () => {
    const page = await test.open("reader", PHONE);
    expect(await page.evaluate("log.scrollTop")).toBe(0);
    await page.getByRole("heading", { name: "Verbatim answers from news articles" }).waitFor();
    await page.getByText("One article can be asked about here").waitFor();
    const [article] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Joe Biden has given Ukraine" }).click(),
    ]);
    await article.getByText("The missiles will speak for themselves").waitFor();
    expect(await article.title()).toContain("Joe Biden");
    await article.close();
  });

  it("clicks an example and sees the first line of its answer, in a low window too", async () => {
    const page = await test.open("reader", LOW);
    await page.getByRole("button", { name: "/quotes all that Keir Starmer" }).click();
    const reply = test.message(page, "reader used /quotes");
    await reply.waitFor();
    await expect.poll(() => isFirstLineAtTheTop(page)).toBe(true);
  });

  it("still sees that line when what is above it turns out lower than it was drawn", async () => {
    const page = await test.open("reader", LOW);
    await page.getByRole("button", { name: "/quotes all that Keir Starmer" }).click();
    // Until then it is thinking.
    await page.waitForFunction("messages.lastElementChild.offsetHeight > log.clientHeight");
    await expect.poll(() => isFirstLineAtTheTop(page)).toBe(true);
    // As in browsers that don't move the page by themselves when something above changes height.
    await page.evaluate(
      "log.style.overflowAnchor = 'none'; welcome.style.cssText = 'height: 40px; overflow: hidden'",
    );
    await expect.poll(() => isFirstLineAtTheTop(page)).toBe(true);
    await test.last(page).hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => isFirstLineAtTheTop(page)).toBe(false);
    const readAt = await page.evaluate("log.scrollTop");
    await page.evaluate("welcome.style.height = '60px'");
    await page.waitForTimeout(300);
    expect(await page.evaluate("log.scrollTop")).toBe(readAt);
  });

  it("types a command as one line, and it becomes the command", async () => {
    const page = await test.open();
    const line = page.getByRole("textbox", { name: "Message" });
    await line.focus();
    await page.keyboard.type("/ask why was the UK reluctant?");
    expect(await page.locator("#option-question").inputValue()).toBe("why was the UK reluctant?");
    await page.keyboard.press("Enter");
    await test.message(page, "reader used /ask").waitFor();
    await line.fill("/quotes speaker: Keir Starmer about: peace");
    expect(await page.locator("#option-about").inputValue()).toBe("peace");
  });

  it("as a manager follows the page's own feed; a press publishes, and the channel has the article", async () => {
    const page = await test.open("manager");
    page.setDefaultTimeout(15_000);
    await goTo(page, "digest");
    await page.getByText("12 articles can be asked about here").waitFor();
    await page.getByRole("button", { name: "Follow it in #digest" }).click();
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("The bot follows it").waitFor();
    await page.getByRole("button", { name: "Publish the next article (4 to come)" }).click();
    await page.getByText("13 articles can be asked about here").waitFor();
    await test.message(page, "Bridge holds 300 tonnes in load test").first().waitFor();
    await page.getByRole("button", { name: "Publish the next article (3 to come)" }).waitFor();
    expect(test.playground().local.violations).toEqual([]);
  });

  it("sees what a digest of many new articles is, posted by the bot", async () => {
    const page = await test.open("reader");
    await goTo(page, "digest");
    await page.getByRole("button", { name: "Post a digest in #digest" }).click();
    const heading = test.last(page).getByText("13 new articles");
    await heading.waitFor();
    await expect.poll(() => heading.evaluate(shown => shown.getBoundingClientRect().top)).toBeLessThan(700);
    expect(await test.last(page).textContent()).toMatch(
      /first day.*ferry to run.*Council votes.*and 3 more/s,
    );
    expect(test.playground().local.violations).toEqual([]);
  });

  it("a link to anything else on this machine is refused", async () => {
    const page = await test.open("manager");
    await goTo(page, "bridge");
    await page
      .getByRole("textbox", { name: "Message" })
      .fill("/library feed add http://127.0.0.1:1/feed.xml");
    await page.keyboard.press("Enter");
    await test.message(page, "manager used /library").waitFor();
    await expect.poll(() => test.last(page).textContent()).not.toContain("thinking");
    expect(await test.last(page).textContent()).toMatch(/can't|not|refus/i);
    expect(await page.getByText("13 articles").or(page.getByText("12 articles")).count()).toBe(1);
  });
});
