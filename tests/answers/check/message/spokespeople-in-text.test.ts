import { describe, expect, it } from "vitest";
import {
  endWithSpokesNoun,
  spokespersonAlone,
} from "../../../../src/answers/check/message/spokespeople-in-text.ts";

describe("endWithSpokesNoun()", () => {
  it.each([
    ["Telmast", " spokeswoman: “…”", " spokeswoman"],
    ["Telmast", "'s spokesman said", "'s spokesman"],
    ["Telmast", " spokesman Bo Lee: “…”", ""],
    ["Telmast", " said", ""],
  ])("%s%s", (name, rest, expected) => {
    expect((name + rest).slice(name.length, endWithSpokesNoun(name + rest, name.length))).toBe(expected);
  });
});

describe("spokespersonAlone()", () => {
  it.each([
    ["Spokeswoman, Tarn Fund", "Spokeswoman, Tarn Fund"],
    ["the spokesman, the Scottish FA", "spokesman, the Scottish FA"],
    ["a spokesman for the Tarn Fund", "spokesman for the Tarn Fund"],
    ["Spokeswoman, Ann Roe", null],
    ["Spokeswoman, Tarn", null],
    ["Spokeswoman, Tarn Fund, said", null],
    ["Ann Roe, spokeswoman for the Tarn Fund", null],
  ])("%s: %s", (text, expected) => {
    const found = spokespersonAlone(text, { start: 0, end: text.length });
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });
});
