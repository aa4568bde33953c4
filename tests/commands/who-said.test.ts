import { describe, expect, it } from "vitest";
import { inventedLibrary } from "./invented-library.ts";
import { startTestBot } from "./start-bot.ts";

describe("/who-said", () => {
  it("names the speaker of the delivered article's words first, with paragraph and reason", async () => {
    const { local } = await startTestBot();
    const reply = await local
      .member("reader")
      .slash("/who-said", { quote: "the missiles will speak for themselves" });
    expect(reply.isEphemeral).toBe(false);
    const [first, ...rest] = reply.text().split("\n");
    expect(first).toBe("Quoted from Volodymyr Zelensky, in these words");
    expect(rest.join("\n")).toContain("“Joe Biden has given Ukraine permission to…”, 18 Nov 2024, ¶9");
    expect(rest.join("\n")).toContain("Why: ");
    expect(reply.markdown()).toContain("**The missiles will speak for themselves");
  });

  it.each([
    [
      "a lost negation",
      { quote: "I have plans to speak to Putin" },
      "Altered: the meaning may differ. Left out: “no”",
    ],
    [
      "somebody else's words",
      { quote: "The missiles will speak for themselves", speaker: "Keir Starmer" },
      "Found, but not from Keir Starmer. Quoted from Volodymyr Zelensky",
    ],
    [
      "words that nobody said",
      { quote: "bread is the staff of all our lives" },
      "Nobody is quoted with these words in this library",
    ],
    ["too few words", { quote: "top" }, "Too little to tell: these words could be anybody's"],
    [
      "the article's own words",
      { quote: "in part because the missiles use American navigation data" },
      "Only part of one of the article's own sentences, not a quotation. It begins: “…UK Government has been reluctant to give Ukraine permission without a shift in US policy”",
    ],
    [
      "a sentence of the article's own",
      {
        quote:
          "Mr Biden will be at the gathering, while Russia will be represented by foreign minister Sergei Lavrov.",
      },
      "In the article's own words, not a quotation",
    ],
    [
      "words under a “that”",
      { quote: "we have received approval to take relative actions" },
      "Only part of a sentence quoted from Volodymyr Zelensky. It begins: “There’s been much said in the media today that”",
    ],
    [
      "a name before the words, read as in a message",
      { quote: "Zelensky: we need to double down" },
      "Found, but not from Zelensky. Quoted from Sir Keir Starmer",
    ],
  ])("says the outcome in the first line: %s", async (_, options, outcome) => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/who-said", options);
    expect(reply.text().split("\n")[0]).toBe(outcome);
  });

  it.each([
    ["altered words", "we need to double up", "Altered: "],
    ["too few words", "speaks to", "Too little to tell: "],
  ])("says nothing of a sentence's rest that is read in the excerpt: %s", async (_, quote, outcome) => {
    const { local } = await startTestBot();
    const shown = (await local.member("reader").slash("/who-said", { quote })).text();
    expect(shown.startsWith(outcome)).toBe(true);
    expect(shown).not.toMatch(/the sentence (?:begins|continues)/);
  });

  it("names nobody for words that could be anybody's", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/who-said", { quote: "in a day" });
    expect(reply.text()).toContain("They appear in:\n> The change in the final months");
    expect(reply.text()).not.toMatch(/Why:|Quoted from/);
    expect(reply.buttons().map(({ label }) => label)).toEqual(["¶13 in context", "Delete"]);
  });

  it("says what was searched where nothing was found, and that this is no proof", async () => {
    const { local } = await startTestBot();
    const reply = await local
      .member("reader")
      .slash("/who-said", { quote: "bread is the staff of all our lives" });
    expect(reply.text()).toContain(
      "Searched 1 article from 18 Nov 2024. This doesn't mean it was never said.",
    );
  });

  it("never confirms words that an article disputes, and shows the sentence that does", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/who-said", { quote: "I will sell the bridge to the highest bidder" });
    expect(reply.text().split("\n")[0]).toMatch(/^Disputed: /);
    expect(reply.text()).toContain("Mayor Greta Holm never said");
    expect(reply.text()).not.toContain("is quoted with");
  });

  it("says in the first line that only an unchecked article has the words, and gives no link to it", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/who-said", { quote: "The reading room stays open on Sundays" });
    expect(reply.text().split("\n")[0]).toContain("not checked against its source");
    expect(reply.text()).toMatch(/Pasted here on 2 May 2024\.$/m);
    expect(reply.markdown()).not.toContain("somewhere.example");
  });

  it("shows each part of stitched words with its own citation", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local.member("reader").slash("/who-said", {
      quote: "The bridge has carried its last lorry, the reading room stays open on Sundays",
    });
    expect(reply.text()).toMatch(/^Stitched together from 2 different quotations/);
    expect(reply.text()).toContain("Part 1, from Greta Holm:");
    expect(reply.text()).toContain("Part 2, from Ida Brandt:");
  });

  it("shows every paragraph over which the words run", async () => {
    const { local } = await startTestBot();
    const quote =
      "We are coming up to the 1,000th day of this conflict on Tuesday. That's 1,000 days of Russian aggression";
    const reply = await local.member("reader").slash("/who-said", { quote });
    expect(reply.text()).toMatch(
      /^Only part of a sentence quoted from Sir Keir Starmer\. It continues: “1,000 days of huge impact/,
    );
    expect(reply.text()).toContain("¶15");
    expect(reply.markdown()).toContain("**That’s 1,000 days of Russian aggression");
  });

  it("says which part of the article's own words is whose", async () => {
    const { local } = await startTestBot();
    const quote = "Sir Keir Starmer said we need to double down on support for Ukraine";
    const reply = await local.member("reader").slash("/who-said", { quote });
    expect(reply.text()).toMatch(
      /^In the article's own words; only part of it is quoted from Sir Keir Starmer/,
    );
    expect(reply.text()).toContain("Of this, “we need to double down” is quoted from Sir Keir Starmer");
  });

  it("shows who else carried the words, earliest first, to the one who pressed", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", { quote: "The bridge has carried its last lorry" });
    const carried = await reader.press(reply, "Who else carried it");
    expect(carried.isEphemeral).toBe(true);
    expect(carried.text()).toMatch(/^These words are in 2 articles, earliest first/);
    expect(carried.text().indexOf("4 Mar 2024")).toBeLessThan(carried.text().indexOf("6 Mar 2024"));
  });

  it("opens all quotations of the speaker", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", { quote: "the missiles will speak for themselves" });
    const all = await reader.press(reply, "All of Volodymyr Zelensky's words");
    expect(all.isEphemeral).toBe(true);
    expect(all.text()).toMatch(/^Volodymyr Zelensky: 5 quotations/);
  });

  it("is private where it is asked to be, and everything is left to press", async () => {
    const { local } = await startTestBot();
    const reply = await local
      .member("reader")
      .slash("/who-said", { quote: "the missiles will speak for themselves", private: true });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.buttons().map(({ label }) => label)).toEqual([
      "¶9 in context",
      "Share",
      "All of Volodymyr Zelensky's words",
      "Cite",
      "Wrong?",
    ]);
  });

  it("looks only in the article that is named", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/who-said", { quote: "the pillars are not", article: "Ferries for Elmbrook" });
    expect(reply.text()).toContain("Searched 1 article from 6 Mar 2024.");
  });

  it("suggests speakers and articles", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    expect(await reader.autocomplete("/who-said", { quote: "x", speaker: "hol" })).toEqual([
      { name: "Greta Holm", value: "Greta Holm" },
    ]);
    const [article] = await reader.autocomplete("/who-said", { quote: "x", article: "ferries" });
    expect(article?.name).toBe("Ferries for Elmbrook · River News · 6 Mar 2024");
    const picked = await reader.slash("/who-said", { quote: "x y z", article: `${article?.value}` });
    expect(picked.text()).toContain("Searched 1 article from 6 Mar 2024.");
  });
});
