import { describe, expect, it } from "vitest";
import { isThingIn } from "../../../../src/answers/check/told/is-thing-in.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

function isAbout(text: string, form: string, quoted = { start: 0, end: text.length }): boolean {
  return isThingIn(articleOfLines(text, { origin: { kind: "host", file: "a" } }), quoted, form);
}

describe("isThingIn() finds what words are about", () => {
  it.each([
    ["with an article", "The bridge will stay shut.", "bridge"],
    ["behind a preposition", "We wait for trains.", "trains"],
    ["at the end", "They shut the bridge", "bridge"],
    ["before a comma", "The bridge, old as it is, holds.", "bridge"],
    ["that is a refusal", "The refusal to pay came late.", "refusal"],
    ["before a denial", "The bridge will never be mended.", "bridge"],
    ["in a sentence without the denial", "It never rains. The bridge is shut.", "bridge"],
  ])("%s: %s", (_, text, form) => {
    expect(isAbout(text, form)).toBe(true);
  });

  it.each([
    ["another word", "The bridge will stay shut.", "dam"],
    ["what a thing is like", "The corrupt council met.", "corrupt"],
    ["what it is said to be", "It is corrupt.", "corrupt"],
    ["what is denied", "We never sold the bridge.", "bridge"],
    ["what nobody did", "Nobody sold the bridge.", "bridge"],
    ["what is denied with another thing", "We never sold the bridge nor a boat.", "bridge"],
    ["what is called a lie", "The story about the bridge is a lie.", "bridge"],
    ["of what somebody may be accused", "The bribe was paid.", "bribe"],
    ["what has nothing in front of it", "Bridge tolls rise.", "bridge"],
    ["what another noun follows", "The bridge tolls rise.", "bridge"],
  ])("not %s: %s", (_, text, form) => {
    expect(isAbout(text, form)).toBe(false);
  });

  it("only in the quoted words", () => {
    expect(isAbout("Rain fell. The bridge is shut.", "bridge", { start: 0, end: 10 })).toBe(false);
  });
});
