import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  CALENDAR,
  MONTH_NAMES,
  MONTHS,
  SHORT_MONTHS,
  TIME_NOUNS,
} from "../../src/english/grammar/calendar.ts";
import { FIRST_NAMES } from "../../src/english/people/first-names.ts";
import { NAME_PARTICLES } from "../../src/english/people/name-words.ts";
import { OFFICES, TITLES } from "../../src/english/people/titles.ts";
import { speechVerb } from "../../src/english/speech/speech-verbs.ts";

describe("the word lists of English", () => {
  it("have every month, long and short, and only months that are names among the names", () => {
    expect(MONTHS).toHaveLength(12);
    for (const month of [...MONTHS, ...SHORT_MONTHS.keys(), "sept.", "monday", "sun"])
      expect(CALENDAR.has(month), month).toBe(true);
    for (const month of MONTH_NAMES) expect(MONTHS, month).toContain(month);
  });

  it("tell the number of a short month", () => {
    for (const [month, number] of SHORT_MONTHS)
      expect(MONTHS[number - 1]?.startsWith(month.slice(0, 3))).toBe(true);
  });

  it("have nouns of time in both numbers", () => {
    for (const noun of ["week", "weeks", "case", "ways"]) expect(TIME_NOUNS.has(noun), noun).toBe(true);
  });

  it("distinguish men's names from women's and leave the others open", () => {
    expect([FIRST_NAMES.get("tom"), FIRST_NAMES.get("judith"), FIRST_NAMES.get("robin")]).toEqual([
      "he",
      "she",
      null,
    ]);
    expect(FIRST_NAMES.has("ludlow")).toBe(false);
  });

  it("count every office as a title", () => {
    for (const office of OFFICES) expect(TITLES.has(office), office).toBe(true);
  });

  it.each([
    ["said", "say", "strong", "past"],
    ["quipping", "quip", "strong", "ing"],
    ["labelled", "label", "weak", "past"],
    ["written", "write", "strong", "participle"],
    ["replies", "reply", "strong", "third"],
    ["began", "begin", "deed", "past"],
  ])("know %s as a form of %s", (form, base, strength, kind) => {
    const verb = speechVerb(form);
    expect(verb).toMatchObject({ base, strength });
    expect(verb?.forms).toContain(kind);
  });

  it("are written in small letters, each word once", () => {
    for (const file of readdirSync(ENGLISH, { encoding: "utf8", recursive: true })) {
      if (!file.endsWith(".ts")) continue;
      const source = readFileSync(join(ENGLISH, file), "utf8");
      for (const [, words = ""] of source.matchAll(/wordSet\(\s*[`"]([^`"]*)[`"]/gu)) {
        const list = words.trim().split(/\s+/u);
        expect(
          list.filter(word => word !== word.toLowerCase()),
          file,
        ).toEqual([]);
      }
    }
    expect(NAME_PARTICLES.has("van")).toBe(true);
  });
});

const ENGLISH = join(import.meta.dirname, "../../src/english");
