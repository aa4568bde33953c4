import { describe, expect, it } from "vitest";
import { WORD_FAMILIES } from "../../src/english/word-families.ts";
import { familyOf } from "../../src/search/family-terms.ts";
import { languageOf } from "../../src/search/languages.ts";

const { stem } = languageOf("en");

describe("WORD_FAMILIES", () => {
  it.each(WORD_FAMILIES.map(family => [family.words.join(" "), family] as const))(
    "finds every word of: %s",
    (_, { words, onlyFound }) => {
      const [first] = words.filter(word => !onlyFound.has(word));
      if (first === undefined) throw new Error("nothing looks for the row");
      for (const word of words) {
        if (stem(word) !== stem(first)) expect(familyOf(stem(first))).toContain(stem(word));
      }
      expect(new Set(words).size).toBe(words.length);
    },
  );
});

describe("familyOf()", () => {
  it.each([
    ["talk", "speak"],
    ["send", "supply"],
    ["cost", "price"],
    ["cars", "vehicle"],
    ["signed", "signature"],
    ["kids", "child"],
    ["sacked", "dismiss"],
    ["sacked", "fire"],
  ])("of %s has %s", (asked, found) => {
    expect(familyOf(stem(asked))).toContain(stem(found));
  });

  it("looks for no family from a word that mostly means something else", () => {
    expect(familyOf(stem("fire"))).not.toContain(stem("sack"));
  });
});
