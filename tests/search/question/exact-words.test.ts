import { describe, expect, it } from "vitest";
import { formsIn, hasPhrase, readExactWords } from "../../../src/search/question/exact-words.ts";

describe("readExactWords()", () => {
  it.each([
    ['"double down" on it', ["double down"]],
    ["“double down” on it", ["double down"]],
    ["«double down» on it", ["double down"]],
    ["„double down“ on it", ["double down"]],
    ["„double down” on it", ["double down"]],
    ['„double down" on it', ["double down"]],
    ["»double down« on it", ["double down"]],
    ["»double down» on it", ["double down"]],
    ['“double down" on it', ["double down"]],
    ['"double down” on it', ["double down"]],
    ["„ab“ or „cd“", ["ab", "cd"]],
    ["»ab« or »cd«", ["ab", "cd"]],
    ["«ab» or «cd»", ["ab", "cd"]],
    ["«double down” on it", []],
    ["double” down“ on it", []],
    ['a 5" board of oak', []],
    ['"a"', []],
    ['"ab"', ["ab"]],
    ['"--" and "ab"', ["ab"]],
    ['"ab\ncd"', []],
    [`"${"a".repeat(200)}"`, ["a".repeat(200)]],
    [`"${"a".repeat(201)}"`, []],
    ['"ab" or "cd"', ["ab", "cd"]],
  ])("takes the marked words of %s", (question, expected) => {
    expect(readExactWords(question).typed).toEqual(expected);
  });

  it("reads marked words in the form in which words are compared", () => {
    expect(readExactWords('"Double Down" -Brazil').phrases).toEqual([["double", "down"]]);
  });

  it.each([
    ["ferry -toll", ["toll"], "ferry      "],
    ["-Toll ferry", ["toll"], "      ferry"],
    ["ferry −toll", ["toll"], "ferry      "],
    ["long-range", [], "long-range"],
    ["Ali - the boxer", [], "Ali - the boxer"],
    ["-5 degrees", [], "-5 degrees"],
    ["-10% tariffs", [], "-10% tariffs"],
    ["it was −5 in Skarn", [], "it was −5 in Skarn"],
    ["ferry -2024", [], "ferry -2024"],
    ["ferry -B52’s", ["b52s"], "ferry       "],
  ])("leaves out what has a minus sign: %s", (question, excluded, rest) => {
    const found = readExactWords(question);
    expect(found.rest).toBe(rest);
    expect([...found.excluded]).toEqual(excluded);
  });

  it("takes marked words after a minus sign all the same", () => {
    expect(readExactWords('-"double down"').typed).toEqual(["double down"]);
  });
});

describe("hasPhrase()", () => {
  const text = "They doubled down and down again.";
  const forms = formsIn(text, { start: 0, end: text.length });
  const phrase = (words: string) => formsIn(words, { start: 0, end: words.length });
  it.each([
    ["they doubled", true],
    ["down and down", true],
    ["down again", true],
    ["doubled and", false],
    ["again they", false],
    ["down down", false],
  ])("%s: %s", (words, expected) => {
    expect(hasPhrase(forms, phrase(words))).toBe(expected);
  });

  it("reads no farther than the span", () => {
    expect(formsIn(text, { start: 5, end: 17 })).toEqual(["doubled", "down"]);
  });
});
