import { describe, expect, it } from "vitest";
import {
  isBracketedAt,
  isBrokenAfter,
  paragraphAt,
  quotationAt,
  rowOfArticle,
  spanOfWord,
  speechesIn,
  speechesOf,
  type WordRow,
  windowOf,
} from "../../../../src/answers/check/words/speech.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { sceneOf } from "../scene.ts";

/** The words of each speech. All people and places are invented. */
function speeches(text: string): string[] {
  const { index, speeches } = sceneOf(text);
  return speeches.map(({ ids }) => [...ids].map(id => index.formOf(id)).join(" "));
}

const words = (count: number) => Array.from({ length: count }, () => "quietly").join(" ");

describe("speechesOf()", () => {
  it.each([
    ["one quotation", "“The boats sail,” said Ada Brun.", ["the boats sail"]],
    ["two halves round who spoke", "“The boats,” said Ada Brun, “sail at noon.”", ["the boats sail at noon"]],
    [
      "sentences round who spoke",
      "“The boats sail,” said Ada Brun. “The nets hang.”",
      ["the boats sail the nets hang"],
    ],
    [
      "two people",
      "“The boats sail,” said Ada Brun. “The nets hang,” said Bo Lee.",
      ["the boats sail", "the nets hang"],
    ],
    [
      "fragments in the article's own sentence",
      "Ada Brun said “the boats” were part of her “long wait”.",
      ["the boats", "long wait"],
    ],
    [
      "words under a new cue",
      "“The boats sail,” said Ada Brun, adding: “The nets hang.”",
      ["the boats sail", "the nets hang"],
    ],
    [
      "a long stretch between",
      `“The boats sail,” said Ada Brun, ${words(24)}. “The nets hang.”`,
      ["the boats sail", "the nets hang"],
    ],
    ["nobody quoted", "The boats sail.", []],
  ])("%s", (_name, text, expected) => {
    expect(speeches(text)).toEqual(expected);
  });

  it("are none where nobody is quoted", () => {
    const { analysed, words: own } = sceneOf("The boats sail.");
    expect(speechesOf(analysed, own)).toEqual([]);
  });

  it("are split by more than twenty-five words of the article's own", () => {
    const between = (count: number) => `“The boats sail,” said Ada Brun ${words(count)}. “The nets hang.”`;
    expect(speeches(between(22))).toEqual(["the boats sail the nets hang"]);
    expect(speeches(between(23))).toEqual(["the boats sail", "the nets hang"]);
  });

  it("are worked out once", () => {
    const { analysed, words: own } = sceneOf("“The boats sail,” said Ada Brun.");
    const found = speechesOf(analysed, own);
    expect(speechesOf(analysed, own)).toBe(found);
  });

  it("are found by each of their paragraphs", () => {
    const { analysed, words: own } = sceneOf(
      "“The boats,” said Ada Brun, “sail.”\nRain fell.\n“Nets,” said Bo Lee.",
    );
    const [first, second] = speechesOf(analysed, own);
    expect([1, 2, 3].map(paragraph => speechesIn(analysed, own, paragraph))).toEqual([[first], [], [second]]);
  });
});

describe("a row", () => {
  const TEXT = "“The boats,” said Ada Brun, “sail [at noon] today.”\nRain fell.";
  const { analysed, words: own, row, speeches: rows, text } = sceneOf(TEXT);
  const [speech] = rows;
  if (!speech) throw new Error("no speech");

  it("of an article has its words up to a place", () => {
    const part = rowOfArticle(analysed, own, 1, 3);
    expect([...part.places]).toEqual([1, 2]);
    expect([...part.stems]).toEqual([...row.stems.subarray(1, 3)]);
    expect([...part.ids]).toEqual([...row.ids.subarray(1, 3)]);
    expect(rowOfArticle(analysed, own, 3, 1).ids).toHaveLength(0);
  });

  it("says where its words are", () => {
    expect([0, 2, 5].map(at => sliceOf(text, spanOfWord(speech, at)))).toEqual(["The", "sail", "today"]);
    expect([0, 8, 9].map(at => paragraphAt(row, at))).toEqual([1, 1, 2]);
  });

  it("says which words are in brackets", () => {
    expect([0, 1, 2, 3, 4, 5].map(at => isBracketedAt(speech, at))).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it("says where the article's own words interrupt it", () => {
    expect([0, 1, 2, 3, 4, 5].map(at => isBrokenAfter(speech, at))).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("says so of its last word, too", () => {
    const [last] = sceneOf("“The boats sail,” said Ada Brun, “today.”").speeches;
    expect([1, 2, 3].map(at => last && isBrokenAfter(last, at))).toEqual([false, true, false]);
  });

  it("says which quotation a word is from", () => {
    const [first, second] = speech.quotations;
    expect([0, 1, 2, 5].map(at => quotationAt(speech, at))).toEqual([first, first, second, second]);
    expect(quotationAt(row, 0)).toBeNull();
  });
});

describe("isBracketedAt()", () => {
  it("looks two hundred characters back", () => {
    const inside = (count: number) => {
      const { row } = sceneOf(`[${"x".repeat(count - 2)} boats sail]`);
      return isBracketedAt(row, 1);
    };
    expect([inside(200), inside(201)]).toEqual([true, false]);
  });
});

describe("windowOf()", () => {
  const { row, index } = sceneOf("One two three.\nFour five six.\nSeven eight nine.");
  const shown = ({ ids, places, stems }: WordRow) => {
    expect([places.length, stems.length]).toEqual([ids.length, ids.length]);
    return [...ids].map(id => index.formOf(id)).join(" ");
  };

  it.each([
    ["a paragraph", 2, 0, "four five six"],
    ["words on both sides of it", 2, 2, "two three four five six seven eight"],
    ["the beginning", 1, 1, "one two three four"],
    ["the end", 3, 1, "six seven eight nine"],
  ])("is %s", (_name, paragraph, reach, words) => {
    expect(shown(windowOf(row, paragraph, reach))).toBe(words);
  });

  it("is the row itself where that is all of it", () => {
    expect(windowOf(row, 2, 3)).toBe(row);
    expect(windowOf(row, 1, 9)).toBe(row);
    expect(windowOf(row, 1, 6)).toBe(row);
    expect(windowOf(row, 1, 5)).not.toBe(row);
    expect(windowOf(row, 3, 5)).not.toBe(row);
  });
});
