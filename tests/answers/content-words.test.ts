import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contentWordsOf,
  createQuickLook,
  isAmong,
  searchWordsOf,
  termsOf,
} from "../../src/answers/content-words.ts";
import { IRREGULAR_FORMS } from "../../src/english/grammar/irregular-forms.ts";

describe("createQuickLook() and termsOf()", () => {
  it.each([
    ["hoping", "There is hope.", true],
    ["hope", "They were hoping.", true],
    ["studies", "She studied.", true],
    ["O'Brien", "O’Brien spoke.", true],
    ["obrien", "O’Brien spoke.", true],
    ["Sao Tome", "In São Tomé it rained.", true],
    ["France", "The French left.", true],
    ["Korean", "North Korea spoke.", true],
    ["Downing Street", "No 10 said nothing.", true],
    ["United States", "The US said nothing.", true],
    ["1,000th day", "After 1000th day it rained.", true],
    ["long-range", "Long range missiles.", true],
    ["missiles", "The missing islands.", false],
    ["harbour ships", "The harbour is empty.", false],
  ])("%j in %j: %s", (typed, text, expected) => {
    const words = searchWordsOf(typed);
    const terms = termsOf(text);
    expect(words.every(word => isAmong(word, terms))).toBe(expected);
    if (expected) expect(createQuickLook(words)(text)).toBe(true);
  });

  it.each(IRREGULAR_FORMS.map(forms => [forms]))("finds every form of %j by every other", forms => {
    for (const typed of forms) {
      const words = searchWordsOf(typed);
      for (const form of forms) {
        const text = `They ${form} there.`;
        expect(words.some(word => isAmong(word, termsOf(text)))).toBe(true);
        expect(createQuickLook(words)(text), `${typed} in ${text}`).toBe(true);
      }
    }
  });

  it("the quick look never skips a text that has the words", () => {
    const piece = fc.constantFrom(
      ...IRREGULAR_FORMS.flat(),
      ..."hoping tried tries O’Neill’s café Kyiv's skies US U.S. UN dying eye news No 10 1,000th ten thousand Zoë naïve relational y e i IT it's".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(5), (pieces, at) => {
        const text = pieces.join(" ");
        const words = searchWordsOf(pieces[at % pieces.length] ?? "");
        const terms = termsOf(text);
        if (words.every(word => isAmong(word, terms))) expect(createQuickLook(words)(text)).toBe(true);
      }),
    );
  });
});

describe("contentWordsOf()", () => {
  it("leaves function words out; searchWordsOf() uses them if there is nothing else", () => {
    expect(contentWordsOf("the missiles he supplies").map(({ terms }) => terms[0])).toEqual([
      "missil",
      "suppli",
    ]);
    expect(contentWordsOf("who is he")).toEqual([]);
    expect(searchWordsOf("who is he")).toHaveLength(3);
  });
});
