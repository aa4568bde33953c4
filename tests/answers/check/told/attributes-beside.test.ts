import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people and places are invented.
const PEOPLE = ["Ann Roe", "Terry Moule"];
const ATTRIBUTES = [
  "jailed",
  "sacked",
  "disgraced",
  "corrupt",
  "ex-convict",
  "newly elected",
  "bigamist",
  "beaten",
];
const MESSAGES = [
  "WORD NAME: WORDS",
  "the WORD minister NAME said WORDS",
  "WORDS – Word NAME",
  "WORDS, said WORD minister NAME",
];

/** The attributes with which a message about several speakers is confirmed, beside an article that says `told`. */
async function confirmedWith(told: string, words = ATTRIBUTES, messages = MESSAGES): Promise<string[]> {
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    const name = PEOPLE[at % PEOPLE.length] ?? "";
    const fill = (text: string) =>
      text
        .replaceAll("WORD ", `${word} `)
        .replaceAll(/WORD(?=[.,’])/gu, word)
        .replaceAll("Word", word.charAt(0).toUpperCase() + word.slice(1))
        .replaceAll("SURNAME", name.split(" ").at(-1) ?? "")
        .replaceAll("NAME", name);
    const article = fill(`The council met in Tarn.\n${told}`);
    for (const message of messages)
      if (await isConfirmedOf(article, fill(message))) found.push(fill(message));
  }
  return found;
}

describe("checkMessage() doesn't confirm an attribute of the speaker that the article gives to somebody else", () => {
  it.each([
    "WORDS, said NAME, the minister, whose brother was WORD.",
    "The minister NAME, who met the WORD banker Bo Lind, said: WORDS",
    "NAME, the minister, said the WORD banker was a friend. WORDS, SURNAME added.",
    "WORDS, said the minister NAME. SURNAME said the mayor was WORD in May.",
    "WORDS, said NAME, a minister and the lawyer of a WORD pilot.",
    "WORDS, the minister NAME said.\nSURNAME said Lind was WORD.",
    "WORDS, the minister NAME said.\nSURNAME was not WORD.",
    "WORDS, the minister NAME said.\nThe WORD banker met SURNAME.",
    "WORDS, the minister NAME said.\nSURNAME met a WORD banker.",
    "WORDS, the minister NAME told the WORD banker.",
    "WORDS, the minister NAME said.\nWord sailors, SURNAME said, are free.",
    "WORDS, the minister NAME said.\nWord sailors, the minister NAME fears, are free.",
  ])("%s", async told => {
    expect(await confirmedWith(told)).toEqual([]);
  });
});

describe("checkMessage() confirms an attribute that the article gives the speaker", () => {
  const DEEDS = ["jailed", "sacked", "disgraced", "beaten"];

  it.each([
    "WORDS, said NAME, a minister who was WORD.",
    "WORDS, said the minister, NAME.\nSURNAME was WORD in May.",
    "WORDS, said the WORD minister NAME.",
    "WORDS, said the WORD minister, NAME.",
    "WORDS, said NAME, the WORD minister.",
    "WORDS, said NAME, 52, a thoughtful and WORD minister.",
    "WORDS, said NAME, the minister, WORD in May.",
    "WORDS, said the minister, NAME.\nThe jurors WORD SURNAME in May.",
    "WORD in May, the minister NAME said: WORDS",
    "WORDS, the minister NAME said.\nWord, SURNAME grew sick.",
    "WORDS, the minister NAME said.\nWord last week, SURNAME grew sick.",
    "WORD minister NAME met the council.\nWORDS, SURNAME said.",
  ])("%s", async told => {
    expect(await confirmedWith(told, DEEDS)).toHaveLength(DEEDS.length * MESSAGES.length);
  });

  it("as a modifier of what the speaker is", async () => {
    const told = "WORDS, said NAME, the minister in charge of the bank.";
    expect(await confirmedWith(told, ["bank"], ["bank minister NAME: WORDS"])).toHaveLength(1);
  });
});

