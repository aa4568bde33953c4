import { describe, expect, it } from "vitest";
import { findRoles } from "../../../src/quotes/people/roles.ts";
import { peopleOf } from "./people-of.ts";

function rolesOf(text: string) {
  const { reading, people } = peopleOf(text);
  return findRoles(reading, people).map(({ from, to, gender, how, paragraph }) => ({
    words: text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end),
    gender,
    how,
    paragraph,
  }));
}

const NOUNS = ["driver", "nurse", "firefighter", "witness", "fisherman", "beekeeper"];

describe("findRoles()", () => {
  it.each([
    ["the", "definite"],
    ["The", "definite"],
    ["this", "definite"],
    ["her", "owned"],
    ["Lee’s", "owned"],
    ["a", "indefinite"],
    ["another", "indefinite"],
    ["the former bus", "definite"],
    ["a 46-year-old", "indefinite"],
  ])("%s …: %s", (determiner, how) => {
    for (const noun of NOUNS) {
      const words = `${determiner} ${noun}`;
      expect(rolesOf(`Ann Roe left.\nThen ${words} got out.`), words).toMatchObject([
        { words, how, paragraph: 2 },
      ]);
    }
  });

  it.each([
    ["her husband", "he"],
    ["a woman", "she"],
    ["the postman", "he"],
    ["the spokeswoman", "she"],
    ["the driver", null],
  ])("%s may be %s", (words, gender) => {
    expect(rolesOf(`Then ${words} got out.`)[0]?.gender).toBe(gender);
  });

  it.each([
    "The driver, Bo Lee, got out.",
    "Then nurse Ann Roe got out.",
    "Ann Roe, the driver, got out.",
    "Ann Roe was a nurse.",
    "She worked as a nurse.",
    "Drivers got out.",
    "The crowd got out.",
    "Ann Roe got out.",
    "The Driver got out.",
  ])("finds nobody in %s", text => {
    expect(rolesOf(text)).toEqual([]);
  });

  it("takes two nouns for one person", () => {
    expect(rolesOf("Then the train driver got out.").map(({ words }) => words)).toEqual(["the train driver"]);
    expect(rolesOf("Then the student nurse got out.").map(({ words }) => words)).toEqual([
      "the student nurse",
    ]);
  });
});
