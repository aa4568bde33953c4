import { parseArgs } from "node:util";
import { bundlePage } from "../../build/bundle.mjs";
import { startPlayground } from "../../src/playground/start-playground.ts";
import { measureReplies, PHONE } from "../../tests/playground/measure-replies.ts";
import { browserPath, launchBrowser, openPage } from "../../tests/playground/open-page.ts";
import { RealBot } from "../../tests/playground/real-bot.ts";
import { prepareReplies } from "../../tests/playground/standard-replies.ts";
import { UsageError } from "../run-chosen.ts";

/** How long twenty standard replies are, in characters and in phone screens; `--text` prints them too. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { text: { type: "boolean", default: false } } });
  if (browserPath === null) throw new UsageError("there is no Chromium (CHROMIUM names its path)");
  const bot = new RealBot();
  const playground = await startPlayground({
    files: await bundlePage(process.cwd()),
    port: 0,
    openShelf: hosts => bot.openShelf(hosts),
    connectTo: discord => bot.connect(discord),
  });
  const browser = await launchBrowser();
  const { page } = await openPage(browser, playground.url, { viewport: PHONE, hash: "#member=reader" });
  await prepareReplies(playground.local);
  const lengths = await measureReplies(playground.local, page);
  for (const { name, characters, screens, text } of lengths) {
    if (values.text) console.log(`\n——— ${name}\n${text}\n`);
    console.log(`${name.padEnd(34)} ${String(characters).padStart(6)} ${screens.toFixed(2).padStart(6)}`);
  }
  const sum = lengths.reduce((total, { characters }) => total + characters, 0);
  const screens = lengths.reduce((total, { screens }) => total + screens, 0);
  console.log(`${"all".padEnd(34)} ${String(sum).padStart(6)} ${screens.toFixed(2).padStart(6)}`);
  await browser.close();
  await playground.stop();
  await bot.clearUp();
}
