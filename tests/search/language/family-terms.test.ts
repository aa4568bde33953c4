import { describe, expect, it } from "vitest";
import { DAILY_LIFE_TELLING } from "../../../src/english/vocabulary/telling/daily-life.ts";
import { PUBLIC_LIFE_TELLING } from "../../../src/english/vocabulary/telling/public-life.ts";
import { TELLING_WORDS } from "../../../src/english/vocabulary/telling-words.ts";
import { WORD_FAMILIES } from "../../../src/english/vocabulary/word-families.ts";
import { closeFamilyOf, familyOf, tellingOf } from "../../../src/search/language/family-terms.ts";
import { languageOf } from "../../../src/search/language/languages.ts";

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
    ["pricey", "expensive"],
    ["telly", "television"],
    ["nicked", "steal"],
    ["bag", "rucksack"],
    ["mrs", "wife"],
    ["sneakers", "trainers"],
    ["crook", "hacker"],
    ["tux", "tuxedo"],
    ["kids", "student"],
  ])("of %s has %s", (asked, found) => {
    expect(familyOf(stem(asked))).toContain(stem(found));
  });

  it("has no everyday words with several meanings in a large library", () => {
    expect(closeFamilyOf(stem("bag"))).not.toContain(stem("rucksack"));
    expect(closeFamilyOf(stem("talk"))).toContain(stem("speak"));
  });

  it.each(["mayor", "president"])("has nobody else's office for %s", office => {
    expect(familyOf(stem(office))).not.toContain(stem("leader"));
  });

  it("looks for no family from a word that mostly means something else", () => {
    expect(familyOf(stem("fire"))).not.toContain(stem("sack"));
  });
});

describe("TELLING_WORDS", () => {
  it("have words for each that is asked with, each once, in small letters, and none for itself", () => {
    expect(TELLING_WORDS.size).toBeGreaterThan(1000);
    for (const [asked, telling] of TELLING_WORDS) {
      expect(asked, asked).toMatch(/^[\p{Ll}\d-]+$/u);
      expect(telling.length, asked).toBeGreaterThan(0);
      expect(new Set(telling).size, asked).toBe(telling.length);
      for (const word of telling) expect(word, asked).toMatch(/^[\p{Ll}\d-]+$/u);
    }
  });
});

describe("tellingOf()", () => {
  it("has the words of every row with the same first word", () => {
    const rows = [PUBLIC_LIFE_TELLING, DAILY_LIFE_TELLING].flatMap(table => table.split(";"));
    for (const row of rows) {
      const [asked = "", ...telling] = row.trim().split(/[:\s]+/);
      for (const word of telling) {
        if (stem(word) !== stem(asked)) expect(tellingOf(stem(asked)), row).toContain(stem(word));
      }
    }
  });

  it("has what a sentence says that answers, and not the other way round", () => {
    expect(tellingOf(stem("hurt"))).toContain(stem("hospital"));
    expect(tellingOf(stem("hospital"))).not.toContain(stem("hurt"));
  });
});
