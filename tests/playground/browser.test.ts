import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { connectShowBot } from "./show-bot.ts";

/** A script for the page, where a restart is over before anybody could look. */
const NOTE_BOT_STATES = `states = [];
const status = document.getElementById("bot-state");
new MutationObserver(() => states.push(status.textContent)).observe(status, { childList: true });`;

describe.skipIf(browserPath === null)("the page in a browser", () => {
  let page: Page;
  let starts = 0;
  const test = pageTest(discord => connectShowBot(discord, ++starts));
  const message = (text: string) => test.message(page, text);
  const use = (command: string) => test.use(page, command);

  beforeEach(async () => {
    page = await test.open();
  });

  it("a command is typed with the keyboard alone, suggestions included", async () => {
    await page.getByRole("textbox", { name: "Message" }).focus();
    await page.keyboard.type("/fi");
    await page.keyboard.press("Tab");
    await page.keyboard.type("joe");
    await page.getByRole("option", { name: "Joe Biden" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await message("Found key-0").waitFor();
    await message("reader used /find").waitFor();
  });

  it("free text is sent as it is typed, and a missing option is asked for", async () => {
    await page.getByRole("textbox", { name: "Message" }).fill("/find");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("combobox", { name: "article" }).fill("something else");
    await page.getByRole("button", { name: "Send" }).click();
    await message("Found something else").waitFor();
  });

  it("a whole line typed key by key fills in the options that it names", async () => {
    await page.getByRole("textbox", { name: "Message" }).focus();
    await page.keyboard.type("/find article: something else private: True");
    await page.keyboard.press("Enter");
    await message("Found something else").getByText("Only you can see this").waitFor();
  });

  it("hostile text is shown as text: no script runs and no request leaves", async () => {
    await use("show");
    await message("<img src=x onerror=alert(1)><script>alert(1)</script> [x](javascript:alert(1))").waitFor();
    expect(await page.locator("#log img, #log script, #log [href^=javascript]").count()).toBe(0);
    await page.getByRole("button", { name: "Spoiler" }).click();
    await expect.poll(() => page.locator(".spoiler.open").count()).toBe(1);
  });

  it("every kind of button and menu does its work", async () => {
    await use("show");
    await page.getByRole("button", { name: "Private", exact: true }).click();
    await message("Private, start").waitFor();
    await message("Only you can see this").getByRole("button", { name: "Dismiss message" }).click();
    await expect.poll(() => message("Private, start").count()).toBe(0);
    await page.getByRole("combobox", { name: "More" }).selectOption("2");
    await message("Picked 2").waitFor();
    expect(await page.getByRole("link", { name: "Source" }).getAttribute("href")).toBe("https://a.example/");
    await page.getByRole("button", { name: "Change" }).click();
    await message("Changed, start").getByText("(edited)").waitFor();
    await use("show");
    await page.getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => message("A heading").count()).toBe(0);
  });

  it("menus take people, roles, channels and several choices", async () => {
    await use("menus");
    const menu = (name: string) => page.getByRole("combobox", { name });
    await menu("People").selectOption("@manager");
    await message("Picked manager").waitFor();
    await menu("Roles").selectOption("@Members");
    await message("Picked Members").waitFor();
    await menu("Places").selectOption("#archive");
    await message("Picked archive").waitFor();
    await page.getByText("Letters").click();
    const done = page.getByRole("button", { name: "Choose" });
    await page.getByLabel("Letter a").check();
    expect(await done.isDisabled()).toBe(true);
    await page.getByLabel("Letter c").check();
    await done.click();
    await message("Picked a,c").waitFor();
  });

  it("a form is filled and sent, or left", async () => {
    await use("show");
    await page.getByRole("button", { name: "Form" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a text" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Form" }).click();
    await dialog.getByLabel("Title").fill("Late news");
    await dialog.getByRole("button", { name: "Submit" }).click();
    await message("Form: Late news").waitFor();
  });

  it("a press without an answer shows an error", async () => {
    await use("show");
    await page.getByRole("button", { name: "Silent" }).click();
    await page.getByText("This interaction failed").waitFor();
  });

  it("a deferred reply is thinking first", async () => {
    await use("slow");
    await page.getByText("Verbatim is thinking…").waitFor();
    await message("At last").waitFor();
    expect(await page.getByText("is thinking…").count()).toBe(0);
  });

  it("a message menu opens by right click and by keyboard", async () => {
    const posted = page.getByRole("article").first();
    await posted.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Check this" }).click();
    await message("Checked: Starmer").waitFor();
    await posted.getByRole("button", { name: "Message menu" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => message("Checked: Starmer").count()).toBe(2);
  });

  it("other members see public messages only, and what they may not do is refused", async () => {
    await use("show");
    await page.getByRole("button", { name: "Private", exact: true }).click();
    await message("Private, start").waitFor();
    await test.sit(page, "stranger");
    await message("A heading").waitFor();
    expect(await message("Private, start").count()).toBe(0);
    await page.getByRole("textbox", { name: "Message" }).fill("hello");
    await page.keyboard.press("Enter");
    await page.getByText("You can't send messages in this channel").waitFor();
  });

  it("channels keep their own messages, and a reload finds the same place", async () => {
    await use("slow");
    await message("At last").waitFor();
    await page.getByRole("button", { name: "# general" }).click();
    await page.getByText("Welcome to #general").waitFor();
    expect(await page.getByRole("article").count()).toBe(0);
    await page.reload();
    await page.getByText("Welcome to #general").waitFor();
    await page.getByRole("button", { name: "# news" }).click();
    await message("At last").waitFor();
  });

  it("the bot restarts under the page, and an old button works", async () => {
    await use("show");
    await test.message(page, "A heading").waitFor();
    await page.evaluate(NOTE_BOT_STATES);
    await page.getByRole("button", { name: "Restart the bot" }).click();
    await expect
      .poll(() => page.evaluate("states"))
      .toEqual(["The bot restarts…", "The bot is away", "The bot is here"]);
    expect(starts).toBe(2);
    await page.getByRole("button", { name: "Private", exact: true }).click();
    await message("Private, start 2").waitFor();
  });

  it("the panel for developers shows what passes", async () => {
    await page.getByRole("button", { name: "For developers" }).click();
    await use("slow");
    await page.getByText("INTERACTION_CREATE slow").click();
    await page.getByText('"context": 0').waitFor();
    await page.getByText("POST /interactions/:interaction/:token/callback → 204").waitFor();
  });
});
