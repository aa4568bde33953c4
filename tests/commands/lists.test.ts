import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/local/member/actor.ts";
import { inventedLibrary } from "./invented-library.ts";
import { isContext, nextOf } from "./reply-buttons.ts";
import { startTestBot } from "./start-bot.ts";

describe("/quotes", () => {
  it("shows every speech of the delivered article once, over all pages", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/quotes");
    expect(reply.text()).toMatch(/^13 quotations in \d speeches/);
    const shown = [...placesOf(reply)];
    for (let next = nextOf(reply); next !== undefined; next = nextOf(reply)) {
      await reader.press(reply, next);
      shown.push(...placesOf(reply));
    }
    expect(shown).toHaveLength(7);
    expect(new Set(shown).size).toBe(7);
    await reader.press(reply, "Previous: 1 of 2");
    expect(reply.text()).toContain("[Next: 2 of 2]");
  });

  it("says that nothing was published then, not that the library is empty", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/quotes", { since: "2025-01-01" });
    expect(reply.text()).toMatch(/^No quotations found\nNo article in this library was published then\.\n/);
  });

  it("finds a person's quotations on a topic, in order", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/quotes", { speaker: "starmer", about: "double down" });
    expect(reply.text()).toMatch(/^Sir Keir Starmer: \d quotations?/);
    expect(reply.text()).toContain("About: double down");
    expect(reply.text().indexOf("¶11")).toBeLessThan(reply.text().indexOf("¶16"));
  });

  it("keeps what was typed from page to page, through a restart", async () => {
    const { local, restart } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/quotes", { about: "Ukraine", since: "2024-01-01" });
    const next = nextOf(reply);
    await restart();
    if (next !== undefined) await reader.press(reply, next);
    expect(reply.text()).toContain("About: Ukraine");
    expect(reply.text()).toContain("Published: since 1 Jan 2024");
  });

  it.each([
    [{ speaker: "Nobody Inparticular" }, "Nobody called “Nobody Inparticular” is quoted in this library."],
    [{ about: "volcanoes" }, "No quotations found. Not in or beside any such quotation: volcanoes."],
    [{ until: "2001-01-01" }, "No quotations found"],
  ])("says why there are none for %j", async (options, outcome) => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/quotes", options);
    expect(reply.text().startsWith(outcome)).toBe(true);
  });

  it.each([
    [{ since: "last week" }, "“last week” is not a date. Write it as year-month-day, such as 2024-11-18."],
    [
      { since: "2024-02-02", until: "2024-02-01" },
      "The first day is after the last one. Change one of them.",
    ],
  ])("says privately what to change in %j", async (options, sentence) => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/quotes", options);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toBe(sentence);
  });

  it("suggests speakers, topics and articles", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    expect(await reader.autocomplete("/quotes", { speaker: "zel" })).toEqual([
      { name: "Volodymyr Zelensky", value: "Volodymyr Zelensky" },
    ]);
    const topics = await reader.autocomplete("/quotes", { about: "miss" });
    expect(topics.some(({ name }) => /missiles/i.test(name))).toBe(true);
    expect(await reader.autocomplete("/quotes", { article: "biden" })).toHaveLength(1);
  });
});

describe("/summary", () => {
  it("copies sentences of the article, each with its paragraph", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/summary", { article: "Biden" });
    expect(reply.text()).toMatch(/^Summary, in the article's own sentences/);
    expect(reply.text()).toMatch(/¶\d+/);
  });

  it("opens the article's quotations", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/summary", { article: "Biden", length: "short" });
    const quotations = await reader.press(reply, "Quotations");
    expect(quotations.text()).toMatch(/^13 quotations/);
  });

  it("asks which one where several articles match", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const which = await reader.slash("/summary", { article: "Elmbrook" });
    expect(which.text()).toMatch(/^Which article do you mean\?/);
    const summary = await reader.press(which, "Summary");
    expect(summary.text()).toMatch(/^Summary, in the article's own sentences/);
  });

  it("links the article where its link is known", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/summary", { article: "Elmbrook closes its old bridge" });
    expect(reply.buttons().find(({ label }) => label === "Open the article")?.url).toBe(
      "https://courier.example/bridge",
    );
  });
});

describe("/articles", () => {
  it("lists the library, newest first, and opens a summary", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const reply = await reader.slash("/articles");
    expect(reply.text()).toMatch(/^4 articles/);
    expect(reply.text().indexOf("Notes of a meeting")).toBeLessThan(
      reply.text().indexOf("Ferries for Elmbrook"),
    );
    expect((await reader.press(reply, "Summary")).isEphemeral).toBe(true);
  });

  it("searches, and says where nothing is found", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    expect((await reader.slash("/articles", { search: "ferries" })).text()).toContain("Search: ferries");
    expect((await reader.slash("/articles", { search: "volcano" })).text()).toMatch(/^No articles found/);
    expect((await reader.slash("/articles", { since: "2024-03-05", until: "2024-03-07" })).text()).toMatch(
      /^1 article/,
    );
  });
});

describe("/articles search", () => {
  it("suggests outlets and titles, and treats what is picked as typed", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const choices = await reader.autocomplete("/articles", { search: "elm" });
    expect(choices.map(({ name }) => name)).toEqual([
      "The Elmbrook Courier",
      "Ferries for Elmbrook",
      "Elmbrook closes its old bridge",
    ]);
    const reply = await reader.slash("/articles", { search: "Elmbrok Courier" });
    expect(reply.text()).toMatch(/^1 article\nSearch: Elmbrok Courier\n/);
  });
});

describe("/speakers", () => {
  it("lists who is quoted, most often first, and opens the quotations", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/speakers");
    expect(reply.text()).toMatch(/^3 speakers are quoted\nSir Keir Starmer\n7 quotations in 1 article/);
    const quotations = await reader.press(reply, "Quotations");
    expect(quotations.text()).toMatch(/^Sir Keir Starmer: 7 quotations/);
  });

  it("finds a name, and suggests them", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    expect((await reader.slash("/speakers", { search: "zelenskiy" })).text()).toContain("Volodymyr Zelensky");
    expect(await reader.autocomplete("/speakers", { search: "tru" })).toEqual([
      { name: "Donald Trump", value: "Donald Trump" },
    ]);
  });
});

// Every speech has its own button, whose custom id contains its place.
function placesOf(reply: Reply): string[] {
  return reply
    .buttons()
    .filter(({ label }) => isContext(label))
    .map(({ customId }) => customId ?? "");
}
