import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { issuerAt, withIssuer } from "../../../src/quotes/linking/report-issuers.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** Whose words the last cue reports. */
function issuer(text: string): string | null {
  const scene = lastScene(text);
  const cue = findCues(scene).at(-1);
  if (!cue) throw new RangeError(`no cue in ${text}`);
  return printed(scene, withIssuer(scene, cue).subject);
}

describe("withIssuer()", () => {
  it.each([
    ["It rained, according to a report by {}.", "{}"],
    ["It rained, according to a report Friday from {}.", "{}"],
    ["{} issued a letter saying it rained.", "{}"],
    ["{}, the mayor, issued a letter saying it rained.", "{}"],
    ["{} has just sent an email saying it rained.", "{}"],
    ["{} hit back in a letter saying it rained.", "{}"],
    ["It rained, according to a report on {}.", "a report on {}"],
    ["{} read a letter saying it rained.", "a letter"],
    ["The letter said it rained.", "The letter"],
    ["{} said it rained.", "{}"],
  ])("%s", (template, expected) => {
    for (const name of NAMES)
      expect(issuer(template.replace("{}", name)), name).toBe(expected.replace("{}", name));
  });
});

describe("issuerAt()", () => {
  it.each([
    ["{} released it.", "{}"],
    ["She has now released it.", "She"],
    ["{}, the mayor, released it.", "{}"],
    ["A paper released it.", null],
  ])("%s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(template.replace("{}", name));
      const found = printed(scene, issuerAt(scene, tokenAt(scene, "released")));
      expect(found, name).toBe(expected?.replace("{}", name) ?? null);
    }
  });
});
