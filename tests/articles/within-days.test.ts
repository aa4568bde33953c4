import { describe, expect, it } from "vitest";
import { isWithinDays } from "../../src/articles/within-days.ts";

describe("isWithinDays()", () => {
  const may = { since: "2031-05-02", until: "2031-05-16" };
  it.each([
    ["2031-05-01", may, false],
    ["2031-05-02", may, true],
    ["2031-05-16", may, true],
    ["2031-05-17", may, false],
    ["2031-05-01", { since: null, until: "2031-05-01" }, true],
    ["2031-05-02", { until: "2031-05-01" }, false],
    ["2031-05-02", { since: "2031-05-02", until: null }, true],
    ["2031-05-01", { since: "2031-05-02" }, false],
    ["2031-05-01", {}, true],
    ["2031-05-01", { since: "", until: "" }, true],
    // undated
    [null, may, false],
    [null, { until: "2031-05-01" }, false],
    [null, { since: "2031-05-01", until: "" }, false],
    [null, {}, true],
    [null, { since: undefined, until: null }, true],
    [null, { since: "", until: "" }, true],
  ])("%s, %j: %s", (date, days, expected) => {
    expect(isWithinDays(date, days)).toBe(expected);
  });
});
