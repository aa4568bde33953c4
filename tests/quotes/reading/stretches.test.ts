import { describe, expect, it } from "vitest";
import { readingOf, stretchesOf } from "./readings.ts";

const PAIRS = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
  ["»", "«"],
  ["„", "“"],
  ["''", "''"],
  ["``", "''"],
  ["「", "」"],
] as const;

describe("findStretches()", () => {
  it.each(PAIRS)("pairs %s and %s", (open, close) => {
    expect(stretchesOf(`She said ${open}we are ready,${close} and left.`)).toEqual(["we are ready,"]);
    expect(stretchesOf(`${open}We are ready,${close} she said.`)).toEqual(["We are ready,"]);
    expect(stretchesOf(`Then ${open}Ready!${close}`)).toEqual(["Ready!"]);
  });

  it("takes inches for no marks", () => {
    expect(stretchesOf("The board was 12″ wide and 6″ deep.")).toEqual([]);
  });

  it.each([
    ["apostrophes in words", "They don’t know the town’s mayors’ names and it isn't theirs.", []],
    ["clipped words", "Rock ’n’ roll of the ’90s, get ’em while they’re hot.", []],
    ["two in a sentence", "“Yes,” she said, “and no.”", ["Yes,", "and no."]],
    ["nested marks of another kind", "“He told me ‘never’ twice,” she said.", ["He told me ‘never’ twice,"]],
    ["nested marks of one kind", "“He said “never” twice,” she said.", ["He said “never” twice,"]],
    [
      "a plural owner inside single marks",
      "‘It is the voters’ choice now,’ she said.",
      ["It is the voters’ choice now,"],
    ],
    ["no closing mark before who says it", "“We will go on, he said.", ["We will go on,"]],
    ["no closing mark at all", "She said: “We will go on", ["We will go on"]],
    ["no opening mark", "We will go on,” she said.", ["We will go on,"]],
    ["no opening mark, after a sentence", "It rained. We will go on,” she said.", ["We will go on,"]],
    ["a second opening mark", "“We will go. “We will stay,” she said.", ["We will go.", "We will stay,"]],
    ["spaces inside", "« bonjour » was all he said.", ["bonjour"]],
    ["marks after a dash", "He paused—“never”—and left.", ["never"]],
    ["a mark that only closes in an attribute", 'a class="lead" of pages', []],
    ["a direction mark that nobody sees", "She said \u200e“yes”\u200e and left.", ["yes"]],
    ["an ellipsis behind the opening mark", "She said “...and then we left.”", ["...and then we left."]],
    ["a full stop behind the closing mark", "She called it “a farce”.", ["a farce"]],
  ] as const)("%s", (_, text, found) => {
    expect(stretchesOf(text)).toEqual(found);
  });

  it("tells a speech that is left open from one that is closed", () => {
    const text = "“We will go on.\n“And we will win,” she said.";
    expect(readingOf(text).stretches.map(({ isLeftOpen, paragraph }) => [isLeftOpen, paragraph])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it("keeps the marks outside, and the outer span with them", () => {
    const [stretch] = readingOf("She said “yes” twice.").stretches;
    expect(stretch).toMatchObject({ start: 10, end: 13, outer: { start: 9, end: 14 }, family: "double" });
  });
});
