import { describe, expect, it } from "vitest";
import { clockBehind } from "../../../src/library/upkeep/clock-doubts.ts";

const NOW = new Date("2025-03-01T12:00:00Z");

describe("clockBehind()", () => {
  it.each([
    [
      "a feed that answered later",
      { published: [], polled: ["2026-11-26T10:00:00.000Z"] },
      /polled on 2026-11-26/,
    ],
    [
      "an article of a later year",
      { published: ["2024-01-02", "2031-05-12"], polled: [] },
      /dated 2031-05-12/,
    ],
  ])("is known by %s", (_, past, reason) => {
    const { message } = clockBehind(NOW, past) ?? expect.fail("nothing is said");
    expect(message).toMatch(/^This machine's clock says 2025-03-01, but/);
    expect(message).toMatch(reason);
  });

  it.each([
    ["nothing happened before", { published: [], polled: [] }],
    ["all of it was before", { published: ["2024-01-02"], polled: ["2025-03-01T11:00:00.000Z"] }],
    ["an article is under embargo", { published: ["2025-06-01"], polled: [] }],
    ["the clock was put back by some hours", { published: [], polled: ["2025-03-02T06:00:00.000Z"] }],
  ])("isn't if %s", (_, past) => {
    expect(clockBehind(NOW, past)).toBeNull();
  });
});
