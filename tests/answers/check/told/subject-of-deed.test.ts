import { describe, expect, it } from "vitest";
import { isSubject } from "../../../../src/answers/check/told/subject-of-deed.ts";
import { toldAt } from "./told-sentence.ts";

// Ann Roe is the speaker, Lind and Crane are other people. The marked word is in front of the verb.
function isOfSpeaker(marked: string): boolean {
  const { sentence, at } = toldAt(marked);
  return isSubject(sentence, at);
}

describe("isSubject() takes the speaker for who did it", () => {
  it.each([
    ["by her name", "*Roe* lives in Holm."],
    ["by both names", "Ann *Roe* lives in Holm."],
    ["by a pronoun", "*She* lives in Holm."],
    ["with an office", "Mayor Ann *Roe* lives in Holm."],
    ["with an office in lower case", "The former mayor *Roe* lives in Holm."],
    ["with the town of her office", "Holm mayor Ann *Roe* resigned."],
    ["with another first name", "Ida *Roe* resigned."],
    ["behind when it was", "In May, *Roe* resigned."],
    ["behind when it was, without a comma", "Yesterday *Roe* resigned."],
    ["behind where it was, without a comma", "In Holm *Roe* resigned."],
    ["behind a date", "On the 12th *Roe* resigned."],
    ["behind a month and a year", "In May 2019 *Roe* resigned."],
    ["behind a weekday without a capital", "Last monday 12th *Roe* resigned."],
    ["behind where she was asked", "Asked in Holm, *Roe* resigned."],
    ["behind another clause", "It rained and *Roe* resigned."],
    ["with a first name that no list has", "It rained and Qorvath *Roe* resigned."],
    ["behind a clause that somebody speaks in before", "Lind said so at noon, *Roe* resigned."],
    ["after something told as a fact", "The vote was close after *Roe* resigned."],
    ["at the beginning, after something told as a fact", "Since *Roe* resigned, it has rained."],
  ])("%s: %s", (_, marked) => {
    expect(isOfSpeaker(marked)).toBe(true);
  });

  it.each([
    ["somebody else", "The *mayor* lives in Holm."],
    ["the object of another verb", "The man who met *Roe* fled."],
    ["the object, behind an office", "The man met the mayor *Roe* fled."],
    ["what somebody says of her", "Lind said *Roe* resigned."],
    ["what somebody says of her, behind a comma", "Lind said, *Roe* resigned."],
    ["what somebody says of her, two words before", "Lind said this, *Roe* resigned."],
    ["what he says of her, at the beginning", "Said he, *Roe* resigned."],
    ["a question behind a colon", "The question: Has *Roe* resigned?"],
    ["what is only supposed", "If *Roe* resigned, it would rain."],
    ["what is only supposed, inside a sentence", "It would rain if *Roe* resigned."],
    ["what is only claimed", "It is a myth that *Roe* resigned."],
    ["what is asked", "Has *Roe* resigned?"],
    ["what is supposed with a verb", "Suppose *Roe* resigned."],
    ["what a denial takes back before “since”", "Not since *Roe* resigned has it rained."],
    ["behind an adverb that may take it back", "Luckily *Roe* resigned."],
    ["behind a place with an adjective", "In rainy 2019 *Roe* resigned."],
    ["behind two places", "In Holm, 12 *Roe* resigned."],
    ["behind a verb with a time", "Visiting in 2019 *Roe* resigned."],
    ["nobody", "Rain *often* fell."],
  ])("not %s: %s", (_, marked) => {
    expect(isOfSpeaker(marked)).toBe(false);
  });

  it("nor what is in front of the first word", () => {
    expect(isSubject(toldAt("*Lives* in Holm.").sentence, -1)).toBe(false);
  });
});

describe("isSubject() reads “who”", () => {
  it.each([
    "Ann Roe *who* lives in Holm.",
    "It is Roe *who* lives in Holm.",
    "Roe, *who* lives in Holm, resigned.",
    "said Roe, the nurse *who* lives in Holm",
    "Roe (52) *who* lives in Holm",
    "Roe, 52, the mayor of Holm *who* lives there",
    "Roe , the nurse *who* lives in Holm",
  ])("as the speaker: %s", marked => {
    expect(isOfSpeaker(marked)).toBe(true);
  });

  it.each([
    ["somebody whom she met", "Roe met a nurse *who* lives in Holm."],
    ["somebody who speaks", "Roe, said the nurse *who* lives in Holm, resigned."],
    ["somebody for whom she works", "Roe, the lawyer of a driver *who* fled"],
    ["one of her relatives", "Roe, with her brother *who* fled"],
    ["somebody with a name", "Roe, with Cy Lind *who* fled"],
    ["somebody with a surname", "Roe, behind Lind *who* fled"],
    ["somebody in a sentence without her", "The nurse *who* lives in Holm"],
  ])("not as %s: %s", (_, marked) => {
    expect(isOfSpeaker(marked)).toBe(false);
  });
});

