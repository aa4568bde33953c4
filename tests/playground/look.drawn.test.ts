import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { fillChannel } from "./measure-scrolling.ts";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { connectShowBot } from "./show-bot.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The problems found by axe. */
async function problemsOf(page: Page): Promise<string[]> {
  // Through the debugger, which the page's policy doesn't restrict.
  await page.evaluate(await readFile(axePath, "utf8"));
  const found: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
    "axe.run().then(({ violations }) => violations)",
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.skipIf(browserPath === null)("how the page looks and is used", () => {
  const test = pageTest(discord => connectShowBot(discord, 1));
  const background = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");

  it.each([360, 800, 1920])("nothing is cut off at %i px", async width => {
    const page = await test.open("reader", { viewport: { width, height: 800 } });
    await test.use(page, "show");
    await test.message(page, "A heading").waitFor();
    const isCutOff = "document.documentElement.scrollWidth > innerWidth";
    expect(await page.evaluate(isCutOff)).toBe(false);
    await page.getByRole("button", { name: "Form", exact: true }).click();
    await page.getByRole("dialog").waitFor();
    expect(await page.evaluate(isCutOff)).toBe(false);
    await page.keyboard.press("Escape");
    if (width < 720) {
      await page.getByRole("button", { name: "Servers and channels" }).click();
      await page.getByRole("button", { name: "# general" }).click();
      await page.getByText("Welcome to #general").waitFor();
    }
  });

  it("what is offered stays inside a window of 640 by 400, as with a zoom of 200 %", async () => {
    const page = await test.open("reader", { viewport: { width: 640, height: 400 } });
    const offered = page.locator(".suggestions:not([hidden])");
    await test.choose(page, "many");
    await page.getByRole("button", { name: "+ place" }).click();
    await page.keyboard.type("a");
    await expect.poll(async () => (await offered.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: "Place 20", exact: true }).waitFor();
    expect((await offered.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });

  it.each(["dark", "light"] as const)(
    "axe finds nothing with any menu or form open (%s)",
    async colorScheme => {
      const page = await test.open("reader", { colorScheme });
      await test.use(page, "show");
      await page.getByRole("button", { name: "Private", exact: true }).click();
      await test.message(page, "Private, start 1").waitFor();
      await page.getByRole("textbox", { name: "Message" }).fill("/");
      expect(await problemsOf(page)).toEqual([]);
      await test.choose(page, "find");
      await page.getByRole("button", { name: "+ private" }).click();
      await page.locator(".suggestion").first().waitFor();
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByRole("alert").first().waitFor();
      expect(await problemsOf(page)).toEqual([]);
      // Escape closes the suggestions first, and only then the command.
      await page.locator(".suggestion").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Leave this command" }).click();
      await test.last(page).click({ button: "right" });
      expect(await problemsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Form", exact: true }).click();
      await page.getByRole("button", { name: "Submit" }).click();
      await page.getByRole("alert").first().waitFor();
      expect(await problemsOf(page)).toEqual([]);
    },
  );

  it("follows the machine's colours, or those that are chosen, over a reload", async () => {
    const page = await test.open("reader", { colorScheme: "light" });
    const light = await background(page);
    await page.getByLabel("Colours").selectOption("dark");
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await background(page)).toBe(dark);
    await page.getByLabel("Colours").selectOption("system");
    expect(await background(page)).toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background(page)).toBe(dark);
  });

  it("a long press opens a message's menu; a short one and scrolling don't", async () => {
    const page = await test.open("reader", {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const box = await page.getByText("I have plans to speak").boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 5];
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", dy = 0) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: y + dy }],
      });
    const item = page.getByRole("menuitem", { name: "Check this" });
    await touch("touchStart");
    await touch("touchEnd");
    await touch("touchStart");
    await touch("touchMove", 30);
    await page.waitForTimeout(700);
    await touch("touchEnd");
    expect(await item.count()).toBe(0);
    await touch("touchStart");
    await item.waitFor();
    await touch("touchEnd");
    await item.tap();
    await test.message(page, "Checked: Starmer").waitFor();
  });

  it("messages and their menus are reached by the keyboard alone", async () => {
    const page = await test.open();
    await test.use(page, "show");
    await test.message(page, "A heading").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate("document.activeElement.textContent");
    expect(await focused()).toBe("Reply");
    await page.keyboard.press("Escape");
    expect(await focused()).toContain("I have plans to speak");
    await page.keyboard.press("Shift+F10");
    await page.keyboard.press("End");
    expect(await focused()).toBe("Check this");
    await page.keyboard.press("Enter");
    await test.message(page, "Checked: Starmer").waitFor();
  });

  it("a menu stays though the browser tells only then of a scroll before it, and goes with its message", async () => {
    fillChannel(test.playground().local, "news", 10);
    const page = await test.open();
    await test.message(page, "Reply 9").waitFor();
    const item = page.getByRole("menuitem", { name: "Check this" });
    await page.evaluate(`(message => {
      log.dispatchEvent(new WheelEvent("wheel"));
      log.scrollTop -= 30;
      message.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, clientX: 400, clientY: 300 }));
      return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    })(document.querySelector("#messages").lastElementChild)`);
    expect(await item.count()).toBe(1);
    await page.evaluate("log.scrollTop -= 200");
    await item.waitFor({ state: "hidden" });
  });

  it("new replies and changes are read out politely, what was there before is not", async () => {
    const page = await test.open();
    const spoken = page.locator("[aria-live=polite]");
    expect(await spoken.textContent()).toBe("");
    await test.use(page, "slow");
    await expect.poll(() => spoken.allInnerTexts()).toEqual(["Verbatim: At last"]);
    await test.use(page, "show");
    await page.getByRole("button", { name: "Change" }).click();
    await expect.poll(() => spoken.textContent()).toContain("Verbatim changed a message: Changed, start 1");
    await page.getByRole("button", { name: "# general" }).click();
    await page.getByRole("button", { name: "# news" }).click();
    await test.message(page, "At last").waitFor();
    expect((await spoken.textContent())?.match(/At last/g)).toHaveLength(1);
  });

  it("Escape leads to the message box from anywhere, and so does the first Tab of the page", async () => {
    const page = await test.open();
    const focused = () => page.evaluate("document.activeElement.id");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("words");
    await test.use(page, "show");
    await test.message(page, "A heading").waitFor();
    for (const name of ["# general", "Restart the bot", "For developers: what passes"]) {
      await page.getByRole("button", { name }).focus();
      await page.keyboard.press("Escape");
      expect(await focused()).toBe("words");
    }
    // Anything open closes first.
    await page.getByRole("button", { name: "Form", exact: true }).click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("words");
    // The next key may come before the browser has told that the form is closed.
    await page.getByRole("button", { name: "Form", exact: true }).click();
    await page.getByRole("dialog").waitFor();
    await page.evaluate(`{
      document.querySelector("dialog").close();
      const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
      document.activeElement.dispatchEvent(key);
    }`);
    expect(await focused()).toBe("words");
  });

  it("the page's title says where one is", async () => {
    const page = await test.open();
    expect(await page.title()).toBe("#news, The newsroom · Verbatim");
  });

  it("the focus is always seen", async () => {
    const page = await test.open();
    await test.use(page, "show");
    await test.message(page, "A heading").waitFor();
    const outline = "getComputedStyle(document.activeElement).outlineStyle";
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("Shift+Tab");
      expect(await page.evaluate(outline)).not.toBe("none");
    }
  });
});
