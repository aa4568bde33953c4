import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/answers/library.ts";
import { compareSpeakers } from "../../../src/answers/story/compare.ts";
import { listLatest, MAX_LATEST } from "../../../src/answers/story/latest.ts";
import type { StoryEntry } from "../../../src/answers/story/story.ts";
import { listTimeline } from "../../../src/answers/story/timeline.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { runningStory } from "./running-story.ts";

const library = runningStory();

const wordsOf = ({ article, span }: StoryEntry) => sliceOf(article.text, span);
const idsOf = (entries: readonly StoryEntry[]) => entries.map(({ article }) => article.id);

describe("listTimeline()", () => {
  it("has a sentence of each dated article on the matter, oldest first", () => {
    const { entries, speakers, missing } = listTimeline(library, { about: "harbour tram" });
    expect(entries.map(entry => [entry.article.date, wordsOf(entry)])).toEqual([
      ["2024-02-01", "The council of Lindholm wants to build a tram to the harbour by 2027."],
      ["2024-03-05", "The tram to the harbour will cost 40 million crowns, an engineer's report says."],
      ["2024-05-20", "The tram to the harbour will cost 55 million crowns, a new engineer's report says."],
    ]);
    expect([speakers, missing]).toEqual([null, []]);
  });

  it("lists the same fact once, and where else it is; another number is another fact", () => {
    const { entries } = listTimeline(library, { about: "tram" });
    const cost = entries.find(({ article }) => article.id === "cost");
    const echo = library.articles.find(({ article }) => article.id === "echo")?.article;
    expect(cost?.alsoIn).toEqual([{ article: echo?.key, paragraph: 1 }]);
    expect(idsOf(entries)).toContain("dearer");
  });

  it("keeps to the days that were asked for", () => {
    const { entries, searched } = listTimeline(library, {
      about: "tram",
      since: "2024-03-01",
      until: "2024-04-01",
    });
    expect(idsOf(entries)).toEqual(["cost"]);
    expect(searched).toEqual({ articles: 2, from: "2024-03-05", to: "2024-03-06" });
  });

  it("with a speaker has what is quoted of them, and marks what is only reported", () => {
    const { entries, speakers } = listTimeline(library, { about: "tram", speaker: "brenner" });
    expect(speakers?.map(({ name }) => name)).toEqual(["Olaf Brenner"]);
    expect(entries.map(entry => [entry.kind, wordsOf(entry)])).toEqual([
      ["reported", "Olaf Brenner, who leads the opposition, said that the tram would ruin the town."],
      ["quoted", "Nobody has asked the shopkeepers about the tram"],
      ["quoted", "I was wrong about the tram, and I will vote for it"],
    ]);
  });

  it("says which words stand nowhere", () => {
    expect(listTimeline(library, { about: "tram volcano" })).toMatchObject({
      entries: [],
      missing: ["volcano"],
    });
    expect(listTimeline(library, { about: "the" })).toMatchObject({
      entries: expect.any(Array),
      missing: [],
    });
  });
});

describe("listLatest()", () => {
  it("is the digest of all articles, newest first and undated last, without a topic", () => {
    const { entries } = listLatest(library);
    expect(idsOf(entries)).toEqual(["choir", "dearer", "echo", "plan", "undated"]);
    expect(entries.find(({ article }) => article.id === "echo")?.alsoIn).toHaveLength(1);
  });

  it("has the newest on a topic first", () => {
    const { entries } = listLatest(library, { about: "the tram", since: "2024-03-01" });
    expect(idsOf(entries)).toEqual(["dearer", "echo"]);
    expect(entries.map(wordsOf)[0]).toMatch(/^The tram to the harbour will cost 55 million/);
  });

  it("has as many articles as are wanted", () => {
    expect(idsOf(listLatest(library, { most: 2 }).entries)).toEqual(["choir", "dearer"]);
  });

  it.each([
    [{}, MAX_LATEST],
    [{ since: "2030-01-02" }, MAX_LATEST + 29],
    [{ until: "2031-12-31" }, MAX_LATEST + 30],
    [{ since: "2030-01-01", until: "2031-12-31" }, MAX_LATEST + 30],
  ])("tells the newest without dates, and everything from the days asked for: %j", (filter, count) => {
    const articles = Array.from({ length: MAX_LATEST + 30 }, (_, at) =>
      articleOfParagraphs(
        [`Ferry number ${at} left Port ${"abcdefghij".charAt(at % 10)}${at} for the island.`],
        {
          id: `ferry-${at}`,
          title: `Ferry ${at} leaves`,
          date: at === 0 ? "2030-01-01" : "2030-01-02",
          origin: { kind: "host", file: `ferry-${at}.txt` },
        },
      ),
    );
    const { entries } = listLatest(buildLibrary(articles), filter);
    expect(entries.reduce((sum, { alsoIn }) => sum + 1 + alsoIn.length, 0)).toBe(count);
  });
});

