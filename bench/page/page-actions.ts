import type { Locator, Page } from "playwright-core";
import type { Example } from "../../src/playground/examples.ts";

/** What is done on the page before a picture is taken. */

/** Invented for the picture. */
const ARTICLE = `The harbour of Harrow Bay opens again on Monday, after three weeks of repairs.

Mayor Ada Quill said: “We have waited long enough. The first ferry leaves at noon.”

“Nobody was hurt, and that matters most,” said the harbour master, Bo Lind.`;

/** Opens the form for an article and fills it in. */
export async function fillForm(page: Page): Promise<Locator> {
  await open(page, "library add text");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Title").fill("The harbour opens again");
  await form.getByLabel("Published on").fill("18 November 2024");
  await form.getByLabel("Text").fill(ARTICLE);
  return form;
}

/** The message box. */
export const line = (page: Page): Locator => page.getByRole("textbox", { name: "Message" });
/** The last message. */
export const answer = (page: Page): Locator => page.getByRole("article").last();

export async function open(page: Page, command: string): Promise<void> {
  await line(page).fill(`/${command}`);
  await page
    .getByRole("option", { name: `/${command}` })
    .first()
    .click();
}

/** Clicks one of the page's examples and waits for the bot's answer. */
export async function click(page: Page, example: Example | undefined): Promise<void> {
  if (!example) return;
  const before = await page.getByRole("article").count();
  await page.getByText("Every kind of answer").click();
  await page
    .getByRole("button", { name: `/${example.command} ${example.label}`, exact: true })
    .first()
    .click();
  await page.getByRole("article").nth(before).waitFor();
  await page.getByText("is thinking…").waitFor({ state: "detached" });
}

/** Fills a command in, sends it and waits for the bot's answer. */
export async function send(
  page: Page,
  command: string,
  options: Readonly<Record<string, string>>,
): Promise<void> {
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

/** Makes the bot post a digest, in the channel for them. */
export async function postDigest(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Post a digest in #digest" }).click();
  await answer(page).getByText("new articles").waitFor();
}

/** Adds an invented article with the form. */
export async function addArticle(page: Page): Promise<void> {
  const form = await fillForm(page);
  await form.getByRole("button", { name: "Submit" }).click();
  await answer(page).getByText("Added 1 article").or(answer(page).getByText("Already here")).waitFor();
}
