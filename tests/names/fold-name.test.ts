import { describe, expect, it } from "vitest";
import { bareForm, foldWord } from "../../src/names/fold-name.ts";

describe("bareForm()", () => {
  it.each([
    ["O’Néil", "oneil"],
    ["O'Neil", "oneil"],
    ["J.", "j"],
    ["Sørensen", "sorensen"],
    ["Ærø", "æro"],
    ["ROE", "roe"],
  ])("%s is %s", (word, bare) => {
    expect(bareForm(word)).toBe(bare);
  });
});

describe("foldWord() unifies transcriptions", () => {
  it.each([
    ["Zelenskyy", "Zelensky"],
    ["Zelenskiy", "Zelensky"],
    ["Zelenskij", "Zelensky"],
    ["Alexei", "Aleksey"],
    ["Lukashenko", "Lukashennko"],
    ["al-Rubaie", "Rubaie"],
    ["El-Sayed", "Sayed"],
  ])("%s as %s", (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
    expect(foldWord(one), "a second time").toBe(foldWord(one));
  });

  it.each([
    ["Hanna", "Hana"],
    ["Lee", "Le"],
    ["Maks", "Max"],
    ["Rubaie", "Rubia"],
    ["al-Ra", "Ra"],
  ])("%s and %s stay different", (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it("folds long words as well", () => {
    expect(foldWord("Papadopoulossy")).toBe(foldWord("Papadopoulosy"));
  });
});
