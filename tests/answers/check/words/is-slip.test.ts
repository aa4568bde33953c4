import { describe, expect, it } from "vitest";
import { isSlip, isSlipOfSound } from "../../../../src/answers/check/words/is-slip.ts";

describe("isSlip() forgives", () => {
  it.each([
    ["misiles", "missiles"],
    ["missles", "missiles"],
    ["carefull", "careful"],
    ["anounced", "announced"],
    ["agresion", "aggression"],
    ["govermnent", "government"],
    ["completley", "completely"],
    ["govrnment", "government"],
    ["governmaent", "government"],
    ["negetiations", "negotiations"],
    ["contracter", "contractor"],
    ["independant", "independent"],
    ["availible", "available"],
    ["carot", "carrot"],
    ["mahcine", "machine"],
    ["gvoernment", "government"],
    ["absant", "absent"],
    ["persnoal", "personal"],
    ["incredbile", "incredible"],
    ["litearl", "literal"],
  ])("%s for %s", (typed, word) => {
    expect(isSlip(typed, word)).toBe(true);
  });
});

describe("isSlip() forgives nothing that may be another word", () => {
  it.each([
    ["a word that is known to have such a neighbour", "immoral", "immortal"],
    ["the same, swapped", "marital", "martial"],
    ["the same, doubled", "planed", "planned"],
    ["swapped, and a letter away from its neighbour", "countires", "countries"],
    ["a letter missing in one that has a neighbour", "persnal", "personal"],
    ["swapped in a short one", "latre", "later"],
    ["short words", "tired", "tried"],
    ["one consonant for another", "contrast", "contract"],
    ["another first letter", "bissiles", "missiles"],
    ["what may be a prefix", "onhappily", "unhappily"],
    ["an inflection", "missile", "missiles"],
    ["another inflection", "attacks", "attacked"],
    ["numbers", "sevventeen", "seventeen"],
    ["negations", "nothingg", "nothing"],
    ["two slips", "goverrnmant", "government"],
    ["the word itself", "missiles", "missiles"],
    ["figures", "10000a", "100000a"],
    ["a missing letter in a word of seven", "adverse", "adversed"],
    ["vowels of endings that differ in sense", "employee", "employeo"],
    ["an ending with another in front", "roter", "rotor"],
    ["a doubled letter in a word of five", "hapy", "happy"],
    ["neighbours swapped in a word of six", "makret", "market"],
    ["a letter missing where an inflection may begin", "governmnt", "government"],
    ["a consonant for a vowel", "govtrnment", "government"],
    ["letters that are not Latin", "правительсство", "правительство"],
  ])("%s: %s", (_, typed, word) => {
    expect(isSlip(typed, word)).toBe(false);
    expect(isSlip(word, typed)).toBe(false);
  });
});

describe("isSlipOfSound()", () => {
  it.each([
    ["kidnaping", "kidnapping", true],
    ["contracter", "contractor", true],
    ["completley", "completely", false],
    ["govrnment", "government", false],
  ])("%s for %s: %s", (typed, word, expected) => {
    expect(isSlipOfSound(typed, word)).toBe(expected);
  });
});
