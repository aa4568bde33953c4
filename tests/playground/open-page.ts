import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** A page in a browser, and what should not have happened on it. */
export interface OpenPage {
  readonly page: Page;
  /** Requests to anywhere except the page's own server, and errors on the page. */
  readonly strays: string[];
}

export const browserPath = findBrowser();
if (browserPath === null) {
  console.log("No Chromium found (set CHROMIUM to its path): the page's browser tests are skipped.");
}

let shared: Promise<Browser> | undefined;

/** The one browser for all tests in this process; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", ...more],
  });
}

/** Opens the playground and waits until the member is there. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenPage> {
  const { hash = "", ...context } = options;
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...context });
  page.setDefaultTimeout(5_000);
  const strays: string[] = [];
  page.on("request", request => {
    if (new URL(request.url()).host !== new URL(url).host) strays.push(request.url());
  });
  page.on("pageerror", error => strays.push(error.message));
  page.on("dialog", dialog => strays.push(dialog.message()));
  page.on("console", message => {
    if (message.type() === "error") strays.push(message.text());
  });
  await page.goto(`${url}/${hash}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, strays };
}
