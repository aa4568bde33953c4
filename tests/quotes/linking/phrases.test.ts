import { describe, expect, it } from "vitest";
import { withNameApart } from "../../../src/quotes/linking/appositions.ts";
import {
  isDeterminer,
  isHumanNoun,
  isRoleAhead,
  isStop,
  phraseEndingAt,
  phraseStartingAt,
} from "../../../src/quotes/linking/phrases.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

function expectEach(template: string, expected: string | null, read: (text: string) => string | null): void {
  for (const name of NAMES) {
    expect(read(template.replaceAll("{}", name)), name).toBe(expected?.replaceAll("{}", name) ?? null);
  }
}

describe("phraseEndingAt()", () => {
  it.each([
    ["{} told us", "{}"],
    ["The former foreign minister {} told us", "The former foreign minister {}"],
    ["Yesterday coach {} told us", "coach {}"],
    ["A spokesman for {} told us", "A spokesman for {}"],
    ["The old mayor of Tarn told us", "The old mayor of Tarn"],
    ["Then she told us", "she"],
    ["Then nobody else told us", "nobody"],
    ["Then everyone told us", "everyone"],
    ["Then others told us", "others"],
    ["{}’s old friend told us", "{}’s old friend"],
    ["Yesterday Bo Lee for {} told us", "{}"],
    ["Two young nurses told us", "Two young nurses"],
    ["The log for that morning told us", "The log"],
    ["Then bluntly told us", null],
    ["On Friday told us", null],
    ["The bridge that told us", null],
    ["Bo Lee left and told us", null],
  ])("%s: %s", (template, expected) => {
    expectEach(template, expected, text => {
      const scene = lastScene(`${text} “we won”.`);
      return printed(scene, phraseEndingAt(scene, tokenAt(scene, "told") - 1, scene.sentence.from));
    });
  });

  it("reaches no farther than its limit", () => {
    const scene = lastScene("The old mayor told us “we won”.");
    const end = tokenAt(scene, "mayor");
    expect(printed(scene, phraseEndingAt(scene, end, end - 1))).toBe("old mayor");
    expect(phraseEndingAt(scene, end, end + 1)).toBe(null);
  });
});

describe("phraseStartingAt()", () => {
  it.each([
    ["{}.", "{}"],
    ["{} on Friday.", "{}"],
    ["{}’s spokesman.", "{}’s spokesman"],
    ["{}’s spokesman, Bo Lee.", "{}’s spokesman, Bo Lee"],
    ["campaign manager {}.", "campaign manager {}"],
    ["Air Force 1st Lt. {}.", "Air Force 1st Lt. {}"],
    ["the mayor of Tarn.", "the mayor of Tarn"],
    ["a spokesman for {}.", "a spokesman for {}"],
    ["one of the guests.", "one of the guests"],
    ["another.", "another"],
    ["another guest, {}.", "another guest, {}"],
    ["the mayor as rain fell.", "the mayor"],
    ["the mayor stood up.", "the mayor"],
    ["she.", "she"],
    ["her.", null],
    ["him.", null],
    ["on Friday.", null],
    ["the letter of 1951.", "the letter"],
    ["one of the guests made a speech.", "one of the guests"],
  ])("said %s: %s", (template, expected) => {
    expectEach(template, expected, text => {
      const scene = lastScene(`“We won,” said ${text}`);
      return printed(scene, phraseStartingAt(scene, tokenAt(scene, "said") + 1, scene.sentence.to));
    });
  });
});

describe("withNameApart()", () => {
  it.each([
    ["a guest, {}.", "a guest, {}"],
    ["a guest, {}, left.", "a guest, {}"],
    ["a guest, {} left.", null],
    ["a guest and {}.", null],
    ["a guest, and {}.", null],
  ])("%s: %s", (template, expected) => {
    expectEach(template, expected, text => {
      const scene = lastScene(`Then ${text}`);
      const from = tokenAt(scene, "guest") - 1;
      return printed(scene, withNameApart(scene, from, from + 2, scene.sentence.to));
    });
  });
});

describe("words of phrases", () => {
  it.each([
    ["nurse", true],
    ["nurses", true],
    ["committee", true],
    ["bridge", false],
  ])("isHumanNoun(%j): %s", (noun, expected) => {
    expect(isHumanNoun(noun)).toBe(expected);
  });

  it.each([
    ["of", true],
    ["and", true],
    ["who", true],
    ["was", true],
    ["she", true],
    ["bridge", false],
  ])("isStop(%j): %s", (word, expected) => {
    expect(isStop(word)).toBe(expected);
  });

  it.each([
    ["Then campaign manager left", true],
    ["Then the old campaign bus manager left", false],
    ["Then blue buses left", false],
    ["Then bus called manager left", false],
    ["Then bus of manager left", false],
    ["Then one two three four manager left", false],
  ])("isRoleAhead() in %j: %s", (text, expected) => {
    const scene = lastScene(`${text}.`);
    expect(isRoleAhead(scene, scene.sentence.from + 1, scene.sentence.to)).toBe(expected);
  });

  it.each([
    ["She knew that man", "that", false],
    ["With that man she left", "that", true],
    ["She saw the man", "the", true],
    ["She saw men", "men", false],
  ])("isDeterminer() in %j: %s %s", (text, word, expected) => {
    const scene = lastScene(`${text}.`);
    expect(isDeterminer(scene, tokenAt(scene, word))).toBe(expected);
  });
});
