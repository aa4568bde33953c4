import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { origin } from "../found.ts";
import { NAMES } from "../linking/scenes.ts";

// Every sentence here is invented.

/** The speaker of the first marked words, with the words that decided it; null if nobody is named. */
function first(...paragraphs: string[]): [string, string | null] | null {
  const article = articleOfParagraphs(paragraphs, { origin });
  const [quotation] = extractQuotations(article);
  if (!quotation || quotation.attribution.kind === "unclear") return null;
  const { speaker, evidence } = quotation.attribution;
  const step = evidence.find(({ kind }) => kind === "restated");
  return [
    speaker.name,
    step?.kind === "restated" ? article.text.slice(step.words.start, step.words.end) : null,
  ];
}

describe("resolveRestated()", () => {
  it("names a described speaker whom another paragraph quotes with the same words", () => {
    for (const name of NAMES) {
      expect(
        first(
          "The nurse said: “The roof fell on us all.”",
          "Rain fell.",
          `“The roof fell on us all, and we ran,” said ${name}.`,
        ),
      ).toEqual([name, "The roof fell on us all"]);
    }
  });

  it("names who is quoted with a headline's words", () => {
    expect(
      first("“The roof fell on us”: a night of storm", "Rain fell.", "“The roof fell on us,” said Ann Roe."),
    ).toEqual(["Ann Roe", "The roof fell on us"]);
  });

  it.each([
    [
      "three words",
      ["The nurse said: “The roof fell.”", "Rain fell.", "“The roof fell down,” said Ann Roe."],
    ],
    [
      "other words",
      ["The nurse said: “The roof fell on us.”", "Rain fell.", "“The wall fell on us,” said Ann Roe."],
    ],
  ])("leaves it at %s", (_name, paragraphs) => {
    expect(first(...paragraphs)).toEqual(["The nurse", null]);
  });

  it("changes nobody who is named", () => {
    expect(
      first(
        "Bo Lee said: “The roof fell on us all.”",
        "Rain fell.",
        "“The roof fell on us all,” said Ann Roe.",
      ),
    ).toEqual(["Bo Lee", null]);
  });
});
