import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../src/quotes/judging/draft.ts";
import { isClause } from "../../../src/quotes/judging/nobody.ts";
import { readingOf } from "../reading/readings.ts";
import { optionsIn } from "./discourses.ts";

// Every sentence here is invented.

describe("isClause()", () => {
  it.each([
    ["a mostly quiet place", false],
    ["one two three four five", false],
    ["one two three four five six", true],
    ["one – two, three; four … five!", false],
    ["it’s a mostly quiet place", true],
    ["Anticonstitutionally anticonstitutionally anticonstitutionally anticonstitutional a b c", false],
  ])("%s: %s", (words, expected) => {
    const reading = readingOf(words);
    const draft = emptyDraft({ start: 0, end: words.length, paragraph: 1, kind: "mixed" });
    expect(isClause(reading, draft)).toBe(expected);
  });

  it("counts the draft’s own words only", () => {
    const text = "one two three four five six seven";
    const draft = emptyDraft({ start: 4, end: 28, paragraph: 1, kind: "mixed" });
    expect(isClause(readingOf(text), draft)).toBe(false);
  });
});

describe("nobodyOption() of the last marked words", () => {
  it.each([
    ["Then it was “salt and sand” there.", "nobody nobody-fragment nobody-no-cue"],
    ["Then it was a “salt and sand” town.", "nobody nobody-fragment nobody-in-phrase nobody-no-cue"],
    ["Then it was a “salt and sand road” there.", "nobody nobody-fragment nobody-no-cue"],
    [
      "Then it was on “salt and sand road” there.",
      "nobody nobody-fragment nobody-behind-preposition nobody-no-cue",
    ],
    ["Then it was on “salt and sand road now” there.", "nobody nobody-fragment nobody-no-cue"],
    ["Then it was on “salt” roads.", "nobody nobody-short nobody-in-phrase nobody-no-cue"],
    ["Then it was on “salt” Roads.", "nobody nobody-short nobody-behind-preposition nobody-no-cue"],
    ["Then it was their “salt”.", "nobody nobody-short nobody-in-phrase nobody-no-cue"],
    ["Then it was Tarn’s “salt”.", "nobody nobody-short nobody-in-phrase nobody-no-cue"],
    ["Then Ann targeted “salt”.", "nobody nobody-short nobody-object nobody-no-cue"],
    ["Then Ann said “No salt here”.", "nobody nobody-fragment"],
    ["Then Ann and the others call “salt” sand.", "nobody nobody-short"],
    ["Then came what Ann and others call “salt”.", "nobody nobody-short nobody-called"],
    ["Then Ann said “No salt here at”.", "nobody nobody-sentence"],
    ["Then Ann said “No salt here,” there.", "nobody nobody-sentence"],
    ["“The Salt Road” opened.", "nobody nobody-fragment nobody-names nobody-title nobody-no-cue"],
  ])("%s: %s", (text, expected) => {
    expect(optionsIn(text).at(-1)?.["nobody: ?"]?.join(" ")).toBe(expected);
  });
});
