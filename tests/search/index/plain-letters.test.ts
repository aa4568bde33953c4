import { describe, expect, it } from "vitest";
import { latinLetters, withoutUnseen } from "../../../src/search/index/plain-letters.ts";
import { readWords } from "../../../src/search/index/read-words.ts";

describe("withoutUnseen()", () => {
  it.each([
    ["a soft hyphen", "mis\u00adsiles", "missiles"],
    ["a zero-width space", "\u200bmissiles", "missiles"],
    ["direction marks", "\u202emissiles\u202c", "missiles"],
  ])("removes %s, with a way back", (_name, text, plain) => {
    const read = withoutUnseen(text);
    expect(read?.text).toBe(plain);
    expect([...plain].map((_, at) => text[read?.offsets[at] ?? 0]).join("")).toBe(plain);
    expect(read?.offsets.at(-1)).toBe(text.length);
  });

  it("leaves other texts alone", () => {
    expect(withoutUnseen("missiles, “so”")).toBeNull();
  });
});

describe("latinLetters()", () => {
  it.each([
    ["a few Cyrillic letters in a word", "mіssіles", "missiles"],
    ["a word of nothing else, among Latin ones", "а missile", "a missile"],
    ["Greek ones", "Οpen", "Open"],
    ["Russian", "она сказала", "она сказала"],
    ["a Russian word among English ones", "he said да to it", "he said да to it"],
    ["no letters of the kind", "missile", "missile"],
  ])("reads %s", (_name, text, expected) => {
    expect(latinLetters(text)).toBe(expected);
  });
});

describe("readWords() of disguised words", () => {
  it.each([
    ["mis\u00adsiles will\u200b speak", ["missiles", "will", "speak"], ["mis\u00adsiles", "will", "speak"]],
    ["\u2060mіssіles", ["missiles"], ["mіssіles"]],
    ["ｍｉｓｓｉｌｅｓ", ["missiles"], ["ｍｉｓｓｉｌｅｓ"]],
    ["$\u200b5", ["$5"], ["$\u200b5"]],
  ])("%j", (text, forms, slices) => {
    const words = readWords(text);
    expect(words.map(({ form }) => form)).toEqual(forms);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(slices);
  });
});
