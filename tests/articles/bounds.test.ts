import { describe, expect, it } from "vitest";
import { BOUNDS } from "../../src/articles/bounds.ts";
import { MAX_PARAGRAPH } from "../../src/articles/divide-paragraphs.ts";
import { parseArticles } from "../../src/articles/parse.ts";
import { sliceOf } from "../../src/text/span.ts";
import { reasonsIn, remarksOn } from "./in-english.ts";

// All texts here are invented.

function parse(name: string, text: string) {
  return parseArticles(name, new TextEncoder().encode(text), { kind: "uploaded", on: "2025-03-04" });
}

describe("parseArticles() leaves out", () => {
  it.each([
    ["a title of 40 kB", `Title: ${"bridge ".repeat(6_000)}\n\nIt is shut.`, "title: 41,999 characters"],
    ["a list of authors of 40 kB", `Author: ${"Ida Quill, ".repeat(4_000)}\n\nIt is shut.`, "author: 43,999"],
    ["a publisher of 40 kB", `Publisher: ${"x".repeat(40_000)}\n\nIt is shut.`, "publisher: 40,000"],
    ["a link of 40 kB", `Url: https://n.example/${"x".repeat(40_000)}\n\nIt is shut.`, "url: 40,018"],
  ])("%s, says so in a sentence, and keeps the article", (_, text, sentence) => {
    const { articles, unread } = parse("hostile.txt", text);
    expect(unread).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: "It is shut.",
      hasOwnTitle: false,
      author: null,
      publisher: null,
      url: null,
    });
    const [remark = "", ...more] = remarksOn(articles[0]);
    expect(more).toEqual([]);
    expect(remark).toContain(sentence);
    expect(remark).toContain("the limit is");
  });
});

describe("parseArticles() refuses", () => {
  it.each([
    ["a text of 5 MB", "bridge ".repeat(700_000), "one article with 4,900,000 characters"],
    ["short paragraphs without end", "a.\n\n".repeat(9_000), "one article with 9,000 paragraphs"],
  ])("%s, and says so in a sentence", (_, text, sentence) => {
    const { articles, unread } = parse("hostile.txt", text);
    expect(articles).toEqual([]);
    expect(unread).toHaveLength(1);
    const [reason = ""] = reasonsIn({ unread });
    expect(reason).toContain(sentence);
    expect(reason).toContain("the limit is");
  });

  it("nothing for a bad field, and says little of it however long that is", () => {
    const { articles } = parse("a.json", JSON.stringify({ text: "x", date: "soon ".repeat(100_000) }));
    const [reason = ""] = remarksOn(articles[0]);
    expect(reason).toContain("is not one day");
    expect(reason.length).toBeLessThanOrEqual(500);
  });

  it("drops articles beyond the limit of one file, and reports it", () => {
    const one = (at: number) => JSON.stringify({ text: `Bridge ${at}` });
    const lines = Array.from({ length: BOUNDS.articlesPerFile + 5 }, (_, at) => one(at));
    const { articles, unread } = parse("many.jsonl", lines.join("\n"));
    expect(articles).toHaveLength(BOUNDS.articlesPerFile);
    expect(reasonsIn({ unread })).toEqual([
      "only its first 10,000 articles are read; put the others into another file",
    ]);
  });

  it("to name every one of many bad lines, and counts them up to a bound", () => {
    const few = parse("few.jsonl", `x\n`.repeat(150));
    expect(few.unread).toHaveLength(BOUNDS.problemsNamed + 1);
    expect(reasonsIn(few).at(-1)).toBe("50 more parts of it can't be read");
    const many = parse("many.jsonl", `x\n`.repeat(12_000));
    expect(many.unread).toHaveLength(BOUNDS.problemsNamed + 2);
    expect(reasonsIn(many).at(-2)).toContain("the rest of it is not read");
  });
});

describe("parseArticles() on long paragraphs", () => {
  it.each([
    ["prose", "The bridge is shut, said the harbour office. "],
    ["one sentence", "the bridge and the harbour, "],
    ["one word", "bridge"],
    ["emoji", "🌉"],
    ["marks", '"'],
  ])("reads %s on one line as several, with nothing lost", (_, piece) => {
    const text = piece.repeat(Math.ceil(39_000 / piece.length)).trim();
    const [article] = parse("long.txt", text).articles;
    expect(article?.divided).toBe(1);
    const parts = (article?.paragraphs ?? []).map(span => sliceOf(text, span));
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(MAX_PARAGRAPH);
      expect(Buffer.from(part).toString()).toBe(part);
    }
    expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });

  it("cuts them outside of quotations, at the end of a sentence", () => {
    const speech = `“The bridge is shut. ${"It stays shut. ".repeat(30)}” said Ida Quill. `;
    const [article] = parse("long.txt", speech.repeat(40)).articles;
    const parts = (article?.paragraphs ?? []).map(span => sliceOf(article?.text ?? "", span));
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) expect(part).toMatch(/^“The bridge is shut\..* said Ida Quill\.$/s);
  });

  it("leaves a paragraph of ordinary length alone", () => {
    const [article] = parse("short.txt", "The bridge is shut. ".repeat(100)).articles;
    expect(article?.divided).toBeUndefined();
    expect(article?.paragraphs).toHaveLength(1);
  });
});
