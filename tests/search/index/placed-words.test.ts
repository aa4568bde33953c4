import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createTermIndex } from "../../../src/search/index/create-term-index.ts";
import { placedWords } from "../../../src/search/index/placed-words.ts";
import { buildTokenTable } from "../../../src/search/index/token-table.ts";
import { analyse } from "../../../src/search/language/analyse.ts";
import { languageOf } from "../../../src/search/language/languages.ts";

// Invented.
const PARAGRAPHS = [
  "The council’s long-range plan, Ann Roe said, costs £1.50 a day. “It is fair,” she told No 10.",
  "See https://example.org/plan for [t]he whole of it; 340 metres of wall fell.",
  `A word of ${"x".repeat(300)} letters stands here.`,
  "***",
];

describe("placedWords()", () => {
  const article = articleOfParagraphs(PARAGRAPHS, { origin: { kind: "host", file: "plan" }, language: "en" });
  const index = createTermIndex(buildTokenTable([article]));
  const english = languageOf("en");

  it.each(article.paragraphs.map((paragraph, at) => [at + 1, paragraph] as const))(
    "are those of reading ¶%i again",
    (number, paragraph) => {
      const read = analyse(article.text, english, paragraph).map(({ kind, term, isCapital, end }) => [
        kind,
        term,
        isCapital,
        kind === "name" ? null : end,
      ]);
      const stored = placedWords(index, number - 1, article, paragraph, () => english).map(
        ({ kind, term, isCapital, end }) => [
          kind,
          index.vocabulary.termOf(term),
          isCapital,
          kind === "name" ? null : end,
        ],
      );
      expect(stored).toEqual(read);
    },
  );

  it("reads no text where the table has every place", () => {
    const read = () => {
      throw new Error("read again");
    };
    const [first] = article.paragraphs;
    if (!first) throw new Error("no paragraph");
    expect(placedWords(index, 0, article, first, read).length).toBeGreaterThan(10);
  });
});
