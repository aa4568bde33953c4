import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../src/text/span.ts";
import { knownNames } from "./known-names.ts";

const names = knownNames(["Keir Starmer", "Volodymyr Zelensky", "Theresa May"]);

describe("knownNamesOf()", () => {
  it.each([
    ["a full name", "so Keir Starmer it is", ["Keir Starmer"]],
    ["a surname", "Starmer’s line", ["Starmer"]],
    ["small letters", "lol starmer again", ["starmer"]],
    ["capitals", "STARMER and ZELENSKY", ["STARMER", "ZELENSKY"]],
    ["a hashtag", "#Starmer", ["Starmer"]],
    ["an everyday word", "that may be", []],
    ["nobody", "the harbour is open", []],
  ])("finds those who are named: %s", (_name, text, found) => {
    expect(names.namedIn(text, []).map(span => sliceOf(text, span))).toEqual(found);
  });

  it("leaves out what is in the given spans", () => {
    expect(names.namedIn("Starmer on Zelensky", [{ start: 0, end: 7 }])).toEqual([{ start: 11, end: 19 }]);
  });

  it.each(["Keir Starmer", "starmer", "Macron", "Emmanuel Macron", "@somebody"])("%j is a name", phrase => {
    expect(names.isName(phrase)).toBe(true);
  });

  it.each([
    "Having",
    "Number Two",
    "Let",
    "By",
    "I've",
    "fake",
    "lol",
    "BREAKING",
    "Fake",
    "harbour",
    "2024",
  ])("%j is none", phrase => {
    expect(names.isName(phrase)).toBe(false);
  });
});
