import { describe, expect, it } from "vitest";
import { ageBeside, yearsOf } from "../../../src/quotes/people/ages.ts";
import { peopleOf } from "./people-of.ts";

describe("ageBeside()", () => {
  it.each([
    ["Then Ann Roe, 44, left.", 44],
    ["Then Ann Roe (44) left.", 44],
    ["Then 44-year-old Ann Roe left.", 44],
    ["Then they saw Ann Roe, 44.", 44],
    ["Then Ann Roe, 44 from Tarn, left.", 44],
    ["Then Ann Roe, 7 and a half, left.", 7],
    ["Then Ann Roe, 44 metres behind, left.", null],
    ["Then Ann Roe, 1944, left.", null],
    ["Then Ann Roe, 120, left.", null],
    ["Then Ann Roe left, 44.", null],
    ["Then Ann Roe 44 left.", null],
  ])("%s", (text, age) => {
    const { reading, people } = peopleOf(text);
    const [name] = people.names;
    expect(name && ageBeside(reading.tokens, name)).toBe(age);
  });
});

describe("yearsOf()", () => {
  it.each([
    ["44-year-old", 44],
    ["4-year-old", 4],
    ["444-year-old", null],
    ["44-years-old", null],
    ["year-old", null],
  ])("%s", (word, years) => {
    expect(yearsOf(word)).toBe(years);
  });
});
