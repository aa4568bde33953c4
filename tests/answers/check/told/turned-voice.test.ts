import { describe, expect, it } from "vitest";
import { endsWithSpeaker, wordsOfTurned } from "../../../../src/answers/check/told/turned-voice.ts";
import { toldAt } from "./told-sentence.ts";

// Ann Roe is the speaker, Lind and Crane are other people. The verb is marked.
function clauseOf(marked: string, isPassive: boolean): string | null {
  const { sentence, at } = toldAt(marked);
  return (
    wordsOfTurned(sentence, at, { isPassive })
      ?.map(({ form }) => form)
      .join(" ") ?? null
  );
}

describe("wordsOfTurned() finds what was done to the speaker", () => {
  it.each([
    ["The court *jailed* Roe in May.", "the court jailed roe in may"],
    ["The court *jailed* Ann Roe.", "the court jailed ann roe"],
    ["The court *jailed* the former mayor Ann Roe.", "the court jailed the former mayor ann roe"],
    ["The court *jailed* Mayor Roe on Monday.", "the court jailed mayor roe on monday"],
    ["The court *jailed* Roe yesterday.", "the court jailed roe yesterday"],
    ["The court *jailed* Roe Monday.", "the court jailed roe monday"],
    ["The court *jailed* Roe last week.", "the court jailed roe last week"],
    ["It rained, and the court *jailed* Roe.", "the court jailed roe"],
    ["It rained but the court *jailed* Roe.", "the court jailed roe"],
    ["The court had *jailed* Roe.", "the court had jailed roe"],
    ["The court that had *jailed* Roe sat.", "the court that had jailed roe sat"],
    ["The court *jailed* Roe but not him.", "the court jailed roe"],
    ["The court *jailed* Roe, it said.", "the court jailed roe"],
  ])("%s", (marked, expected) => {
    expect(clauseOf(marked, true)).toBe(expected);
  });

  it.each([
    ["nothing past", "The courts *jail* Roe."],
    ["what is only said", "Lind said the court *jailed* Roe."],
    ["what is only supposed", "If the court *jailed* Roe"],
    ["what is claimed", "It is a myth that the court *jailed* Roe."],
    ["what is denied", "The court never *jailed* Roe."],
    ["what was tried", "The court tried to have *jailed* Roe."],
    ["what has no subject", "*Jailed* Roe resigned."],
    ["what has only a pronoun for a subject", "They *jailed* Roe."],
    ["somebody else", "The court *jailed* Crane."],
    ["somebody else with her surname's owner behind", "The court *jailed* Bo Lind Roe."],
    ["somebody beside her", "The court *jailed* the driver of Roe."],
    ["her brother", "The court *jailed* Roe’s brother."],
    ["her supporters", "The court *jailed* Roe supporters."],
    ["whoever is behind a mark", "The court *jailed*, Roe said."],
    ["whoever is told of behind a mark", "Whoever the court *jailed*, Roe was there."],
    ["whoever is behind an office and a mark", "The court *jailed* the mayor, Roe said."],
    ["what has nobody behind it", "The court *jailed* the mayor"],
    ["what she did", "The court was *jailed* by Roe."],
  ])("not %s: %s", (_, marked) => {
    expect(clauseOf(marked, true)).toBeNull();
  });
});

describe("wordsOfTurned() finds what the speaker did", () => {
  it.each([
    ["The firm was *founded* by Roe in May.", "the firm was founded by roe in may"],
    ["The firm was *founded* by Roe by May.", "the firm was founded by roe by may"],
    ["The firm, *founded* by Roe, closed.", "the firm founded by roe"],
    ["The firm that was *founded* by Roe closed.", "the firm that was founded by roe closed"],
    [
      "The firm was *founded* in Holm by the mayor Ann Roe.",
      "the firm was founded in holm by the mayor ann roe",
    ],
    ["It rained, and the firm was *founded* by Roe.", "the firm was founded by roe"],
  ])("%s", (marked, expected) => {
    expect(clauseOf(marked, false)).toBe(expected);
  });

  it.each([
    ["what others did", "The firm was *founded* by Crane."],
    ["what she is beside", "The firm was *founded* with Roe."],
    ["what has a mark in front of her", "The firm was *founded* by, Roe said, Crane."],
    ["what is by her in another clause", "The firm was *founded* while it stood by Roe."],
    ["what is by her behind a mark", "The firm was *founded*, by Roe."],
    ["what is by her before it", "By Roe the firm was *founded*."],
    ["what isn't so", "The firm was never *founded* by Roe."],
    ["what somebody says", "Lind says that firm was *founded* by Roe."],
    ["what has no subject", "*Founded* by Roe"],
    ["what was done to her", "The court *jailed* Roe."],
  ])("not %s: %s", (_, marked) => {
    expect(clauseOf(marked, false)).toBeNull();
  });
});

describe("endsWithSpeaker() on the speaker's name", () => {
  it.each([
    ["She met *Ann Roe"],
    ["She met *Ann Roe in May"],
    ["She met *Ann Roe MP, who left"],
    ["She met *Roe, Lind and others"],
    ["She met *Roe, Lind supporters and others"],
    ["She met *Roe sacked by the club"],
    ["She met *Roe Friday"],
    ["She met *Roe again"],
  ])("ends a phrase: %s", marked => {
    const { sentence, at } = toldAt(marked);
    expect(endsWithSpeaker(sentence, at)).toBe(true);
  });

  it.each([["She met *Roe’s brother"], ["She met *Ann Roe supporters"], ["She met *Roe' brother"]])(
    "doesn't: %s",
    marked => {
      const { sentence, at } = toldAt(marked);
      expect(endsWithSpeaker(sentence, at)).toBe(false);
    },
  );
});
