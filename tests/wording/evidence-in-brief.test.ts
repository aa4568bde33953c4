import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";
import { evidenceInWords } from "../../src/wording/evidence.ts";
import { evidenceInBrief } from "../../src/wording/evidence-in-brief.ts";
import { loadArticles } from "../articles/load-articles.ts";

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

describe("the evidence of somebody whom the article only describes", () => {
  it.each(["A spokesman for the harbour board", "A pilot from Tarn", "The board's lawyer"])("%s", who => {
    const text = [
      `${who} came in on Monday.`,
      `He spoke of the bridge. “It will close before the winter,” he said.`,
    ];
    const article = articleOfParagraphs(text, { origin: { kind: "host", file: "invented.txt" } });
    for (const { attribution } of extractQuotations(article)) {
      if (attribution.kind === "unclear") continue;
      for (const words of [evidenceInBrief(article, attribution), evidenceInWords(article, attribution)])
        expect(words).not.toMatch(/ (?:A|The) /u);
    }
  });

  it("is who a mention means, in small letters behind other words", () => {
    const text = "A spokesman for the board said no. The official left.";
    const article = articleOfParagraphs([text], { origin: { kind: "host", file: "invented.txt" } });
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      paragraph: 1,
    });
    const [mention, full] = [at("The official"), at("A spokesman for the board")];
    const speaker = {
      name: "A spokesman for the board",
      kind: "person",
      alsoNamed: [],
      isDescription: true,
    } as const;
    const evidence = [{ kind: "description", mention, explanation: full }] as const;
    const attribution = { kind: "resolved", speaker, mention, cue: null, evidence } as const;
    expect(evidenceInBrief(article, attribution)).toBe("“The official” is a spokesman for the board");
  });
});
