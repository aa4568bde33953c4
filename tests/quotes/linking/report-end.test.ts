import { describe, expect, it } from "vitest";
import { complementOf } from "../../../src/quotes/linking/complement.ts";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { endOf, hasComma, isAccompanying, startOf } from "../../../src/quotes/linking/report-end.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** What the first reporting cue reports, up to its end. */
function reported(text: string): string | null {
  const scene = lastScene(text);
  const cues = findCues(scene);
  for (const cue of cues) {
    const complement = complementOf(scene, cue, cue.at + 1, scene.sentence.to);
    if (!complement) continue;
    const to = endOf({ ...scene, cues }, cue, complement);
    const phrase = {
      kind: "description" as const,
      from: complement.from,
      to,
      head: complement.from,
      name: null,
    };
    return printed(scene, phrase);
  }
  return null;
}

describe("endOf()", () => {
  it.each([
    ["{} said it rained; they left.", "it rained"],
    ["{} said it rained: they left.", "it rained"],
    ["{} said it rained – a pity.", "it rained"],
    ["{} said it – the river – rose.", "it – the river – rose."],
    ["{} said the river, which is old, rose.", "the river, which is old, rose."],
    ["{} said it rained, which pleased them.", "it rained"],
    ["{} said it rained, a pity.", "it rained"],
    ["{} said it rained, a boat sank.", "it rained, a boat sank."],
    ["{} said it rained, leaving them wet.", "it rained"],
    ["{} said it rained, although they left.", "it rained"],
    ["{} said it was a fine, although small, day.", "it was a fine, although small, day."],
    ["{} said Lee, despite it, was in.", "Lee, despite it, was in."],
    ["{} said it rained, according to them.", "it rained"],
    ["{} said it rained and added that they left.", "it rained"],
    ["{} said it rained, and Bo Lee said that they left.", "it rained"],
    ["{} said it would rain and praised them.", "it would rain"],
    ["{} said it rained but went on to praise them.", "it rained"],
    ["{} said it rained and that they left.", "it rained and that they left."],
    ["{} said it rained, and they would leave.", "it rained, and they would leave."],
    ["{} said it rained, and they leave today.", "it rained"],
    ["{} promised to mend it and left.", "to mend it"],
    ["{} complained of the noise and left.", "of the noise"],
    ["{} complained of the noise but has left.", "of the noise"],
    ["While {} said it rained, they left.", "it rained"],
    ["{}, who said it rained, left.", "it rained"],
    ["{} said mills, bridges and inns rust.", "mills, bridges and inns rust."],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES) expect(reported(template.replace("{}", name)), name).toBe(expected);
  });
});

describe("startOf()", () => {
  it.each([
    ["Then the Guardian told us.", "the"],
    ["They know that Ann Roe told us.", "Ann"],
    ["Ann Roe told us.", "Ann"],
  ])("%s: %s", (text, word) => {
    const scene = lastScene(text);
    const cue = findCues(scene).at(-1);
    if (!cue) throw new RangeError("no cue");
    expect(scene.tokens[startOf(scene.reading, cue.subject)]?.text).toBe(word);
  });
});

describe("hasComma() and isAccompanying()", () => {
  it("looks between two tokens", () => {
    const scene = lastScene("It rained, they left.");
    const comma = tokenAt(scene, ",");
    expect(hasComma(scene.reading, 0, comma)).toBe(false);
    expect(hasComma(scene.reading, 0, comma + 1)).toBe(true);
    expect(hasComma(scene.reading, comma + 1, scene.sentence.to)).toBe(false);
  });

  it.each([
    ["leaving", true],
    ["citing", true],
    ["including", false],
    ["evening", false],
    ["being", false],
    ["bring", false],
    ["left", false],
  ])("%s: %s", (word, expected) => {
    expect(isAccompanying(word)).toBe(expected);
  });
});
