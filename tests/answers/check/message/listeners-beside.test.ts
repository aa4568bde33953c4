import { describe, expect, it } from "vitest";
import {
  isHeadOf,
  isListener,
  isListenerIn,
  listenersAmong,
} from "../../../../src/answers/check/message/listeners-beside.ts";
import { wordsOf } from "../../../../src/text/words.ts";

function read(marked: string) {
  const text = marked.replaceAll("*", "");
  const words = wordsOf(text);
  return [text, words, words.findIndex(({ start }) => start >= marked.indexOf("*"))] as const;
}

describe("isListener() finds to whom a message says that words were said", () => {
  it.each([
    "Roe told *police*",
    "Roe told the *Courier*",
    "Roe tells *Holm*",
    "Roe told Holm County *Council*",
    "Roe told the Holm County *Council*",
    "Roe told the big old county *board*",
    "Roe spoke to *Congress*",
    "Roe spoke to the *Senate*",
  ])("%s", marked => {
    expect(isListener(...read(marked))).toBe(true);
  });

  it.each([
    ["whoever is behind it", "Roe told police at *Holm*"],
    ["the fifth word", "Roe told the big old county planning *board*"],
    ["a word behind another mark", "Roe told police, *Lind*"],
    ["who it is according to", "according to *Lind*"],
    ["who it is according to, with “the”", "according to the *Courier*"],
    ["what is small behind “to”", "Roe spoke to *reporters*"],
    ["what somebody met", "Roe met *police*"],
    ["the first word", "*police* told Roe"],
    ["the word behind the first", "at *Congress*"],
  ])("not %s: %s", (_, marked) => {
    expect(isListener(...read(marked))).toBe(false);
  });
});

describe("isHeadOf()", () => {
  it.each([
    ["the police *union*", true],
    ["the *police* union", false],
    ["the *police*, union", true],
    ["the *police* of Tarn", true],
    ["the *drivers’* union", true],
  ])("%s: %s", (marked, expected) => {
    expect(isHeadOf(...read(marked))).toBe(expected);
  });

  it("not what is behind the last word, but it ends there", () => {
    expect(isHeadOf("union", wordsOf("union"), 1)).toBe(true);
  });
});

describe("isListenerIn() finds to whom an article says that somebody spoke", () => {
  it.each([
    "Roe told the *board*",
    "Roe told the county planning *board*",
    "Roe told this big planning *board*",
    "Roe addressed *pupils*",
    "an interview with the *Courier*",
    "Roe spoke to the *board*",
    "Roe said at the *inquest*",
    "Roe said yesterday at the *inquest*",
    "said Ann Roe to the *board*",
    "said Roe later to the *board*",
    "Roe was asked by *Lind*",
    "Roe spoke to all the *board*",
  ])("%s", marked => {
    expect(isListenerIn(...read(marked))).toBe(true);
  });

  it.each([
    ["whom she met", "Roe told Lind after she met the *board*"],
    ["where she went", "Roe went to the *board*"],
    ["where she went after she spoke", "Roe said she went to the *board*"],
    ["what is behind a mark", "Roe told Lind, the *board*"],
    ["what is behind “the” and a mark", "Roe told the, *board*"],
    ["the fifth word", "Roe told the old big county planning *board*"],
    ["behind another determiner", "Roe told Lind the *board*"],
    ["behind another small word", "Roe told Lind when *board*"],
    ["the first word", "*board* was told"],
    ["what is said with", "the *board*"],
  ])("not %s: %s", (_, marked) => {
    expect(isListenerIn(...read(marked))).toBe(false);
  });
});

describe("listenersAmong() finds the names of listeners", () => {
  const among = (text: string, ...names: readonly string[]) =>
    listenersAmong(
      text,
      wordsOf(text),
      names.map(name => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
    ).map(({ form }) => form);

  it.each([
    ["told", "Roe told Bo Lee", ["Bo Lee"], ["lee"]],
    ["said to", "Roe said to Bo Lee", ["Bo Lee"], ["lee"]],
    ["to, behind the speaker", "Roe to Bo Lee", ["Roe", "Bo Lee"], ["lee"]],
    ["told, with an owner", "Roe told Bo Lee’s lawyer", ["Bo Lee’s"], ["lee"]],
    ["two", "Roe told Lee and told Lind", ["Lee", "Lind"], ["lee", "lind"]],
  ])("%s: %s", (_, text, names, expected) => {
    expect(among(text, ...names)).toEqual(expected);
  });

  it.each([
    ["according to", "according to Bo Lee", ["Bo Lee"]],
    ["to, behind another word", "the road to Lee", ["Lee"]],
    ["to, at the beginning", "to Lee", ["Lee"]],
    ["met", "Roe met Lee", ["Lee"]],
    ["first", "Lee told", ["Lee"]],
  ])("not %s: %s", (_, text, names) => {
    expect(among(text, ...names)).toEqual([]);
  });
});
