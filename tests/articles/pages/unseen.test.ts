import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { addedIn, CLOSE, MIDDLE, OPENING, readAround, readPage } from "./read.ts";

describe("a page's marks of notes", () => {
  it("are counted among what is not in the text", () => {
    const page = readPage(
      `<main><p>${OPENING}<sup><a href="#n1">1</a></sup></p><p>${MIDDLE}<sup><a href="#n2">[2]</a></sup></p><p>${CLOSE}</p><p><a href="#r1">1</a> A note.</p></main>`,
    );
    expect(page.takenOut).toMatchObject({ noteMarks: 2 });
    expect(page.text).toBe([OPENING, MIDDLE, CLOSE].join("\n\n"));
  });
});

describe("characters that nobody sees", () => {
  it.each([
    ["soft hyphens", "“No,” said Kess&shy;ler.", "body: “No,” said Kessler.", 1],
    ["spaces without width", "“No,” said Kess&#8203;ler.", "body: “No,” said Kessler.", 1],
    ["word joiners and marks of byte order", "Kess&#x2060;ler&#xFEFF; said no.", "body: Kessler said no.", 2],
    ["a joiner in a Latin word", "Kess&zwj;ler said no.", "body: Kessler said no.", 1],
  ])("%s are taken out of a page, and counted", (_, source, line, count) => {
    const article = readAround(`<p>${source}</p>`);
    expect(addedIn(article)).toEqual([line]);
    expect(article.takenOut).toEqual({ characters: count, rubies: 0, noteMarks: 0, lineEnds: 0 });
  });

  it.each([
    ["a family in an emoji", "👩‍👩‍👧 came."],
    ["Persian", "می‌خواهم بروم."],
    ["Thai line ends", "สวัสดี\u200bครับ"],
  ])("are kept where they are a part of the writing: %s", (_, text) => {
    const article = articleOfLines(text, { origin: { kind: "pasted", on: "2025-01-01" } });
    expect(article.text).toBe(text);
    expect(article.takenOut).toBeUndefined();
  });

  it("spans move with the text", () => {
    const article = articleOfLines("A\u00adnn Lee.\n\u200b\nBo\u0000 Fox.", {
      origin: { kind: "pasted", on: "2025-01-01" },
    });
    expect(article.paragraphs.map(span => sliceOf(article.text, span))).toEqual(["Ann Lee.", "Bo Fox."]);
    expect(article.takenOut?.characters).toBe(3);
  });
});
