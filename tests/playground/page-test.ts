import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { ConnectedBot } from "../../src/playground/restartable-bot.ts";
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from "../../src/playground/start-playground.ts";
import { emptyChannels } from "./empty-channels.ts";
import { openPage, sharedBrowser } from "./open-page.ts";
import { files } from "./page-files.ts";

/** A playground and a browser for all tests of a file, and what every test does on a page. */
export interface PageTest {
  readonly playground: () => Playground;
  /** Opens a page as a member; with a context's settings and in another browser if they matter. */
  open(member?: string, options?: BrowserContextOptions, inBrowser?: Browser): Promise<Page>;
  /** Becomes another member, and waits until the page shows it. */
  sit(page: Page, member: string): Promise<void>;
  /** The last message. */
  last(page: Page): Locator;
  message(page: Page, text: string): Locator;
  /** Types a command's name and selects it. */
  choose(page: Page, command: string): Promise<void>;
  /** Like `choose`, and sends it without options. */
  use(page: Page, command: string): Promise<void>;
}

/**
 * Starts both before the tests of a file. After each test no page may have sent a request to another machine, or
 * have failed; #news is as new, with the one message that the playground starts with.
 */
export function pageTest(
  connectTo: (discord: { readonly apiUrl: string; readonly token: string }) => Promise<ConnectedBot>,
  options: Partial<PlaygroundOptions> = {},
): PageTest {
  let browser: Browser;
  let playground: Playground;
  const opened: Awaited<ReturnType<typeof openPage>>[] = [];

  beforeAll(async () => {
    [browser, playground] = await Promise.all([
      sharedBrowser(),
      startPlayground({ files, port: 0, connectTo, ...options }),
    ]);
  });

  afterEach(async () => {
    const strays = opened.flatMap(one => one.strays);
    await Promise.all(opened.splice(0).map(({ page }) => page.close()));
    emptyChannels(playground.local);
    expect(strays).toEqual([]);
  });

  afterAll(async () => {
    await playground?.stop();
  });

  const choose: PageTest["choose"] = async (page, command) => {
    await page.getByRole("textbox", { name: "Message" }).fill(`/${command}`);
    await page.keyboard.press("Enter");
  };
  return {
    playground: () => playground,
    async open(member = "reader", options = {}, inBrowser = browser) {
      const one = await openPage(inBrowser, playground.url, { ...options, hash: `#member=${member}` });
      opened.push(one);
      await one.page.getByRole("article").first().waitFor();
      return one.page;
    },
    async sit(page, member) {
      await page.getByLabel("I am").selectOption(member);
      await page.waitForURL(url => url.hash.includes(`member=${member}`));
    },
    last: page => page.getByRole("article").last(),
    message: (page, text) => page.getByRole("article").filter({ hasText: text }),
    choose,
    async use(page, command) {
      await choose(page, command);
      await page.keyboard.press("Enter");
    },
  };
}
