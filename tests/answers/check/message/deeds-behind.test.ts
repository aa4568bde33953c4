import { describe, expect, it } from "vitest";
import {
  type DeedPlace,
  deedsBehind,
  deedsInFront,
} from "../../../../src/answers/check/message/deeds-beside.ts";
import type { Span } from "../../../../src/text/span.ts";
import { type Word, wordsOf } from "../../../../src/text/words.ts";

type Finder = (text: string, words: readonly Word[], name: Span | undefined) => DeedPlace[];

/** The deeds beside the name "Ann Roe", with "was" for what was done to her and "who" for what is told behind "who". */
function reading(find: Finder, text: string): string {
  const start = text.indexOf("Ann Roe");
  const words = wordsOf(text);
  return find(text, words, start < 0 ? undefined : { start, end: start + "Ann Roe".length })
    .map(({ verb, end, isPassive, isClause }) => {
      const told = words.slice(verb, end).map(({ form }) => form);
      return `${isClause ? "who " : ""}${isPassive ? "was " : ""}${told.join(" ")}`;
    })
    .join(" / ");
}

// All people and places are invented.
describe("deedsBehind() finds what a message tells behind the speaker's name", () => {
  it.each([
    ["Ann Roe, who visited Oslo, said", "who visited oslo"],
    ["Ann Roe,who visited Oslo, said", "who visited oslo"],
    ["Ann Roe who visited Oslo said", "who visited oslo"],
    ["Ann Roe (who visited Oslo) said", "who visited oslo"],
    ["Ann Roe that visited Oslo", "who visited oslo"],
    ["Ann Roe, 67, who visited Oslo", "who visited oslo"],
    ["Ann Roe, a mill owner who visited Oslo", "who visited oslo"],
    ["Ann Roe, who visited Oslo and sold the mill, said", "who visited oslo / who sold the mill"],
    ["Ann Roe, who visited Oslo but sold it", "who visited oslo / who sold it"],
    ["Ann Roe, who has also visited Oslo", "who visited oslo"],
    ["Ann Roe, who put it", ""],
    ["Ann Roe, who put dogs down", "who put dogs down"],
    ["Ann Roe, who was charged with fraud", "who was charged with fraud"],
    ["Ann Roe, who was charged and jailed", "who was charged / who was jailed"],
    ["Ann Roe, who was visiting Oslo", "who visiting oslo"],
    ["Ann Roe, who admitted fraud", "who admitted fraud"],
    ["Ann Roe, who claimed expenses", "who claimed expenses"],
    ["Ann Roe, who won in 2023 and 2024", "who won in 2023 and 2024"],
    ["Ann Roe, who sold it to Lind who left", "who sold it to lind"],
    ["Ann Roe, who sold it said so", "who sold it"],
    ["Ann Roe, charged with fraud, said", "was charged with fraud"],
    ["Ann Roe (charged with fraud)", "was charged with fraud"],
    ["Ann Roe resigns!", "resigns"],
    ["Ann Roe won the race", "won the race"],
    [
      "Ann Roe, who sold one two three four five six seven eight nine ten eleven twelve",
      "who sold one two three four five six seven eight nine ten eleven",
    ],
  ])("%s: %s", (text, expected) => {
    expect(reading(deedsBehind, text)).toBe(expected);
  });

  it.each([
    ["no name", "She, who visited Oslo"],
    ["nothing behind the name", "said Ann Roe"],
    ["that she spoke", "Ann Roe, who said so"],
    ["whom she told", "Ann Roe, who told the Courier"],
    ["that she claimed something", "Ann Roe, who claimed that"],
    ["only that she claimed", "Ann Roe, who claimed"],
    ["only that she admitted, before a mark", "Ann Roe, who admitted, said"],
    ["what somebody else did", "Ann Roe, the lawyer of a man who fled"],
    ["what somebody in another clause did", "Ann Roe; a man who fled"],
    ["what somebody did whom she met", "Ann Roe, with a man who fled"],
    ["what somebody did of whom she spoke", "Ann Roe, asked men who fled"],
    ["what somebody did far behind", "Ann Roe, a big old sad bad mad dull man who fled"],
    ["what “that” means far behind", "Ann Roe, a mill that fled"],
    ["what is behind two marks", "Ann Roe, a man, old, who fled"],
    ["what she is", "Ann Roe, who is a nurse"],
    ["what she is without a verb's form", "Ann Roe, who is ill"],
    ["what she is by role", "Ann Roe, who nurse"],
    ["how she is", "Ann Roe, tired"],
    ["how she is, behind a comma", "Ann Roe, tired, of Holm"],
    ["where she speaks", "Ann Roe, speaking in Holm"],
    ["where she is", "Ann Roe in Holm"],
    ["how she said it", "Ann Roe boasted: “No”"],
    ["how she said it, at the end", "“No,” Ann Roe boasted"],
    ["what has no verb's form", "Ann Roe green party"],
    ["what is behind a colon", "Ann Roe: resigned today"],
  ])("not %s: %s", (_, text) => {
    expect(reading(deedsBehind, text)).toBe("");
  });
});

describe("deedsInFront() finds what was done to the speaker", () => {
  it.each([
    ["Jailed for fraud, the minister Ann Roe said", "was jailed for fraud"],
    ["Jailed for fraud: Ann Roe said", "was jailed for fraud"],
    ["Jailed for fraud, Ann Roe said", "was jailed for fraud"],
  ])("%s: %s", (text, expected) => {
    expect(reading(deedsInFront, text)).toBe(expected);
  });

  it.each([
    ["without a name", "Jailed for fraud, she said"],
    ["without a preposition", "Jailed today, Ann Roe said"],
    ["of somebody of whom she speaks", "Jailed for fraud, says Ann Roe"],
    ["what isn't done", "Back in Holm, Ann Roe said"],
    ["behind no mark", "Jailed for fraud Ann Roe said"],
    ["behind a full stop", "Jailed for fraud. Ann Roe said"],
    ["a word only", "Jailed Ann Roe said"],
  ])("not %s: %s", (_, text) => {
    expect(reading(deedsInFront, text)).toBe("");
  });
});
