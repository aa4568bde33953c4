import type { Locator, Page } from "playwright-core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { RealBot } from "./real-bot.ts";

/** Invented for the test; full of what a page must treat only as words. */
const HOSTILE_ARTICLE = `Mayor Ada Quill said: "The harbour of <b>Harrow Bay</b> <img src=x onerror=alert(1)> opens on Monday [now](javascript:alert(1))."

"We have waited **long** enough <script>alert(1)</script> @everyone https://tracker.example/x.png," said Ms Quill.`;

describe.skipIf(browserPath === null)("a walk through the real bot on the page", () => {
  let page: Page;
  const bot = new RealBot();
  const test = pageTest(discord => bot.connect(discord));
  const option = (name: string) =>
    page.getByRole("combobox", { name }).or(page.getByRole("textbox", { name }));
  const sendButton = () => page.getByRole("button", { name: "Send", exact: true });

  afterAll(() => bot.clearUp());

  beforeEach(async () => {
    page = await test.open();
    page.setDefaultTimeout(10_000);
  });

  /** Does something and waits for the resulting message. */
  async function answer(act: () => Promise<unknown>): Promise<Locator> {
    const before = await test.last(page).getAttribute("id");
    await act();
    const reply = page.locator(`#messages > article:last-child:not(#${before}):not(:has(.thinking))`);
    await reply.waitFor();
    return page.locator(`#${await reply.getAttribute("id")}`);
  }

  const press = (on: Locator, name: string) => on.getByRole("button", { name, exact: true }).first().click();

  async function ask(command: string, options: Readonly<Record<string, string>> = {}): Promise<Locator> {
    await test.choose(page, command);
    for (const [name, value] of Object.entries(options)) {
      const adder = page.getByRole("button", { name: `+ ${name}` });
      if (await adder.isVisible()) await adder.click();
      await option(name).fill(value);
    }
    return answer(() => sendButton().click());
  }

  const addArticle = async (title: string, text: string): Promise<Locator> => {
    await test.choose(page, "library add text");
    await sendButton().click();
    const form = page.getByRole("dialog", { name: "Add an article" });
    await form.getByLabel("Title").fill(title);
    await form.getByLabel("Text").fill(text);
    return answer(() => press(form, "Submit"));
  };

  it("the first example: clicked and answered; every kind of button under the answer", async () => {
    const reply = await answer(() => page.getByRole("button", { name: "/who-said" }).first().click());
    await reply.getByText("Quoted from Volodymyr Zelensky, in these words").waitFor();
    await reply.getByText("reader used /who-said").waitFor();
    const context = await answer(() => press(reply, "¶9 in context"));
    await context.getByText("Only you can see this").waitFor();
    await context.getByRole("button", { name: "Dismiss message" }).click();
    await context.waitFor({ state: "detached" });
    const citation = await answer(() => press(reply, "Cite"));
    await citation.getByText("18 Nov 2024").first().waitFor();
    const all = await answer(() => press(reply, "All of Volodymyr Zelensky's words"));
    await all.getByText("Volodymyr Zelensky: 5 quotations").waitFor();
    await answer(() => press(reply, "Wrong?"));
    await press(reply, "Delete");
    await reply.waitFor({ state: "detached" });
    expect(test.playground().local.violations).toEqual([]);
  });

  it("a speaker is found while it is typed, and pages turn in place", async () => {
    await test.choose(page, "quotes");
    await page.getByRole("button", { name: "+ speaker" }).click();
    await page.keyboard.type("keir");
    await page.getByRole("option", { name: "Keir Starmer" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const found = await answer(() => page.keyboard.press("Enter"));
    await found.getByText("Sir Keir Starmer: 7 quotations in 3 speeches").waitFor();
    const reply = await ask("quotes");
    await press(reply, "Next: 2 of 2");
    await reply.getByText("(edited)").waitFor();
    await press(reply, "Previous: 1 of 2");
    await reply.getByRole("button", { name: "Next: 2 of 2" }).waitFor();
  });

  it("every other command answers", async () => {
    for (const [command, options, words] of [
      ["summary", { article: "Joe Biden" }, "Summary, in the article"],
      ["articles", {}, "Joe Biden"],
      ["speakers", {}, "Keir Starmer"],
      ["help", {}, "/who-said"],
      ["privacy", {}, "kept"],
      ["ask", { question: "who won the chess olympiad in Peru?" }, "No answer found in this library"],
    ] as const) {
      await (await ask(command, options)).getByText(words).first().waitFor();
    }
  });

  it("a message menu checks a quote in private, and Share posts it", async () => {
    await test.last(page).click({ button: "right" });
    const check = await answer(() => page.getByRole("menuitem", { name: "Check this quote" }).click());
    await check.getByText("Altered").first().waitFor();
    await check.getByText("Only you can see this").waitFor();
    const shared = await answer(() => press(check, "Share"));
    await shared.getByText("Altered").first().waitFor();
    await test.sit(page, "other");
    await test.message(page, "Altered").waitFor();
    expect(await page.getByText("Only you can see this").count()).toBe(0);
  });

  it("a mention and a direct message are answered in plain English", async () => {
    const line = page.getByRole("textbox", { name: "Message" });
    await line.fill("@Ver");
    await page.keyboard.press("Tab");
    await page.keyboard.type("who said the missiles will speak for themselves?");
    await page.keyboard.press("Enter");
    await test.message(page, "Volodymyr Zelensky").waitFor();
    await page.getByRole("button", { name: "@ Verbatim" }).click();
    await page.getByText("Write to the bot directly").waitFor();
    await line.fill("what did Starmer say about Putin?");
    await page.keyboard.press("Enter");
    await test.message(page, "I have no plans to").waitFor();
  });

  it("a manager adds an article with a form, and it is asked about in its server alone", async () => {
    await test.sit(page, "manager");
    await page.getByRole("button", { name: "/library add text add an article" }).waitFor();
    const added = await addArticle("The harbour opens", HOSTILE_ARTICLE);
    await added.getByText("Added 1 article").waitFor();
    const found = await ask("who-said", { quote: "waited long enough" });
    await found.getByText("Ada Quill").first().waitFor();
    expect(
      await page
        .locator("#log img, #log script, #log b, #log [href*=javascript], #log [href*=tracker]")
        .count(),
    ).toBe(0);
    await page.getByRole("button", { name: "# lobby" }).click();
    await page.getByText("Welcome to #lobby").waitFor();
    await test.sit(page, "reader");
    await page.getByText("Welcome to #lobby").waitFor();
    await test.choose(page, "who-said");
    await option("quote").fill("waited long enough");
    await sendButton().click();
    const elsewhere = test.message(page, "reader used /who-said");
    await elsewhere.waitFor();
    expect(await elsewhere.textContent()).not.toContain("Ada Quill");
  });

  it("an article comes as a file, settings take a channel, and the library goes out as one file", async () => {
    await test.sit(page, "manager");
    await page.getByRole("button", { name: "/library add text" }).waitFor();
    await test.choose(page, "library add file");
    await page.locator("#option-file").setInputFiles({
      name: "ferry.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(
        "Title: The ferry\n\nPilot Bo Lind said: “The ferry leaves at noon on Thursday.”\n",
      ),
    });
    const added = await answer(() => sendButton().click());
    await added.getByText("Added 1 article").waitFor();
    const settings = await ask("library settings", { log: "#general" });
    await settings.getByText("general").first().waitFor();
    const exported = await ask("library export");
    const download = page.waitForEvent("download");
    await exported.getByRole("link", { name: ".zip" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  });

  it("members see nothing of the managers' command, and it is refused where it is forced", async () => {
    await page.getByRole("textbox", { name: "Message" }).fill("/");
    expect(await page.locator(".suggestion-label").allTextContents()).not.toContain(
      expect.stringMatching(/^\/library/),
    );
    const { actions, world } = test.playground().local;
    const channel = world.channelNamed("news") ?? expect.fail("no #news");
    const who = { userId: world.userNamed("reader").id, channel };
    expect(() => actions.slash(who, "library status", {})).toThrow("is not offered to reader");
  });

  it("the bot restarts under the page: what was said and its buttons outlive it, and a reload", async () => {
    const reply = await ask("who-said", { quote: "the missiles will speak for themselves" });
    await page.getByRole("button", { name: "Restart the bot" }).click();
    await expect.poll(() => page.locator("#bot-state").textContent()).toBe("The bot is here");
    await page.reload();
    const context = await answer(() => press(reply, "¶9 in context"));
    await context.getByText("Only you can see this").waitFor();
    expect(test.playground().local.violations).toEqual([]);
  });
});
