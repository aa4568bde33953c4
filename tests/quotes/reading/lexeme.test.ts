import { describe, expect, it } from "vitest";
import { bareWord, cliticLexeme, lexemeAt, lexemeOf } from "../../../src/quotes/reading/lexeme.ts";

describe("lexemeOf()", () => {
  it.each([
    ["Roe", "word", true],
    ["roe", "word", false],
    ["al-Rahim", "word", true],
    ["d’Estaing", "word", true],
    ["al-rahim", "word", false],
    ["@AnnRoe", "word", true],
    ["23-year-old", "word", false],
    ["2026", "number", false],
    ["1st", "number", false],
    [",", "punct", false],
    ["“”", "punct", false],
  ] as const)("%s is a %s", (text, kind, isCapital) => {
    expect(lexemeOf(text)).toMatchObject({ text, kind, isCapital });
  });

  it("has small letters, and the bare form without accents and dots", () => {
    expect(lexemeOf("O’Néil")).toMatchObject({ lower: "o’néil", bare: "oneil" });
    expect(bareWord("U.S.")).toBe("us");
  });

  it("knows verbs of saying", () => {
    expect(lexemeOf("Said").verb?.base).toBe("say");
    expect(lexemeOf("bridge").verb).toBeUndefined();
  });

  it("remembers short words, and reads long ones alike each time", () => {
    expect(lexemeOf("bridge")).toBe(lexemeOf("bridge"));
    expect(lexemeOf("extraordinarily")).toEqual(lexemeOf("extraordinarily"));
  });
});

describe("lexemeAt()", () => {
  it("is the lexeme of the slice, whatever was there before", () => {
    const words = ["the", "tie", "tee", "toe", "Roe", "Rye", "bridge", "bright", "extraordinarily", "a", "I"];
    for (let round = 0; round < 3; round++)
      for (const word of words) expect(lexemeAt(`(${word})`, 1, 1 + word.length)).toEqual(lexemeOf(word));
  });
});

describe("cliticLexeme()", () => {
  it("is read as if its apostrophe were straight, and printed as it is", () => {
    expect(cliticLexeme("’s")).toMatchObject({ text: "’s", lower: "'s", isCapital: false, verb: undefined });
    expect(cliticLexeme("'ll").lower).toBe("'ll");
  });
});
