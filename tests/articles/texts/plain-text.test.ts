import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import type { Article } from "../../../src/articles/article.ts";
import { articleOfText } from "../../../src/articles/texts/plain-text.ts";
import { unwrap } from "../../../src/articles/texts/unwrap.ts";
import { sliceOf } from "../../../src/text/span.ts";

// All texts here are invented.

function read(text: string): Article {
  return articleOfText(text, { origin: { kind: "pasted", on: "2025-03-04" } });
}
const paragraphsOf = ({ text, paragraphs }: Article) => paragraphs.map(span => sliceOf(text, span));

const COPY = `The council of Harrow Ford voted on Tuesday to close its two outdoor pools,
a decision that follows four years of falling income and a repair bill that
nobody on either side of the chamber disputed.
“We have kept these pools open on goodwill and sticking plaster,” said Council
leader Mira Oldcastle. “There is no plaster left, and it is well-known that no-
body will pay for the well-known hole in the roof.”
The vote, 21 to 14, came after a debate of almost three hours in which mem-
bers of the public were twice asked to leave the gallery.`;

describe("articleOfText() on wrapped text", () => {
  it("keeps the names in a transcript, however often they come", () => {
    const turns = Array.from({ length: 4 }, () => `JOHN SMITH\n${COPY}\nANN LEE\n${COPY}`).join("\n");
    const text = read(turns).text;
    expect(text.match(/JOHN SMITH/g)).toHaveLength(4);
    expect(text.match(/ANN LEE/g)).toHaveLength(4);
  });

  it("makes paragraphs of its lines, and joins words cut at line ends", () => {
    const article = read(COPY);
    expect(paragraphsOf(article)).toEqual([
      "The council of Harrow Ford voted on Tuesday to close its two outdoor pools, a decision that follows four years of falling income and a repair bill that nobody on either side of the chamber disputed.",
      "“We have kept these pools open on goodwill and sticking plaster,” said Council leader Mira Oldcastle. “There is no plaster left, and it is well-known that nobody will pay for the well-known hole in the roof.”",
      "The vote, 21 to 14, came after a debate of almost three hours in which members of the public were twice asked to leave the gallery.",
    ]);
    expect(article.takenOut).toEqual({ characters: 0, rubies: 0, noteMarks: 0, lineEnds: 5 });
  });

  it("drops the numbers and headers of pages, and continues after them", () => {
    const page = (number: number) =>
      `Ford Courier, page ${number}\n${COPY.split("\n", 2).join("\n")}\n\n${number}\n\nwent on for a while on the next page, as things do in a long report that\nhas many pages, until it ended at last.\n`;
    const text = paragraphsOf(read([1, 2, 3].map(page).join("\n"))).join("\n");
    expect(text).not.toMatch(/Courier|\n\d/);
    expect(text).toContain("repair bill that went on");
  });

  it("ends a paragraph at an indent", () => {
    const indented = COPY.replaceAll("\n“We", "\n    “We").replace("\nThe vote", "\n    The vote");
    expect(paragraphsOf(read(indented))).toHaveLength(3);
  });

  it("ignores a blank line after every line", () => {
    expect(paragraphsOf(read(COPY.replaceAll("\n", "\n\n")))).toHaveLength(3);
  });

  it.each([
    ["dialogue", "ANN: We sell it all.\nBO: You do not.\nANN: We do.\nBO: You never did.\nANN: So sue me."],
    ["a list", "Milk\nBread for the week\nA new roof\nFour keys\nA letter to the council of Harrow Ford"],
    ["paragraphs on a line each", `${"The vote came after a debate of three hours. ".repeat(5)}\n`.repeat(5)],
    [
      "a verse",
      "The water is low\nand the gate is shut\nand nobody will swim\nin the river of the town any more\nor so",
    ],
  ])("leaves %s alone", (_, text) => {
    expect(unwrap(text)).toBeNull();
  });

  it.each([
    ["spaces", " ".repeat(500_000)],
    ["hyphens", "a-\n".repeat(100_000)],
    ["lines without end", `${"word ".repeat(15)}\n`.repeat(20_000)],
  ])("reads a hostile text of %s in reasonable time", (_, text) => {
    const begun = processorTime();
    unwrap(text);
    expect(processorTime() - begun).toBeLessThan(2000);
  });
});

describe("articleOfText() on a head", () => {
  const BODY =
    "The council of Harrow Ford voted on Tuesday to close its pools.\n\n“We sell it all,” said Ann Lee.";

  it("separates headline, byline and day from the text", () => {
    const article = read(`Pools to close\n\nBy Bo Fox\n\n4 March 2025\n\n${BODY}`);
    expect(article).toMatchObject({
      title: "Pools to close",
      hasOwnTitle: true,
      author: "Bo Fox",
      date: "2025-03-04",
      sources: { title: "first line", author: "first lines", date: "first lines" },
    });
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      "heading",
      "byline",
      "byline",
      "body",
      "body",
    ]);
  });

  it("makes paragraphs of the sentences after a headline and one blank line", () => {
    expect(paragraphsOf(read(`Pools to close\n\n${BODY.replace("\n\n", "\n")}`))).toHaveLength(3);
  });

  it.each(["We sell it all.", "“Nobody knows”", "Note:"])("doesn't take “%s” for a headline", line => {
    expect(read(`${line}\n\n${BODY}`).hasOwnTitle).toBe(false);
  });
});
