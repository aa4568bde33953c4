import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { periodAtEnd } from "../../../src/answers/understand/period.ts";
import { easterOf } from "../../../src/articles/calendar-days.ts";

// A Wednesday.
const TODAY = "2026-05-20";

function read(words: string, today = TODAY): string | null {
  const text = `what happened ${words}`;
  const period = periodAtEnd(text, today);
  if (!period) return null;
  expect(text.slice(0, period.start).trim()).toBe("what happened");
  return `${period.since ?? ""}..${period.until ?? ""}`;
}

describe("periodAtEnd()", () => {
  it.each([
    ["today", "2026-05-20..2026-05-20"],
    ["this morning", "2026-05-20..2026-05-20"],
    ["yesterday", "2026-05-19..2026-05-19"],
    ["since yesterday", "2026-05-19.."],
    ["on Monday", "2026-05-18..2026-05-18"],
    ["on Thursday", "2026-05-14..2026-05-14"],
    ["since last Wednesday", "2026-05-13.."],
    ["between 1 and 14 May", "2026-05-01..2026-05-14"],
    ["from 28 to 30 April", "2026-04-28..2026-04-30"],
    ["last night", "2026-05-19..2026-05-19"],
    ["last week", "2026-05-11..2026-05-17"],
    ["this month", "2026-05-01..2026-05-31"],
    ["last month", "2026-04-01..2026-04-30"],
    ["over the weekend", "2026-05-16..2026-05-17"],
    ["this weekend", "2026-05-16..2026-05-17"],
    ["last weekend", "2026-05-16..2026-05-17"],
    ["over the past week", "2026-05-13..2026-05-20"],
    ["in the past fortnight", "2026-05-06..2026-05-20"],
    ["the past fortnight", "2026-05-06..2026-05-20"],
    ["in the last 10 days", "2026-05-10..2026-05-20"],
    ["over the last three months", "2026-02-20..2026-05-20"],
    ["in the last couple of weeks", "2026-05-06..2026-05-20"],
    ["three days ago", "2026-05-17..2026-05-17"],
    ["two weeks ago", "2026-05-04..2026-05-10"],
    ["a month ago", "2026-04-01..2026-04-30"],
    ["a couple of years ago", "2024-01-01..2024-12-31"],
    ["since Easter", "2026-04-03.."],
    ["at easter", "2026-04-03..2026-04-06"],
    ["before easter 2025", "..2025-04-17"],
    ["since christmas", "2025-12-24.."],
    ["since new year", "2025-12-31.."],
    ["this spring", "2026-03-01..2026-05-31"],
    ["in the spring", "2026-03-01..2026-05-31"],
    ["last spring", "2025-03-01..2025-05-31"],
    ["last summer", "2025-06-01..2025-08-31"],
    ["this winter", "2025-12-01..2026-02-28"],
    ["between May and July", "2025-05-01..2025-07-31"],
    ["between March and May", "2026-03-01..2026-05-31"],
    ["from 3 May until the 10th of May", "2026-05-03..2026-05-10"],
    ["since 12 January 2025", "2025-01-12.."],
    ["in 2024", "2024-01-01..2024-12-31"],
    ["on 2026-05-03", "2026-05-03..2026-05-03"],
    ["in spring 2025", "2025-03-01..2025-05-31"],
    ["from spring 2025", "2025-03-01.."],
    ["in the spring of 2025", "2025-03-01..2025-05-31"],
    ["in winter", "2025-12-01..2026-02-28"],
    ["since the winter", "2025-12-01.."],
    ["at the weekend", "2026-05-16..2026-05-17"],
    ["during the weekend", "2026-05-16..2026-05-17"],
    ["for the past two weeks", "2026-05-06..2026-05-20"],
    ["last Christmas", "2025-12-24..2025-12-26"],
    ["last Easter", "2026-04-03..2026-04-06"],
    ["this fortnight", "2026-05-06..2026-05-20"],
    ["from 2025 to March 2024", "2024-03-01..2025-12-31"],
    ["from May to March 2024", "2023-05-01..2024-03-31"],
    ["from April 2026 to July", "2026-04-01..2026-07-31"],
    ["between today and last week", "2026-05-11..2026-05-20"],
    ["between last month and 2025", "2025-01-01..2026-04-30"],
    ["on 29 February", "2024-02-29..2024-02-29"],
  ])("%s", (words, expected) => {
    expect(read(words.toLowerCase())).toBe(expected);
  });

  it("means the weekend that has begun, and with “last” the one before", () => {
    expect(read("over the weekend", "2026-05-17")).toBe("2026-05-16..2026-05-17");
    expect(read("last weekend", "2026-05-17")).toBe("2026-05-09..2026-05-10");
  });

  it.each([
    ["last winter", "2026-01-15", "2024-12-01..2025-02-28"],
    ["last winter", "2026-12-15", "2025-12-01..2026-02-28"],
    ["last winter", "2026-05-20", "2025-12-01..2026-02-28"],
    ["this winter", "2026-01-15", "2025-12-01..2026-02-28"],
    ["at new year", "2026-12-31", "2026-12-31..2027-01-01"],
    ["at new year", "2026-12-30", "2025-12-31..2026-01-01"],
    ["last new year", "2026-12-31", "2025-12-31..2026-01-01"],
    ["last christmas", "2026-12-25", "2025-12-24..2025-12-26"],
  ])("%s, asked on %s", (words, today, expected) => {
    expect(read(words, today)).toBe(expected);
  });

  it("counts months back to a day that there is", () => {
    expect(read("in the last month", "2026-03-31")).toBe("2026-02-28..2026-03-31");
  });

  it.each([
    "on 31 February",
    "from 28 to 3 May",
    "in the harbour",
    "over the bridge",
    "at the weak end",
    "the fall",
    "after the spring",
    "for the winter",
    "for 2027",
    "on Christmas",
    "about last winter",
    "on this week",
    "for last winter",
  ])("finds none in: %s", words => {
    expect(read(words.toLowerCase())).toBeNull();
  });

  it("knows “going on” from a topic", () => {
    expect(periodAtEnd("what's going on this week", TODAY)?.start).toBe("what's going on".length);
  });

  it("reads a long hostile end in one pass", () => {
    const started = processorTime();
    for (const piece of ["the past ", "two weeks ", "over the ", "last last ", "since since "])
      periodAtEnd(piece.repeat(20_000), TODAY);
    expect(processorTime() - started).toBeLessThan(1000);
  });
});

describe("easterOf()", () => {
  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
  ])("%i", (year, day) => {
    expect(easterOf(year)).toBe(day);
  });
});
