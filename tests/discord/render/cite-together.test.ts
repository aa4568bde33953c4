import { describe, expect, it } from "vitest";
import { type ArticleFields, articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { citeSections, citeTogether } from "../../../src/discord/render/cite-together.ts";
import { english as wording } from "../../../src/wording/english/english.ts";

// Invented.
const article = (fields: Partial<ArticleFields>) =>
  articleOfParagraphs([`It rained on ${fields.title ?? "Monday"}.`, "Nobody minded."], {
    date: "2026-03-04",
    origin: { kind: "host", file: "a.txt" },
    ...fields,
  });
const POST = article({ title: "Rain", publisher: "Harrow Post", url: "https://post.example/rain" });
const ECHO = article({ title: "More rain", publisher: "Echo" });
const UPLOADED = article({
  title: "Sun",
  publisher: "BBC News",
  url: "https://bbc.example/sun",
  origin: { kind: "uploaded", on: "2026-11-26" },
});

const lines = (...cited: Parameters<typeof citeTogether>[0]) => citeTogether(cited, wording).lines;

describe("citeTogether()", () => {
  it("names outlet, day and paragraph, the outlet being the link", () => {
    expect(lines({ article: POST, paragraph: 2 })).toEqual([
      "[Harrow Post](https://post.example/rain), 4 Mar 2026, ¶2",
    ]);
  });

  it("cites an article once; after another's, its excerpts have its name and their paragraph", () => {
    expect(
      lines(
        { article: ECHO, paragraph: 1 },
        { article: ECHO, paragraph: 2 },
        { article: POST, paragraph: 1 },
        { article: ECHO, paragraph: 1 },
      ),
    ).toEqual([
      "Echo, 4 Mar 2026, ¶1",
      "¶2",
      "[Harrow Post](https://post.example/rain), 4 Mar 2026, ¶1",
      "Echo, ¶1",
    ]);
  });

  const LATER = article({ title: "Still raining", publisher: "Echo", date: "2026-03-06" });
  const AGAIN = article({ title: "Rain, again", publisher: "Echo" });
  it.each([
    [
      "its day where another has the outlet",
      [ECHO, LATER, ECHO],
      ["Echo, 4 Mar 2026", "Echo, 6 Mar 2026", "4 Mar 2026"],
    ],
    [
      "its title where another has outlet and day, which the whole citation has then too",
      [ECHO, AGAIN, ECHO],
      ["Echo, “More rain”, 4 Mar 2026", "Echo, “Rain, again”, 4 Mar 2026", "“More rain”"],
    ],
    [
      "its title as a name where no outlet is known",
      [article({ title: "Rain" }), ECHO, article({ title: "Rain" })],
      ["“Rain”, 4 Mar 2026", "Echo, 4 Mar 2026", "“Rain”"],
    ],
  ])("distinguishes an article from the others by %s", (_, articles, names) => {
    const cited = articles.map(article => ({ article, paragraph: 1 }));
    expect(lines(...cited)).toEqual(names.map(name => `${name}, ¶1`));
  });

  it("identifies an article by its day in a story, otherwise by its name", () => {
    const story = (...articles: (typeof ECHO)[]) =>
      citeTogether(
        articles.map(article => ({ article, paragraph: 1 })),
        wording,
        { isDayFirst: true },
      ).lines.at(-1);
    expect(story(ECHO, LATER, ECHO)).toBe("**4 Mar 2026**, ¶1");
    expect(story(ECHO, POST, ECHO)).toBe("Echo, ¶1");
  });

  it("names an article again where another section begins, without its whole citation", () => {
    const { lines } = citeSections(
      [[POST, POST], [POST], [ECHO]].map(side => side.map(article => ({ article, paragraph: 1 }))),
      wording,
    );
    expect(lines).toEqual([
      ["[Harrow Post](https://post.example/rain), 4 Mar 2026, ¶1", "¶1"],
      ["Harrow Post, ¶1"],
      ["Echo, 4 Mar 2026, ¶1"],
    ]);
  });

  it.each([
    ["the title where no outlet is known", article({ title: "Rain" }), "“Rain”, 4 Mar 2026, ¶1"],
    ["the first words where there is no title either", article({}), "“It rained on Monday.”, 4 Mar 2026, ¶1"],
    ["that there is no date", article({ title: "Rain", date: null }), "“Rain”, no date, ¶1"],
  ])("says %s", (_, cited, line) => {
    expect(lines({ article: cited, paragraph: 1 })).toEqual([line]);
  });

  it("gives the paragraphs of words that run on, and in a story the day first", () => {
    const { lines } = citeTogether([{ article: ECHO, paragraph: 1, last: 2 }], wording, { isDayFirst: true });
    expect(lines).toEqual(["**4 Mar 2026**, Echo, ¶1 to ¶2"]);
  });

  it("says once, below, that an article's source wasn't checked; its outlet and link are only claimed", () => {
    const alone = citeTogether(
      [
        { article: UPLOADED, paragraph: 1 },
        { article: UPLOADED, paragraph: 2 },
      ],
      wording,
    );
    expect(alone.lines).toEqual(["“Sun”, dated 4 Mar 2026, ¶1", "¶2"]);
    expect(alone.notes).toEqual([
      {
        kind: "text",
        lines: [
          "-# Said to be from BBC News, added here as a file on 26 Nov 2026, not checked against its source.",
        ],
      },
    ]);
    const mixed = citeTogether(
      [UPLOADED, ECHO].map(article => ({ article, paragraph: 1 })),
      wording,
    );
    expect(mixed.lines[0]).toBe("“Sun”, added here, dated 4 Mar 2026, ¶1");
    expect(mixed.notes).toHaveLength(1);
  });

  const PASTED = article({ title: "Fog", origin: { kind: "pasted", on: "2026-11-25" } });
  const DATES = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"];
  it.each([
    [
      "of articles that came in several ways",
      [UPLOADED, PASTED],
      {},
      "Said to be from BBC News, added here as a file on 26 Nov 2026 and pasted here on 25 Nov 2026, not checked against their sources.",
    ],
    [
      "of many, without their ways",
      DATES.map(on => article({ title: on, origin: { kind: "pasted", on } })),
      {},
      "Added here, not checked against their sources.",
    ],
    ["without what was said above", [PASTED], { isUncheckedSaid: true }, "Pasted here on 25 Nov 2026."],
  ])("says once that sources weren't checked: %s", (_, articles, options, note) => {
    const { notes } = citeTogether(
      articles.map(article => ({ article, paragraph: 1 })),
      wording,
      options,
    );
    expect(notes).toEqual([{ kind: "text", lines: [`-# ${note}`] }]);
  });
});
