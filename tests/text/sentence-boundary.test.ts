import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { readArticle } from "../../src/quotes/reading/reading.ts";
import { endsAfterAbbreviation, isAbbreviation } from "../../src/text/sentence-boundary.ts";
import { splitSentences } from "../../src/text/sentences.ts";

describe("isAbbreviation()", () => {
  it.each([
    "Mr",
    "Sen",
    "Calif",
    "Inc",
    "U.S",
    "a.m",
    "Ph.D",
    "J",
    "No",
    "vs",
    "etc",
    "D-Calif",
    "Sept",
    "Jr",
    "Fig",
    "then-Sen",
    "R-Ky",
  ])("%s is one", word => {
    expect(isAbbreviation(word)).toBe(true);
  });

  it.each([
    "gen",
    "co",
    "art",
    "sun",
    "left",
    "Leith",
    "He",
    "x",
    "may",
    "May",
    "Ann",
    "well-Known",
    "well-known",
    "ex-Wife",
  ])("%s is none", word => {
    expect(isAbbreviation(word)).toBe(false);
  });
});

describe("endsAfterAbbreviation()", () => {
  it.each([
    ["Mr", "He", false],
    ["Sen", "But", false],
    ["J", "The", false],
    ["I", "The", true],
    ["I", "Roe", false],
    ["U.S", "He", true],
    ["U.S", "Senate", false],
    ["U.S", "he", false],
    ["Inc", "The", true],
    ["Inc", "Roe", false],
    ["Jan", "They", true],
    ["No", "10", false],
    ["No", "He", true],
    ["Fig", "3", false],
    ["Art", "The", true],
    ["No", "Roe", true],
    ["Fig", "Roe", true],
    ["then-Sen", "He", false],
    ["ex-Rep", "But", false],
    ["Calif", "", false],
  ])("%s. %s: %s", (word, next, expected) => {
    expect(endsAfterAbbreviation(word, next)).toBe(expected);
  });
});

describe("both readers of sentences", () => {
  it.each([
    "Mr. Lee left. He won.",
    "She works for Acme Inc. The firm closed.",
    "It is in the U.S. He said so.",
    "The U.S. Senate voted. It ended at 5 p.m. They left.",
    "He lives in Decatur, Ill. She left on Jan. 5 for No. 10.",
    "J. R. Roe came. Ann B. Hale left.",
    "Otto Lind Jr. came. He left.",
  ])("split alike: %s", text => {
    const article = articleOfLines(text, { origin: { kind: "host", file: "invented.txt" } });
    const { sentences, tokens } = readArticle(article);
    const starts = sentences.map(({ from }) => tokens[from]?.start);
    expect(starts).toEqual(splitSentences(text, { start: 0, end: text.length }).map(({ start }) => start));
  });
});
