import { describe, expect, it } from "vitest";
import { isDayLine } from "../../../src/articles/day-line.ts";
import { namesIn } from "../../../src/articles/names-in.ts";
import { isForeignFurniture } from "../../../src/articles/pages/foreign-lines.ts";
import { parseHtml } from "../../../src/articles/pages/parse-html.ts";
import { parseArticles } from "../../../src/articles/parse.ts";
import { furnitureLineOf } from "../../../src/english/pages/page-furniture.ts";

// All texts here are invented.

describe("isForeignFurniture()", () => {
  it.each([
    ["Fotó: Nagy Anna / Furt24", true],
    ["Ảnh: Lê An", true],
    ["Legolvasottabb", true],
    ["Если вы заметили ошибку, выделите её.", true],
    ["A fotó szerint senki sem volt ott.", false],
    ["Bildung ist teuer, sagt Anna Lehm.", false],
    ["Mest lest er boken om Furt.", false],
  ])("%s: %s", (line, is) => {
    expect(isForeignFurniture(line)).toBe(is);
  });
});

describe("furnitureLineOf()", () => {
  it.each([
    ["12 Mill Lane, #2, Ford, OH 45000, United States", "mail"],
    ["How did you like today’s letter?", "mail"],
    ["Some 12 of them live in Ford, OH now.", null],
    ["How did you like it there, he asked.", null],
  ])("%s: %s", (line, kind) => {
    expect(furnitureLineOf(line)).toBe(kind);
  });
});

describe("isDayLine()", () => {
  it.each(["Ijumaa, Agosti 14, 2026", "péntek, 8.1.2026"])("%s", line => {
    expect(isDayLine(line)).toBe(true);
  });

  it("isn't a sentence with a day", () => {
    expect(isDayLine("Ijumaa walikuja watu 14, 2026 wakaondoka")).toBe(false);
  });
});

describe("namesIn()", () => {
  it.each([
    ["한보람 기자", ["한보람"]],
    ["Ann Lee, Staff Writer", ["Ann Lee"]],
  ])("%s", (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });
});

const PARAGRAPH =
  "<p>The council of Harrow Ford closes both of its pools in May, said Ann Lee, who leads it and swims in neither.</p>";

function page(head: string): string {
  return `<!doctype html><html><head><title>Pools to close</title>${head}</head><body><article><h1>Pools to close</h1>${PARAGRAPH.repeat(3)}</article></body></html>`;
}

describe("parseHtml()", () => {
  it.each([
    ["?page=2", true],
    ["/2026/03/a-later-article", false],
  ])("with %s as the next page: partial %s", (href, isPartial) => {
    const bytes = new TextEncoder().encode(page(`<link rel="next" href="${href}">`));
    const { partial } = parseHtml(bytes, { kind: "uploaded", on: "2026-03-04" });
    expect(partial !== undefined).toBe(isPartial);
  });
});

describe("parseArticles() of a clipped note", () => {
  it("leaves out what is listed under Related, and knows a caption by its credit", () => {
    const text =
      "The pool in May. *Photograph: Ann Lee*\n\nThe council closes both pools.\n\n## Related\n\n- [[Bells]]\n\n## What now\n\n- Nobody knows";
    const { articles } = parseArticles("note.md", new TextEncoder().encode(text), {
      kind: "uploaded",
      on: "2026-03-04",
    });
    const [article] = articles;
    expect(article?.paragraphs.map(({ start, end, role }) => [role, article.text.slice(start, end)])).toEqual(
      [
        ["caption", "The pool in May. Photograph: Ann Lee"],
        ["body", "The council closes both pools."],
        ["heading", "What now"],
        ["list-item", "Nobody knows"],
      ],
    );
  });
});
