import { describe, expect, it } from "vitest";
import { discourseOf, nameOf } from "./discourses.ts";

// Every sentence here is invented.

/** Everybody that a text mentions, in order: "name (standing)", with a star for those who said something. */
function sightingsIn(text: string): string[] {
  const { reading, sightings } = discourseOf(text);
  return sightings.map(
    ({ source, as, isTeller }) => `${nameOf(reading, source)} (${as})${isTeller ? "*" : ""}`,
  );
}

describe("noteSentence()", () => {
  it.each([
    ["Bo Lee left.", ["Bo Lee (subject)"]],
    ["Bo Lee said it rained.", ["Bo Lee (subject)*"]],
    ["Bo Lee met Ann Roe.", ["Bo Lee (subject)", "Ann Roe (object)"]],
    ["Bo Lee sat with Ann Roe.", ["Bo Lee (subject)", "Ann Roe (oblique)"]],
    ["Bo Lee met Ann Roe’s friends.", ["Bo Lee (subject)", "Ann Roe (possessor)"]],
    ["Bo Lee met Ann Roe and Ida Holm.", ["Bo Lee (subject)", "Ann Roe (joined)", "Ida Holm (joined)"]],
    ["A driver got out.", ["A driver (subject)"]],
    ["The driver got out.", ["The driver (subject)"]],
    ["The bridge fell.", []],
    ["Mr Lee left. He said it rained.", ["Lee (subject)", "Lee (subject)*"]],
    ["Mr Lee left. The rain hurt the Italian.", ["Lee (subject)", "Lee (oblique)"]],
    ["No driver got out.", []],
    ["None of the drivers got out.", []],
    ["Rain fell.", []],
  ])("%s", (text, expected) => {
    expect(sightingsIn(text)).toEqual(expected);
  });

  it.each([
    ["Bo Lee won, Ann Roe said.", ["Ann Roe"]],
    ["Bo Lee won, as Ann Roe says.", ["Bo Lee"]],
    // "he" may be either.
    ["Bo Lee met Mr Osei there, he said.", ["Bo Lee", "Osei", "Bo Lee"]],
    ["Bo Lee and Ann Roe won.", ["Bo Lee", "Ann Roe"]],
  ])("%s is mainly about %j", (text, expected) => {
    const { reading, sightings } = discourseOf(text);
    expect(sightings.filter(({ isMain }) => isMain).map(({ source }) => nameOf(reading, source))).toEqual(
      expected,
    );
  });

  it("says where, in which sentence and whether by name", () => {
    const { sightings } = discourseOf("Rain fell. Mr Lee left.\nHe slept. A driver woke.");
    expect(sightings.map(({ paragraph, sentence, isNamed }) => ({ paragraph, sentence, isNamed }))).toEqual([
      { paragraph: 1, sentence: 1, isNamed: true },
      { paragraph: 2, sentence: 2, isNamed: false },
      { paragraph: 2, sentence: 3, isNamed: true },
    ]);
  });
});
