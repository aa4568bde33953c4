import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coveredControls } from "./covered-controls.ts";
import { connectEveryPartBot } from "./every-part-bot.ts";
import { launchBrowser } from "./open-page.ts";
import { pageTest } from "./page-test.ts";

/** How a reader's own style sheet formats text, after the page's own. */
const WRITING = {
  "": "",
  // As in WCAG 1.4.12: wider than any font by itself.
  "spaced widely":
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
  "in a monospaced font": "* { font-family: monospace !important }",
  "in narrow letters": "* { letter-spacing: -0.2em !important }",
};

const MINIMUM_PX = 24;

/** A window, and a reader's settings in it. */
export interface Setting {
  readonly width: number;
  readonly height: number;
  readonly writing?: keyof typeof WRITING;
  /** Whether the browser is set to a minimum font size of 24 px. */
  readonly isLarge?: boolean;
}

/** Opens everything that a page has, in each of the windows, and checks whether a control is covered. */
export function testNothingIsCovered(settings: readonly Setting[]): void {
  const test = pageTest(connectEveryPartBot);
  let large: Browser | undefined;

  beforeAll(async () => {
    if (!settings.some(({ isLarge }) => isLarge)) return;
    large = await launchBrowser([`--blink-settings=minimumFontSize=${MINIMUM_PX}`]);
  });

  afterAll(() => large?.close());

  async function open({ width, height, writing = "", isLarge }: Setting): Promise<Page> {
    const page = await test.open("manager", { viewport: { width, height } }, isLarge ? large : undefined);
    await page.evaluate(`(sheet => {
      sheet.replaceSync(${JSON.stringify(WRITING[writing])});
      document.adoptedStyleSheets = [sheet];
    })(new CSSStyleSheet())`);
    return page;
  }

  const nameOf = ({ width, height, writing, isLarge }: Setting) =>
    [`${width} by ${height}`, writing, isLarge && `no letter under ${MINIMUM_PX} px`]
      .filter(words => words)
      .join(", ");

  it.each(settings.map(setting => [nameOf(setting), setting] as const))(
    "in a window of %s",
    async (_, setting) => {
      const page = await open(setting);
      for (const command of ["parts", "pictures", "menus", "old"]) {
        await test.use(page, command);
        await test.message(page, `used /${command}`).waitFor();
      }
      // A picture that isn't loaded yet has the size given in its description.
      await page.evaluate(
        "Promise.all([...document.images].map(image => ((image.loading = 'eager'), image.decode())))",
      );
      await page.getByText("By keyboard").click();
      for (const menu of await page.locator("details.many").all()) await menu.locator("summary").click();
      expect(await coveredControls(page)).toEqual([]);
      await reply(page);
      expect(await coveredControls(page)).toEqual([]);
      await options(page);
      await form(page);
      await channelsAndTrace(page);
    },
  );

  /** The menu of a message, and the line that shows which one is replied to. */
  async function reply(page: Page): Promise<void> {
    await test.last(page).click({ button: "right", position: { x: 5, y: 5 } });
    expect(await coveredControls(page, ".menu")).toEqual([]);
    await page.getByRole("menuitem", { name: "Reply" }).click();
    await page.getByRole("button", { name: "Don't reply" }).waitFor();
  }

  /** A command with all of its options, and their errors; the suggestions for one. */
  async function options(page: Page): Promise<void> {
    await page.getByRole("textbox", { name: "Message" }).fill("/");
    expect(await coveredControls(page, ".suggestions:not([hidden])")).toEqual([]);
    await test.choose(page, "options");
    expect(await coveredControls(page, ".suggestions:not([hidden])")).toEqual([]);
    const adders = page.locator(".adder");
    while ((await adders.count()) > 0) await adders.first().click();
    const file = { name: "harbour.txt", mimeType: "text/plain", buffer: Buffer.from("It rained.") };
    await page.locator("#option-file").setInputFiles(file);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("alert").first().waitFor();
    // The suggestions disappear when their field loses focus.
    await page.evaluate("document.activeElement.blur()");
    expect(await coveredControls(page)).toEqual([]);
    await page.getByRole("button", { name: "Leave this command" }).click();
  }

  /** A form, and its errors. */
  async function form(page: Page): Promise<void> {
    await test.use(page, "form");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Submit" }).click();
    await dialog.getByRole("alert").first().waitFor();
    expect(await coveredControls(page, "dialog")).toEqual([]);
    await dialog.getByRole("button", { name: "Cancel" }).click();
  }

  /** What is beside the messages, or slides over them. */
  async function channelsAndTrace(page: Page): Promise<void> {
    const toggle = page.getByRole("button", { name: "Servers and channels" });
    if (await toggle.isVisible()) {
      await toggle.click();
      expect(await coveredControls(page, "#sidebar")).toEqual([]);
      expect(await coveredControls(page, ".bar")).toEqual([]);
      await toggle.click();
    }
    await page.getByRole("button", { name: "For developers" }).click();
    await test.use(page, "menus");
    await page.locator(".trace-entry").first().waitFor();
    expect(await coveredControls(page, "#trace")).toEqual([]);
    expect(await coveredControls(page, ".bar")).toEqual([]);
  }
}
