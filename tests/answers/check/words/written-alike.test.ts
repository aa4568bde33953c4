import { describe, expect, it } from "vitest";
import { isWrittenAlike, type Written } from "../../../../src/answers/check/words/written-alike.ts";
import { wordForm } from "../../../../src/text/words.ts";

/** Words of one side; those after a bar only follow them. `~` marks a word that isn't in any article. */
function side(words: string): Written {
  const [own = "", next = ""] = words.split(" | ");
  return {
    next,
    words: [...own.matchAll(/(?<gap>(?:^|[ .,;–-]+))(?<word>~?[$£€]?\d[\d.,]*\p{L}*%?|~?[\p{L}'’]+)/gu)].map(
      ({ groups }) => {
        const { gap = "", word = "" } = groups ?? {};
        const printed = word.replace(/^~/, "");
        const isUnknown = word !== printed;
        const isName = /^\p{Lu}\p{L}+(?:['’]s)?$/u.test(printed);
        return { form: wordForm(printed), gap, printed, isUnknown, isNewStem: isUnknown, isName };
      },
    ),
  };
}

describe("isWrittenAlike()", () => {
  it.each([
    ["aren't", "are not"],
    ["arent", "are not"],
    ["cannot", "can’t"],
    ["we are", "we’re"],
    ["it's", "it is"],
    ["its | a", "it is | a"],
    ["it has | been", "it’s | been"],
    ["she is", "She’s"],
    ["tuition is | up", "Tuition’s | up"],
    ["I would | like", "I’d | like"],
    ["I had | wanted", "I’d | wanted"],
    ["I'd | known", "I had | known"],
    ["we'd | forgotten", "we had | forgotten"],
    ["she had | seen", "she’d | seen"],
    ["we will", "we’ll"],
    ["they have", "they’ve"],
    ["noone", "no one"],
    ["a lot", "alot"],
    ["alright", "all right"],
    ["any more", "anymore"],
    ["11,000 liters", "eleven thousand litres"],
    ["twenty five harbours", "25 harbors"],
    ["$5 million in the harbor", "five million dollars in the harbour"],
    ["Sept", "September"],
    ["16 yrs", "16 years"],
    ["the govt", "the government"],
    ["5th", "fifth"],
    ["harbor", "harbour"],
    ["organize", "organise"],
    ["apologize", "apologise"],
    ["check", "cheque"],
    ["traveling", "travelling"],
    ["theater", "theatre"],
    ["toward", "towards"],
    ["~recieve", "receive"],
    ["~belive", "believe"],
    ["it's been", "it has been"],
    ["~misiles are", "missiles're"],
    ["a b c d e f g h", "a b c d e f g h"],
    ["~goverment", "government"],
    ["~misiles", "missiles"],
    ["~misiles aren't", "missiles are not"],
    ["~misiles, aren't", "missiles, are not"],
    ["gray harbor", "grey, harbour"],
    ["two, three hundred liters", "two, three hundred litres"],
    ["25 liters", "twenty-five litres"],
    ["from 2 to 300 liters", "from two to three hundred litres"],
  ])("%j and %j are the same words", (claimed, quoted) => {
    expect(isWrittenAlike(side(claimed), side(quoted))).toBe(true);
  });

  it.each([
    ["are", "are not"],
    ["aren't", "are"],
    ["can", "can't"],
    ["were", "we are"],
    ["he", "hell"],
    ["we would | put", "we’d | put"],
    ["we had | come", "we’d | come"],
    ["it has | a", "it’s | a"],
    ["she will", "shell"],
    ["prize", "prise"],
    ["their", "there"],
    ["misiles", "missiles"],
    ["~Petrov", "Petrova"],
    ["~Hansson", "Hanson"],
    ["~Hansson is | here", "Hanson’s | here"],
    ["it is | a", "its | a"],
    ["we are b c d e f g h", "we’re b c d e f g h"],
    ["~misiles're", "missiles are"],
    ["October", "September"],
    ["11,000 liters", "twelve thousand litres"],
    ["11 liters", "eleven thousand litres"],
    ["thousand 11", "11 thousand"],
    ["", "missiles"],
    ["they aren't", "they are, not"],
    ["they are – not", "they aren’t"],
    ["alright", "all. right"],
    ["2-300", "two, three hundred"],
    ["2, 300 liters", "two, three hundred litres"],
    ["2500 liters", "two thousand, five hundred litres"],
    ["a b c d e f g h i", "a b c d e f g h i"],
  ])("%j and %j aren't", (claimed, quoted) => {
    expect(isWrittenAlike(side(claimed), side(quoted))).toBe(false);
  });

  it("matches nothing to no words", () => {
    expect(isWrittenAlike({ words: [], next: "" }, { words: [], next: "" })).toBe(false);
  });
});
