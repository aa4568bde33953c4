import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/local/member/actor.ts";
import { seenIn, startLibraryBot, upload } from "./library-bot.ts";

// Ida Quill and Bo Tarrant are invented.

const QUOTE = "I have no plans to speak to Putin";
const SAY = "Say who it was";

type Bot = Awaited<ReturnType<typeof startLibraryBot>>;

/** A manager says who it was, starting from a check of the quote. */
async function correct({ manager }: Bot, speaker: string, quote = QUOTE): Promise<Reply> {
  const check = await manager.slash("/who-said", { quote });
  const noted = await manager.press(check, "Wrong?");
  return (await manager.pressForm(noted, SAY)).submit({ speaker });
}

describe("Wrong?", () => {
  it("lets a manager say who it was: from then on it is so in the server, and called corrected", async () => {
    const bot = await startLibraryBot();
    const { reader, manager, restart } = bot;
    expect((await reader.slash("/who-said", { quote: QUOTE })).text()).toContain(
      "Quoted from Sir Keir Starmer",
    );
    const done = await correct(bot, "Ida Quill");
    expect(done.text()).toMatch(/^From now on replies here name Ida Quill/);
    expect(done.isEphemeral).toBe(true);
    const corrected = async () => (await reader.slash("/who-said", { quote: QUOTE })).text();
    expect(await corrected()).toContain(
      "Quoted from Ida Quill, in these words (corrected by this server's managers)",
    );
    expect(await corrected()).toContain("Why: corrected by this server's managers");
    const { components } = (await reader.slash("/who-said", { quote: QUOTE })).message;
    expect(components).toMatchObject([{ accent_color: 0xd9960a }]);
    expect((await reader.slash("/quotes", { speaker: "Ida Quill" })).text()).toContain(QUOTE);
    expect((await reader.slash("/speakers", { search: "Quill" })).text()).toContain("Ida Quill");
    await restart();
    expect(await corrected()).toContain("Quoted from Ida Quill");
    expect((await manager.slash("/library corrections")).text()).toContain("Ida Quill");
  });

  it("is called corrected wherever the name is given, and never what the article says", async () => {
    const bot = await startLibraryBot();
    const { reader } = bot;
    const before = await reader.slash("/who-said", { quote: QUOTE });
    const context = before.buttons().find(({ label }) => label.endsWith("in context"))?.label ?? "";
    await correct(bot, "Ida Quill");
    const by = "(corrected by this server's managers)";
    const check = await reader.slash("/who-said", { quote: QUOTE });
    const altered = await reader.slash("/who-said", { quote: "I have plans to speak to Putin" });
    expect(altered.text()).toContain(`Quoted from Ida Quill ${by}`);
    expect(altered.text()).not.toContain("The article quotes");
    expect((await reader.press(check, context)).text()).toContain(`Quoted from Ida Quill ${by}`);
    expect((await reader.press(check, "Cite")).text()).toContain(`Ida Quill ${by}`);
    const ask = await reader.slash("/ask", { question: "What did Ida Quill say about Putin?" });
    expect(ask.text()).toContain(`Quoted from Ida Quill ${by}`);
    for (const [command, options] of [
      ["/quotes", { speaker: "Ida Quill" }],
      ["/quotes", { about: "speak to Putin" }],
      ["/timeline", { about: "Putin", speaker: "Ida Quill" }],
      ["/compare", { speaker: "Ida Quill", other: "Volodymyr Zelensky" }],
    ] as const) {
      expect((await reader.slash(command, options)).text()).toContain("corrected by this server's managers");
    }
  });

  it("is called corrected in an article that nobody checked too, and among those that carried the words", async () => {
    const bot = await startLibraryBot();
    const { manager, reader } = bot;
    const quote = "The tram will come in the spring";
    await upload(manager, `“${quote},” Ida Quill said.`);
    await upload(manager, `Bo Tarrant was sure. “${quote},” Bo Tarrant said on Monday.`, "again.txt");
    await correct(bot, "Vera Stone", quote);
    const check = await reader.slash("/who-said", { quote });
    const carried = await reader.press(check, "Who else carried it");
    for (const reply of [check, carried]) {
      expect(reply.text()).not.toContain("The article quotes Vera Stone");
      expect(reply.text()).toMatch(/Vera Stone(?: \(| · )corrected by this server's managers/);
    }
  });

  it("splits a speech of which only a piece was corrected", async () => {
    const bot = await startLibraryBot();
    const { manager, reader } = bot;
    await upload(
      manager,
      "“The tram will come in the spring,” Ida Quill said. “It will run on Sundays, and nobody will pay.”",
    );
    await correct(bot, "Vera Stone", "It will run on Sundays, and nobody will pay");
    const list = (await reader.slash("/quotes", { about: "tram Sundays spring" })).text();
    expect(list).toMatch(/Ida Quill\n/);
    expect(list).toContain("Vera Stone · corrected by this server's managers");
  });

  it("lets a manager say that nobody knows who spoke", async () => {
    const bot = await startLibraryBot();
    expect((await correct(bot, " ")).text()).toMatch(/nobody can tell who said it/);
    const check = await bot.reader.slash("/who-said", { quote: QUOTE });
    expect(check.text()).not.toContain("Quoted from Sir Keir Starmer");
    expect(check.text()).toMatch(
      /^In quotation marks; this server's managers say that nobody can tell who said it$/m,
    );
    expect(check.text()).toContain("this server's managers say that nobody can tell");
  });

  it("leaves every other server, and private messages, as they were", async () => {
    const bot = await startLibraryBot();
    await correct(bot, "Ida Quill");
    const elsewhere = bot.local.member("reader").in("#lobby");
    expect((await elsewhere.slash("/who-said", { quote: QUOTE })).text()).toContain(
      "Quoted from Sir Keir Starmer",
    );
    expect((await bot.reader.dm(`who said "${QUOTE}"?`)).text()).toContain("Quoted from Sir Keir Starmer");
  });

  it("corrects an article of the server's own too, and leaves its other quotations alone", async () => {
    const bot = await startLibraryBot();
    await upload(
      bot.manager,
      "“The tram will come in the spring,” Ida Quill said.\n\n“Nobody has asked us about the tram,” Bo Tarrant said.",
    );
    await correct(bot, "Bo Tarrant", "The tram will come in the spring");
    const list = (await bot.reader.slash("/quotes", { speaker: "Bo Tarrant" })).text();
    expect(list).toContain("The tram will come in the spring");
    expect(list).toContain("Nobody has asked us about the tram");
    expect((await bot.reader.slash("/speakers", { search: "Quill" })).text()).not.toContain("Ida Quill");
  });

  it("is known to /library show, /library status and /privacy", async () => {
    const bot = await startLibraryBot();
    const { manager, reader } = bot;
    await upload(manager, "“The tram will come in the spring,” Ida Quill said.");
    const told = async () => [
      (await manager.slash("/library show", { article: "tram" })).text(),
      (await manager.slash("/library status")).text(),
      (await reader.slash("/privacy")).text(),
    ];
    const [shown, status, privacy] = await told();
    expect(shown).toContain("Ida Quill (1)");
    expect(shown).not.toContain("Corrected");
    expect(status).not.toContain("Corrected");
    expect(privacy).toMatch(/shown in this server only\. Kept now: 0\./);
    await correct(bot, "Bo Tarrant", "The tram will come in the spring");
    const [shownAfter, statusAfter, privacyAfter] = await told();
    expect(shownAfter).toContain("Bo Tarrant (1)\nCorrected by managers: 1");
    expect(statusAfter).toContain("Corrected speakers: 1. /library corrections shows them.");
    expect(privacyAfter).toContain("Kept now: 1.");
  });

  it("offers it to managers only, and to nobody in private messages", async () => {
    const { reader } = await startLibraryBot();
    const noted = await reader.press(await reader.slash("/who-said", { quote: QUOTE }), "Wrong?");
    expect(noted.text()).toMatch(/^Thank you\. The article, the paragraph and the result have been noted/);
    expect(noted.buttons()).toEqual([]);
  });
});

describe("a correction", () => {
  it("is taken back as easily, by the reply or by the list", async () => {
    const bot = await startLibraryBot();
    const { manager, reader } = bot;
    const check = async () => (await reader.slash("/who-said", { quote: QUOTE })).text();
    const done = await correct(bot, "Ida Quill");
    expect((await manager.press(done, "Take back")).text()).toMatch(/^Taken back/);
    expect(await check()).toContain("Quoted from Sir Keir Starmer");
    const again = await correct(bot, "Ida Quill");
    const list = await manager.slash("/library corrections");
    expect(list.text()).toMatch(/^1 correction\n/);
    expect(list.text()).toContain(QUOTE);
    await manager.press(list, "Take back");
    expect(await check()).toContain("Quoted from Sir Keir Starmer");
    expect((await manager.slash("/library corrections")).text()).toMatch(/^Nothing is corrected/);
    expect((await manager.press(again, "Take back")).text()).toContain("isn't there any more");
  });

  it("is reported in the managers' channel, where a report can be corrected too", async () => {
    const bot = await startLibraryBot();
    const { manager, reader, local, stop } = bot;
    await manager.slash("/library settings", { log: "#general" });
    const check = await reader.slash("/who-said", { quote: QUOTE });
    await reader.press(check, "Wrong?");
    await correct(bot, "Ida Quill");
    await stop();
    const told = seenIn(local, "general").join("\n");
    expect(told).toContain("A member says that this is the wrong speaker or passage:");
    expect(told).toContain(SAY);
    expect(told).toContain("corrected the speaker of words in paragraph 19: Ida Quill");
  });
});
