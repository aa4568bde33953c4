import { parseArgs } from "node:util";
import { bundlePage } from "../../build/bundle.mjs";
import { startPlayground } from "../../src/playground/start-playground.ts";
import { fillChannel, measureScrolling } from "../../tests/playground/measure-scrolling.ts";
import { browserPath, launchBrowser, openPage } from "../../tests/playground/open-page.ts";
import { UsageError } from "../run-chosen.ts";
import { startProcess } from "./start-process.ts";

/**
 * The page in a real browser: how much is sent for it, how soon after `npm start` it gives a working answer, and how
 * smoothly a channel of `[--messages 1000]` scrolls.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { messages: { type: "string", default: "1000" } },
  });
  const messages = Number(values.messages);
  if (!(messages > 0)) throw new UsageError("--messages takes a number above 0");
  if (browserPath === null) throw new UsageError("there is no Chromium (CHROMIUM names its path)");
  const { html, css, js } = await bundlePage(process.cwd());
  const weight = Buffer.byteLength(html) + Buffer.byteLength(css) + Buffer.byteLength(js);
  console.log(`the page: ${(weight / 1_000).toFixed(1)} kB, nothing compressed`);
  await reportStart();
  await reportScrolling(messages);
}

/** Without the browser's own start: people who try the page already have one open. */
async function reportStart(): Promise<void> {
  const browser = await launchBrowser();
  const start = performance.now();
  const running = await startProcess();
  const seconds = () => ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`the process says where the page is: after ${seconds()} s`);
  const { page } = await openPage(browser, running.url);
  await page.getByRole("button", { name: "/who-said" }).first().click();
  await page.getByRole("article").filter({ hasText: "in these words" }).waitFor();
  console.log(`the first example is clicked and answered: after ${seconds()} s`);
  await browser.close();
  await running.stop();
}

async function reportScrolling(messages: number): Promise<void> {
  const connectTo = async () => ({ stop: async () => undefined });
  const playground = await startPlayground({ files: await bundlePage(process.cwd()), port: 0, connectTo });
  fillChannel(playground.local, "general", messages);
  const browser = await launchBrowser();
  const { page } = await openPage(browser, playground.url);
  await page.getByRole("button", { name: "# general" }).click();
  await page.getByText(`Reply ${messages - 1} `).waitFor();
  while ((await page.locator(".message").count()) < messages) await page.waitForTimeout(50);
  const { frames, p50, p95, longest, longTasks } = await measureScrolling(page);
  const times = [p50, p95, longest].map(ms => `${ms.toFixed(1)} ms`);
  console.log(
    `${messages} messages, scrolled from the end to the beginning in ${frames} frames: p50 ${times[0]}, p95 ${times[1]}, longest ${times[2]}; long tasks: ${longTasks}`,
  );
  await browser.close();
  await playground.stop();
}
