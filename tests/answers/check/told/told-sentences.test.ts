import { describe, expect, it } from "vitest";
import {
  isBeforeName,
  isNameOfOther,
  toldOfSpeaker,
} from "../../../../src/answers/check/told/told-sentences.ts";
import { matchOf } from "./match-of.ts";
import { toldAt } from "./told-sentence.ts";

// All people are invented; Ann Roe is the speaker.
describe("toldOfSpeaker()", () => {
  const isTold = async (told: string) => {
    const { match, index } = await matchOf(`It rained.\n${told}\nWORDS, Ann Roe said.`);
    return toldOfSpeaker(match, index).some(({ words }) => words.some(({ form }) => form === "oslo"));
  };

  it.each([
    "Roe visited Oslo.",
    "Roe visited Oslo, she said.",
    "She visited Oslo, Roe said.",
    "Of Oslo Roe asked: “Who is there?”",
    "“Is that so?” said Roe in Oslo.",
    "The trains to Oslo are late.",
    "The mayor of Oslo, Roe, said so and left.",
  ])("has what is told of the speaker: %s", async told => {
    expect(await isTold(told)).toBe(true);
  });

  it.each([
    ["questions", "Has Roe visited Oslo?"],
    ["what is only heard of", "Reportedly Roe visited Oslo."],
    ["what is alleged inside the sentence", "Roe allegedly visited Oslo."],
    ["what opponents say", "Roe visited Oslo, opponents said."],
    ["what others do", "Cy Lind visited Oslo."],
    ["what the mayor does", "The mayor visited Oslo."],
  ])("has no %s: %s", async (_, told) => {
    expect(await isTold(told)).toBe(false);
  });

  it("knows the speaker by all names that have a capital", async () => {
    const { match, index } = await matchOf("WORDS, said Ann Roe.\nThe roe of Roe and ann.");
    const names = toldOfSpeaker(match, index).flatMap(({ text, words, isSpeaker }) =>
      words.flatMap(word => (isSpeaker(word) ? [text.slice(word.start, word.end)] : [])),
    );
    expect(new Set(names)).toEqual(new Set(["Ann", "Roe"]));
    expect(toldOfSpeaker(match, index)[0]?.isSpeaker(undefined)).toBe(false);
  });
});

describe("isBeforeName()", () => {
  it.each([
    ["*Mayor Roe", true],
    ["the *mayor Roe", true],
    ["the *premier Roe", true],
    ["the *mr Roe", true],
    ["*the Roe", true],
    ["the *former Roe", true],
    ["a *tired Roe", false],
  ])("%s: %s", (marked, expected) => {
    const { sentence, at } = toldAt(marked);
    expect(isBeforeName(sentence.text, sentence.words[at])).toBe(expected);
  });

  it("not nothing", () => {
    expect(isBeforeName("", undefined)).toBe(false);
  });
});

describe("isNameOfOther()", () => {
  it.each([
    ["Roe met *Bo Dun", true],
    ["Roe met *Lind", true],
    ["Roe met *Mr dun", true],
    ["Roe met *Dun", false],
    ["Roe met *Dun, Bo", false],
    ["Roe met *lind", false],
    ["met *Roe Dun", false],
    ["met *Lind Roe", false],
    ["Roe met *pilots", false],
  ])("%s: %s", (marked, expected) => {
    const { sentence, at } = toldAt(marked);
    expect(isNameOfOther(sentence, at)).toBe(expected);
  });

  it("not behind the last word", () => {
    expect(isNameOfOther(toldAt("*Roe").sentence, 1)).toBe(false);
  });
});
