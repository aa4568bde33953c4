import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import { fillChannel, measureScrolling } from "./measure-scrolling.ts";
import { browserPath, openPage, sharedBrowser } from "./open-page.ts";
import { files } from "./page-files.ts";

const MESSAGES = 1_000;
/** For machines that are also busy with other things; `npm run bench -- page` prints the figures. */
const MAX_P50_MS = 50;
const MAX_P95_MS = 150;

describe.skipIf(browserPath === null)("a channel of 1,000 messages", () => {
  let browser: Browser;
  let playground: Playground;

  beforeAll(async () => {
    const connectTo = async () => ({ stop: async () => undefined });
    [browser, playground] = await Promise.all([
      sharedBrowser(),
      startPlayground({ files, port: 0, connectTo }),
    ]);
    fillChannel(playground.local, "general", MESSAGES);
  });

  afterAll(async () => {
    await playground?.stop();
  });

  it("shows its end first, draws the others meanwhile and scrolls smoothly", async () => {
    const { page, strays } = await openPage(browser, playground.url);
    await page.getByRole("button", { name: "# general" }).click();
    await page.getByText("Reply 999").waitFor();
    const isAtEnd = "log.scrollHeight - log.scrollTop - log.clientHeight < 2";
    expect(await page.evaluate(isAtEnd)).toBe(true);
    await expect.poll(() => page.locator(".message").count(), { timeout: 10_000 }).toBe(MESSAGES);
    expect(await page.evaluate(isAtEnd)).toBe(true);
    const figures = await measureScrolling(page);
    expect(figures.frames).toBeGreaterThan(100);
    expect(figures.p50, JSON.stringify(figures)).toBeLessThan(MAX_P50_MS);
    expect(figures.p95, JSON.stringify(figures)).toBeLessThan(MAX_P95_MS);
    expect(strays).toEqual([]);
    await page.close();
  });
});
