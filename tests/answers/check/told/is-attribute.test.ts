import { describe, expect, it } from "vitest";
import { isAttributeOf } from "../../../../src/answers/check/told/is-attribute.ts";
import { matchOf } from "./match-of.ts";

/** Whether an article that says something of its speaker, Ann Roe, says that she is or was this. */
async function isSo(told: string, form: string): Promise<boolean> {
  const { match, index } = await matchOf(
    `It rained.\n${told}\nMr Lind and Mrs Crane met Cy Lind and Ida Crane.\nWORDS, Ann Roe said.`,
  );
  return isAttributeOf(match, form, index);
}

// All people and places are invented.
describe("isAttributeOf() takes for what the speaker is what stands with her name", () => {
  it.each([
    "The jailed Ann Roe was there.",
    "The jailed banker Ann Roe was there.",
    "The jailed banker, Ann Roe, was there.",
    "The jailed banker, Roe.",
    "The jailed former head of the bank, Ann Roe, was there.",
    "The jailed Holm banker Ann Roe, 52, was there.",
    "The jailed banker Ann Roe met Lind.",
  ])("in front of it: %s", async told => {
    expect(await isSo(told, "jailed")).toBe(true);
  });

  it.each([
    "Ann Roe, a jailed banker, was there.",
    "Ann Roe, 52, a jailed banker, was there.",
    "Ann Roe (jailed) was there.",
    "Ann Roe, jailed in May, was there.",
    "Ann Roe, a tired and jailed banker, was there.",
    "Ann Roe, of Holm, a jailed banker, was there.",
    "Ann Roe, the head of board, jailed in May, was there.",
  ])("behind it: %s", async told => {
    expect(await isSo(told, "jailed")).toBe(true);
  });

  it.each([
    "Ann Roe was jailed.",
    "Ann Roe is a jailed banker.",
    "Ann Roe became the jailed banker.",
    "The court jailed Ann Roe.",
    "Jailed in May, Ann Roe was there.",
    "Jailed in May, the minister Ann Roe was there.",
    "Jailed in March, she was there. Roe left.",
  ])("in a clause: %s", async told => {
    expect(await isSo(told, "jailed")).toBe(true);
  });

  it.each([
    ["somebody whom she has", "Ann Roe has a jailed brother.", "jailed"],
    ["somebody whom she had", "Ann Roe had the jailed banker for a neighbour.", "jailed"],
    ["another word", "The jailed banker Ann Roe was there.", "sacked"],
    ["another form", "The jail banker Ann Roe was there.", "jailed"],
    ["somebody whom she met", "Ann Roe met a jailed banker.", "jailed"],
    ["somebody who met her", "The jailed banker met Ann Roe.", "jailed"],
    ["somebody who attacked her", "The jailed banker attacked Ann Roe.", "jailed"],
    ["somebody who said something to her", "The jailed banker told Ann Roe so.", "jailed"],
    ["somebody with a name", "The jailed banker Cy Lind and Ann Roe met.", "jailed"],
    ["somebody with a surname", "The jailed Lind and Ann Roe met.", "jailed"],
    ["somebody behind “of”", "The brother of a jailed banker and Ann Roe met.", "jailed"],
    ["whom she met, in front of a mark", "They met the jailed banker, Ann Roe said.", "jailed"],
    ["her relative", "The jailed Ann Roe’s brother was there.", "jailed"],
    ["her relative, with an office", "The jailed banker’s wife Ann Roe was there.", "jailed"],
    ["her supporters", "The jailed Ann Roe supporters were there.", "jailed"],
    ["what is denied", "Ann Roe was not jailed.", "jailed"],
    ["what is denied of her", "Ann Roe, never a jailed banker, was there.", "jailed"],
    ["what others are", "Ann Roe, with a jailed banker, was there.", "jailed"],
    ["what somebody behind her is", "Ann Roe, the jailed banker Cy Lind and a pilot met.", "jailed"],
    ["what somebody before it is", "Ann Roe, Cy Lind, a jailed banker, met.", "jailed"],
    ["whoever works for somebody", "Ann Roe, lawyer of the jailed banker, was there.", "jailed"],
    ["what she did", "Ann Roe, the judge, jailed Lind.", "jailed"],
    ["what she asked about", "Ann Roe, asked said jailed bankers, left.", "jailed"],
    ["what somebody else was", "The mayor was jailed before Ann Roe.", "jailed"],
    ["where she was", "Ann Roe was in jailed company.", "jailed"],
    ["what she isn't called", "Ann Roe was jailed bankers.", "bankers"],
    ["what somebody else is behind a comma", "Jailed in May, Cy Lind met Ann Roe.", "jailed"],
    ["what opens a sentence of others", "Jailed in May, the crowd met Ann Roe.", "jailed"],
    [
      "what is too far from her name",
      "The jailed big old fat sad bad mad dull grey banker Ann Roe met.",
      "jailed",
    ],
  ])("not of %s: %s", async (_, told, form) => {
    expect(await isSo(told, form)).toBe(false);
  });

  it("takes it from the words for the speaker", async () => {
    const { match, index } = await matchOf("WORDS, said the jailed banker.\nIt rained.");
    expect(isAttributeOf(match, "jailed", index)).toBe(true);
    expect(isAttributeOf(match, "sacked", index)).toBe(false);
  });

  it("takes another word for an office, but not for half of one", async () => {
    expect(await isSo("The solicitor Ann Roe was there.", "lawyer")).toBe(true);
    expect(await isSo("The chief executive Ann Roe was there.", "ceo")).toBe(true);
  });
});
