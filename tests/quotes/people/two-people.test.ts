import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

// Every name and sentence here is invented.

/** Two forms that can be one person's, and are two brothers' or sisters' as well. */
const SHORT_FORMS = [
  ["Jack Dunn", "John Dunn"],
  ["Tom Hale", "Thomas Hale"],
  ["Harry Frost", "Henry Frost"],
  ["Betty Marsh", "Elizabeth Marsh"],
  ["Bill Voss", "William Voss"],
] as const;

/** Surnames that differ by a letter. */
const MISSPELT = [
  ["Erik Hansen", "Erik Hanson"],
  ["Dusty Miller", "Dusty Millar"],
  ["Ann Petersen", "Ann Peterson"],
] as const;

function fullNames(template: string, [one, other]: readonly [string, string]): readonly string[] {
  const { people, names } = peopleOf(
    template
      .replaceAll("ONE", one)
      .replaceAll("OTHER", other)
      .replaceAll("SHORT", one.split(" ")[0] ?? "")
      .replaceAll("SURNAME", one.split(" ")[1] ?? ""),
  );
  return names.filter((_name, at) => people.all[at]?.firstName !== null);
}

describe("gatherPersons() keeps two people", () => {
  it.each([
    // In one sentence, before or after each of them alone.
    "Then ONE, 19, and the sailor OTHER, 21, left.",
    "Then ONE met OTHER.",
    "Later ONE left. Later OTHER slept. Then ONE met OTHER.",
    // One of several relatives.
    "ONE told the court so. Later OTHER, one of his sons, slept.",
    "ONE told the court so. Later OTHER, the eldest of her three daughters, slept.",
    "ONE told the court so. Later OTHER, another of the brothers, slept.",
    // Ages.
    "Then ONE, 19, left. Later OTHER, 21, slept.",
    "Then ONE (19) left. Later OTHER (21) slept.",
    "Then 19-year-old ONE left. Later 21-year-old OTHER slept.",
    // A relative.
    "Then ONE left. Later their brother OTHER slept.",
    "Then ONE left. Later OTHER, their cousin, slept.",
    // With a town or somebody else between.
    "Then ONE was arrested in Hull on Monday. Later their brother OTHER slept.",
    "Then ONE, the mayor of Hull, left. Later their brother, OTHER, slept.",
    "Then ONE died in Leeds. Later OTHER, their son, slept.",
    "Then ONE left. Ida Lind slept. Later OTHER, their cousin, ate.",
    "Then ONE left. Ida Lind, of Hull, slept. Later their elder brother, OTHER, ate.",
    "Then ONE lived in Leeds and their brother OTHER slept.",
    "Then Ida Lind left Leeds. Later ONE slept. Hull was far. Then OTHER, a cousin, ate.",
    // Whose relative, in the same words.
    "Then ONE left. Later SHORT’s brother OTHER slept.",
    "Then ONE was arrested in Hull. Later SHORT’s elder brother, OTHER, slept.",
    "Then ONE left. Ida Lind slept. Later ONE’s cousin OTHER ate.",
    "Then ONE left. Later SURNAME’s cousin OTHER slept.",
    "Then ONE left. Ida Lind slept. Later SURNAME and their cousin OTHER ate.",
    "Then ONE left. Ida Lind slept. Later OTHER, a cousin of SHORT, ate.",
  ])("%s", template => {
    for (const pair of [...SHORT_FORMS, ...MISSPELT])
      expect(
        fullNames(template, pair).filter(name => name !== "Ida Lind"),
        `${template} ${pair.join()}`,
      ).toEqual([...pair]);
  });

  it.each([
    // No slip is made twice.
    "Then ONE left. Later OTHER slept. Then ONE ate. Later OTHER drank.",
    // Roles.
    "Then ONE, a nurse from Tarn, left. Later OTHER, a driver from Hull, slept.",
    "Then Senator ONE left. Later Judge OTHER slept.",
  ])("with names that differ by a letter: %s", template => {
    for (const pair of MISSPELT) expect(fullNames(template, pair), pair.join()).toEqual([...pair]);
  });
});

describe("gatherPersons() joins two forms of one person’s name", () => {
  it.each([
    "Then ONE left. Later OTHER slept.",
    "Then ONE, 19, left. Later OTHER slept.",
    "Then ONE, 19, left. Later OTHER, 19, slept.",
    "Then ONE, known as OTHER, slept.",
    "Then ONE (OTHER) slept.",
    "Then ONE, a nurse, left. Later OTHER, the nurse, slept.",
    // somebody else's relative
    "Ida Lind and her son, ONE, left. Later OTHER slept.",
    "Ida Lind and her son, ONE, left. Later Lind and her son, OTHER, slept.",
    "Ida Lind’s neighbour ONE left. Later Lind’s cousin, OTHER, slept.",
    "Ida Lind and her elder son, ONE, left. Later OTHER slept.",
    "Then ONE left. Ida Lind slept. Later OTHER, a cousin of Ida Lind, ate.",
    "Then ONE left. Later OTHER, a cousin of three, slept.",
  ])("%s", template => {
    for (const pair of [...SHORT_FORMS, ...MISSPELT])
      expect(
        fullNames(template, pair).filter(name => name !== "Ida Lind"),
        pair.join(),
      ).toHaveLength(1);
  });

  it.each([
    "Then ONE, a plumber, left. Later Dr OTHER slept.",
    "Then ONE, a plumber, left. Later OTHER, the driver, slept.",
    "Then ONE, a plumber, left. Later driver OTHER slept.",
  ])("with names that differ by a letter: %s", template => {
    for (const pair of MISSPELT)
      expect(
        fullNames(template, pair).filter(name => name !== "Ida Lind"),
        pair.join(),
      ).toHaveLength(1);
  });
});
