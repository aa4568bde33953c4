import { expect, it } from "vitest";
import { startProcess } from "../../bench/page/start-process.ts";
import { browserPath, openPage, sharedBrowser } from "./open-page.ts";

const MOST_MS = 60_000;

it.skipIf(browserPath === null)(
  "npm start leads to an answer on the page in under a minute",
  { timeout: MOST_MS + 10_000 },
  async () => {
    const browser = await sharedBrowser();
    const start = performance.now();
    const running = await startProcess();
    try {
      const { page, strays } = await openPage(browser, running.url);
      await page.getByRole("button", { name: "/who-said" }).first().click();
      await page.getByRole("article").filter({ hasText: "in these words" }).waitFor({ timeout: MOST_MS });
      expect(performance.now() - start).toBeLessThan(MOST_MS);
      expect(strays).toEqual([]);
      await page.close();
    } finally {
      await running.stop();
    }
  },
);
