import { describe, expect, it } from "vitest";
import { deedWords, endsDeed } from "../../../../src/answers/check/message/deed-words.ts";
import { wordsOf } from "../../../../src/text/words.ts";

/** What each word behind a verb is to it: "mill" is its object, "to council" is to whom, and a word in brackets no head. */
function reading(text: string, isPassive = false, verb?: string): string {
  const words = wordsOf(text);
  const found = words.find(({ form }) => form === verb);
  return deedWords(text, words, { isPassive, ...(found ? { verb: found } : {}) })
    .map(({ form, before, isHead }) => {
      const known = before === null ? `~ ${form}` : before === "" ? form : `${before} ${form}`;
      return isHead ? known : `(${known})`;
    })
    .join(", ");
}

describe("deedWords()", () => {
  it.each([
    ["an object", "the mill", "(the), mill"],
    ["to whom", "mill to Lind", "mill, (to to), to lind"],
    ["where, in one way or the other", "mill at Holm", "mill, (in at), in holm"],
    ["where, near it", "mill near Holm", "mill, (near near), near holm"],
    ["on something", "mill on Holm", "mill, (in on), in holm"],
    ["on which side", "for Lind", "(for for), for lind"],
    ["on the other side", "against Lind", "(against against), against lind"],
    ["a time without a preposition", "mill Monday", "mill, ~ monday"],
    ["a time behind one", "in May", "in in, ~ may"],
    ["a day", "the 12th", "the, ~ 12th"],
    ["a number", "in 2019", "in in, ~ 2019"],
    ["no time", "in 2019a", "in in, in 2019a"],
    ["an object behind a comma", "in Holm, mills", "(in in), in holm, mills"],
    ["an object behind a semicolon", "in Holm; mills", "(in in), in holm, mills"],
    ["nothing behind another mark", "in Holm (mills", "(in in), in holm, in mills"],
  ])("reads %s: %s", (_, text, expected) => {
    expect(reading(text)).toBe(expected);
  });

  it.each([
    ["why", "over fraud", "(for over), for fraud"],
    ["why, with any preposition of cause", "with fraud", "(for with), for fraud"],
    ["why, with “on”", "on charges", "(for on), for charges"],
    ["where", "in Holm", "(in in), in holm"],
    ["by whom", "by Lind", "(by by), by lind"],
  ])("reads of something suffered %s: %s", (_, text, expected) => {
    expect(reading(text, true)).toBe(expected);
  });

  it.each([
    ["the board sacked her", "sacked", true, "(by the), (by board), sacked, her"],
    ["sacked her", "sacked", true, "sacked, her"],
    ["the board sacked her", "sacked", false, "(the), (board), sacked, her"],
    ["in May she sold it", "sold", false, "in in, ~ may, (in she), sold, it"],
  ])("reads who did it in front of the verb: %s (%s)", (text, verb, isPassive, expected) => {
    expect(reading(text, isPassive, verb)).toBe(expected);
  });

  it.each([
    ["the last word", "mill", "mill"],
    ["a word before another noun", "council flat", "(council), flat"],
    ["a word before a mark", "council, flat", "council, flat"],
    ["a word before a function word", "council that", "council, that"],
    ["a word before a day", "council Monday", "council, ~ monday"],
    ["a word before an adverb", "council early", "council, early"],
    ["a word before a number", "council 2", "council, ~ 2"],
    ["an owner", "dog’s owner", "(dogs), owner"],
    ["an owner at the end", "the dog’s", "(the), (dogs)"],
    ["owners", "dogs’ owner", "(dogs), owner"],
    ["a word at the end of marks", "dogs' ", "(dogs)"],
  ])("tells the head from what is in front of it: %s", (_, text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe("endsDeed()", () => {
  /** The words of a text at which the clause of the verb that opens it ends. */
  const ends = (text: string) => {
    const words = wordsOf(text);
    return words.flatMap(({ form }, at) => (at > 0 && endsDeed(text, words, at) ? [form] : []));
  };

  it.each([
    ["a contrast", "sold it but stayed", ["but"]],
    ["a relative clause", "sold it to Lind who left", ["who"]],
    ["a second verb", "sold it and voted", ["and"]],
    ["a second verb behind an adverb", "sold it and quickly voted", ["and"]],
    ["somebody behind a mark", "sold it, Lind saw", ["lind"]],
    ["another clause with a name", "sold it after Lind came", ["after"]],
    ["another clause with a verb", "sold it before the court heard her", ["before"]],
    ["another clause with an auxiliary", "sold it because it was old", ["because"]],
    ["another clause far behind", "sold it before the old district of Tarn voted", ["before"]],
  ])("at %s: %s", (_, text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it.each([
    ["a second object", "sold it and the mill"],
    ["a name behind “and”", "met him and Rolled Gold"],
    ["a day behind a mark", "sold it, Monday"],
    ["something small behind a mark", "sold it, mills"],
    ["a name in the clause", "sold Holm"],
    ["an event", "sold it before the vote"],
    ["a day behind “since”", "sold it since Monday"],
    ["another clause too far behind", "sold it before the old big district of Tarn voted"],
    ["a verb behind another mark", "sold it before the court, heard"],
    ["a name that reads like a verb", "sold it before the court Ted"],
    ["a verb right behind", "sold it once stopped"],
    ["nothing", "sold it and"],
  ])("but not at %s: %s", (_, text) => {
    expect(ends(text)).toEqual([]);
  });

  it("nor behind the last word", () => {
    expect(endsDeed("sold", wordsOf("sold"), 1)).toBe(false);
  });
});
