import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";
import { evidenceInWords, stepInWords } from "../../src/wording/evidence.ts";
import { LANGUAGES } from "../../src/wording/languages.ts";
import { loadArticles } from "../articles/load-articles.ts";

describe("evidenceInWords() on the delivered article", async () => {
  const [article] = (await loadArticles("seeds")).articles;
  if (!article) throw new Error("the delivered article did not load");
  const evidence = new Map(
    extractQuotations(article).map(({ paragraph, attribution }) => [
      paragraph,
      evidenceInWords(article, attribution),
    ]),
  );

  it.each([
    [
      9,
      /^the quotation continues from ¶8; “he said” is beside the words in ¶8; “he” is .*Zelensky.* \(¶\d+\)$/,
    ],
    [11, /^“Sir Keir Starmer said” is beside the words$/],
    [
      14,
      /^“The Prime Minister told” is beside the words; “The Prime Minister” is Sir Keir Starmer, from whom ¶11 quotes the same words, “we need to double down”$/,
    ],
    [
      17,
      /^the quotation continues from ¶\d+, where its marks are left open; “The Prime Minister told” is beside the words in ¶14; /,
    ],
  ])("¶%i says how the speaker was found", (paragraph, expected) => {
    expect(evidence.get(paragraph)).toMatch(expected);
  });
});

describe("the evidence where nobody is named", () => {
  it.each([
    ["Ann Roe and Bo Lind left. | Roe and Lind said it was “over before it began”.", /^named nearby: /],
    ["He said it was “over before it began”.", /^nobody is named beside the words$/],
  ])("%s", (text, expected) => {
    const article = articleOfParagraphs(text.split(" | "), {
      origin: { kind: "host", file: "invented.txt" },
    });
    const [quotation] = extractQuotations(article);
    if (quotation?.attribution.kind !== "unclear") throw new Error("somebody is named");
    expect(evidenceInWords(article, quotation.attribution)).toMatch(expected);
  });
});

describe("the evidence of an office", () => {
  // Invented.
  const article = articleOfParagraphs(["“It will close,” the mayor said."], {
    origin: { kind: "host", file: "invented.txt" },
  });
  const mention = { start: 17, end: 26, paragraph: 1 };

  it.each(LANGUAGES.map(wording => [wording.languageName, wording] as const))(
    "says in %s since when, as the language writes days",
    (_, wording) => {
      const clause = stepInWords(
        article,
        { kind: "office", mention, holder: "Ada Quill", office: "Mayor of Saltmere", since: "2024-11-18" },
        { mention, continued: null, speaker: { name: "Ada Quill", kind: "person", alsoNamed: [] } },
        wording,
      );
      expect(clause).toContain(wording.date("2024-11-18"));
      expect(clause).not.toContain("2024-11-18");
    },
  );
});
