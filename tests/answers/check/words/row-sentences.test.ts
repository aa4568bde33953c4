import { describe, expect, it } from "vitest";
import { sentenceAt, sentencesIn, spanBetween } from "../../../../src/answers/check/words/row-sentences.ts";
import {
  rowOfArticle,
  rowOfSpeech,
  speechesOf,
  type WordRow,
} from "../../../../src/answers/check/words/speech.ts";
import { analyseArticle } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { createWordIndex } from "../../../../src/search/index/word-index.ts";
import { sliceOf } from "../../../../src/text/span.ts";

// All people and places are invented.
function rowsOf(text: string): { readonly speech: WordRow; readonly whole: WordRow } {
  const article = articleOfLines(text, {
    origin: { kind: "host", file: "a" },
    title: "Ferry",
    language: "en",
  });
  const analysed = analyseArticle(article);
  const [words] = createWordIndex([article]).articles;
  if (!words) throw new Error("no words");
  const [first] = speechesOf(analysed, words);
  const speech = first && rowOfSpeech(analysed, words, first);
  const whole = rowOfArticle(analysed, words, 0, words.firsts.at(-1) ?? 0);
  return { speech: speech ?? whole, whole };
}

/** The number of the sentence of each word. */
function numbersOf(row: WordRow): number[] {
  return sentencesIn(row).flatMap(({ first, last }, number) =>
    Array.from({ length: last - first + 1 }, () => number),
  );
}

describe("sentencesIn() a speech", () => {
  it.each([
    ["two sentences", "“It sails. We wait,” said Ada Brun.", [0, 0, 1, 1]],
    ["one that a cue breaks", "“If it sails,” said Ada Brun, “we wait.”", [0, 0, 0, 0, 0]],
    ["a new one behind a cue with a full stop", "“It sails,” said Ada Brun. “We wait.”", [0, 0, 1, 1]],
    [
      "a small letter behind a cue with a full stop",
      "“It sails,” said Ada Brun. “and we wait.”",
      [0, 0, 0, 0, 0],
    ],
    ["a full stop before the cue", "“It sails.” said Ada Brun, “We wait.”", [0, 0, 1, 1]],
    ["three of two stretches", "“It sails. We wait,” said Ada Brun. “We sing.”", [0, 0, 1, 1, 2, 2]],
  ])("%s", (_name, text, numbers) => {
    expect(numbersOf(rowsOf(text).speech)).toEqual(numbers);
  });

  it("are worked out once for a row", () => {
    const { speech } = rowsOf("“It sails. We wait,” said Ada Brun.");
    expect(sentencesIn(speech)).toBe(sentencesIn(speech));
  });
});

describe("sentencesIn() an article's own words", () => {
  it("ends a heading without a full stop at its paragraph", () => {
    expect(numbersOf(rowsOf("The ferry\nIt sails. We wait.").whole)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(numbersOf(rowsOf("Ferries\nIt sails. We wait.").whole)).toEqual([0, 1, 1, 2, 2]);
    expect(numbersOf(rowsOf("It sails.\nNow").whole)).toEqual([0, 0, 1]);
  });
});

describe("sentenceAt()", () => {
  it("is the first and the last word of the sentence", () => {
    const { speech } = rowsOf("“It sails. We wait here. They sing,” said Ada Brun.");
    expect([0, 1, 2, 3, 4, 5, 6].map(at => sentenceAt(speech, at))).toEqual([
      { first: 0, last: 1 },
      { first: 0, last: 1 },
      { first: 2, last: 4 },
      { first: 2, last: 4 },
      { first: 2, last: 4 },
      { first: 5, last: 6 },
      { first: 5, last: 6 },
    ]);
  });
});

describe("spanBetween()", () => {
  it("stops where the article's own words break the speech", () => {
    const text = "“If it sails,” said Ada Brun, “we wait.”";
    const { speech } = rowsOf(text);
    expect(sliceOf(text, spanBetween(speech, 0, 4))).toBe("If it sails");
    expect(sliceOf(text, spanBetween(speech, 3, 4))).toBe("we wait");
    expect(sliceOf(text, spanBetween(speech, 1, 1))).toBe("it");
  });

  it("stops at the end of its paragraph", () => {
    const text = "It sails\nWe wait";
    const { whole } = rowsOf(text);
    expect(sliceOf(whole.words.article.text, spanBetween(whole, 0, 3))).toBe("It sails");
  });
});
