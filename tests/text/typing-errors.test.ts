import { describe, expect, it } from "vitest";
import { editDistance, errorsAllowed, isNear } from "../../src/text/typing-errors.ts";

describe("isNear()", () => {
  it.each([
    ["ann", "anna", true],
    ["anm", "ann", false],
    ["biden", "aiden", false],
    ["bidne", "biden", true],
    ["bidxx", "biden", false],
    ["volodmyrr", "volodymyr", true],
    ["vol", "volodymyr", true],
    ["vo", "volodymyr", false],
    ["bid", "bod", false],
    ["bidn", "bidden", false],
    ["bidens", "biden", true],
    ["bide", "bider", true],
    ["volodymyrxx", "volodymyr", true],
    ["volodymyrxxx", "volodymyr", false],
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
    ["starmer", "starmerr", 1],
    ["starmer", "sstarmer", 1],
    ["starmer", "stamer", 1],
    ["starmer", "stbrmer", 1],
    ["ab", "ba", 1],
    ["starmer", "starmxr", 1],
    ["starmer", "tsarmre", 2],
    ["aa", "aba", 1],
    // in UTF-16 code units
    ["x", "😀😀😀", 6],
  ])("%j to %j is %i", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});

describe("errorsAllowed()", () => {
  it.each([
    ["ann", 0],
    ["anna", 1],
    ["starmer", 1],
    ["zelensky", 2],
  ])("in %s are %i", (typed, expected) => {
    expect(errorsAllowed(typed)).toBe(expected);
  });
});
