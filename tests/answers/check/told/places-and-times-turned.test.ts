import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people and places are invented.
const PEOPLE = ["Ann Roe", "Terry Moule"];

/** Whether a message is confirmed beside an article, for several speakers. */
async function areConfirmed(article: string, message: string): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const name of PEOPLE) {
    const fill = (text: string) =>
      text.replaceAll("SURNAME", name.split(" ").at(-1) ?? "").replaceAll("NAME", name);
    found.push(await isConfirmedOf(fill(`It rained.\n${article}`), fill(message), "2026-03-12"));
  }
  return found;
}

const ALL = PEOPLE.map(() => true);
const NONE = PEOPLE.map(() => false);

describe("checkMessage() and on which side of a place something was", () => {
  const arrested = (where: string) => `WORDS, NAME said.\nSURNAME was arrested ${where} the court.`;
  const spoken = (where: string) => `WORDS, NAME said ${where} the court.`;

  it.each([
    ["outside", "in"],
    ["outside", "at"],
    ["near", "in"],
    ["near", "inside"],
    ["behind", "in"],
    ["in", "outside"],
    ["in", "near"],
    ["inside", "behind"],
  ])("%s isn't %s", async (told, typed) => {
    expect(await areConfirmed(arrested(told), `NAME, arrested ${typed} the court: WORDS`)).toEqual(NONE);
    expect(await areConfirmed(spoken(told), `NAME ${typed} the court: WORDS`)).toEqual(NONE);
  });

  it.each([
    ["outside", "outside"],
    ["in", "in"],
    ["in", "at"],
    ["inside", "in"],
  ])("%s is %s", async (told, typed) => {
    expect(await areConfirmed(arrested(told), `NAME, arrested ${typed} the court: WORDS`)).toEqual(ALL);
    expect(await areConfirmed(spoken(told), `NAME ${typed} the court: WORDS`)).toEqual(ALL);
  });
});

describe("checkMessage() and the last days", () => {
  const LATELY = [
    "NAME yesterday: WORDS",
    "NAME said last week: WORDS",
    "NAME this week: WORDS",
    "NAME said this morning WORDS",
  ];

  it.each([
    "two weeks ago",
    "in 2014",
    "on 27 February",
    "last year",
    "last month",
    "in the 1990s",
    "back in the nineties",
  ])("doesn't confirm that words of %s were said in them", async time => {
    for (const message of LATELY)
      expect(await areConfirmed(`WORDS, NAME said ${time}.`, message), message).toEqual(NONE);
  });

  it.each(["on Wednesday", "last week", "on 10 March", "in March"])(
    "confirms it of words of %s",
    async time => {
      for (const message of LATELY)
        expect(await areConfirmed(`WORDS, NAME said ${time}.`, message), message).toEqual(ALL);
    },
  );

  it("confirms it where the article tells no time", async () => {
    for (const message of LATELY)
      expect(await areConfirmed("WORDS, NAME said.", message), message).toEqual(ALL);
  });

  it("doesn't confirm a day two weeks before of what was said last week", async () => {
    expect(await areConfirmed("WORDS, NAME said last week.", "NAME said on 26 February: WORDS")).toEqual(
      NONE,
    );
    expect(await areConfirmed("WORDS, NAME said last week.", "NAME said on 6 March: WORDS")).toEqual(ALL);
  });
});

describe("checkMessage() and adverbs of what was done to the speaker", () => {
  it.each(["repeatedly", "falsely", "fictionally", "nominally", "mistakenly"])(
    "%s must be told",
    async adverb => {
      const message = `NAME, ${adverb} jailed: WORDS`;
      expect(await areConfirmed("WORDS, NAME said.\nSURNAME was jailed.", message)).toEqual(NONE);
    },
  );

  it.each(["recently", "finally"])("%s adds nothing", async adverb => {
    const message = `NAME, ${adverb} jailed: WORDS`;
    expect(await areConfirmed("WORDS, NAME said.\nSURNAME was jailed.", message)).toEqual(ALL);
  });
});
