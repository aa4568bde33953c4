import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { runningStory } from "../answers/story/running-story.ts";
import { pressContext } from "./reply-buttons.ts";
import { startTestBot } from "./start-bot.ts";

describe("/latest", () => {
  it("is the digest of the library, newest first, each with a sentence, a link and its place", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reply = await local.member("reader").slash("/latest");
    expect(reply.text()).toMatch(
      /^Latest: 5 reports, newest first\n1 June 2024, Lindholm Post, ¶1\n> The choir of Lindholm has won/,
    );
    expect(reply.text()).toContain("Lindholm Post, ¶1 · also in 1 other article");
    expect(reply.markdown()).toContain("(https://post.example/choir)");
  });

  it("keeps to a topic and a day", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reply = await local.member("reader").slash("/latest", { about: "tram", since: "2024-05-01" });
    expect(reply.text()).toMatch(
      /^Latest: 1 report\n20 May 2024, .*\n> .*\nAbout: tram\nPublished: since 1 May 2024\n/,
    );
    expect(reply.text()).toContain("will cost 55 million crowns");
  });

  it("says what was searched where nothing is new", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reader = local.member("reader");
    expect((await reader.slash("/latest", { about: "volcano" })).text()).toMatch(
      /^Nothing new found\nNot in any article: volcano\.\nSearched 6 articles from 1 Feb 2024 to 1 June 2024\./,
    );
    expect((await reader.slash("/latest", { since: "2025-01-01" })).text()).toContain(
      "No article in this library was published then.",
    );
  });

  it("opens a sentence in context", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reader = local.member("reader");
    const context = await pressContext(reader, await reader.slash("/latest", { about: "choir" }));
    expect(context.isEphemeral).toBe(true);
    expect(context.text()).toContain("won a prize in the capital");
  });
});

describe("/timeline", () => {
  it("has a dated line an article, oldest first, and a press turns it round, also after a restart", async () => {
    const { local, restart } = await startTestBot({ library: runningStory() });
    const reader = local.member("reader");
    const reply = await reader.slash("/timeline", { about: "harbour tram", since: "2024-01-01" });
    expect(reply.text()).toMatch(
      /^Timeline: 3 entries, oldest first\n1 Feb 2024, .*\nAbout: harbour tram\n/s,
    );
    const inOrder = (words: readonly string[]) => words.map(word => reply.text().indexOf(word));
    expect(inOrder(["1 Feb 2024", "5 Mar 2024", "20 May 2024"])).toEqual(
      inOrder(["1 Feb 2024", "5 Mar 2024", "20 May 2024"]).sort((a, b) => a - b),
    );
    await restart();
    await reader.press(reply, "Newest first");
    expect(reply.text()).toMatch(
      /^Timeline: 3 entries, newest first\n.*\nAbout: harbour tram\nPublished: since 1 Jan 2024/s,
    );
    expect(reply.text().indexOf("20 May 2024")).toBeLessThan(reply.text().indexOf("1 Feb 2024"));
    await reader.press(reply, "Oldest first");
    expect(reply.text()).toMatch(/^Timeline: 3 entries, oldest first/);
  });

  it("follows one person, marks what is only reported, and keeps them when turned round", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reader = local.member("reader");
    const reply = await reader.slash("/timeline", { about: "tram", speaker: "brenner" });
    expect(reply.text()).toMatch(/^Timeline: .*\n1 Feb 2024, .* · Reported, not quoted\n/);
    await reader.press(reply, "Newest first");
    expect(reply.text()).toMatch(/^Timeline: .*\n20 May 2024, [^·]*\n.*Speaker: Olaf Brenner\n/s);
  });

  it("names who is meant where nothing is found of them", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reply = await local.member("reader").slash("/timeline", { about: "choir", speaker: "kvist" });
    expect(reply.text()).toMatch(/^No timeline: nothing Anna Kvist said about this was found\n/);
  });

  it("suggests topics and speakers", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reader = local.member("reader");
    expect(await reader.autocomplete("/timeline", { about: "tram", speaker: "kv" })).toEqual([
      { name: "Anna Kvist", value: "Anna Kvist" },
    ]);
    const topics = await reader.autocomplete("/timeline", { about: "tra" });
    expect(topics.map(({ name }) => name)).toContain("tram");
  });
});

describe("/compare", () => {
  it("shows both people's words, each with its day, and judges nothing", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reader = local.member("reader");
    const reply = await reader.slash("/compare", { speaker: "kvist", other: "brenner", about: "tram" });
    expect(reply.text()).toMatch(
      /^Anna Kvist and Olaf Brenner, in their words\nAnna Kvist: 2 statements, newest first\n5 Mar 2024, .*\n> “We can afford it”\n1 Feb 2024, .*\n> “A tram is quicker/,
    );
    expect(reply.text()).toMatch(
      /Olaf Brenner: 3 statements, newest first\n20 May 2024, .*\n> “I was wrong about the tram/,
    );
    await reader.press(reply, "Next: 2 of 2");
    expect(reply.text()).toMatch(
      /1 Feb 2024, .* · Reported, not quoted\n> Olaf Brenner, who leads the opposition, said/,
    );
  });

  it("asks which of several people of one surname is meant", async () => {
    const namesakes = ["Ruth Hale", "Owen Hale", "Ines Aalborg"].map((name, at) =>
      articleOfParagraphs([`“The pier must stay,” said ${name}.`], {
        origin: { kind: "host", file: `pier${at}.txt` },
      }),
    );
    const { local } = await startTestBot({ library: buildLibrary(namesakes) });
    const reply = await local.member("reader").slash("/compare", { speaker: "hale", other: "aalborg" });
    expect(reply.text()).toMatch(
      /\nSeveral people quoted here are called “hale”: (?:Ruth Hale, Owen Hale|Owen Hale, Ruth Hale)\. Ask again with the full name\./,
    );
    expect(reply.text()).toContain("Ines Aalborg: 1 statement");
  });

  it("says which of the two nothing is found of", async () => {
    const { local } = await startTestBot({ library: runningStory() });
    const reader = local.member("reader");
    const one = await reader.slash("/compare", { speaker: "Nobody", other: "brenner" });
    expect(one.text()).toContain("Nobody: nothing found");
    const none = await reader.slash("/compare", { speaker: "Nobody", other: "No One" });
    expect(none.text()).toMatch(/^Nothing found that Nobody or No One said\nSearched 6 articles/);
  });

  it("turns its pages, for a name that is nobody's too", async () => {
    const { local, restart } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/compare", { speaker: "starmer", other: "Nobody", about: "" });
    expect(reply.text()).toContain("[Next: 2 of 3]");
    await restart();
    await reader.press(reply, "Next: 2 of 3");
    expect(reply.text()).toContain("[Previous: 1 of 3] [Next: 3 of 3]");
    expect(reply.text()).toMatch(/^Sir Keir Starmer and Nobody, in their words/);
  });
});

describe("a mention", () => {
  it.each([
    ["compare Anna Kvist and Olaf Brenner on the tram", /^Anna Kvist and Olaf Brenner, in their words\n/],
    ["what's the latest on the tram?", /^Latest: 4 reports, newest first\n20 May 2024, .*About: the tram\n/s],
    ["timeline of the harbour tram", /^Timeline: 3 entries, oldest first\n.*About: the harbour tram\n/s],
  ])("%s", async (words, expected) => {
    const { local } = await startTestBot({ library: runningStory() });
    expect((await local.member("reader").mention(words)).text()).toMatch(expected);
  });
});
