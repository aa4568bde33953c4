import { describe, expect, it } from "vitest";
import type { Grade, Match } from "../../../../src/answers/answer.ts";
import { checkQuote } from "../../../../src/answers/check/check-quote.ts";
import { settleDispute } from "../../../../src/answers/check/matches/settle-dispute.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import type { Origin } from "../../../../src/articles/article.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

const CLAIM = "the copper mill burns coal every day";
const HOST: Origin = { kind: "host", file: "a" };
const PASTED: Origin = { kind: "pasted", on: "2020-01-01" };

/** The match of the claim in one article of invented text. */
async function matchIn(text: string, grade: Grade, origin: Origin = HOST): Promise<Match> {
  const { matches } = await checkQuote(
    buildLibrary([articleOfLines(text, { origin, language: "en" })]),
    CLAIM,
  );
  const [match] = matches;
  if (match?.grade !== grade) throw new Error(`${match?.grade}: ${text}`);
  return match;
}

const plain = (name: string, origin?: Origin) =>
  matchIn(`“The copper mill burns coal every day,” said ${name}.`, "whole", origin);
const fake = (name: string, origin?: Origin) =>
  matchIn(
    `A fake quote was shared: “The copper mill burns coal every day,” said ${name}.`,
    "disputed",
    origin,
  );
const denied = (name: string, origin?: Origin) =>
  matchIn(`${name} denied saying “the copper mill burns coal every day”.`, "disputed", origin);
const supposed = (name: string, origin?: Origin) =>
  matchIn(`${name} might as well have said: “The copper mill burns coal every day.”`, "disputed", origin);

/** The grade of the plain words, next to disputed ones. */
function gradeOf(words: Match, dispute: Match): Grade | undefined {
  const settled = settleDispute([words, dispute]);
  expect(settled[1]).toBe(dispute);
  expect(settleDispute([dispute, words])).toEqual([...settled].reverse());
  return settled[0]?.grade;
}

describe("settleDispute() between two articles", () => {
  it("takes words for disputed that are reported as not real, if they are the same person's", async () => {
    expect(gradeOf(await plain("Ada Brun"), await fake("Ada Brun"))).toBe("disputed");
    expect(gradeOf(await plain("Bo Lee"), await fake("Ada Brun"))).toBe("whole");
    expect(gradeOf(await plain("Bo Brun"), await fake("Brun"))).toBe("whole");
  });

  it("lets plain words stand against a denial and a supposition", async () => {
    expect(gradeOf(await plain("Ada Brun"), await denied("Ada Brun"))).toBe("whole");
    expect(gradeOf(await plain("Ada Brun"), await supposed("Ada Brun"))).toBe("whole");
  });

  it("believes the article whose source was checked, whatever it says", async () => {
    expect(gradeOf(await plain("Ada Brun"), await fake("Ada Brun", PASTED))).toBe("whole");
    expect(gradeOf(await plain("Ada Brun", PASTED), await fake("Ada Brun"))).toBe("disputed");
    expect(gradeOf(await plain("Ada Brun", PASTED), await denied("Ada Brun"))).toBe("disputed");
    expect(gradeOf(await plain("Ada Brun", PASTED), await supposed("Ada Brun"))).toBe("whole");
    expect(gradeOf(await plain("Bo Lee", PASTED), await denied("Ada Brun"))).toBe("whole");
  });
});

describe("settleDispute() of several disputes", () => {
  it("names the first that outweighs the words", async () => {
    const words = await plain("Ada Brun");
    const [first, second] = [await fake("Ada Brun"), await fake("Ada Brun")];
    const others = [await denied("Ada Brun"), first, second];
    expect(settleDispute([words, ...others])[0]?.overruledBy).toBe(first);
  });
});

describe("settleDispute() inside one article", () => {
  const inOne = (words: Match, dispute: Match): Match => ({ ...dispute, article: words.article });

  it("takes words for disputed that are denied or not real, unless they are another person's", async () => {
    const words = await plain("Ada Brun");
    expect(gradeOf(words, inOne(words, await denied("Ada Brun")))).toBe("disputed");
    expect(gradeOf(words, inOne(words, await fake("Ada Brun")))).toBe("disputed");
    expect(gradeOf(words, inOne(words, await denied("Bo Lee")))).toBe("whole");
    const nameless = await matchIn("“The copper mill burns coal every day.”", "whole");
    expect(gradeOf(nameless, inOne(nameless, await denied("Bo Lee")))).toBe("disputed");
  });

  it("lets plain words stand against a supposition", async () => {
    const words = await plain("Ada Brun");
    expect(gradeOf(words, inOne(words, await supposed("Ada Brun")))).toBe("whole");
  });

  it("leaves the article's own words as they are", async () => {
    const words = { ...(await plain("Ada Brun")), quotation: null };
    expect(gradeOf(words, inOne(words, await denied("Ada Brun")))).toBe("whole");
  });
});

it("settleDispute() leaves words that nobody disputes as they are", async () => {
  const matches = [await plain("Ada Brun"), await plain("Bo Lee")];
  expect(settleDispute(matches)).toEqual(matches);
});

it("settleDispute() keeps which match disputes the words", async () => {
  const [words, dispute] = [await plain("Ada Brun"), await fake("Ada Brun")];
  expect(settleDispute([words, dispute])[0]?.overruledBy).toBe(dispute);
  expect(settleDispute([await plain("Bo Lee"), dispute])[0]?.overruledBy).toBeUndefined();
});

it.each([
  ["A fake quote was shared: “The copper mill burns coal every day,” said Ada Brun.", "false"],
  ["A doctored video shows Ada Brun saying: “The copper mill burns coal every day.”", "doctored"],
] as const)("checkQuote() shows first who disputes words, and why: %s", async (disputing, reason) => {
  const texts = ["“The copper mill burns coal every day,” said Ada Brun.", disputing];
  const library = buildLibrary(texts.map(text => articleOfLines(text, { origin: HOST, language: "en" })));
  const check = await checkQuote(library, CLAIM, { speaker: "Ada Brun" });
  expect(check.verdict).toBe("disputed");
  expect(check.matches.map(({ article }) => article.text)).toEqual([...texts].reverse());
  expect(outcomeInWords(check, english)).toBe(english.check.disputed[reason]);
});
