import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../library/temporary-folder.ts";
import { startKeepingBot } from "./start-bot.ts";

const NOTHING = "There is nothing to search yet: this library has no articles.";
const FIRST = "Add the first one with /library add file, /library add link or /library add text.";

const startEmpty = async () => startKeepingBot({ libraryDir: await temporaryFolder() });

const COMMANDS: readonly (readonly [string, Record<string, string>])[] = [
  ["/ask", { question: "Who keeps bees?" }],
  ["/ask", { question: "Who keeps bees?", article: "Bees" }],
  ["/who-said", { quote: "the bees have gone" }],
  ["/who-said", { quote: "the bees have gone", article: "Bees" }],
  ["/quotes", {}],
  ["/quotes", { about: "bees", since: "2024-01-01" }],
  ["/summary", { article: "Bees" }],
  ["/articles", { search: "bees" }],
  ["/speakers", {}],
];

describe("an empty library", () => {
  it("is said to be empty by every command, and to a manager how to begin", async () => {
    const { local } = await startEmpty();
    for (const [command, options] of COMMANDS) {
      const read = await local.member("reader").slash(command, options);
      expect([command, read.isEphemeral, read.text()]).toEqual([command, true, NOTHING]);
      const managed = await local.member("manager").slash(command, options);
      expect([command, managed.isEphemeral, managed.text()]).toEqual([command, true, `${NOTHING} ${FIRST}`]);
    }
  });

  it("is said to be empty by both message menus", async () => {
    const { local } = await startEmpty();
    const message = await local.member("other").say("“The bees have gone,” said Tilda Brook.");
    for (const menu of ["Check this quote", "Find in articles"]) {
      expect((await local.member("reader").menu(menu, message)).text()).toBe(NOTHING);
      expect((await local.member("manager").menu(menu, message)).text()).toBe(`${NOTHING} ${FIRST}`);
    }
  });

  it.each([
    "who keeps bees?",
    "who said “the bees have gone”?",
    "what did Tilda Brook say about bees?",
    "summarise the bees",
    "which articles are there?",
    "who is quoted?",
  ])("is said to be empty to a mention and directly: %s", async words => {
    const { local } = await startEmpty();
    expect((await local.member("reader").mention(words)).text()).toBe(NOTHING);
    expect((await local.member("manager").mention(words)).text()).toBe(`${NOTHING} ${FIRST}`);
    // In direct messages there is nothing to manage.
    expect((await local.member("manager").in("dm").dm(words)).text()).toBe(NOTHING);
  });

  it("still says what the bot can do, and what it stores", async () => {
    const { local } = await startEmpty();
    expect((await local.member("reader").slash("/help")).text()).toContain("Commands");
    expect((await local.member("reader").slash("/privacy")).text()).toContain("This library has 0 articles.");
  });
});
