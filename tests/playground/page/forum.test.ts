import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { browserPath } from "../open-page.ts";
import { pageTest } from "../page-test.ts";
import { RealBot } from "../real-bot.ts";

const QUESTION = "who said “the missiles will speak for themselves”?";
const ANSWER = "Zelensky";
const REFUSED = "Only members with certain roles may ask in this channel.";

describe.skipIf(browserPath === null)("a forum on the page", () => {
  const bot = new RealBot();
  const test = pageTest(discord => bot.connect(discord), { openShelf: hosts => bot.openShelf(hosts) });
  afterAll(() => bot.clearUp());

  const goTo = async (page: Page, channel: string) => {
    await page.getByRole("button", { name: channel, exact: true }).click();
    await page.locator("#channel-name", { hasText: channel.slice(2) }).waitFor();
  };
  const startPost = async (page: Page, title: string, words: string) => {
    await goTo(page, "≡ quote-checks");
    await page.getByRole("textbox", { name: "Title of a new post" }).fill(title);
    await page.keyboard.press("Enter");
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await page.locator("#channel-name", { hasText: title }).waitFor();
  };
  /** Opens the settings of a channel or role, and submits the form once it is filled in. */
  const change = async (
    page: Page,
    option: string,
    name: string,
    fillIn: (form: Page) => Promise<unknown>,
  ) => {
    await page.getByRole("textbox", { name: "Message" }).fill("/library settings");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `+ ${option}`, exact: true }).click();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await fillIn(page);
    await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
    await test.message(page, "Changed.").last().waitFor();
  };

  it("lists its posts, and begins new ones, in which the bot answers", async () => {
    const page = await test.open("reader");
    await goTo(page, "≡ quote-checks");
    await page.getByRole("heading", { name: "#quote-checks, a forum" }).waitFor();
    await page.locator("#welcome").getByRole("button", { name: "Did he say that?" }).click();
    await test.message(page, "I have plans to speak to Putin").waitFor();
    await page.getByRole("heading", { name: "Welcome to “Did he say that?”" }).waitFor();
    expect(await page.title()).toBe("“Did he say that?”, The newsroom · Verbatim");
    await startPost(page, "Missiles", `@Verbatim ${QUESTION}`);
    await test.message(page, ANSWER).last().waitFor();
    await page.getByText("One article can be asked about here:").waitFor();
    await goTo(page, "≡ quote-checks");
    const posts = page.locator("#welcome li");
    expect(await posts.allTextContents()).toEqual(["Missiles", "Did he say that?"]);
  });

  it("asks for a title, and for the right to start a post", async () => {
    const page = await test.open("reader");
    await goTo(page, "≡ quote-checks");
    await page
      .getByRole("textbox", { name: "First message" })
      .or(page.locator("#words"))
      .first()
      .fill("Hello?");
    await page.keyboard.press("Enter");
    await page.getByText("A post needs a title").waitFor();
    await test.sit(page, "stranger");
    await page.getByPlaceholder("You can't start posts here").waitFor();
    expect(await page.getByRole("textbox", { name: "Title of a new post" }).isVisible()).toBe(false);
  });

  it("answers the roles that may ask there, and refuses the others in private", async () => {
    const page = await test.open("manager");
    await change(page, "channel", "#quote-checks", form => form.getByLabel("@Managers").check());
    await test.sit(page, "reader");
    await startPost(page, "Readers ask", "May I?");
    await page
      .getByRole("textbox", { name: "Message" })
      .fill("/who-said the missiles will speak for themselves");
    await page.keyboard.press("Enter");
    await test.message(page, REFUSED).waitFor();
    await page.getByRole("textbox", { name: "Message" }).fill(`@Verbatim ${QUESTION}`);
    await page.keyboard.press("Enter");
    await test.sit(page, "manager");
    await page.getByRole("textbox", { name: "Message" }).fill(`@Verbatim ${QUESTION}`);
    await page.keyboard.press("Enter");
    await test.message(page, ANSWER).last().waitFor();
    // The reader's mention came first, and has no answer.
    const said = await page.getByRole("article").allTextContents();
    expect(said.filter(text => text.includes(ANSWER))).toHaveLength(1);
  });

  it("keeps a role's replies private", async () => {
    const page = await test.open("manager");
    await change(page, "role", "@Members", form =>
      form.getByRole("dialog").getByLabel("Replies").selectOption("private"),
    );
    await test.sit(page, "reader");
    await page
      .getByRole("textbox", { name: "Message" })
      .fill("/who-said the missiles will speak for themselves");
    await page.keyboard.press("Enter");
    await test.message(page, ANSWER).last().getByText("Only you can see this").waitFor();
  });
});
