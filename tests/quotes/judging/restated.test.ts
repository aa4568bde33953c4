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

  const [ONE, OTHER] = ["“SAID,” said NAME.", "“SAID,” ROLE said."];

  it.each([
    // The same opening of two sentences.
    ["I do not know what happened", "I do not know what you mean", "The nurse"],
    ["We have to be very careful now", "We have to be very patient with the young", "The nurse"],
    ["It was the worst day of my life", "It was the worst day for all the people here", "The driver"],
    // Somebody whom the article leaves unnamed.
    ["The roof fell on us all", "The roof fell on us all", "A witness"],
    ["The roof fell on us all", "The roof fell on us all", "One nurse"],
    ["The roof fell on us all", "The roof fell on us all", "Another driver"],
  ])("leaves it at “%s” and “%s” (%s)", (words, others, role) => {
    for (const name of NAMES) {
      const paragraphs = [OTHER.replace("SAID", others).replace("ROLE", role.toLowerCase())];
      paragraphs.push("Rain fell.", ONE.replace("SAID", words).replace("NAME", name));
      expect(first(...paragraphs)?.[0]).toBe(role.toLowerCase());
    }
  });

  it("names nobody with words that two people are quoted with", () => {
    for (const [at, name] of NAMES.entries()) {
      const other = NAMES[(at + 1) % NAMES.length] ?? "";
      const text = "“The roof fell on us all,”";
      expect(
        first(
          `${text} the nurse said.`,
          "Rain fell.",
          `${text} said ${name}.`,
          `${text} said ${other}.`,
        )?.[0],
      ).toBe("the nurse");
    }
  });
});
