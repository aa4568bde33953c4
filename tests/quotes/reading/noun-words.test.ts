import { describe, expect, it } from "vitest";
import { genderOfNoun, isHumanNoun, isManOrWoman, isStop } from "../../../src/quotes/reading/noun-words.ts";

describe("isHumanNoun()", () => {
  it.each(["driver", "drivers", "police", "nurse", "fisherman", "camerawoman"])("%s", noun => {
    expect(isHumanNoun(noun)).toBe(true);
  });

  it.each(["bridge", "human", "talisman", "german", "dutchman", "yeoman’s", "man-made"])("not %s", noun => {
    expect(isHumanNoun(noun)).toBe(false);
  });
});

describe("isManOrWoman()", () => {
  it.each([
    ["fisherman", true],
    ["signalwoman", true],
    ["roman", false],
    ["norman", false],
    ["frenchwoman", false],
    ["oman", false],
    ["mansion", false],
  ])("%s: %s", (noun, expected) => {
    expect(isManOrWoman(noun)).toBe(expected);
  });
});

describe("genderOfNoun()", () => {
  it.each([
    ["sister", "she"],
    ["widower", "he"],
    ["fisherman", "he"],
    ["camerawoman", "she"],
    ["dutchman", "he"],
    ["frenchwoman", "she"],
    ["human", null],
    ["driver", null],
  ])("%s: %s", (noun, expected) => {
    expect(genderOfNoun(noun)).toBe(expected);
  });
});

describe("isStop()", () => {
  it.each(["of", "and", "who", "because", "is", "she"])("a noun phrase ends at %s", word => {
    expect(isStop(word)).toBe(true);
  });

  it.each(["all", "both", "mayor", "the"])("and goes on after %s", word => {
    expect(isStop(word)).toBe(false);
  });
});
