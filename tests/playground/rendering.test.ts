import type { Page, WebSocketRoute } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { connectShowBot } from "./show-bot.ts";

/** 18 November 2024, 12:00 in London, where the page of these tests is. */
const NOON = 1_731_931_200;

const STYLES = {
  "": "18 November 2024 at 12:00",
  t: "12:00",
  T: "12:00:00",
  d: "18/11/2024",
  D: "18 November 2024",
  f: "18 November 2024 at 12:00",
  F: "Monday, 18 November 2024 at 12:00",
};

describe.skipIf(browserPath === null)("how words and parts of a message are drawn", () => {
  let page: Page;
  const test = pageTest(discord => connectShowBot(discord, 1));

  const say = async (content: string): Promise<string | null> => {
    const { world, actions } = test.playground().local;
    const channel = world.channelNamed("news") ?? expect.fail("no #news");
    const { id } = actions.say({ userId: world.userNamed("other").id, channel }, content);
    const body = page.locator(`#message-${id} .body`);
    await body.waitFor();
    return body.textContent();
  };

  beforeEach(async () => {
    page = await test.open("reader", { timezoneId: "Europe/London", locale: "en-GB" });
  });

  it("times are said in the style that is asked for", async () => {
    for (const [style, words] of Object.entries(STYLES)) {
      expect(await say(`<t:${NOON}${style && `:${style}`}>`), style).toBe(words);
    }
    expect(await page.locator(".stamp").first().getAttribute("title")).toBe(STYLES.F);
  });

  it("a time beside now is said from now, and one that is none as such", async () => {
    const now = Math.round(Date.now() / 1_000);
    expect(await say(`<t:${now - 7_200}:R> <t:${now + 3 * 86_400 + 60}:R>`)).toBe("2 hours ago in 3 days");
    expect(await say("<t:99999999999999:F>")).toMatch(/^(Invalid date|<t:99999999999999:F>)$/);
  });

  it("mentions are said by name, and those of nobody as such", async () => {
    const { world } = test.playground().local;
    const role = world.guilds
      .values()
      .next()
      .value?.roles.find(({ name }) => name === "Managers");
    const channel = world.channelNamed("general");
    const ids = `<@${world.userNamed("manager").id}> <@&${role?.id}> <#${channel?.id}> </library add text:1>`;
    expect(await say(ids)).toBe("@manager @Managers #general /library add text");
    expect(await say("<@1> <@&1> <#1>")).toBe("@unknown-user @unknown-role #unknown");
    expect(await page.locator(".mention").count()).toBe(7);
  });
});

describe.skipIf(browserPath === null)("a part that the page doesn't know", () => {
  const test = pageTest(discord => connectShowBot(discord, 1));

  it("shows as such, and what stands around it is drawn", async () => {
    const page = await test.open("reader");
    let route: WebSocketRoute | undefined;
    await page.routeWebSocket("**/live", socket => {
      route = socket;
      socket.connectToServer();
    });
    await page.reload();
    await page.getByRole("article").first().waitFor();
    const { world, messages } = test.playground().local;
    const channelId = world.channelNamed("news")?.id ?? "";
    const [known] = messages.list(channelId, world.userNamed("reader").id);
    const unknown = { type: 99, content: "<b>?</b>" };
    const components = [
      unknown,
      { type: 10, content: "After it" },
      {
        type: 17,
        components: [
          { type: 1, components: [unknown] },
          { type: 10, content: "Inside" },
        ],
      },
    ];
    route?.send(JSON.stringify({ kind: "message", message: { ...known, id: "9", content: "", components } }));
    const drawn = page.locator("#message-9");
    await drawn.getByText("Inside").waitFor();
    await drawn.getByText("After it").waitFor();
    expect(await drawn.getByText("A component of type 99, which this page can't show").count()).toBe(2);
  });
});

describe.skipIf(browserPath === null)("a stranger", () => {
  const test = pageTest(discord => connectShowBot(discord, 1));

  it("reads that they may not write here, keeps what they typed, and uses commands", async () => {
    const page = await test.open("stranger");
    const line = page.getByRole("textbox", { name: "Message" });
    expect(await line.getAttribute("placeholder")).toBe(
      "You can't send messages here, but / offers commands",
    );
    await line.fill("hello @");
    expect(await page.locator(".suggestion").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.getByText("You can't send messages in this channel").waitFor();
    expect(await line.inputValue()).toBe("hello @");
    await test.last(page).click({ button: "right" });
    expect(await page.getByRole("menuitem").allTextContents()).toEqual(["Check this"]);
    await page.keyboard.press("Escape");
    await test.use(page, "slow");
    await test.message(page, "At last").waitFor();
  });
});
