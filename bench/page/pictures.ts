import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Locator, Page } from "playwright-core";
import { bundlePage } from "../../build/bundle.mjs";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import { emptyChannels } from "../../tests/playground/empty-channels.ts";
import { browserPath, launchBrowser, openPage } from "../../tests/playground/open-page.ts";
import { RealBot } from "../../tests/playground/real-bot.ts";
import { UsageError } from "../run-chosen.ts";

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "dark" | "light";
}

const LOOKS: readonly Look[] = [
  { name: "wide-dark", width: 1280, height: 800, colorScheme: "dark" },
  { name: "wide-light", width: 1280, height: 800, colorScheme: "light" },
  { name: "phone-dark", width: 390, height: 932, colorScheme: "dark" },
  { name: "phone-light", width: 390, height: 932, colorScheme: "light" },
];

/** What is pictured: who sits there, and what they do until it can be seen. */
interface Scene {
  readonly name: string;
  readonly member?: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const SCENES: readonly Scene[] = [
  { name: "first-run", act: async () => undefined },
  {
    name: "who-said",
    act: page => send(page, "who-said", { quote: "the missiles will speak for themselves" }),
  },
  {
    name: "altered",
    act: async page => {
      await page.getByRole("article").first().click({ button: "right" });
      await page.getByRole("menuitem", { name: "Check this quote" }).click();
      return answer(page).getByText("Altered").waitFor();
    },
  },
  { name: "ask", act: page => send(page, "ask", { question: "why was the UK reluctant?" }) },
  { name: "refused", act: page => send(page, "ask", { question: "who won the chess olympiad in Peru?" }) },
  { name: "summary", act: page => send(page, "summary", { article: "Joe Biden" }) },
  { name: "quotes", act: page => send(page, "quotes", { speaker: "Keir Starmer" }) },
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
    act: async page => {
      const form = await fillForm(page);
      await form.getByRole("button", { name: "Submit" }).click();
      await answer(page).getByText("Added 1 article").or(answer(page).getByText("Already here")).waitFor();
    },
  },
  { name: "settings", member: "manager", act: page => send(page, "library settings", {}) },
  { name: "status", member: "manager", act: page => send(page, "library status", {}) },
  {
    name: "empty-library",
    member: "manager",
    act: async page => {
      await page
        .getByRole("button", { name: "Servers and channels" })
        .click({ timeout: 500 })
        .catch(() => undefined);
      await page.getByRole("button", { name: "# lobby" }).click();
      await page.getByText("Welcome to #lobby").waitFor();
      await send(page, "library settings", { "shared-articles": "False" });
      await send(page, "ask", { question: "what happened today?" });
    },
  },
];

/**
 * Pictures of the page with the real bot, one for each kind of reply in each look: `--to <folder>`
 * `[--look wide-dark] [--only who-said]`. A scene whose command isn't there is named and left out.
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
    connectTo: discord => bot.connect(discord),
  });
  const browser = await launchBrowser();
  for (const wanted of LOOKS.filter(({ name }) => look === undefined || name === look)) {
    for (const scene of SCENES.filter(({ name }) => only === undefined || name === only)) {
      const file = join(to, `${scene.name}-${wanted.name}.png`);
      const done = await picture(browser, playground, wanted, scene, file).catch(
        (error: unknown) => `left out: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
      );
      console.log(`${file}: ${done}`);
    }
  }
  await browser.close();
  await playground.stop();
  await bot.clearUp();
}

async function picture(
  browser: Browser,
  playground: Playground,
  { width, height, colorScheme }: Look,
  { member = "reader", act }: Scene,
  file: string,
): Promise<string> {
  emptyChannels(playground.local);
  const viewport = { width, height };
  const { page, strays } = await openPage(browser, playground.url, {
    viewport,
    colorScheme,
    deviceScaleFactor: 1,
    hash: `#member=${member}`,
  });
  try {
    await page.getByRole("article").first().waitFor();
    await act(page);
    await page.mouse.move(0, 0);
    await page.evaluate(SHOW_TOP);
    await page.screenshot({ path: file });
    return strays.length === 0 ? "taken" : `taken; but ${strays.join("; ")}`;
  } finally {
    await page.close();
  }
}

/** A script for the page: of an answer that is higher than the window, its beginning is pictured. */
const SHOW_TOP = `{
  const [log, last] = [document.getElementById("log"), document.querySelector("#messages > :last-child")];
  const hidden = log.getBoundingClientRect().top - last.getBoundingClientRect().top;
  if (hidden > 0) log.scrollTop -= hidden;
}`;

/** Invented for the picture. */
const ARTICLE = `The harbour of Harrow Bay opens again on Monday, after three weeks of repairs.

Mayor Ada Quill said: “We have waited long enough. The first ferry leaves at noon.”

“Nobody was hurt, and that matters most,” said the harbour master, Bo Lind.`;

async function fillForm(page: Page): Promise<Locator> {
  await open(page, "library add text");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Title").fill("The harbour opens again");
  await form.getByLabel("Published on").fill("18 November 2024");
  await form.getByLabel("Text").fill(ARTICLE);
  return form;
}

const line = (page: Page): Locator => page.getByRole("combobox", { name: "Message" });
const answer = (page: Page): Locator => page.getByRole("article").last();

async function open(page: Page, command: string): Promise<void> {
  await line(page).fill(`/${command}`);
  await page
    .getByRole("option", { name: `/${command}` })
    .first()
    .click();
}

/** Fills a command in, sends it and waits for the bot's answer. */
async function send(page: Page, command: string, options: Readonly<Record<string, string>>): Promise<void> {
  const last = answer(page);
  const before = (await last.count()) > 0 ? await last.getAttribute("id") : "none";
  await open(page, command);
  for (const [name, value] of Object.entries(options)) {
    const field = page.getByRole("combobox", { name }).or(page.getByRole("textbox", { name }));
    const adder = page.getByRole("button", { name: `+ ${name}` });
    await field.or(adder).first().waitFor();
    if (await adder.isVisible()) await adder.click();
    await field.fill(value);
  }
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.locator(`#messages > article:last-child:not(#${before})`).waitFor();
  await page.getByText("is thinking…").waitFor({ state: "detached" });
}
