import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { summarise } from "../../../src/answers/summary/summarise.ts";
import { isWithin, sliceOf } from "../../../src/text/span.ts";
import { type InventedArticle, inventedArticle } from "../invented-library.ts";

/** Invented. */
const HARBOUR: InventedArticle = {
  id: "harbour",
  title: "Vell council votes to dredge the harbour",
  text: [
    "The council of Vell voted on Monday to dredge the harbour at a cost of 40 million crowns. It will take two years.",
    "“The harbour is the life of this town,” said Maria Holt, who leads the council. “We had no choice.”",
    "But the fishermen of Vell fear for their nets. They met the council on Sunday.",
    "Dredging will begin in March at the northern pier. Ships will have to wait outside the harbour for up to three days.",
    "“Three days are three too many,” the fishermen’s speaker Anton Brand said. He asked the council to pay for lost catches.",
    "The council said no money was left for catches. The vote was nine to four.",
    "Vell’s harbour was last dredged in 1987. The weather was fine.",
    "Work on a new lighthouse has been put off. The mayor of the next town sent her good wishes.",
  ].join("\n"),
  quotations: [
    { words: "The harbour is the life of this town,", by: "Maria Holt" },
    { words: "We had no choice.", by: "Maria Holt" },
    { words: "Three days are three too many,", by: "Anton Brand" },
  ],
};

const analysed = inventedArticle(HARBOUR);
const textsOf = (...options: Parameters<typeof summarise>) =>
  summarise(...options).sentences.map(({ article, span }) => sliceOf(article.text, span));

describe("summarise()", () => {
  it("begins with what the title announces and leaves the small things out", () => {
    const texts = textsOf(analysed, "short");
    expect(texts[0]).toContain("voted on Monday to dredge the harbour");
    expect(texts.join(" ")).not.toMatch(/weather|good wishes/);
  });

  it.each([
    ["short", 2, 3],
    ["medium", 3, 5],
    ["long", 5, 10],
  ] as const)("gives %s summaries of %i to %i sentences", (length, least, most) => {
    const { sentences } = summarise(analysed, length);
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(sentences.length).toBeLessThanOrEqual(most);
  });

  it("says who is quoted and how often, most often first", () => {
    expect(summarise(analysed).quoted.map(({ speaker, count }) => [speaker.name, count])).toEqual([
      ["Maria Holt", 2],
      ["Anton Brand", 1],
    ]);
  });

  it("shows at most one quotation, and no words without their speaker", () => {
    for (const length of ["short", "medium", "long"] as const) {
      const texts = textsOf(analysed, length);
      expect(texts.filter(text => text.includes("“")).length).toBeLessThanOrEqual(1);
      expect(texts.join(" ")).not.toContain("no choice");
    }
  });

  it("brings along what an opening refers to", () => {
    const texts = textsOf(analysed, "long");
    for (const [dangling, before] of [
      ["It will take two years.", "The council of Vell voted"],
      ["He asked the council", "“Three days are three too many,”"],
      ["They met the council", "But the fishermen"],
    ] as const) {
      if (texts.some(text => text.startsWith(dangling)))
        expect(texts.some(text => text.startsWith(before))).toBe(true);
    }
  });

  it.each([
    ["one sentence", "Ships wait.", ["Ships wait."]],
    ["nothing but a quotation", "“We wait. We hope.”", ["“We wait."]],
  ])("summarises an article of %s", (_, text, expected) => {
    expect(textsOf(inventedArticle({ id: "tiny", text }), "short").slice(0, 1)).toEqual(expected);
  });

  it("gives exactly as many sentences as asked for where the article has them", () => {
    expect(textsOf(analysed, { exactly: 3 })).toHaveLength(3);
    const quoted = inventedArticle({ id: "quoted", text: "“One. Two. Three. Four.” “Five. He six.”" });
    expect(textsOf(quoted, { exactly: 3 })).toHaveLength(3);
    expect(textsOf(inventedArticle({ id: "two", text: "One. Two." }), { exactly: 3 })).toEqual([
      "One.",
      "Two.",
    ]);
  });

  it("returns each sentence once, verbatim, within its paragraph and in order, for any text", () => {
    const piece = fc.constantFrom(
      ...'Ships wait.|He said so.|“We wait,” said Maria Holt.|But why?|“|”|\n|Mr. Brand paid 3.5 crowns.|ミサイルは自ら語る。|🚀|"|It|a'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 40 }),
        fc.constantFrom("short", "medium", "long"),
        (pieces, length) => {
          const text = pieces.join(" ");
          fc.pre(text.trim() !== "");
          const { article, sentences } = summarise(inventedArticle({ id: "any", text }), length);
          let last = -1;
          for (const { paragraph, span } of sentences) {
            const whole = article.paragraphs[paragraph - 1];
            expect(whole && isWithin(span, whole)).toBe(true);
            expect(span.start).toBeGreaterThan(last);
            expect(sliceOf(article.text, span).trim()).toBe(sliceOf(article.text, span));
            last = span.start;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is quick on a long article", () => {
    const text = `${HARBOUR.text}\n`.repeat(60);
    const long = inventedArticle({ id: "long", text });
    summarise(long);
    const start = processorTime();
    summarise(long);
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