describe("compareSpeakers()", () => {
  it("has both people's words, newest first, each with the day", () => {
    const { left, right } = compareSpeakers(library, { speaker: "Anna Kvist", other: "Olaf Brenner" });
    expect(left.entries.map(entry => [entry.article.date, wordsOf(entry)])).toEqual([
      ["2024-03-05", "We can afford it"],
      ["2024-02-01", "A tram is quicker than any bus"],
    ]);
    expect(right.entries.map(({ kind }) => kind)).toEqual(["quoted", "quoted", "reported"]);
  });

  it("keeps to a topic", () => {
    const { left } = compareSpeakers(library, { speaker: "Kvist", other: "Brenner", about: "bus" });
    expect(left.entries.map(wordsOf)).toEqual(["A tram is quicker than any bus"]);
  });

  it("leaves a side empty for whom nothing is known", () => {
    const { left, right } = compareSpeakers(library, { speaker: "Nobody Inparticular", other: "Brenner" });
    expect(left).toEqual({ speakers: [], choice: [], entries: [] });
    expect(right.entries.length).toBeGreaterThan(0);
  });

  it("finds somebody of whom articles only report", () => {
    const reports = buildLibrary([
      articleOfParagraphs(["Greta Holm said that the ferry would sail on Sunday."], {
        date: "2024-02-02",
        origin: { kind: "host", file: "ferry.txt" },
      }),
    ]);
    const { left } = compareSpeakers(reports, { speaker: "holm", other: "brenner" });
    expect(left.entries.map(entry => [entry.kind, wordsOf(entry)])).toEqual([
      ["reported", "Greta Holm said that the ferry would sail on Sunday."],
    ]);
  });

  it.each([
    ["Hale", "Ruth Hale", "Owen Hale"],
    ["Sandoval", "Nora Sandoval", "Felix Sandoval"],
  ])("asks which of two people called %s is meant", (surname, first, second) => {
    const namesakes = buildLibrary(
      [first, second].map((name, at) =>
        articleOfParagraphs(
          [`“The pier must stay,” said ${name}.`, "“Not at that price,” said Ines Aalborg."],
          {
            date: `2024-02-0${at + 1}`,
            origin: { kind: "host", file: `pier${at}.txt` },
          },
        ),
      ),
    );
    const { left, right } = compareSpeakers(namesakes, { speaker: surname, other: "Aalborg" });
    expect([...left.choice].sort()).toEqual([first, second].sort());
    expect(left.entries).toEqual([]);
    expect(right.entries).toHaveLength(1);
    const whole = compareSpeakers(namesakes, { speaker: first, other: "Aalborg" });
    expect(whole.left.choice).toEqual([]);
    expect(whole.left.entries).toHaveLength(1);
  });

  it("gives a full namesake's words to nobody else", () => {
    const { left } = compareSpeakers(library, { speaker: "Erik Kvist", other: "Brenner" });
    expect(left.entries).toEqual([]);
  });
});

describe("a topic", () => {
  const reportsOf = (reports: readonly (readonly [title: string, ...paragraphs: string[]])[]) =>
    buildLibrary(
      reports.map(([title, ...paragraphs], at) =>
        articleOfParagraphs(paragraphs, {
          title,
          date: `2024-03-0${at + 1}`,
          origin: { kind: "host", file: `report${at}.txt` },
        }),
      ),
    );

  it.each([
    ["wild fire", "A wildfire has reached the edge of Tolne."],
    ["wildfire", "A wild fire has reached the edge of Tolne."],
    ["start up", "A start-up from Tolne has hired 40 people."],
    ["startup", "A start-up from Tolne has hired 40 people."],
    ["flood gate", "The floodgate at Tolne was closed at noon."],
    ["tolne floodgate", "The flood gate at Tolne was closed at noon."],
  ])("finds %s however it is written: %s", (about, sentence) => {
    const { entries, missing } = listLatest(reportsOf([["News from the valley", sentence]]), { about });
    expect([entries.map(wordsOf), missing]).toEqual([[sentence], []]);
  });

  it.each([
    [
      "Wanderers takeover",
      "Group agrees to buy Wanderers",
      "The Wanderers have agreed to a deal with Norvik Group.",
    ],
    [
      "canal deaths",
      "Two people killed on the canal",
      "The canal was closed to boats on Friday after the accident.",
    ],
    ["Hask verdict", "Clara Hask found guilty", "A jury convicted Hask of fraud on Friday."],
  ])("finds %s where the title has one of its words in others: %s", (about, title, sentence) => {
    const library = reportsOf([
      [title, sentence],
      ["Bakery wins a prize", "The bakery was bought by its staff last year."],
    ]);
    expect(listTimeline(library, { about }).entries.map(wordsOf)).toEqual([sentence]);
  });

  it("doesn't take a single word for another", () => {
    const library = reportsOf([["Raid on the port", "Soldiers attacked the port on Friday."]]);
    expect(listLatest(library, { about: "strike" }).entries).toEqual([]);
  });

  it("compares all that two people say in an article that is about it by its title", () => {
    const library = reportsOf([
      ["Two swimming pools saved", "“We listened,” said Ada Lind.", "“It took them a year,” said Bo Marr."],
      ["Market to move", "“It is a better place,” said Ada Lind.", "“Nobody was asked,” said Bo Marr."],
    ]);
    const { left, right } = compareSpeakers(library, {
      speaker: "Lind",
      other: "Marr",
      about: "swimming pools",
    });
    expect([left, right].map(({ entries }) => entries.map(wordsOf))).toEqual([
      ["We listened"],
      ["It took them a year"],
    ]);
  });
});
