import { describe, expect, it } from "vitest";
import { appositionNoun, hasPersonBeside, isPointedAt } from "../../../src/quotes/people/name-kind.ts";
import { readingOf } from "../reading/readings.ts";

// Every sentence here is invented.

/** Tokens of a text, and where the name Hill is in it. */
function hillIn(text: string) {
  const { tokens } = readingOf(text);
  const at = tokens.findIndex(token => token.text === "Hill");
  return { tokens, at };
}

describe("hasPersonBeside()", () => {
  it.each([
    "Hill, 34, said so.",
    "Hill (34) said so.",
    "The nurse Hill said so.",
    "His grandmother, Hill, said so.",
    "Hill, a nurse from Leith, said so.",
    "Hill, his second wife, said so.",
    "Hill, who was there, said so.",
    "Hill, whose son was there, said so.",
    "Hill who was there said so.",
    "They live in Hill, a nurse from Leith.",
    "In Hill, who was there, they saw it.",
  ])("a person: %s", text => {
    const { tokens, at } = hillIn(text);
    expect(hasPersonBeside(tokens, at, at + 1)).toBe(true);
  });

  it.each([
    "Hill said so.",
    "Hill, 340, said so.",
    "Hill, 0, said so.",
    "Hill (1999) said so.",
    "Hill, 34 miles off, is high.",
    "Hill, a village in Fife, is high.",
    "Hill, a nurse shop in Fife, is high.",
    "The steep Hill is high.",
    "Nurse Hill said so.",
    "A grandmother saw it, Hill said.",
    "In Hill, a judge said so.",
    "On Monday, across Hill, a nurse said so.",
  ])("nothing of a person: %s", text => {
    const { tokens, at } = hillIn(text);
    expect(hasPersonBeside(tokens, at, at + 1)).toBe(false);
  });
});

describe("appositionNoun()", () => {
  const isTown = (bare: string) => bare === "town";

  it.each([
    ["a town in Fife", "town"],
    ["the small old town of Fife", "town"],
    ["its 3 town", "town"],
    ["a town councillor", null],
    ["a village of the town", null],
    ["town in Fife", null],
    ["a small, old town", null],
  ])("%s: %s", (text, noun) => {
    expect(appositionNoun(readingOf(text).tokens, 0, isTown)).toBe(noun);
  });
});

describe("isPointedAt()", () => {
  it.each([
    ["the town", true],
    ["her second old town", true],
    ["Oscar’s town", true],
    ["old grey dull town", false],
    ["the one, town", false],
    ["the very old grey dull town", false],
    ["the very old dull town", true],
  ])("%s: %s", (text, expected) => {
    const { tokens } = readingOf(`${text}.`);
    expect(
      isPointedAt(
        tokens,
        tokens.findIndex(token => token.text === "town"),
      ),
    ).toBe(expected);
  });
});

describe("hasPersonBeside() at its limits", () => {
  it.each([
    ["Hill, 1, said so.", true],
    ["Hill, 119, said so.", true],
    ["Hill, 120, said so.", false],
    ["Hill, 3.5, said so.", false],
    ["Hill, 34.", true],
    ["Hill, 34; it rained.", true],
    ["Hill (34, said so.", false],
    ["Hill (nurse) said so.", false],
    ["His grandmother, Hill.", true],
    ["His grandmother, Hill said so.", false],
    ["Grandmother, Hill, said so.", false],
    ["His Grandmother, Hill, said so.", true],
    ["“His grandmother”, Hill, said so.", false],
    ["Hill, the very old and red nurse, said so.", false],
    ["Hill, the very old red 3 nurse, said so.", true],
    ["Hill, the very old red big bad fat nurse, said so.", true],
    ["Hill, the very old red big bad fat tall nurse, said so.", false],
    ["Hill, the council’s nurse, said so.", true],
    ["Hill, nurse of it, said so.", false],
  ])("%s: %s", (text, expected) => {
    const { tokens, at } = hillIn(text);
    expect(hasPersonBeside(tokens, at, at + 1)).toBe(expected);
  });
});
