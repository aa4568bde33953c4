import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import { findBrowser } from "./find-browser.ts";
import { connectShowBot } from "./show-bot.ts";

const executablePath = findBrowser();
if (executablePath === null) {
  console.log("No Chromium found (set CHROMIUM to its path): the page's browser tests are skipped.");
}

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe.skipIf(executablePath === null)("the page in a browser", () => {
  let browser: Browser;
  let playground: Playground;
  let page: Page;
  let starts: number;
  /** Requests to anywhere else, and errors of the page's own. */
  let strays: string[];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
    });
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    starts = 0;
    strays = [];
    playground = await startPlayground({ port: 0, connectTo: discord => connectShowBot(discord, ++starts) });
    page = await open();
  });

  afterEach(async () => {
    await page.close();
    await playground.stop();
    expect(strays).toEqual([]);
  });

  async function open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...options });
    opened.setDefaultTimeout(5_000);
    opened.on("request", request => {
      if (new URL(request.url()).host !== new URL(playground.url).host) strays.push(request.url());
    });
    opened.on("pageerror", error => strays.push(error.message));
    opened.on("dialog", dialog => strays.push(dialog.message()));
    opened.on("console", message => {
      if (message.type() === "error") strays.push(message.text());
    });
    await opened.goto(playground.url);
    await opened.getByRole("log").getByRole("article").first().waitFor();
    return opened;
  }

  const message = (text: string) => page.getByRole("article").filter({ hasText: text });

  async function use(command: string): Promise<void> {
    await page.getByRole("combobox", { name: "Message" }).fill(`/${command}`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
  }

  it("a command is typed with the keyboard alone, suggestions included", async () => {
    await page.getByRole("combobox", { name: "Message" }).focus();
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
    await page.getByRole("combobox", { name: "Message" }).fill("/find");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("combobox", { name: "article" }).fill("something else");
    await page.getByRole("button", { name: "Send" }).click();
    await message("Found something else").waitFor();
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
    await message("Private, start 1").waitFor();
    await message("Only you can see this").getByRole("button", { name: "Dismiss message" }).click();
    await expect.poll(() => message("Private, start 1").count()).toBe(0);
    await page.getByRole("combobox", { name: "More" }).selectOption("2");
    await message("Picked 2").waitFor();
    expect(await page.getByRole("link", { name: "Source" }).getAttribute("href")).toBe("https://a.example/");
    await page.getByRole("button", { name: "Change" }).click();
    await message("Changed, start 1").getByText("(edited)").waitFor();
    await use("show");
    await page.getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => message("A heading").count()).toBe(0);
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

  it("a press without an answer says so", async () => {
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
    await message("Private, start 1").waitFor();
    await page.getByLabel("I am").selectOption("stranger");
    await message("A heading").waitFor();
    expect(await message("Private, start 1").count()).toBe(0);
    await page.getByRole("combobox", { name: "Message" }).fill("hello");
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
    await page.getByRole("button", { name: "Restart the bot" }).click();
    await expect.poll(() => starts).toBe(2);
    await page.getByText("The bot is here").waitFor();
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

  it.each([360, 800, 1920])("nothing is cut off at %i px", async width => {
    await page.setViewportSize({ width, height: 800 });
    await use("show");
    await message("A heading").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    if (width < 720) {
      await page.getByRole("button", { name: "Servers and channels" }).click();
      await page.getByRole("button", { name: "# general" }).click();
      await page.getByText("Welcome to #general").waitFor();
    }
  });

  it.each(["dark", "light"] as const)("axe finds nothing serious (%s)", async colorScheme => {
    await page.emulateMedia({ colorScheme });
    await use("show");
    await page.getByRole("button", { name: "Private", exact: true }).click();
    await message("Private, start 1").waitFor();
    await page.getByRole("combobox", { name: "Message" }).fill("/");
    // Through the debugger, which the page's policy does not hold back.
    await page.evaluate(await readFile(axePath, "utf8"));
    const found: { impact: string; id: string; nodes: { html: string }[] }[] = await page.evaluate(
      "axe.run().then(({ violations }) => violations)",
    );
    const serious = found.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});
