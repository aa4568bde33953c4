import { describe, expect, it } from "vitest";
import { editDistance, isNear, matchWords } from "../../src/answers/match-words.ts";

describe("matchWords()", () => {
  it.each([
    ["keir starmer", "keir starmer", "exact"],
    ["starmer keir", "keir starmer", "words"],
    ["starmer", "keir starmer", "words"],
    ["star ke", "keir starmer", "prefix"],
    ["starmre", "keir starmer", "fuzzy"],
    ["zelenskiy", "volodymyr zelensky", "fuzzy"],
    ["kier starmer", "keir starmer", "fuzzy"],
    ["an anna", "anna an", "words"],
    ["a a", "anna", null],
    ["ab ab", "abbot abel", "prefix"],
    ["trump", "keir starmer", null],
    ["keir starmer jones", "keir starmer", null],
    ["", "keir starmer", null],
  ])("%j in %j: %s", (typed, name, expected) => {
    expect(matchWords(typed.split(" ").filter(Boolean), name.split(" "))).toBe(expected);
  });
});

describe("isNear()", () => {
  it.each([
    ["ann", "anna", true],
    ["anm", "ann", false],
    ["biden", "aiden", false],
    ["bidne", "biden", true],
    ["bidxx", "biden", false],
    ["volodmyrr", "volodymyr", true],
  ])("%s and %s: %s", (typed, word, expected) => {
    expect(isNear(typed, word)).toBe(expected);
  });
});

describe("editDistance()", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["starmer", "starmre", 1],
    ["ca", "abc", 3],
  ])("%j to %j is %i", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});
