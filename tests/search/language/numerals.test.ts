import { describe, expect, it } from "vitest";
import { isNumeral, numeralOf } from "../../../src/search/language/numerals.ts";

describe("numeralOf()", () => {
  it.each([
    ["two", "2"],
    ["seven", "7"],
    ["third", "3"],
    ["tenth", "10"],
    ["thousand", "1000"],
    ["1000th", "1000"],
    ["1st", "1"],
    ["22nd", "22"],
    ["3rd", "3"],
    ["one", undefined],
    ["zero", undefined],
    ["second", undefined],
    ["1000", undefined],
    ["th", undefined],
    ["4thx", undefined],
  ])("%s: %s", (form, expected) => {
    expect(numeralOf(form)).toBe(expected);
  });
});

describe("isNumeral()", () => {
  it.each([
    ["b52", true],
    ["٤", true],
    ["seven", true],
    ["one", false],
    ["ferry", false],
  ])("%s: %s", (form, expected) => {
    expect(isNumeral(form)).toBe(expected);
  });
});
