import { describe, expect, it } from "vitest";
import {
  isOnlyNamedIn,
  nameOrDescription,
  speakerNameOf,
} from "../../../src/answers/speakers/speaker-name.ts";
import { isFullName } from "../../../src/names/name-form.ts";

describe("speakerNameOf()", () => {
  it.each([
    ["Sir Keir Starmer MP", "keir starmer", "man", true],
    ["Ukrainian President Volodymyr Zelensky", "volodymyr zelensky", null, true],
    ["President Zelensky", "president zelensky", null, false],
    ["Mr Biden’s", "biden", "man", false],
    ["Dr Maria Holt", "maria holt", null, true],
    ["Mrs Holt", "holt", "woman", false],
    ["Prime Minister Sir Anton Vell", "anton vell", "man", true],
    ["Pope Francis", "pope francis", null, true],
    ["Stephen King", "stephen king", null, true],
    ["Julie Bishop", "julie bishop", null, true],
    ["the company", "the company", null, false],
    ["王 小明", "王 小明", null, true],
    ["Mr", "mr", null, false],
    ["Zoë Müller-Lang", "zoe muller lang", null, true],
    ["", "", null, false],
  ])("%j is %j", (printed, words, address, isFull) => {
    const name = speakerNameOf(printed);
    expect(name).toMatchObject({ words: words.split(" ").filter(Boolean), address });
    expect(isFullName(name.form)).toBe(isFull);
  });
});

describe("nameOrDescription()", () => {
  it.each([
    ["Ann Roe", "roe"],
    ["the officer Ann Roe", "roe"],
    ["the injured Ann Roe", "roe"],
    ["the newly elected Ann Roe", "roe"],
    ["Secretary of State Ann Roe", "roe"],
    ["secretary of state Ann Roe", "roe"],
    ["Ursula von der Roe", "roe"],
    ["a source close to Ann Roe", ""],
    ["source close to ann roe", ""],
    ["the officer who arrested Ann Roe", ""],
    ["the officer who shot Ann Roe", ""],
    ["a man suing Ann Roe", ""],
    ["a spokesman for Roe", ""],
    ["a man accused by Ann Roe", ""],
  ])("%j has the surname %j", (printed, surname) => {
    expect(nameOrDescription(printed).form.surname).toBe(surname);
  });
});

describe("isOnlyNamedIn()", () => {
  it.each([
    ["a source close to Ben Lind", "Ben Lind", true],
    ["a source close to Ben Lind", "Lind", true],
    ["a source close to Ben Lind", "source Lind", false],
    ["a Home Office source", "Home Office", false],
    ["the Lind family’s lawyer", "Ben Lind", true],
    ["the Lind family’s lawyer", "Mr Lind", true],
    ["Police in Leeds", "police", false],
  ])("%j: %j", (description, typed, expected) => {
    const { words, form } = speakerNameOf(typed);
    expect(isOnlyNamedIn(description, form, word => words.includes(word))).toBe(expected);
  });
});
