import { describe, expect, it } from "vitest";
import { ownWordsOf } from "../../../../src/answers/check/told/own-words-of.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

describe("ownWordsOf()", () => {
  it.each([
    ["It rained.", "it rained"],
    ["“We met,” she said.", "she said"],
    ["She said “we met” and “we left” today.", "she said and today"],
    ["“We met.” “We left.”", ""],
    ["She said “we met”", "she said"],
  ])("%s: %s", (text, expected) => {
    const article = articleOfLines(text, { origin: { kind: "host", file: "a" } });
    expect(
      ownWordsOf(article)
        .map(({ form }) => form)
        .join(" "),
    ).toBe(expected);
  });
});
