import { describe, expect, it } from "vitest";
import { checkQuote } from "../../../src/answers/check/check-quote.ts";
import { isConfirmed, isConfirmedQuotation } from "../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";

const WORDS = "The copper mill burns coal every day of the year";

/** What an article makes of words: whether they are confirmed, and as somebody's. */
async function verdict(article: string, speaker?: string, claimed = WORDS) {
  const library = buildLibrary([
    articleOfLines(article.replace("WORDS", WORDS), { origin: { kind: "host", file: "a" } }),
  ]);
  const check = await checkQuote(library, claimed, speaker === undefined ? {} : { speaker });
  return [isConfirmed(check), isConfirmedQuotation(check)];
}

// All people are invented.
describe("isConfirmed() and isConfirmedQuotation()", () => {
  it.each([
    ["somebody's words", "“WORDS,” said Ada Brun.", undefined, [true, true]],
    ["the named person's words", "“WORDS,” said Ada Brun.", "Ada Brun", [true, true]],
    ["the article's own words", "It rained. WORDS.", undefined, [true, false]],
    ["words of whom it doesn't name", "It rained.\n“WORDS.”\nIt rained.", undefined, [true, false]],
    ["words that it reports", "Ada Brun said that WORDS.", undefined, [true, false]],
    ["another person's words", "“WORDS,” said Ada Brun.", "Bo Lind", [false, false]],
    ["words that it hasn't", "“It rains,” said Ada Brun.", undefined, [false, false]],
  ] as const)("%s: %s", async (_, article, speaker, expected) => {
    expect(await verdict(article, speaker)).toEqual(expected);
  });

  it("not a part of somebody's words that stops early, nor changed ones", async () => {
    const changed = WORDS.replace("coal", "wood");
    expect(await verdict("“WORDS,” said Ada Brun.", "Ada Brun", changed)).toEqual([false, false]);
  });
});
