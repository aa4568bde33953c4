import { afterAll, describe, expect, it } from "vitest";
import { measureReplies, PHONE } from "./measure-replies.ts";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";
import { RealBot } from "./real-bot.ts";
import { prepareReplies } from "./standard-replies.ts";

/** Six tenths of the 15,522 characters that the same twenty replies had at commit 0148ff0. */
const MOST_CHARACTERS = 9_313;
/** What a reader has to scroll through without having asked for more. */
const MOST_SCREENS = 1.5;

describe.skipIf(browserPath === null)("the twenty standard replies", () => {
  const bot = new RealBot();
  const test = pageTest(discord => bot.connect(discord), { openShelf: hosts => bot.openShelf(hosts) });

  afterAll(() => bot.clearUp());

  it("are short: none above a phone's screen and a half", { timeout: 90_000 }, async () => {
    const page = await test.open("reader", { viewport: PHONE });
    const { local } = test.playground();
    await prepareReplies(local);
    const lengths = await measureReplies(local, page);
    expect(lengths.filter(({ screens }) => screens > MOST_SCREENS)).toEqual([]);
    const characters = lengths.reduce((sum, reply) => sum + reply.characters, 0);
    expect(characters).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(local.violations).toEqual([]);
  });
});
