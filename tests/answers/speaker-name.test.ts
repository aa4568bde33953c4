import { describe, expect, it } from "vitest";
import { isFullName, speakerNameOf, withoutOffice } from "../../src/answers/speaker-name.ts";

describe("speakerNameOf()", () => {
  it.each([
    ["Sir Keir Starmer MP", "keir starmer", "man", true],
    ["Ukrainian President Volodymyr Zelensky", "volodymyr zelensky", null, true],
    ["President Zelensky", "president zelensky", null, false],
    ["Mr Biden’s", "biden", "man", false],
    ["Dr Maria Holt", "maria holt", null, true],
    ["Mrs Holt", "holt", "woman", false],
    ["Prime Minister Sir Anton Vell", "anton vell", "man", true],
    ["Pope Francis", "pope francis", null, true],
    ["Stephen King", "stephen king", null, true],
    ["Julie Bishop", "julie bishop", null, true],
    ["the company", "the company", null, false],
    ["王 小明", "王 小明", null, true],
    ["Mr", "mr", null, false],
    ["Zoë Müller-Lang", "zoe muller lang", null, true],
    ["", "", null, false],
  ])("%j is %j", (printed, words, address, isFull) => {
    const name = speakerNameOf(printed);
    expect(name).toMatchObject({ words: words.split(" ").filter(Boolean), address });
    expect(isFullName(name)).toBe(isFull);
  });
});

describe("withoutOffice()", () => {
  it.each([
    ["President Zelensky", "zelensky"],
    ["the former prime minister Vell", "vell"],
    ["Anton Vell", "anton vell"],
    ["Chancellor", "chancellor"],
  ])("%j leaves %j", (printed, words) => {
    expect(withoutOffice(speakerNameOf(printed)).words.join(" ")).toBe(words);
  });
});
