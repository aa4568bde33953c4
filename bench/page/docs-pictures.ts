import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { bundlePage } from "../../build/bundle.mjs";
import { type Example, examplesOf } from "../../src/playground/examples.ts";
import { SAMPLE_SERVER } from "../../src/playground/sample/sample-server.ts";
import { startPlayground } from "../../src/playground/start-playground.ts";
import { emptyChannels } from "../../tests/playground/empty-channels.ts";
import { browserPath, launchBrowser, openPage } from "../../tests/playground/open-page.ts";
import { RealBot } from "../../tests/playground/real-bot.ts";
import { UsageError } from "../run-chosen.ts";
import { addArticle, click, postDigest } from "./page-actions.ts";

/** A picture for the documentation: a clicked example on the page, or something else done there. */
interface Picture {
  readonly name: string;
  readonly channel: string;
  readonly member?: string;
  /** An example by its label, or an action. */
  readonly act: string | ((page: Page) => Promise<unknown>);
  readonly isOnPhone?: boolean;
  readonly colorScheme?: "dark" | "light";
  /** The whole window, not only the reply. */
  readonly isWhole?: boolean;
}

const PICTURES: readonly Picture[] = [
  {
    name: "who-said",
    channel: "news",
    act: "who said “the missiles will speak for themselves”?",
    isWhole: true,
  },
  { name: "verbatim", channel: "bridge", act: "in these words" },
  { name: "part", channel: "bridge", act: "part of a sentence" },
  { name: "reported", channel: "bridge", act: "attributed, not quoted" },
  { name: "own-words", channel: "bridge", act: "the article's own words" },
  { name: "trimmed", channel: "bridge", act: "trimmed" },
  { name: "altered", channel: "bridge", act: "altered" },
  { name: "altered-on-a-phone", channel: "bridge", act: "altered", isOnPhone: true, isWhole: true },
  { name: "stitched", channel: "bridge", act: "stitched" },
  { name: "misattributed", channel: "bridge", act: "from someone else" },
  { name: "disputed", channel: "bridge", act: "disputed" },
  { name: "none", channel: "bridge", act: "not found" },
  { name: "short", channel: "bridge", act: "too little to tell" },
  { name: "timeline", channel: "bridge", act: "the bridge, day by day", colorScheme: "light" },
  { name: "compare", channel: "bridge", act: "Ada Quill and Marcus Dray, side by side" },
  { name: "latest", channel: "bridge", act: "what is new", colorScheme: "light" },
  { name: "digest", channel: "digest", act: postDigest, colorScheme: "light" },
  { name: "added", channel: "news", member: "manager", act: addArticle, colorScheme: "light", isWhole: true },
];

/** Renews the documentation's pictures of replies: `--to docs/pictures` `[--only verbatim]`. */
export async function takeDocsPictures(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { to: { type: "string" }, only: { type: "string" } },
  });
  const { to, only } = values;
  if (to === undefined) throw new UsageError("--to names the folder for the pictures");
  if (browserPath === null) throw new UsageError("there is no Chromium (CHROMIUM names its path)");
  const bot = new RealBot();
  const playground = await startPlayground({
    files: await bundlePage(process.cwd()),
    port: 0,
    openShelf: hosts => bot.openShelf(hosts),
    connectTo: discord => bot.connect(discord),
  });
  const browser = await launchBrowser();
  for (const picture of PICTURES.filter(({ name }) => only === undefined || name === only)) {
    emptyChannels(playground.local);
    const {
      channel,
      member = "reader",
      act,
      isOnPhone = false,
      isWhole = false,
      colorScheme = "dark",
    } = picture;
    const { page } = await openPage(browser, playground.url, {
      viewport: isOnPhone ? { width: 390, height: 844 } : { width: 1100, height: isWhole ? 800 : 1_400 },
      colorScheme,
      hash: `#member=${member}&channel=${playground.local.world.channelNamed(channel)?.id}`,
    });
    await page.getByText(`Welcome to #${channel}`).waitFor();
    await (typeof act === "string" ? click(page, exampleOf(channel, act)) : act(page));
    await take(page, picture, join(to, `${picture.name}.png`));
    await page.close();
  }
  await browser.close();
  await playground.stop();
  await bot.clearUp();
}

function exampleOf(channel: string, example: string): Example {
  const { first, gallery } = examplesOf(channel === "news" ? null : SAMPLE_SERVER.name);
  const found = [...first, ...gallery].find(({ label }) => label === example);
  if (!found) throw new Error(`The page has no example "${example}"`);
  return found;
}

async function take(page: Page, { isWhole = false }: Picture, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  const reply = page.getByRole("article").last();
  if (isWhole) await page.screenshot({ path });
  else await reply.screenshot({ path });
  console.log(path);
}
