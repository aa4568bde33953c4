import { expect, it } from "vitest";
import { newestFirst } from "../../src/articles/newest-first.ts";

it("newestFirst() has the undated last, and those of one day in their order", () => {
  const dates = [null, "2031-05-02", "2031-05-16", null, "2031-05-02", "2030-12-31"];
  expect(newestFirst([0, 1, 2, 3, 4, 5], at => dates[at] ?? null)).toEqual([2, 1, 4, 5, 0, 3]);
});
