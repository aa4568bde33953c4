import { describe, expect, it } from "vitest";
import type { TimeBeside } from "../../../../src/answers/check/message/time-beside.ts";
import { isSaidThen } from "../../../../src/answers/check/told/is-said-then.ts";
import { matchOf } from "./match-of.ts";

const TUESDAY = { kind: "weekday", number: 1, form: "tuesday" } as const;
const WEDNESDAY = { kind: "weekday", number: 2, form: "wednesday" } as const;
const THURSDAY = { kind: "weekday", number: 3, form: "thursday" } as const;
const MARCH = { kind: "month", number: 2, form: "march" } as const;
const TENTH = { ...MARCH, day: 10 };
const THIRTEENTH = { ...MARCH, day: 13 };
const MAY = { kind: "month", number: 4, form: "may" } as const;
const THIS_YEAR = { kind: "year", number: 2026, form: "2026" } as const;
const YEAR_BEFORE = { kind: "year", number: 2025, form: "2025" } as const;

// 12 March 2026 is a Thursday.
async function isSaid(text: string, said: TimeBeside, date: string | undefined = "2026-03-12") {
  const { match } = await matchOf(text, date ? { date } : {});
  return isSaidThen(match, said);
}

describe("isSaidThen() when the article says when the words were said", () => {
  it.each([
    ["that weekday", "WORDS, Ann Roe said on Tuesday.", TUESDAY],
    ["the month of that weekday", "WORDS, Ann Roe said on Tuesday.", MARCH],
    ["the date of that weekday", "WORDS, Ann Roe said on Tuesday.", TENTH],
    ["the year of that weekday", "WORDS, Ann Roe said on Tuesday.", THIS_YEAR],
    ["that month", "WORDS, Ann Roe said in May.", MAY],
    ["the year of that month", "WORDS, Ann Roe said in May.", YEAR_BEFORE],
    ["that date", "WORDS, Ann Roe said on 10 March.", TENTH],
    ["the month of that date", "WORDS, Ann Roe said on 10 March.", MARCH],
    ["that year", "WORDS, Ann Roe said in 2025.", YEAR_BEFORE],
  ])("%s: %s", async (_, text, said) => {
    expect(await isSaid(text, said)).toBe(true);
  });

  it.each([
    ["another weekday", "WORDS, Ann Roe said on Tuesday.", WEDNESDAY],
    ["another month", "WORDS, Ann Roe said on Tuesday.", MAY],
    ["another date", "WORDS, Ann Roe said on Tuesday.", THIRTEENTH],
    ["another year", "WORDS, Ann Roe said on Tuesday.", YEAR_BEFORE],
    ["the article's month", "WORDS, Ann Roe said in May.", MARCH],
    ["another day of the month", "WORDS, Ann Roe said on 10 March.", THIRTEENTH],
    ["the article's year", "WORDS, Ann Roe said in 2025.", THIS_YEAR],
  ])("not %s: %s", async (_, text, said) => {
    expect(await isSaid(text, said)).toBe(false);
  });

  it("takes no time from the words themselves", async () => {
    const { match } = await matchOf("WORDS, Ann Roe said.", {
      words: "We met in May and we will meet again",
    });
    expect(isSaidThen(match, MAY)).toBe(false);
  });
});

describe("isSaidThen() when the article doesn't", () => {
  it.each([
    ["its own weekday", "WORDS, Ann Roe said.", THURSDAY],
    ["the day before", "WORDS, Ann Roe said.", WEDNESDAY],
    ["its own month", "WORDS, Ann Roe said.", MARCH],
    ["its own year", "WORDS, Ann Roe said.", THIS_YEAR],
    ["what is told before", "Ann Roe was speaking on Tuesday.\nWORDS, Ann Roe said.", TUESDAY],
    ["a year of speaking told before", "Ann Roe said so in 2025.\nWORDS, Ann Roe said.", YEAR_BEFORE],
    ["a date of speaking told before", "Ann Roe said so on 10 March.\nWORDS, Ann Roe said.", TENTH],
    ["a month told before", "The mill burned in May.\nWORDS, Ann Roe said.", MAY],
  ])("takes %s: %s", async (_, text, said) => {
    expect(await isSaid(text, said)).toBe(true);
  });

  it.each([
    ["an earlier weekday", "WORDS, Ann Roe said.", TUESDAY],
    ["another month", "WORDS, Ann Roe said.", MAY],
    ["a later date", "WORDS, Ann Roe said.", THIRTEENTH],
    ["another year", "WORDS, Ann Roe said.", YEAR_BEFORE],
    ["a year told of something else", "The mill burned in 2025.\nWORDS, Ann Roe said.", YEAR_BEFORE],
    ["a date told of something else", "The mill burned on 13 March.\nWORDS, Ann Roe said.", THIRTEENTH],
  ])("not %s: %s", async (_, text, said) => {
    expect(await isSaid(text, said)).toBe(false);
  });

  it("not anything if it has no date", async () => {
    const { match } = await matchOf("WORDS, Ann Roe said.");
    expect(isSaidThen(match, MARCH)).toBe(false);
  });
});
