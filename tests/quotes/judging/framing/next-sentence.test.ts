import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { denialOfSaying, hasBe } from "../../../../src/quotes/judging/framing/next-sentence.ts";
import { readArticle } from "../../../../src/quotes/reading/reading.ts";
import type { Token } from "../../../../src/quotes/reading/tokens.ts";

// Every sentence here is invented.

function wordsOf(sentence: string): readonly Token[] {
  const article = articleOfLines(sentence, {
    language: "en",
    title: "The bridge",
    origin: { kind: "host", file: "invented.txt" },
  });
  return readArticle(article).tokens.filter(({ kind }) => kind === "word");
}

describe("denialOfSaying()", () => {
  it.each([
    ["Ann Roe never said it.", "never"],
    ["She did not.", "not"],
    ["She denies saying so.", "denies"],
    ["His office disputes it.", "disputes"],
    ["He has never even once tweeted that.", "never"],
    ["She never delivered it.", "never"],
    ["She didn’t write those.", "didn’t"],
    ["The rain has stopped.", null],
    ...["will", "would", "could", "may"].map((verb): [string, null] => [`She ${verb} not.`, null]),
    ["She won’t.", null],
    ["She hasn’t.", "hasn’t"],
    ["She has in fact never in fact said it.", "never"],
    ["Roe was promised nothing in writing.", null],
    ["She never said that the rain had stopped.", "never"],
    ["She never said a word about rain.", null],
    ["She denies theft.", null],
    ["Nobody at the council’s long meeting did.", null],
    ["She said it.", null],
  ])("%s: %s", (sentence, expected) => {
    expect(denialOfSaying(wordsOf(sentence))?.text ?? null).toBe(expected);
  });
});

it.each([
  ["The clip was found to be fake", 5, true],
  ["The clip that the town saw on Friday night is fake", 10, true],
  ["The town saw the fake clip", 4, false],
  ["The clip was seen by many in the town as fake", 9, false],
])("“%s”: a form of “be” shortly before the word with the number %d: %s", (sentence, at, expected) => {
  expect(hasBe(wordsOf(sentence), at)).toBe(expected);
});
