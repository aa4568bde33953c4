import { describe, expect, it } from "vitest";
import {
  attributeAt,
  isBeforeFirstName,
  isParticiple,
} from "../../../../src/answers/check/message/attribute-beside.ts";
import { wordsOf } from "../../../../src/text/words.ts";

const spanOf = (text: string, name: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

describe("attributeAt()", () => {
  it.each([
    ["right in front of the name", "bigamist Ann Roe", "bigamist", "attribute"],
    ["a participle", "jailed banker Ann Roe", "jailed", "attribute"],
    ["a word that judges", "Ann Roe, the insane banker", "insane", "attribute"],
    ["an adjective by its end", "Ann Roe, a furious banker", "furious", "attribute"],
    ["an adverb", "newly chosen man Ann Roe", "newly", "attribute"],
    ["of what somebody is", "union man Ann Roe", "union", "modifier"],
    ["in front of a mark and the name", "union, Ann Roe", "union", "modifier"],
    ["a noun that ends like no adjective", "hospital man Ann Roe", "hospital", "modifier"],
    ["a short word that ends like an adjective", "Ann Roe, an ally", "ally", "name"],
    ["behind the name", "Ann Roe of the union", "union", "name"],
  ] as const)("%s: %s (%s)", (_, text, word, expected) => {
    const words = wordsOf(text);
    const at = words.findIndex(({ form }) => form === word);
    expect(attributeAt(text, words, at, [spanOf(text, "Ann Roe")])).toBe(expected);
  });

  it("takes only the speaker's name for one that a modifier belongs to", () => {
    const text = "Roe, the union man Bo Lee";
    const names = [spanOf(text, "Roe"), spanOf(text, "Bo Lee")];
    expect(attributeAt(text, wordsOf(text), 2, names)).toBe("name");
  });
});

describe("isParticiple()", () => {
  it.each([
    ["jailed", true],
    ["beaten", true],
    ["hurt", true],
    ["naked", false],
    ["red", false],
    ["banker", false],
  ])("%s: %s", (form, expected) => {
    expect(isParticiple(form)).toBe(expected);
  });
});

describe("isBeforeFirstName() on what is typed like one name", () => {
  it.each([
    ["Jailed Ann Roe", 0, true],
    ["Jailed Qorvath Roe", 0, false],
    ["Mayor Ann Roe", 0, false],
    ["PM Ann Roe", 0, false],
    ["Mr Ann Roe", 0, false],
    ["Nurse Ann Roe", 0, false],
    ["The Ann Roe", 0, false],
    ["Ida Ann Roe", 0, false],
    ["Ann Roe", 1, false],
  ])("%s, word %i: %s", (name, at, expected) => {
    expect(isBeforeFirstName(wordsOf(name), at, [{ start: 0, end: name.length }])).toBe(expected);
  });

  it.each([
    ["outside the name", [{ start: 7, end: 14 }]],
    ["without a name", []],
  ])("not %s", (_, names) => {
    expect(isBeforeFirstName(wordsOf("Jailed Ann Roe"), 0, names)).toBe(false);
  });
});