describe("isSubject() reads several who did it", () => {
  it.each([
    "Roe and the *mayor* resigned.",
    "She and Cy *Lind* resigned.",
    "Roe and my *mayor* resigned.",
    "Roe, Cy Dun and Bo *Lind* resigned.",
    "Mayor Roe and the former *mayor* resigned.",
    "In May Roe and the *mayor* resigned.",
  ])("with the speaker first: %s", marked => {
    expect(isOfSpeaker(marked)).toBe(true);
  });

  it.each([
    ["others", "Cy Lind and the *mayor* resigned."],
    ["others whom she met", "Roe met Bo Dun and Cy *Lind* resigned."],
    ["those who met her", "The judge met Roe and the *mayor* resigned."],
    ["one behind another word", "Roe and soon the *mayor* resigned."],
    ["one behind “and” and a comma", "Roe and, the *mayor* resigned."],
    ["one behind a comma", "Roe and, later, *Mayor* resigned."],
    ["the last of several without “and”", "Roe met the *mayor* resigned."],
  ])("but not %s: %s", (_, marked) => {
    expect(isOfSpeaker(marked)).toBe(false);
  });
});

describe("isSubject() reads over what is told of her between commas", () => {
  it.each([
    "*Roe*, charged with fraud, resigned.",
    "Roe, 52, of *Holm*, lives there.",
    "Roe, the mayor of *Holm*, resigned.",
    "Roe, the *driver*, resigned.",
    "Roe, of Holm, the *driver*, resigned.",
    "She, at *52*, resigned.",
    "In May, Roe, *52*, resigned.",
  ])("%s", marked => {
    expect(isOfSpeaker(marked)).toBe(true);
  });

  it.each([
    ["her relative", "Roe, visited by her *brother*, jailed"],
    ["her relative behind a comma", "Roe, my *brother*, jailed"],
    ["her relatives", "Roe, beside her *brothers*, jailed"],
    ["somebody's relative", "Roe, the mother of the *driver*, jailed"],
    ["whom she met", "Roe met the *Mayor*, jailed"],
    ["somebody with a name", "Roe, beside Cy *Dun*, jailed"],
    ["somebody with a surname", "Roe, beside *Lind*, jailed"],
    ["somebody with a form of address", "Roe, beside *Mr* Dun, jailed"],
    ["whoever she is with in a clause of her own", "Roe, who met a *pilot*, jailed"],
    ["who speaks of her", "Roe, said the *board*, jailed"],
    ["what is only supposed", "Roe, if *elected*, resigns."],
    ["what isn't so", "Roe, never *elected*, resigned."],
    ["what she leads", "Roe, chairing the *board*, resigned."],
    ["whoever is met beside her", "The board met Roe, *52*, resigned."],
    ["nobody", "That was, on *Monday*, resigned."],
    ["a thing", "The mill was, on *Monday*, closed."],
  ])("but not over %s: %s", (_, marked) => {
    expect(isOfSpeaker(marked)).toBe(false);
  });
});

describe("isSubject() reads a second verb", () => {
  it.each([
    "Roe worked as a nurse *and* lives in Holm.",
    "Roe, who lived in Holm *and* voted",
    "Roe sold the mill *but* kept the boat.",
    "She sold the mill *and* left.",
    "In May Roe sold the mill *and* left.",
    "Roe sold the mill with the boat *and* left.",
    "Roe worked while at school *and* lived in Holm.",
    "Roe waited until the vote *and* left.",
  ])("of the speaker: %s", marked => {
    expect(isOfSpeaker(marked)).toBe(true);
  });

  it.each([
    ["whom she met", "Roe met a woman who had lost her job *and* attacked him."],
    ["whom she saw behind a comma", "Roe won, the crowd cheered *and* left."],
    ["somebody with a name", "Roe met Cy Lind *and* left."],
    ["somebody of whom she speaks", "Roe said rain fell *and* stopped."],
    ["something that she denies", "Roe denied the mill burned *and* fell."],
    ["something that may be", "Roe thinks mills would burn *and* fall."],
    ["others behind “and”", "Roe waited and the strikers marched *and* left."],
    ["her relatives behind “and”", "Roe waited and her brother marched *and* left."],
    ["others behind “while”", "Roe waited while the strikers marched *and* left."],
    ["others behind “until”", "Roe waited until the strikers had marched *and* left."],
    ["nobody", "Rain fell *and* stopped."],
    ["the object", "The judge met Roe *and* left."],
  ])("but not of %s: %s", (_, marked) => {
    expect(isOfSpeaker(marked)).toBe(false);
  });
});