describe("checkMessage() on what was done to the speaker, in front of the name", () => {
  const TRUE = "SURNAME was WORD for fraud in May.";
  const FALSE = [
    "Word in May for fraud, SURNAME said, were two bankers.",
    "SURNAME said Lind was WORD for fraud in May.",
    "SURNAME, whose son was WORD for fraud in May, left.",
  ];
  const DEEDS = ["jailed", "sacked", "arrested"];
  const FRONT = [
    "Word for fraud, NAME said: WORDS",
    "Word in May for fraud, the minister NAME said WORDS",
    "Word for fraud: NAME said WORDS",
  ];

  it.each(FALSE)("doesn't confirm %s", async told => {
    expect(await confirmedWith(`WORDS, said the minister NAME.\n${told}`, DEEDS, FRONT)).toEqual([]);
  });

  it("confirms what the article tells of the speaker", async () => {
    const found = await confirmedWith(`WORDS, said the minister NAME.\n${TRUE}`, DEEDS, FRONT);
    expect(found).toHaveLength(DEEDS.length * FRONT.length);
  });
});

describe("checkMessage() and somebody beside the speaker", () => {
  it.each([
    ["A court jailed Roe aide Bo Lind in May. WORDS, Ann Roe said.", "Ann Roe, jailed in May, said: WORDS"],
    [
      "Police arrested Roe supporters on Monday. WORDS, Ann Roe said.",
      "Ann Roe, who was arrested on Monday, said: WORDS",
    ],
    ["The jailed Roe aide Bo Lind appealed. WORDS, Ann Roe said.", "Jailed Ann Roe said: WORDS"],
    ["WORDS, said the murdered boy’s mother, Ann Roe.", "Murdered Ann Roe said: WORDS"],
    ["WORDS, said the jailed banker’s lawyer Ann Roe.", "Jailed Ann Roe said: WORDS"],
    ["WORDS, said Ann Roe, a former student union president.", "President Ann Roe said: WORDS"],
    ["WORDS, former detective inspector Ann Roe said.", "Inspector Ann Roe said: WORDS"],
    ["WORDS, said Ann Roe, who was speaking on Monday in Holm.", "Ann Roe said on Thursday: WORDS"],
  ])("doesn't take theirs for the speaker's: %s / %s", async (article, message) => {
    expect(await isConfirmedOf(article, message, "2026-03-12")).toBe(false);
  });

  it.each([
    ["A court jailed Ann Roe in May. WORDS, Roe said.", "Ann Roe, jailed in May, said: WORDS"],
    ["A court jailed Roe for fraud. WORDS, Ann Roe said.", "Ann Roe, jailed for fraud, said: WORDS"],
    ["WORDS, said Ann Roe, who was speaking on Monday in Holm.", "Ann Roe said on Monday: WORDS"],
  ])("confirms the speaker's own: %s / %s", async (article, message) => {
    expect(await isConfirmedOf(article, message, "2026-03-12")).toBe(true);
  });
});

describe("checkMessage() on a thing in front of what the speaker is", () => {
  const THINGS = ["bank", "gang", "brothel", "mafia"];
  const of = async (told: string) => confirmedWith(told, THINGS, ["WORD minister NAME: WORDS"]);

  it.each([
    "WORDS, said NAME, a minister who fought the WORD.",
    "WORDS, said NAME, a minister, against the WORD.",
    "WORDS, said NAME, a minister, in a row over a WORD.",
    "WORDS, said NAME, a minister and victim of a WORD.",
    "WORDS, the minister NAME told the WORD.",
    "WORDS, said the minister NAME, standing by the WORD.",
    "The WORD’s minister met SURNAME. WORDS, the minister NAME said.",
  ])("doesn't confirm it as the speaker's: %s", async told => {
    expect(await of(told)).toEqual([]);
  });

  it.each([
    "WORDS, said NAME, the minister for the WORD.",
    "WORDS, said NAME, a minister in charge of the WORD.",
    "WORDS, said the WORD’s minister, NAME.",
    "WORDS, said NAME, the minister of Holm Vale WORD.",
    "WORDS, the minister NAME said. SURNAME heads the WORD.",
  ])("confirms it: %s", async told => {
    expect(await of(told)).toHaveLength(THINGS.length);
  });

  it("doesn't confirm what another is as the kind of what the speaker is", async () => {
    const told = "WORDS, said NAME, the lawyer of a WORD minister.";
    expect(await confirmedWith(told, ["convict", "bandit"], ["WORD lawyer NAME: WORDS"])).toEqual([]);
  });
});
