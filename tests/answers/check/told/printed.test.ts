import { describe, expect, it } from "vitest";
import {
  formsOf,
  isNameIn,
  isPrinted,
  isProper,
  printedIn,
} from "../../../../src/answers/check/told/printed.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { createWordIndex } from "../../../../src/search/index/word-index.ts";
import { wordsOf } from "../../../../src/text/words.ts";

const articleOf = (text: string, title = "Rain", publisher?: string) =>
  articleOfLines(text, {
    origin: { kind: "host", file: "a" },
    title,
    ...(publisher ? { publisher } : {}),
  });

// All people and places are invented.
describe("isPrinted()", () => {
  it.each([
    ["the very word", "The mill closed.", "mill", true],
    ["another number", "The mills closed.", "mill", true],
    ["another inflection", "They were closing it.", "closed", true],
    ["another word for an office", "The attorney spoke.", "lawyer", true],
    ["the article's word for an office", "The lawyer spoke.", "attorney", true],
    ["a wider word for an office", "The solicitor spoke.", "lawyer", true],
    ["an office in two words", "The chief executive spoke.", "ceo", true],
    ["an abbreviation", "The government spoke.", "govt", true],
    ["another word", "The mill closed.", "dam", false],
    ["another office", "The lawyer spoke.", "solicitor", false],
  ])("%s: %s (%s): %s", (_, text, form, expected) => {
    const index = createWordIndex([articleOf(text)]);
    expect(isPrinted(form, formsOf(wordsOf(text), index), index)).toBe(expected);
  });
});

describe("printedIn()", () => {
  const article = articleOf("The mill closed.\nThe dam is old.", "Arrest of a pilot", "The Courier");
  const index = createWordIndex([article]);
  const printed = printedIn(article, [{ start: 0, end: 16 }], index);

  it.each([
    ["the part", "mill", true],
    ["another inflection of the part", "closing", true],
    ["the title", "arrest", true],
    ["the publisher", "courier", true],
    ["another inflection of the title", "arrested", false],
    ["another part", "dam", false],
  ])("of %s: %s, %s", (_, form, expected) => {
    expect(isPrinted(form, printed, index)).toBe(expected);
  });
});

describe("isNameIn() and isProper()", () => {
  const article = articleOf("Mills by Pindle & Grew met Roe. Rain fell on rain. “Tea, Ltd: Ham");
  const index = createWordIndex([article]);

  it.each([
    ["grew", true],
    ["roe", true],
    ["rain", false],
    ["nobody", false],
  ])("a name: %s, %s", (form, expected) => {
    expect(isNameIn(index, form)).toBe(expected);
  });

  it.each([
    ["grew", true],
    ["roe", true],
    ["ltd", true],
    ["mills", false],
    ["rain", false],
    ["tea", false],
    ["ham", false],
    ["met", false],
  ])("with a capital inside a sentence: %s, %s", (form, expected) => {
    expect(isProper(article, form)).toBe(expected);
  });
});
