import { expect, it } from "vitest";
import { dayText, easterOf, shiftMonth } from "../../src/articles/calendar-days.ts";

/** By another method (Oudin's), including the earliest and the latest possible Easters. */
it.each([
  [1818, "1818-03-22"],
  [1886, "1886-04-25"],
  [1900, "1900-04-15"],
  [1943, "1943-04-25"],
  [1954, "1954-04-18"],
  [1961, "1961-04-02"],
  [1981, "1981-04-19"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2049, "2049-04-18"],
  [2076, "2076-04-19"],
  [2100, "2100-03-28"],
  [2106, "2106-04-18"],
  [2285, "2285-03-22"],
])("Easter of %i is %s", (year, day) => {
  expect(easterOf(year)).toBe(day);
});

it("a month on from its last day is the last day of a shorter one", () => {
  expect(shiftMonth("2026-01-31", 1)).toBe("2026-02-28");
  expect(shiftMonth("2026-03-31", -1)).toBe("2026-02-28");
  expect(shiftMonth("2026-12-15", 1)).toBe("2027-01-15");
});

it("days are written with two figures", () => {
  expect(dayText(2026, 3, 5)).toBe("2026-03-05");
});
