import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/answers/library.ts";
import { listLatest } from "../../src/answers/story/latest.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { libraryAsOf } from "../../src/cli/as-of.ts";

/** Invented. */
const library = buildLibrary(
  ["2031-01-31", "2031-02-28", "2031-03-31", null].map((date, at) =>
    articleOfParagraphs([`Ferry number ${at} left Lusk for the island.`], {
      id: `ferry-${at}`,
      title: `Ferry ${at} leaves`,
      date,
      origin: { kind: "host", file: `ferry-${at}.txt` },
    }),
  ),
);

describe("libraryAsOf()", () => {
  it.each([
    [undefined, 4],
    ["2031-12-31", 3],
    ["2031-02-28", 2],
    ["2031-02-27", 1],
    ["2030-12-31", 0],
  ])("leaves out what was published after %s, or perhaps was", (day, count) => {
    const then = libraryAsOf(library, day);
    expect(then.articles).toHaveLength(count);
    expect(listLatest(then).searched.articles).toBe(count);
  });
});
