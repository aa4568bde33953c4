import { describe, expect, it } from "vitest";
import type { DeedWord } from "../../../../src/answers/check/message/deed-words.ts";
import { didSo, isDone } from "../../../../src/answers/check/told/did-so.ts";
import { matchOf } from "./match-of.ts";
import { toldAt } from "./told-sentence.ts";

// Ann Roe is the speaker. The verb is marked.
describe("isDone() finds what the speaker did", () => {
  it.each([
    "Roe *resigned*.",
    "Roe has *resigned*.",
    "Roe easily *won*.",
    "Roe, 52, who has *visited* Oslo",
    "Roe was *visiting* Oslo.",
    "Roe *fled* to Oslo.",
    "Roe left and *voted*.",
  ])("%s", marked => {
    const { sentence, at } = toldAt(marked);
    expect(isDone(sentence, at, { isPassive: false })).toBe(true);
    expect(isDone(sentence, at, { isPassive: true })).toBe(false);
  });

  it.each([
    "Roe was *arrested*.",
    "Roe had been *arrested*.",
    "Roe, *charged* with fraud, resigned.",
    "Roe was arrested on Friday and *charged*.",
    "She was arrested on Friday and *charged*.",
  ])("or suffered: %s", marked => {
    const { sentence, at } = toldAt(marked);
    expect(isDone(sentence, at, { isPassive: true })).toBe(true);
    expect(isDone(sentence, at, { isPassive: false })).toBe(false);
  });

  it.each([
    ["nearly did", "Roe nearly *won*."],
    ["allegedly did", "Roe allegedly *won*."],
    ["hardly did", "Roe hardly *won*."],
    ["would do", "Roe would *resign*."],
    ["is a short word before", "Roe fly *won*."],
    ["was told to do behind a mark", "Roe has, *resigned*."],
    ["let others do", "Roe said the mayor *resigned*."],
  ])("not what she %s: %s", (_, marked) => {
    const { sentence, at } = toldAt(marked);
    expect(isDone(sentence, at, { isPassive: false })).toBe(false);
    expect(isDone(sentence, at, { isPassive: true })).toBe(false);
  });

  it("takes a verb behind a comma without a preposition for one that she did", () => {
    const { sentence, at } = toldAt("Roe, of Holm, *resigned*.");
    expect(isDone(sentence, at, { isPassive: false })).toBe(true);
  });

  it("takes a verb behind “and” for one that she did where she did the first too", () => {
    const { sentence, at } = toldAt("The mayor was ill and Roe left and *voted*.");
    expect(isDone(sentence, at, { isPassive: false })).toBe(true);
  });
});

/** Words of a deed: "mill" is its object, "to Lind" is to whom; "~" before a time. */
function wordsOfDeed(text: string): DeedWord[] {
  if (text === "") return [];
  return text.split(", ").map(part => {
    const [before, form] = part.includes(" ") ? part.split(" ") : ["", part];
    return {
      form: form ?? "",
      before: before === "~" ? null : (before ?? ""),
      isHead: !part.startsWith("-"),
    };
  });
}

describe("didSo() finds a deed of the speaker in an article", () => {
  const isTold = async (told: string, verb: string, others: string, isPassive: boolean) => {
    const { match, index } = await matchOf(`${told}\nWORDS, Ann Roe said.`);
    return didSo(match, { kind: "deed", form: verb, isPassive, others: wordsOfDeed(others) }, index);
  };

  it.each([
    ["Ann Roe visited Oslo.", "visited", "oslo"],
    ["Ann Roe visited Oslo.", "visits", "oslo"],
    ["Ann Roe visited Oslo in May.", "visited", "oslo, ~ may"],
    ["Ann Roe visited Oslo at Christmas.", "visited", "in christmas"],
    ["In Holm Ann Roe sold the mill.", "sold", "mill"],
    ["In Holm, Ann Roe sold the mill.", "sold", "in holm"],
    ["In Holm, Ann Roe sold a mill.", "sold", "mill, in holm"],
    ["On Monday the mill was sold by Ann Roe.", "sold", "~ monday"],
    ["Ann Roe sold the mill but kept the boat.", "sold", "mill"],
    ["Ann Roe denied the theft.", "denied", "theft"],
    ["Ann Roe voted in Holm.", "voted", ""],
  ])("%s (%s %s)", async (told, verb, others) => {
    expect(await isTold(told, verb, others, false)).toBe(true);
  });

  it.each([
    ["Ann Roe was jailed for fraud.", "jailed", "for fraud"],
    ["The court jailed Ann Roe for fraud.", "jailed", "for fraud"],
    ["The court jailed Ann Roe for fraud.", "jailed", "by court"],
    ["Ann Roe was cleared of fraud.", "cleared", "for fraud"],
  ])("or what was done to her: %s (%s %s)", async (told, verb, others) => {
    expect(await isTold(told, verb, others, true)).toBe(true);
  });

  it.each([
    ["another verb", "Ann Roe visited Oslo.", "sold", "oslo"],
    ["another object", "Ann Roe visited Oslo.", "visited", "bergen"],
    ["only a part of it", "Ann Roe visited Oslo.", "visited", "oslo, bergen"],
    ["an object that is a place there", "Ann Roe voted in Oslo.", "voted", "oslo"],
    ["a part of an object", "Ann Roe sold the council flat.", "sold", "council"],
    ["what is behind another clause", "Ann Roe sold the mill but kept the boat.", "sold", "boat"],
    ["what is in front of the name without a preposition", "Oslo: Ann Roe voted.", "voted", "oslo"],
    ["what is denied", "Ann Roe visited nobody in a mill.", "visited", "in mill"],
    ["what others did", "Ann Roe said the mayor visited Oslo.", "visited", "oslo"],
    ["what was done to her", "Ann Roe was visited in Oslo.", "visited", "in oslo"],
  ])("not %s: %s (%s %s)", async (_, told, verb, others) => {
    expect(await isTold(told, verb, others, false)).toBe(false);
  });

  it("takes any of several sentences, and each whole", async () => {
    const told = "Ann Roe visited Oslo. Ann Roe visited Bergen.";
    expect(await isTold(told, "visited", "bergen", false)).toBe(true);
    expect(await isTold(told, "visited", "oslo, bergen", false)).toBe(false);
  });
});
