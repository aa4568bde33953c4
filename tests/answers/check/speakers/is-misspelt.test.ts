import { describe, expect, it } from "vitest";
import { isMisspelt } from "../../../../src/answers/check/speakers/is-misspelt.ts";

const speaker = { name: "Volodymyr Zelensky", kind: "person", alsoNamed: ["Mr Zelensky"] } as const;

describe("isMisspelt()", () => {
  it.each([
    ["Zelenksy", true],
    ["zelenskyi", true],
    ["@Zelenski", true],
    ["Volodymyr Zelenskij", true],
    ["Mr Zelenskey", true],
    // The right name isn't misspelt, and other people's names are theirs.
    ["Zelensky", false],
    ["Olena Zelenska", false],
    ["Belensky", false],
    ["Zelazny", false],
    ["", false],
  ])("%s: %s", (typed, isSo) => {
    expect(isMisspelt(typed, speaker)).toBe(isSo);
  });

  it("doesn't take a short surname for another", () => {
    expect(isMisspelt("Brum", { name: "Ada Brun", kind: "person", alsoNamed: [] })).toBe(false);
    expect(isMisspelt("Brunna", { name: "Ada Brun", kind: "person", alsoNamed: [] })).toBe(false);
    expect(isMisspelt("Mars", { name: "Ada Marsh", kind: "person", alsoNamed: [] })).toBe(false);
  });

  it.each([
    ["one letter of five", "Marsk", "Ada Marsh", true],
    ["two of seven", "Harxxan", "Ada Hartman", false],
    ["two of eight", "Petxxvna", "Ada Petrovna", true],
    ["three of eight", "Pexxxvna", "Ada Petrovna", false],
  ])("with %s wrong", (_name, typed, name, isSo) => {
    expect(isMisspelt(typed, { name, kind: "person", alsoNamed: [] })).toBe(isSo);
  });
});
