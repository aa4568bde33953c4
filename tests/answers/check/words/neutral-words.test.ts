import { describe, expect, it } from "vitest";
import {
  isNeutralChange,
  isNeutralEnd,
  isNeutralOpening,
} from "../../../../src/answers/check/words/neutral-words.ts";

const split = (words: string) => words.split(" ").filter(word => word !== "");

describe("isNeutralChange()", () => {
  it.each([
    ["really", ""],
    ["very", ""],
    ["you know", ""],
    ["the", ""],
    ["", "um"],
    ["do not", "dont"],
    ["cannot", "can not"],
    ["organise", "organize"],
    ["colour", "color"],
    ["centre", "center"],
    ["it is very cold", "it is cold"],
  ])("%j and %j say the same", (quoted, claimed) => {
    expect(isNeutralChange(split(quoted), split(claimed))).toBe(true);
  });

  it.each([
    ["only", ""],
    ["just", ""],
    ["so", ""],
    ["that", ""],
    ["not", ""],
    ["would", ""],
    ["you", ""],
    ["know", ""],
    ["huge", ""],
    ["refused to", ""],
    ["against", "for"],
    ["do", "dont"],
    ["he", "she"],
    ["", "secretly"],
    ["wise", "wize it"],
  ])("%j and %j don't", (quoted, claimed) => {
    expect(isNeutralChange(split(quoted), split(claimed))).toBe(false);
  });
});

describe("isNeutralOpening() and isNeutralEnd()", () => {
  it.each(["", "but", "and so", "well"])("%j may be left out before the words", words => {
    expect(isNeutralOpening(split(words))).toBe(true);
  });

  it.each(["if", "i think", "but not", "they say", "un"])("%j may not", words => {
    expect(isNeutralOpening(split(words))).toBe(false);
  });

  it.each(["", "too", "you know", "thank you"])("%j may be left out after the words", words => {
    expect(isNeutralEnd(split(words))).toBe(true);
  });

  it.each(["if the union agrees", "in jest", "not"])("%j may not", words => {
    expect(isNeutralEnd(split(words))).toBe(false);
  });
});
