import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { headOf, nounForWords, ownWords } from "../../../../src/quotes/judging/framing/reference-head.ts";
import { readArticle } from "../../../../src/quotes/reading/reading.ts";
import type { Token } from "../../../../src/quotes/reading/tokens.ts";

// Every sentence here is invented.

function tokensOf(sentence: string): readonly Token[] {
  const article = articleOfLines(sentence, {
    language: "en",
    title: "The bridge",
    origin: { kind: "host", file: "invented.txt" },
  });
  return readArticle(article).tokens;
}

describe("headOf() finds the noun with which a sentence refers back to words", () => {
  it.each([
    ["The clip was cut together.", "clip"],
    ["Those words are on page 31.", "words"],
    ["Only the recording tells another tale.", "recording"],
    ["The 40-second audio clip was made in May.", "clip"],
    ["Both letters were long, but the letter was kept.", null],
    ["Her words are not on the tape.", "words"],
    ["Her voice broke.", null],
    ["A recording of the sea was played.", null],
    ["The city’s post is late.", null],
    ["The Herald interview was long.", null],
    ["The agency didn’t post such figures.", null],
    ["“No,” the statement said.", null],
  ])("%s: %s", (sentence, expected) => {
    const tokens = tokensOf(sentence);
    expect(ownWords(tokens)[headOf(tokens)]?.text ?? null).toBe(expected);
  });
});

it.each([
  ["Ann Roe’s office has no record of the words.", "words"],
  ["Ann Roe sent this message on Friday.", "message"],
  ["Ann Roe sent a message on Friday.", null],
  ["Ann Roe read the Post on Friday.", null],
])("nounForWords(): %s: %s", (sentence, expected) => {
  expect(nounForWords(ownWords(tokensOf(sentence)))?.text ?? null).toBe(expected);
});
