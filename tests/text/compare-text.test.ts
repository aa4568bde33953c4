import { describe, expect, it } from "vitest";
import { compareText } from "../../src/text/compare-text.ts";

describe("compareText()", () => {
  it.each([
    ["ann", "bob", -1],
    ["bob", "ann", 1],
    ["ann", "ann", 0],
    ["ann", "anna", -1],
    ["Zoe", "ann", -1],
    ["", "a", -1],
  ])("%j against %j is %i", (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });
});
