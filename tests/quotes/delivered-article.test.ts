import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";

const text = readFileSync(new URL("../../seeds/000_1cbce50f97860a4e.txt", import.meta.url), "utf8");
const article = articleOfParagraphs(text.replace(/^ date \S+ /, "").split(/\n\s*\n/), {
  origin: { kind: "host", file: "000_1cbce50f97860a4e.txt" },
  date: "2024-11-18",
});
const quotations = extractQuotations(article);

const ZELENSKY = "Volodymyr Zelensky";
const STARMER = "Sir Keir Starmer";

describe("extractQuotations() on the delivered article", () => {
  it.each([
    [0, 4, "I am deeply grateful", "sitting idle in…", "post", ZELENSKY, "stated", [4]],
    [1, 7, "long-range capabilities", "long-range capabilities", "mixed", ZELENSKY, "stated", [7]],
    [2, 7, "victory plan", "victory plan", "mixed", ZELENSKY, "stated", [7]],
    [3, 8, "There’s been much said", "to take relative actions,", "direct", ZELENSKY, "resolved", [8, 9]],
    [4, 9, "But strikes are not", "speak for themselves.", "direct", ZELENSKY, "resolved", [8, 9]],
    [5, 11, "we need to double down", "we need to double down", "mixed", STARMER, "stated", [11]],
    [6, 11, "top", "top", "mixed", STARMER, "stated", [11]],
    [7, 13, "in a day", "in a day", "mixed", "Donald Trump", "stated", [13]],
    [8, 14, "We are coming up", "on Tuesday.", "direct", STARMER, "resolved", [14, 15, 16, 17]],
    [9, 15, "That’s 1,000 days", "serious implications.", "direct", STARMER, "resolved", [14, 15, 16, 17]],
    [10, 16, "I think on one hand", "for the G20.", "direct", STARMER, "resolved", [14, 15, 16, 17]],
    [11, 17, "There’s got to be", "support for Ukraine.", "direct", STARMER, "resolved", [14, 15, 16, 17]],
    [12, 19, "It’s a matter for", "speak to Putin.", "direct", STARMER, "stated", [19]],
  ])("quotation %i is in ¶%i", (index, paragraph, begins, ends, kind, name, certainty, paragraphs) => {
    const quotation = quotations[index];
    if (!quotation) throw new Error(`no quotation ${index}`);
    const words = article.text.slice(quotation.start, quotation.end);
    expect(words.startsWith(begins) && words.endsWith(ends)).toBe(true);
    expect(quotation).toMatchObject({ paragraph, kind, paragraphs });
    expect(quotation.attribution).toMatchObject({ speaker: { name } });
    // A name beside its cue is stated only where the probability is high enough.
    expect(certainty === "stated" ? ["stated", "resolved"] : ["resolved"]).toContain(
      quotation.attribution.kind,
    );
  });

  it("finds 13 quotations and no more", () => {
    expect(quotations).toHaveLength(13);
  });

  it("keeps one person under every spelling, script and handle", () => {
    const speakers = quotations.flatMap(({ attribution }) =>
      attribution.kind === "unclear" ? [] : [attribution.speaker],
    );
    const zelensky = speakers.filter(({ name }) => name === ZELENSKY);
    expect(zelensky).toHaveLength(5);
    for (const { alsoNamed } of zelensky) {
      expect(alsoNamed).toEqual(
        expect.arrayContaining(["Zelensky", "Volodymyr Zelenskyy", "Володимир Зеленський", "@ZelenskyyUa"]),
      );
    }
  });

  it("names the Prime Minister because ¶11 quotes the same words from Sir Keir Starmer", () => {
    const attribution = quotations[8]?.attribution;
    if (attribution?.kind !== "resolved") throw new Error("not resolved");
    const step = attribution.evidence.find(({ kind }) => kind === "restated");
    if (step?.kind !== "restated") throw new Error("not restated");
    expect(article.text.slice(step.words.start, step.words.end)).toBe("we need to double down");
    expect(step.paragraph).toBe(11);
    expect(article.text.slice(attribution.mention.start, attribution.mention.end)).toBe("The Prime Minister");
  });
});
