import { describe, expect, it } from "vitest";
import { analyseFile } from "../../../src/library/analysis/analyse-file.ts";
import { createAssembly, type Part, partsOf } from "../../../src/library/analysis/hand-over.ts";
import { reasonsIn } from "../../articles/in-english.ts";
import { uploaded } from "../bring.ts";

// All texts here are invented.

const lines = (count: number, line: (at: number) => string, between = "\n\n") =>
  Array.from({ length: count }, (_, at) => line(at)).join(between);

const FILES = {
  "one short article": uploaded("The tram runs.\n\n“It runs,” said Ida Quill."),
  "4,000 paragraphs": uploaded(lines(4_000, at => `The bridge ${at} closes.`)),
  "2,000 quotations": uploaded(lines(2_000, at => `“The bridge ${at} is shut,” said Ida Quill.`)),
  "2,000 reports": uploaded(lines(2_000, at => `Ida Quill said the bridge ${at} would close.`)),
  "many words": uploaded(lines(30_000, at => `zeb${(at * 7919).toString(36)}ra`, " ")),
  "3,000 articles": uploaded(
    lines(3_000, at => JSON.stringify({ text: `Bridge ${at} is shut.` }), "\n"),
    "many.jsonl",
  ),
} as const;

/** Every object in a part, and the size of its words. */
function sizeOf(part: Part): number {
  switch (part.kind) {
    case "articles":
      return part.articles.reduce(
        (sum, { article, quotations, reported }) =>
          sum + 1 + article.paragraphs.length + 5 * (quotations.length + reported.length),
        0,
      );
    case "more":
      return (
        (part.of.paragraphs?.length ?? 0) +
        5 * ((part.of.quotations?.length ?? 0) + (part.of.reported?.length ?? 0))
      );
    case "terms":
    case "forms":
      return part.names.length / 20;
    case "end":
      return part.unread.length;
  }
}

describe("partsOf()", () => {
  it.each(Object.entries(FILES))(
    "hands %s over in small parts, from which all of it is made again",
    async (_, file) => {
      const analysed = await analyseFile(file);
      const parts = [...partsOf(analysed)];
      expect(Math.max(...parts.map(sizeOf))).toBeLessThanOrEqual(1_010);
      const assemble = createAssembly();
      const results = parts.map(assemble);
      expect(results.slice(0, -1).every(result => result === null)).toBe(true);
      expect(results.at(-1)).toEqual(analysed);
    },
  );
});

describe("analyseFile()", () => {
  it("refuses an article with more quotations than an article has, and says so", async () => {
    const { articles, unread } = await analyseFile(
      uploaded(lines(6_000, () => "“A,” said Ida Quill. ", "").replaceAll("a. “", "a.\n\n“")),
    );
    expect(articles).toEqual([]);
    expect(reasonsIn({ unread })[0]).toMatch(/^one article with .* quotations; the limit is 5,000/);
  });
});
