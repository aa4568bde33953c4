import { describe, expect, it } from "vitest";
import { undenied, untrueIn } from "../../../../src/answers/check/told/undenied.ts";
import { wordsOf } from "../../../../src/text/words.ts";

/** The words of a text that are taken back in it. */
function takenBack(text: string): string {
  const words = wordsOf(text);
  const left = new Set(undenied({ text }, words));
  return words.flatMap(word => (left.has(word) ? [] : [word.form])).join(" ");
}

function untrue(text: string): string {
  return [...untrueIn(text, wordsOf(text))]
    .map(({ form }) => form)
    .reverse()
    .join(" ");
}

describe("undenied() leaves out what a denial takes back", () => {
  it.each([
    ["nothing where nothing is denied", "She was charged in Holm.", ""],
    ["what is behind it", "She was not charged in Holm.", "charged in holm"],
    ["with nobody too", "Nobody was charged.", "was charged"],
    ["what somebody was cleared of", "She was cleared of fraud.", "of fraud"],
    ["up to a comma", "She was not charged, and was sacked.", "charged"],
    ["up to the end of a sentence", "She was not charged. She was sacked.", "charged"],
    ["up to “but”", "She was not charged but sacked.", "charged"],
    ["up to “and” and a verb of saying", "She denied any fraud and told police so.", "any fraud"],
    ["beyond “and” and anything else", "She denied any fraud and any theft.", "any fraud and any theft"],
    ["from a second denial on", "Nobody was hurt in the fire or denied a bribe.", "was hurt in a bribe"],
  ])("%s: %s", (_, text, expected) => {
    expect(takenBack(text)).toBe(expected);
  });

  it.each([
    ["between commas", "She is not, as some say, a spy.", "as some say a spy"],
    ["between brackets", "She is not (as some say) a spy.", "as some say a spy"],
    ["between dashes", "She is not – as some say – a spy.", "as some say a spy"],
    ["between long dashes", "She is not — as some say — a spy.", "as some say a spy"],
    ["of seven words", "She is not, as a few of them still say, a spy.", "as a few of them still say a spy"],
    ["at the sentence's end", "She is not, they say, mad.", "they say mad"],
  ])("behind an insertion %s: %s", (_, text, expected) => {
    expect(takenBack(text)).toBe(expected);
  });

  it.each([
    ["a comma that opens none", "She is not mad, says the spy.", "mad"],
    ["another mark", "She is not, as some say; a spy.", ""],
    ["brackets that aren't closed", "She is not (as some say, a spy.", ""],
    ["eight words", "She is not, as a few of them will still say, a spy.", ""],
    ["a second comma", "She is not, as some say, mad, a spy.", "as some say mad"],
    ["a semicolon", "She is not; they say; a spy.", ""],
    ["a colon", "She is not: they say: a spy.", ""],
    ["no denial", "She is, as some say, a spy.", ""],
  ])("but not behind %s: %s", (_, text, expected) => {
    expect(takenBack(text)).toBe(expected);
  });
});

describe("undenied() keeps where and when something isn't so", () => {
  it.each([
    ["where", "Nobody was hurt in the shooting.", "was hurt in"],
    ["when", "Nobody was hurt during the shooting in May.", "was hurt during"],
    ["whose", "She was not hurt in her flat.", "hurt in"],
    ["behind a denied subject", "Nobody in the mill was hurt.", "in"],
    ["what somebody wasn't asked about", "She wasn't asked about the bridge.", "asked about"],
  ])("%s: %s", (_, text, expected) => {
    expect(takenBack(text)).toBe(expected);
  });

  it.each([
    ["what nobody took part in", "She was not involved in the shooting.", "involved in the shooting"],
    ["what somebody isn't a member of", "She is not a member of the party.", "a member of the party"],
    ["where somebody never was", "She was never in the party.", "in the party"],
    ["what an indefinite place is", "Nobody was hurt in a shooting.", "was hurt in a shooting"],
    ["of what somebody was cleared", "She was cleared in the case.", "in the case"],
    ["what somebody is accused of", "She was not asked about the bribe.", "asked about bribe"],
    [
      "what somebody is accused of, behind another place",
      "Nobody was hurt in the fraud trial.",
      "was hurt in",
    ],
    ["what a second denial takes back", "Not in the mill and never a spy.", "in the mill and a spy"],
    ["a thing behind a place", "Not hurt in the mill with the bribe.", "hurt in the bribe"],
  ])("but not %s: %s", (_, text, expected) => {
    expect(takenBack(text)).toBe(expected);
  });
});

describe("untrueIn() finds what is called untrue", () => {
  it.each([
    ["a lie", "The story about the affair is a lie.", "the story about the affair"],
    ["with words between", "The story is a complete and utter lie.", "the story"],
    ["that somebody calls so", "The affair is a lie, lawyers say.", "the affair"],
    ["with a word behind that belongs to nothing", "The story is a lie and a smear.", "the story"],
    ["never true", "The affair never happened.", "the affair"],
    ["hardly true", "The affair is hardly true.", "the affair"],
    ["not true", "The affair is not true.", "the affair is"],
    ["not real", "The affair didn’t exist.", "the affair"],
    ["only in its clause", "She left, the affair is a lie.", "the affair"],
    ["only behind a verb of saying", "She said the affair is a lie.", "the affair"],
  ])("%s: %s", (_, text, expected) => {
    expect(untrue(text)).toBe(expected);
    expect(takenBack(text)).toContain(expected);
  });

  it.each([
    ["what isn't a lie", "The affair is not a lie."],
    ["what is true", "The affair is true."],
    ["what happened", "The affair has happened."],
    ["what is another noun", "The site is a rubbish dump."],
    ["a lie without a verb", "The lie about it."],
    ["a lie too far behind the verb", "The affair is what some in town call a lie."],
    ["a lie one word too far behind the verb", "The story is a truly complete and utter lie."],
    ["a lie behind another mark", "The affair is known, a lie."],
    ["a lie that isn't said to be one", "Lies about the affair."],
  ])("not %s: %s", (_, text) => {
    expect(untrue(text)).toBe("");
  });
});
