import { describe, expect, it } from "vitest";
import { isDue } from "../../../src/library/feeds/next-poll.ts";
import { type FeedState, newFeedState } from "../../../src/library/records/feed-states.ts";

const NOW = new Date("2025-03-01T12:00:00Z");
const MINUTE_MS = 60_000;

const stateDueIn = (minutes: number): FeedState => ({
  ...newFeedState("https://courier.test/feed"),
  nextAt: new Date(NOW.getTime() + minutes * MINUTE_MS).toISOString(),
});

describe("isDue()", () => {
  it.each([
    ["at its time", 0, true],
    ["after its time", -1, true],
    ["before its time", 1, false],
    ["while it is put off for a day", 24 * 60, false],
    ["while it is put off for a day by a clock a little ahead", 24 * 60 + 5, false],
    ["when it is put off for two days, which nothing does", 48 * 60, true],
  ])("%s", (_, minutes, expected) => {
    expect(isDue(stateDueIn(minutes), NOW)).toBe(expected);
  });
});
