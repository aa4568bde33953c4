import { describe, expect, it } from "vitest";
import { nameFrom } from "../../../../src/answers/check/message/name-at-word.ts";
import { sliceOf } from "../../../../src/text/span.ts";

function nameIn(text: string, isAlone: boolean): string | null {
  const name = nameFrom(text, 0, text.length, isAlone);
  return name && sliceOf(text, name);
}

// All people are invented.
describe("nameFrom()", () => {
  it.each([
    ["a full name", "Ada Brun said so", "Ada Brun"],
    ["a handle", "@ada_brun said so", "@ada_brun"],
    ["a particle inside a name", "Ada van der Brun said so", "Ada van der Brun"],
    ["no particle behind one", "Ada Brun of the board said so", "Ada Brun"],
    ["no particle in small letters in front", "of Ada Brun they said so", null],
    ["no particle in front of a long line", "de Brun said this to the whole board", null],
    ["no label", "Breaking Ada Brun said so", null],
    ["no pronoun", "She said so", null],
    ["without the possessive", "Ada Brun’s line", "Ada Brun"],
    ["without the day in front", "Yesterday Ada Brun said so", "Ada Brun"],
    ["not across a comma", "Ada, Brun said so", "Ada"],
    ["at most six words", "Ada Bea Cea Dea Eea Fea Gea said so", "Ada Bea Cea Dea Eea Fea"],
    ["not behind a dozen marks", "“““““ Ada Brun said so", null],
  ])("finds %s: %s", (_name, text, expected) => {
    expect(nameIn(text, false)).toBe(expected);
  });

  it.each([
    ["brun", "brun"],
    ["ada van brun", "ada van brun"],
    ["ada bea cea brun", null],
    ["ada said", null],
    ["ada in lund", null],
    ["ada brun: so", null],
  ])("takes up to three words in small letters that stand alone for a name: %s", (text, expected) => {
    expect(nameIn(text, true)).toBe(expected);
    expect(nameIn(text, false)).toBeNull();
  });
});
