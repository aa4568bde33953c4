import { describe, expect, it } from "vitest";
import { continuingSubject, isPerceived, isSender } from "../../../src/quotes/linking/participle-subjects.ts";
import { phraseEndingAt } from "../../../src/quotes/linking/phrases.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("continuingSubject()", () => {
  it.each([
    ["{} continued to say so.", "{}"],
    ["{} went on to say so.", "{}"],
    ["At the Tarn fair - {} also continued to say so.", "{}"],
    ["He went on to say so.", "He"],
    ["{} wanted to say so.", null],
    ["The bridge continued to say so.", null],
  ])("%s: %s", (template, expected) => {
    for (const name of NAMES) {
      const scene = lastScene(template.replace("{}", name));
      const found = continuingSubject(scene, tokenAt(scene, "to") - 1);
      expect(printed(scene, found), name).toBe(expected?.replace("{}", name) ?? null);
    }
  });
});

describe("isPerceived() and isSender()", () => {
  it.each([
    ["They remember Ann Roe saying so.", [true, false]],
    ["They got a letter from Ann Roe saying so.", [false, true]],
    ["They got a boat from Ann Roe saying so.", [false, false]],
    ["Then Ann Roe kept saying so.", [false, false]],
  ])("%s %j", (text, expected) => {
    const scene = lastScene(text);
    const phrase = phraseEndingAt(scene, tokenAt(scene, "Roe"), scene.sentence.from);
    if (!phrase) throw new RangeError("no phrase");
    expect([isPerceived(scene, phrase), isSender(scene, phrase)]).toEqual(expected);
  });
});
