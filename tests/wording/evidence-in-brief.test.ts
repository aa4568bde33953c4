import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { loadArticles } from "../../src/articles/load.ts";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";
import { evidenceInWords } from "../../src/wording/evidence.ts";
import { evidenceInBrief } from "../../src/wording/evidence-in-brief.ts";

describe("evidenceInBrief() on the delivered article", async () => {
  const [article] = (await loadArticles("seeds")).articles;
  if (!article) throw new Error("the delivered article did not load");
  const brief = new Map(
    extractQuotations(article).map(({ paragraph, attribution }) => [
      paragraph,
      evidenceInBrief(article, attribution),
    ]),
  );

  it.each([
    [8, /^“he” is Volodymyr Zelensky \(¶7\)$/],
    [9, /^continues from ¶8: “he” is Volodymyr Zelensky \(¶7\)$/],
    [11, /^“Sir Keir Starmer said”$/],
    [14, /^“The Prime Minister” is Sir Keir Starmer: ¶11 quotes the same words$/],
    [15, /^continues from ¶14: “The Prime Minister” is Sir Keir Starmer: ¶11 quotes the same words$/],
    [17, /^continues from ¶14: “The Prime Minister” is Sir Keir Starmer: ¶11 quotes the same words$/],
  ])("¶%i has one short clause", (paragraph, expected) => {
    expect(brief.get(paragraph)).toMatch(expected);
  });

  it("is short for every quotation", () => {
    for (const clause of brief.values()) expect(clause.length).toBeLessThan(110);
  });
});

describe("the evidence of pronouns", () => {
  // Invented.
  const text = [
    "Ann Roe came in. She sat down.",
    "She spoke of the bridge. “It will close,” she said.",
    "She left the room. “I am tired,” she said.",
  ];
  const article = articleOfParagraphs(text, { origin: { kind: "host", file: "invented.txt" } });
  const attributions = extractQuotations(article).map(({ attribution }) => attribution);

  it("names whom a pronoun refers to, never another pronoun", () => {
    expect(attributions).toHaveLength(2);
    for (const attribution of attributions) {
      expect(evidenceInBrief(article, attribution)).toMatch(/^“she” is Ann Roe \(¶1\)$/);
      expect(evidenceInWords(article, attribution)).toMatch(/“she” is Ann Roe \(¶\d\)/);
    }
  });
});
