import { describe, expect, it } from "vitest";
import { endWithSpokesNoun } from "../../../../src/answers/check/message/spokespeople-in-text.ts";

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
