import { describe, expect, it } from "vitest";
import { daysOf } from "../../../../src/answers/check/told/days-of-times.ts";
import type { ToldTime } from "../../../../src/answers/check/told/told-times.ts";

// 12 March 2026 is a Thursday.
const DATE = "2026-03-12";

const weekday = (number: number): ToldTime => ({ kind: "weekday", number, form: "day" });
const month = (number: number, day?: number): ToldTime => ({ kind: "month", number, form: "month", day });
const year = (number: number): ToldTime => ({ kind: "year", number, form: `${number}` });

/** The first and the last of the days and how many they are, latest first. */
function reading(told: readonly ToldTime[], asked: "year" | "month" | "weekday" = "month"): string {
  const days = daysOf(DATE, told, asked).map(day => day.toISOString().slice(0, 10));
  return days.length < 2 ? days.join("") : `${days[0]} to ${days.at(-1)}, ${days.length}`;
}

describe("daysOf() an article that doesn't say when somebody spoke", () => {
  it.each([
    ["month", "2026-03-12 to 2026-03-05, 8"],
    ["year", "2026-03-12 to 2026-03-05, 8"],
    ["weekday", "2026-03-12 to 2026-03-11, 2"],
  ] as const)("asked for the %s: %s", (asked, expected) => {
    expect(reading([], asked)).toBe(expected);
  });
});

describe("daysOf() an article that says when somebody spoke", () => {
  it.each([
    ["on that weekday", [weekday(3)], "2026-03-12"],
    ["on the weekday before", [weekday(1)], "2026-03-10"],
    ["six days before", [weekday(4)], "2026-03-06"],
    ["on either of two weekdays", [weekday(1), weekday(2)], "2026-03-11 to 2026-03-10, 2"],
    ["on the day itself", [month(2, 12)], "2026-03-12"],
    ["on a day of that month", [month(2, 3)], "2026-03-03"],
    ["in the month before", [month(1)], "2026-02-28 to 2026-02-01, 28"],
    ["in a month of last year", [month(3)], "2025-04-30 to 2025-04-01, 30"],
    ["on a day of a month", [month(1, 3)], "2026-02-03"],
    ["on a weekday of a month", [month(1), weekday(6)], "2026-02-22 to 2026-02-01, 4"],
    ["that year", [year(2026)], "2026-03-12 to 2026-03-05, 8"],
    ["in an earlier year", [year(2025)], ""],
    ["in a month of another year", [month(1), year(2025)], ""],
    ["last week", [{ kind: "last", unit: "week" }], "2026-03-11 to 2026-03-04, 8"],
    ["last month", [{ kind: "last", unit: "month" }], "2026-02-28 to 2026-02-01, 28"],
    ["last year", [{ kind: "last", unit: "year" }], "2025-12-31 to 2025-01-01, 365"],
    ["two years ago", [{ kind: "unknown" }], ""],
    ["on a weekday, two years ago", [weekday(3), { kind: "unknown" }], ""],
  ] as const)("%s", (_, told, expected) => {
    expect(reading(told)).toBe(expected);
  });

  it("finds last month in January", () => {
    const days = daysOf("2026-01-05", [{ kind: "last", unit: "month" }], "month");
    expect(days.map(day => day.getUTCMonth()).every(each => each === 11)).toBe(true);
    expect(days).toHaveLength(31);
  });
});
