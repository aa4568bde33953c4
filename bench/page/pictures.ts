import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { bundlePage } from "../../build/bundle.mjs";
import { type Example, examplesOf } from "../../src/playground/examples.ts";
import { SAMPLE_SERVER } from "../../src/playground/sample/sample-server.ts";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import { emptyChannels } from "../../tests/playground/empty-channels.ts";
import { browserPath, launchBrowser, openPage } from "../../tests/playground/open-page.ts";
import { RealBot } from "../../tests/playground/real-bot.ts";
import { UsageError } from "../run-chosen.ts";
import { addArticle, answer, click, fillForm, line, open, postDigest, send } from "./page-actions.ts";

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "dark" | "light";
}

const LOOKS: readonly Look[] = [
  { name: "wide-dark", width: 1440, height: 900, colorScheme: "dark" },
  { name: "wide-light", width: 1440, height: 900, colorScheme: "light" },
  { name: "phone-dark", width: 390, height: 844, colorScheme: "dark" },
  { name: "phone-light", width: 390, height: 844, colorScheme: "light" },
];

/** What is pictured: the member and the place, and what they do until it can be seen. */
interface Scene {
  readonly name: string;
  readonly member?: string;
  readonly channel?: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const SERVERS = [
  { server: "The newsroom", channel: "news", prefix: "" },
  { server: SAMPLE_SERVER.name, channel: SAMPLE_SERVER.channels[0], prefix: "saltmere-" },
] as const;

/** Every example on the page, clicked. */
const EXAMPLE_SCENES: readonly Scene[] = SERVERS.flatMap(({ server, channel, prefix }) => {
  const { first, gallery } = examplesOf(server);
  return [...first, ...gallery]
    .filter(({ command }) => command !== "library add text")
    .map(example => ({
      name: prefix + slugOf(example),
      channel,
      act: page => click(page, example),
    }));
});

function slugOf({ command, label }: Example): string {
  return `${command}-${label.toLowerCase().replace(/[^a-z]+/g, "-")}`.slice(0, 40).replace(/-$/, "");
}

const SCENES: readonly Scene[] = [
  { name: "first-run", act: async () => undefined },
  { name: "first-run-saltmere", channel: "bridge", member: "manager", act: async () => undefined },
  ...EXAMPLE_SCENES,
  {
    name: "altered",
    act: async page => {
      await page.getByRole("article").first().click({ button: "right" });
      await page.getByRole("menuitem", { name: "Check this quote" }).click();
      return answer(page).getByText("Altered").waitFor();
    },
  },
  {
    name: "in-context",
    channel: "bridge",
    act: async page => {
      await click(page, examplesOf(SAMPLE_SERVER.name).first[0]);
      const before = await page.getByRole("article").count();
      await answer(page).getByRole("button", { name: "in context" }).first().click();
      await page.getByRole("article").nth(before).waitFor();
    },
  },
  {
    name: "feed",
    channel: "digest",
    member: "manager",
    act: async page => {
      const follow = page.getByRole("button", { name: "Follow it" });
      if (await follow.isVisible()) {
        await follow.click();
        await page.getByRole("button", { name: "Send", exact: true }).click();
        await page.getByText("The bot follows it").waitFor();
      }
      const publish = page.getByRole("button", { name: "Publish the next article" });
      if (await publish.isEnabled()) await publish.click();
      await page.getByRole("article").filter({ hasText: "localhost" }).last().waitFor();
    },
  },
  { name: "digest", channel: "digest", act: postDigest },
  { name: "articles", channel: "bridge", act: page => send(page, "articles", {}) },
  { name: "privacy", act: page => send(page, "privacy", {}) },
  {
    name: "several-quotes",
    act: async page => {
      await line(page).fill("“The missiles will speak for themselves” and “we need to double up”");
      await page.keyboard.press("Enter");
      await answer(page).getByText("double up").waitFor();
      await answer(page).click({ button: "right" });
      await page.getByRole("menuitem", { name: "Check this quote" }).click();
      await answer(page).getByText("Altered").waitFor();
    },
  },
  {
    name: "typing",
    act: async page => {
      await open(page, "quotes");
      await page.getByRole("button", { name: "+ speaker" }).click();
      await page.keyboard.type("ze");
      await page.locator(".suggestion").first().waitFor();
    },
  },
  {
    name: "picker",
    act: async page => {
      await line(page).fill("/");
      await page.locator(".suggestion").first().waitFor();
    },
  },
  { name: "add-form", member: "manager", act: async page => fillForm(page) },
  {
    name: "added",
    member: "manager",
    act: addArticle,
  },
  { name: "settings", member: "manager", act: page => send(page, "library settings", {}) },
  { name: "status", member: "manager", act: page => send(page, "library status", {}) },
  {
    name: "empty-library",
    member: "manager",
    channel: "lobby",
    act: async page => {
      await send(page, "library settings", { "shared-articles": "False" });
      await send(page, "ask", { question: "what happened today?" });
    },
  },
];

/**
 * Pictures of the page with the real bot, one for each kind of reply in each look: `--to <folder>`
 * `[--look wide-dark] [--only who-said]`. A scene whose command doesn't exist is named and left out.
 */
export async function takePictures(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { to: { type: "string" }, look: { type: "string" }, only: { type: "string" } },
  });
  const { to, look, only } = values;
  if (to === undefined) throw new UsageError("--to names the folder for the pictures");
  if (browserPath === null) throw new UsageError("there is no Chromium (CHROMIUM names its path)");
  await mkdir(to, { recursive: true });
  const bot = new RealBot();
  const playground = await startPlayground({
    files: await bundlePage(process.cwd()),
    port: 0,
    openShelf: hosts => bot.openShelf(hosts),
    connectTo: discord => bot.connect(discord),
  });
  const browser = await launchBrowser();
  for (const wanted of LOOKS.filter(({ name }) => look === undefined || name === look)) {
    for (const [index, scene] of SCENES.entries()) {
      if (only !== undefined && scene.name !== only) continue;
      const file = join(to, `${scene.name}-${wanted.name}.png`);
      const done = await picture(
        browser,
        playground,
        wanted,
        { member: readerOf(index), ...scene },
        file,
      ).catch(
        (error: unknown) => `left out: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
      );
      console.log(`${file}: ${done}`);
    }
  }
  await browser.close();
  await playground.stop();
  await bot.clearUp();
}

/** Several take turns: one member may ask only so much in a minute. */
function readerOf(scene: number): string {
  return READERS[scene % READERS.length] ?? "reader";
}

const READERS = ["reader", "other", "owner"] as const;

async function picture(
  browser: Browser,
  playground: Playground,
  { width, height, colorScheme }: Look,
  { member = "reader", channel = "news", act }: Scene,
  file: string,
): Promise<string> {
  emptyChannels(playground.local);
  const viewport = { width, height };
  const channelId = playground.local.world.channelNamed(channel)?.id ?? "";
  const { page, strays } = await openPage(browser, playground.url, {
    viewport,
    colorScheme,
    deviceScaleFactor: 1,
    hash: `#member=${member}&channel=${channelId}`,
  });
  try {
    await page.getByText(`Welcome to #${channel}`).waitFor();
    await act(page);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: file });
    return strays.length === 0 ? "taken" : `taken; but ${strays.join("; ")}`;
  } finally {
    await page.close();
  }
}
