import { describe, expect, it } from "vitest";
import { isHedgeLost, isMeaningChanged } from "../../../src/answers/check/grave-words.ts";

describe("isMeaningChanged() weighs what differs", () => {
  it.each([
    ["a “not” on one side", "not", "", true],
    ["a “not” for a “never”", "not", "never", false],
    ["a contraction", "dont", "do not", false],
    ["a contraction undone", "dont", "do", true],
    ["another number", "1000th", "100th", true],
    ["the same number written otherwise", "ten", "10", false],
    ["another currency", "$5", "£5", true],
    ["a prefix that negates", "able", "unable", true],
    ["a prefix that doesn't", "port", "import", true],
    ["opposites", "more", "less", true],
    ["opposites, inflected", "raising", "cut", true],
    ["opposites, in the past", "rose", "falls", true],
    ["opposites, compared", "higher", "lower", true],
    ["opposites, irregular", "won", "losing", true],
    ["opposites, bought", "bought", "sells", true],
    ["inflections of one word", "raised", "raises", false],
    ["other words", "large", "big", false],
  ])("%s", (_name, quoted, claimed, expected) => {
    const forms = (words: string) => words.split(" ").filter(Boolean);
    expect(isMeaningChanged(forms(quoted), forms(claimed))).toBe(expected);
    expect(isMeaningChanged(forms(claimed), forms(quoted))).toBe(expected);
  });
});

describe("isHedgeLost() tells when what may be is claimed to be", () => {
  it.each([
    ["would have lost", "lost", true],
    ["is likely to", "will", true],
    ["if I must", "", true],
    ["would", "could", false],
    ["we would", "wed", false],
    ["will", "might", false],
    ["really", "", false],
  ])("“%s” as “%s”", (quoted, claimed, expected) => {
    const forms = (words: string) => words.split(" ").filter(Boolean);
    expect(isHedgeLost(forms(quoted), forms(claimed))).toBe(expected);
  });
});
