import { describe, expect, it } from "vitest";
import { isToldOf } from "../../../../src/answers/check/told/is-told-of.ts";
import { formsOf } from "../../../../src/answers/check/told/printed.ts";
import { wordsOf } from "../../../../src/text/words.ts";
import { matchOf } from "./match-of.ts";

type Where = Parameters<typeof isToldOf>[1]["where"];

interface Given {
  readonly title?: string;
  readonly isCapital?: boolean;
  readonly isOfSpeaking?: boolean;
}

/** Whether an article that tells this has a word of its speaker, Ann Roe. */
async function isTold(told: string, where: Where, form: string, given: Given = {}) {
  const { title = "Rain", isCapital = false, isOfSpeaking = false } = given;
  const { match, index } = await matchOf(told.includes("WORDS") ? told : `${told}\nWORDS, Ann Roe said.`, {
    title,
  });
  const near = formsOf(wordsOf(`${match.article.text} ${title}`), index);
  return isToldOf(match, { kind: "told", form, where, isCapital, isOfSpeaking }, near, index);
}

// All people, places and bodies are invented.
describe("isToldOf() on a word beside the name", () => {
  it.each([
    ["a name that is near", "The road to Hull is shut.", "name", "hull", {}],
    ["what the article says of her", "Roe runs the old mill.", "name", "mill", {}],
    [
      "a word of a body that it names elsewhere",
      "The Tarn Nurses Union met. Roe, of the union, left.",
      "name",
      "nurses",
      {},
    ],
    ["a word of a longer name", "The Home Office met.", "name", "home", { isCapital: true }],
    ["a word of a longer name with “&”", "Mills & Daughter met.", "name", "daughter", { isCapital: true }],
    [
      "a word of a longer name in the title",
      "It rained.",
      "name",
      "home",
      { isCapital: true, title: "Home Office" },
    ],
  ] as const)("%s: %s (%s %s)", async (_, told, where, form, given) => {
    expect(await isTold(told, where, form, given)).toBe(true);
  });

  it.each([
    ["what is nowhere", "It rained.", "name", "mill", {}],
    ["what it says of others", "Cy Lind runs the old mill.", "name", "mill", {}],
    ["a word of a longer name, typed small", "Home Office people met. They went home.", "name", "home", {}],
    [
      "a word of no longer name",
      "Mr Lind went to Home base. Mr Lind went home.",
      "name",
      "home",
      { isCapital: true },
    ],
    [
      "a word apart from a longer name",
      "Mr Lind was at Home, Office. Mr Lind went home.",
      "name",
      "home",
      { isCapital: true },
    ],
  ] as const)("not %s: %s (%s %s)", async (_, told, where, form, given) => {
    expect(await isTold(told, where, form, given)).toBe(false);
  });
});

describe("isToldOf() on a word of what the speaker is", () => {
  it.each([
    ["what she is the head of", "Roe is head of the bank.", "bank", {}],
    ["what she is the head of, before a mark", "Roe, head of the bank, left.", "bank", {}],
    ["what she is jailed as", "The jailed banker Ann Roe was there.", "jailed", {}],
    ["a name", "Roe, of Hull, left.", "hull", {}],
    [
      "a name that is a common word too",
      "Roe leads the Green party. The grass is green.",
      "green",
      { isCapital: true },
    ],
  ] as const)("%s: %s (%s)", async (_, told, form, given) => {
    expect(await isTold(told, "modifier", form, given)).toBe(true);
  });

  it.each([
    ["what somebody whom she met is", "Roe met a corrupt minister.", "corrupt", {}],
    ["what a thing is like", "Roe sold a rotten bank branch.", "rotten", {}],
    ["what is in a longer phrase", "Roe saw big bank branches.", "bank", {}],
    ["a name typed small", "Roe leads the Green party. The grass is green.", "green", {}],
    ["what is nowhere", "It rained.", "bank", {}],
  ] as const)("not %s: %s (%s)", async (_, told, form, given) => {
    expect(await isTold(told, "modifier", form, given)).toBe(false);
  });
});

describe("isToldOf() on an attribute", () => {
  it.each([
    ["The jailed banker Ann Roe was there.", "jailed", true],
    ["Roe met a jailed banker.", "jailed", false],
    ["The road to Hull is shut.", "hull", true],
    ["It rained.", "jailed", false],
  ])("%s (%s): %s", async (told, form, expected) => {
    expect(await isTold(told, "attribute", form)).toBe(expected);
  });
});

describe("isToldOf() on a remark", () => {
  it.each([
    ["what the words are about", "It rained.", "bridge", {}],
    ["a name near them", "The road to Hull is shut.", "hull", {}],
    [
      "a name that is a common word too",
      "They met the Green party. The grass is green.",
      "green",
      { isCapital: true },
    ],
    ["what is told of her", "Roe runs the old mill.", "mill", {}],
  ] as const)("%s: %s (%s)", async (_, told, form, given) => {
    expect(await isTold(told, "remark", form, given)).toBe(true);
  });

  it.each([
    ["what is nowhere near", "It rained.", "mill", {}],
    ["what the words deny or judge", "It rained.", "shut", {}],
    ["what is told of others", "Cy Lind runs the old mill.", "mill", {}],
    ["a name typed small", "Cy Lind met the Green party. The pilot is green.", "green", {}],
  ] as const)("not %s: %s (%s)", async (_, told, form, given) => {
    expect(await isTold(told, "remark", form, given)).toBe(false);
  });
});

describe("isToldOf() on where or on what occasion the words were said", () => {
  it.each([
    ["what is in the title", "It rained.", "derby", { title: "The derby" }],
    ["what it tells of her", "Roe saw the derby.", "derby", {}],
    ["a place where she is", "Roe was in Lund.", "lund", {}],
    ["a place where she is, with “the”", "Roe was in the Lund hall.", "lund", {}],
    ["a place that she visited", "Roe visited Lund.", "lund", {}],
    ["a place with a longer name", "Roe was in Port Lund.", "lund", {}],
    ["a place in front of a paragraph", "LUND – Roe was there. It rained in Lund.", "lund", {}],
    [
      "what is told of the speaking",
      "Roe was there.\nWORDS, Ann Roe said in Lund.",
      "lund",
      { isOfSpeaking: true },
    ],
    ["what is told before", "Roe was in Lund.\nWORDS, Ann Roe said.", "lund", { isOfSpeaking: true }],
  ] as const)("%s: %s (%s)", async (_, told, form, given) => {
    expect(await isTold(told, "event", form, given)).toBe(true);
  });

  it.each([
    ["what is nowhere", "It rained.", "derby", {}],
    ["what others saw", "Cy Lind saw the derby.", "derby", {}],
    ["a road to a place", "Roe took the road between Tarn and Lund.", "lund", {}],
    ["a place of others", "Cy Lind was in Lund.", "lund", {}],
    [
      "another place than where she spoke",
      "Roe was in Lund.\nWORDS, Ann Roe said in Tarn.",
      "lund",
      { isOfSpeaking: true },
    ],
    ["what is denied", "Roe was never in Lund.", "lund", {}],
  ] as const)("not %s: %s (%s)", async (_, told, form, given) => {
    expect(await isTold(told, "event", form, given)).toBe(false);
  });

  it.each([
    ["Roe was under arrest.", "arrest", true],
    ["Roe was not under arrest.", "arrest", false],
    ["Cy Lind was under arrest.", "arrest", false],
  ])("or in which state: %s (%s): %s", async (told, form, expected) => {
    expect(await isTold(told, "circumstance", form)).toBe(expected);
  });
});
