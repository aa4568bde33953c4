import { describe, expect, it } from "vitest";
import { isAnaphor } from "../../../src/quotes/judging/anaphors.ts";
import { readingOf } from "../reading/readings.ts";

/** Whether the words up to "said" mean somebody named before, their last word being the noun. */
function isSomebodyNamed(text: string): boolean {
  const reading = readingOf(`“Well,” ${text} said.`);
  const from = reading.tokens.findIndex(({ lower }) => lower === "the" || lower === "a");
  const to = reading.tokens.findIndex(({ lower }) => lower === "said");
  return isAnaphor(reading, { kind: "description", from, to, head: to - 1, name: null });
}

describe("isAnaphor()", () => {
  it.each([
    "the Italian",
    "the Dutchman",
    "the retired teacher",
    "the confident 23-year-old",
    "the 34-year-old accountant",
    "the ex-defender",
    "the Wales international",
    "the All-Star",
    "the three-time All-Star",
    "the two-time Olympian",
  ])("%s is somebody named before", text => {
    expect(isSomebodyNamed(text)).toBe(true);
  });

  it.each([
    "a retired teacher",
    "the French",
    "the teacher",
    "the president",
    "the local driver",
    "the Harbour Chairman",
  ])("%s may be anybody", text => {
    expect(isSomebodyNamed(text)).toBe(false);
  });
});
