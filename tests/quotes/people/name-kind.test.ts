import { describe, expect, it } from "vitest";
import {
  appositionNoun,
  endsOpening,
  hasPersonBeside,
  isHolder,
  isPointedAt,
  opensWithPlace,
} from "../../../src/quotes/people/name-kind.ts";
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

/** Whether the capitals after the first comma name the holder of the role before it. */
function holdsRole(text: string): boolean {
  const { tokens } = readingOf(text);
  const from = tokens.findIndex(token => token.text === ",") + 1;
  let to = from;
  while (tokens[to]?.isCapital) to++;
  return isHolder(tokens, from, to);
}

describe("isHolder()", () => {
  it.each([
    "The head of Tarn",
    "The head of the drivers’ union",
    "Her boss at Tarn",
    "Leeds’s boss at Tarn",
    "The chief executive of Tarn",
  ])("%s, … holds the role, unless the name is a thing’s", role => {
    for (const name of ["Temba Ogolu", "Temba Hill", "Ogolu HSBC"])
      expect(holdsRole(`${role}, ${name}, left.`), name).toBe(true);
    for (const name of [
      "Tarn United",
      "Harbour Board",
      "National Ogolu",
      "HSBC Ogolu",
      "British Ogolu",
      "London Ogolu",
      "New York",
      "Ogolu",
    ])
      expect(holdsRole(`${role}, ${name}, left.`), name).toBe(false);
    expect(holdsRole(`${role}, Temba Ogolu left.`)).toBe(false);
    expect(holdsRole(`${role}, the Temba Ogolu, left.`)).toBe(false);
  });

  it.each(["A head of Tarn", "The head for Tarn"])("%s, … only where the first name is known", role => {
    expect(holdsRole(`${role}, Temba Ogolu, left.`)).toBe(false);
    expect(holdsRole(`${role}, Ann Ogolu, left.`)).toBe(true);
  });

  it.each(["The bank of Tarn", "The union at Tarn", "The vote of Tarn"])("%s, … is no role", noun => {
    for (const name of ["Temba Ogolu", "Ann Ogolu"]) expect(holdsRole(`${noun}, ${name}, left.`)).toBe(false);
  });
});

describe("endsOpening()", () => {
  it.each([
    ["According to Hill, the bridge would close.", true],
    ["According to Hill, a nurse from Leith, the bridge would close.", false],
    ["Like Hill, the band left.", true],
    ["Like Hill, the band on the old red wooden stage of the small grey town by the wide sea left.", true],
    ["Like Hill, a nurse (from Leith) left.", true],
    ["Like Hill, a nurse named for Leith, left.", false],
    ["Like Hill, driven by Leith, they left.", false],
    ["Like Hill, a nurse; it rained.", false],
    ["In Hill, a judge was there, too.", true],
    ["In Hill, a man named by Leith “left”, they said.", true],
    ["“No,” like Hill, the band left.", false],
    ["They, like Hill, a nurse from Leith, left.", false],
    ["Like Hill the band left.", false],
    ["Hill, the band left.", false],
  ])("%s: %s", (text, expected) => {
    const { tokens, at } = hillIn(text);
    expect(endsOpening(tokens, at, at + 1)).toBe(expected);
  });
});

describe("opensWithPlace()", () => {
  it.each([
    ["In Hill, a judge said so.", true],
    ["in Hill, a judge said so.", true],
    ["“No,” in Hill, a judge said so.", true],
    ["Yesterday, in Hill, a judge said so.", true],
    ["They met in Hill, a judge said so.", false],
    ["By Hill, a judge said so.", false],
    ["Hill, a judge, said so.", false],
  ])("%s: %s", (text, expected) => {
    const { tokens, at } = hillIn(text);
    expect(opensWithPlace(tokens, at)).toBe(expected);
  });
});
