import { describe, expect, it } from "vitest";
import {
  formsRightBefore,
  isBehindPreposition,
  isNewPerson,
  standingAt,
  standingInFront,
} from "../../../../src/answers/check/message/office-standing.ts";
import { wordsOf } from "../../../../src/text/words.ts";

/** The text, its words and the place of the word behind an asterisk. */
function read(marked: string) {
  const text = marked.replaceAll("*", "");
  const words = wordsOf(text);
  return [text, words, words.findIndex(({ start }) => start >= marked.indexOf("*"))] as const;
}

describe("standingInFront() reads the words in front of an office", () => {
  it.each([
    ["the", "holder"],
    ["the deputy", "lesser"],
    ["the former", "former"],
    ["formerly", "former"],
    ["no longer", "former"],
    ["the former deputy", "former-lesser"],
    ["the deputy of the former", "former"],
    ["the former New York City Police", "former"],
    // The seventh word is too far away.
    ["former big New York City Police union", "holder"],
    ["former senator and", "holder"],
    // An office that nobody is called by ends it.
    ["former sen", "holder"],
    ["former spokesman", "former"],
    ["", "holder"],
  ])("%s: %s", (before, expected) => {
    expect(standingInFront(wordsOf(before).map(({ form }) => form))).toBe(expected);
  });
});

describe("standingAt() reads what an article says around an office", () => {
  it.each([
    ["the *mayor* spoke", "holder"],
    ["the deputy *mayor* spoke", "lesser"],
    ["the former *mayor* spoke", "former"],
    ["the *mayor*-elect spoke", "none"],
    ["the *mayor* hopeful spoke", "none"],
    ["the *mayor*, hopeful, spoke", "holder"],
    ["she is not a *mayor*", "none"],
    ["she never became *mayor*", "none"],
    ["not a *mayor*", "none"],
    ["he does not say she never became *mayor*", "none"],
    ["she did not please the *mayor*", "holder"],
    ["she did not please *Mayor* Roe", "holder"],
    ["she is not *Mayor* Roe", "holder"],
    ["she is not *mayor*. Roe is", "none"],
    ["she would make a *mayor*", "none"],
    ["she would be a good *mayor*", "none"],
    ["she would run for *mayor*", "none"],
    ["candidate *mayor*", "none"],
    ["she ran to be *mayor*", "none"],
    ["a candidate for *mayor*", "none"],
    ["a bid to become *mayor*", "none"],
    ["she will *mayor*", "none"],
    ["she would meet the *mayor*", "holder"],
    ["she resigned as *mayor*", "former"],
    ["she resigned in anger as *mayor*", "former"],
    ["she resigned as the *mayor*", "former"],
    ["she resigned as deputy *mayor*", "lesser"],
    ["she worked as *mayor*", "holder"],
    ["she resigned over the *mayor*", "holder"],
    ["was *mayor* until 2019", "former"],
    ["was the deputy *mayor* until 2019", "former-lesser"],
    ["was the former *mayor* until 2019", "former"],
    ["was the former deputy *mayor* until 2019", "former-lesser"],
    ["*mayor* of Tarn from 2010 to 2019, spoke", "former"],
    ["*mayor* of Tarn from May 2010 until 2019", "former"],
    ["*mayor* of the big old town of Tarn till 2019", "holder"],
    ["is *mayor* until 2030", "holder"],
    ["will stay *mayor* until 2030", "holder"],
    ["the *mayor* said she stays until 2030", "holder"],
  ])("%s: %s", (marked, expected) => {
    expect(standingAt(...read(marked))).toBe(expected);
  });
});

describe("isBehindPreposition()", () => {
  it.each([
    ["she worked for *mayor* Roe", true],
    ["she spoke with the *mayor*", true],
    ["she spoke as *mayor*", false],
    ["she is the *mayor*", false],
    ["the *mayor*", false],
    ["*mayor*", false],
  ])("%s: %s", (marked, expected) => {
    expect(isBehindPreposition(...read(marked))).toBe(expected);
  });
});

describe("formsRightBefore()", () => {
  it.each([
    ["she is the *mayor*", "she is the"],
    ["in May, the *mayor*", "the"],
    ["*mayor*", ""],
    ["one two three four five six seven *mayor*", "two three four five six seven"],
  ])("%s: %s", (marked, expected) => {
    expect(formsRightBefore(...read(marked)).join(" ")).toBe(expected);
  });
});

describe("isNewPerson()", () => {
  it.each([
    ["met a *convict*", true],
    ["met an old ex-*convict*", true],
    ["another *banker*", true],
    ["whose brother was *banker*", true],
    // Four words away.
    ["a very big old *banker*", false],
    ["she was a *banker*", false],
    ["who is a *banker*", false],
    ["the *banker*", false],
    ["*banker*", false],
  ])("%s: %s", (marked, expected) => {
    expect(isNewPerson(...read(marked))).toBe(expected);
  });
});
