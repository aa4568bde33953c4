import { describe, expect, it } from "vitest";
import { compareSpeaker } from "../../../src/answers/check/compare-speaker.ts";

describe("compareSpeaker() compares a typed name with a speaker", () => {
  it.each([
    ["Starmer", "Sir Keir Starmer", [], "same"],
    ["keir starmer", "Sir Keir Starmer", [], "same"],
    ["Sir Keir", "Sir Keir Starmer", [], "same"],
    ["Prime Minister Keir Starmer", "Sir Keir Starmer", [], "same"],
    ["the Prime Minister", "Sir Keir Starmer", ["The Prime Minister"], "same"],
    ["Zelenskyy", "Volodymyr Zelensky", [], "same"],
    ["Vladimir Zelensky", "Volodymyr Zelensky", [], "unclear"],
    ["Johnston", "Boris Johnson", [], "unclear"],
    ["Putin", "Volodymyr Zelensky", [], "other"],
    ["Sarah Sanders", "Bernie Sanders", [], "other"],
    ["Sanders", "Bernie Sanders", [], "same"],
    ["Bill Clinton", "William Clinton", [], "same"],
    ["Joe Biden", "Joseph Biden", [], "unclear"],
    ["Bill Clinton", "Hillary Clinton", [], "other"],
    ["Donald Trump", "Donald Trump Jr.", [], "other"],
    ["Trump", "Donald Trump Jr.", [], "same"],
    ["Donald J. Trump", "Donald Trump", [], "same"],
    ["von der Leyen", "Ursula von der Leyen", [], "same"],
    ["White House", "the White House", [], "same"],
    ["the Kremlin spokesman", "Dmitry Peskov", [], "unclear"],
    ["the Kremlin spokesman", "Dmitry Peskov", ["Kremlin spokesman"], "same"],
    ["Dmitry Peskov", "a senior official", [], "unclear"],
    ["Ann Bell", "Charlie King", [], "other"],
    ["the president", "Dmitry Peskov", [], "unclear"],
    ["", "Ann Bell", [], "unclear"],
    ["…", "Ann Bell", [], "unclear"],
  ] as const)("%s and %s (%j) is %s", (typed, name, alsoNamed, expected) => {
    expect(compareSpeaker(typed, { name, kind: "person", alsoNamed })).toBe(expected);
  });
});
