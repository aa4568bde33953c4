import { describe, expect, it } from "vitest";
import { knownNamesOf } from "../../../../src/answers/check/message/known-names.ts";
import { createWordIndex } from "../../../../src/search/index/word-index.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { inventedLibrary } from "../../invented-library.ts";
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

/** Everybody is quoted once; “poll” is a surname and a word of the article's own. */
function namesOf(people: readonly string[]) {
  const library = inventedLibrary([
    { id: "town", text: "The poll is over. They met in Brussels by the harbour." },
    ...people.map((by, i) => ({
      id: `a${i}`,
      text: `“The harbour is open,” said ${by}.`,
      quotations: [{ words: "The harbour is open,", by }],
    })),
  ]);
  return knownNamesOf(library, createWordIndex(library.articles.map(({ article }) => article)));
}

describe("knownNamesOf() people with all kinds of names", () => {
  const all = namesOf([
    "the harbour master",
    "Ana Maria Luz Carmen Ruiz Soto",
    "Eva Luz Carmen Ruiz Vidal",
    "Zelda",
    "Kim Lo",
    "Ann Lee",
    "Ada White",
    "Theresa May",
    "Jo Poll",
    "Page Brunholt",
  ]);

  it.each([
    ["a name of five words", "Eva Luz Carmen Ruiz Vidal", true],
    ["a name of six words", "Ana Maria Luz Carmen Ruiz Soto", false],
    ["its surname", "Soto", false],
    ["a single name", "zelda", true],
    ["a handle", "@zelda", true],
    ["a surname of two letters", "Lo", false],
    ["a surname of three", "Lee", true],
    ["a surname that everybody uses", "May", false],
    ["a description", "harbour master", false],
    ["nothing", "", false],
  ])("knows %s", (_name, phrase, isKnown) => {
    expect(all.isKnown(phrase)).toBe(isKnown);
  });

  it.each([
    ["a surname in small letters", "zelda", true],
    ["a first name in small letters", "ada", true],
    ["an everyday word in small letters", "white", false],
    ["an everyday word with a capital", "White", true],
    ["a full name in small letters, one of them an everyday word", "ada white", true],
    ["a place in small letters", "brussels", true],
    ["a word beside a place", "harbour brussels", false],
    ["a surname that is a word, too, in small letters", "poll", false],
    ["the same with a capital", "Poll", true],
    ["other words", "the harbour", false],
    ["a name that no article has", "Macron", false],
    ["nothing", "", false],
  ])("decides whether a name is meant: %s", (_name, phrase, isMeant) => {
    expect(all.isMeant(phrase)).toBe(isMeant);
  });

  it.each([
    ["a place in small letters", "brussels", true],
    ["a title with a name", "Minister Macron", true],
    ["a name with a word in small letters behind it", "Emmanuel macron", false],
    ["a name of two letters", "Bo", false],
    ["a name of three letters", "Bob", true],
    ["an owner", "Macron’s", true],
    ["a figure and its word", "2nd", false],
    ["nothing", "", false],
  ])("finds what may be a name: %s", (_name, phrase, isName) => {
    expect(all.isName(phrase)).toBe(isName);
  });

  it.each([
    ["a name of five words", "so Eva Luz Carmen Ruiz Vidal it is", ["Eva Luz Carmen Ruiz Vidal"]],
    [
      "a name in small letters that begins with an everyday word",
      "so page brunholt it is",
      ["page brunholt"],
    ],
    ["two in a row", "Zelda Ann Lee Zelda", ["Zelda", "Ann Lee", "Zelda"]],
    ["the last word", "that was zelda", ["zelda"]],
    ["an owner in capitals", "ZELDA’S boat", ["ZELDA"]],
    ["an everyday word with a capital", "then White came", ["White"]],
    ["an everyday word", "a white boat", []],
    ["a heading that is a surname", "Poll again", []],
    ["nobody whom the articles quote", "Then Macron came", []],
  ])("finds %s", (_name, text, found) => {
    expect(all.namedIn(text, []).map(span => sliceOf(text, span))).toEqual(found);
  });
});
