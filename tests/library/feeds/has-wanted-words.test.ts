import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { hasWantedWords } from "../../../src/library/feeds/has-wanted-words.ts";

describe("hasWantedWords()", () => {
  it.each<[string, string, string, boolean]>([
    ["another ending", "The POOLS close", "pool", true],
    ["a possessive with a curly mark", "The council’s tax rises", "council tax", true],
    ["words with another between them", "Les élections à Brévelle", "elections brevelle", false],
    ["an accent left out", "À Brévelle on vote", "brevelle", true],
    ["words in a row", "The prime minister said", "prime minister", true],
    ["words not in a row", "The prime reason for the minister", "prime minister", false],
    ["a word inside another", "An award for software", "war", false],
    ["a script without spaces", "我们在北京举行会议", "北京", true],
    ["German endings", "Die Wahlen der Stadt sind vorbei und das ist gut", "wahl", true],
    ["nothing to look for", "Words", "…", false],
  ])("finds %s", (_, text, word, isFound) => {
    expect(hasWantedWords(text, [word])).toBe(isFound);
  });

  it("is done soon with a long text", () => {
    const begun = processorTime();
    expect(hasWantedWords("a ".repeat(200_000), ["a b", "a a b"])).toBe(false);
    expect(processorTime() - begun).toBeLessThan(2_000);
  });
});
