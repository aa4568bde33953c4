import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people and places are invented.
const ARTICLE = "It rained in Lund.\nWORDS, said Ann Roe, a nurse.";

describe("checkMessage() takes praise for nothing that the article must say", () => {
  it.each([
    "Can we pin this? Ann Roe: WORDS",
    "Fair play to her. WORDS — Ann Roe",
    "this aged well 😅 WORDS — Ann Roe",
    "Ann Roe is spot on: WORDS",
    "Well said! WORDS – Ann Roe",
  ])("%s", async message => {
    expect(await isConfirmedOf(ARTICLE, message)).toBe(true);
  });

  it.each([
    "Ann Roe on fair play: WORDS",
    "Ann Roe, fair play minister: WORDS",
    "Ann Roe in a play: WORDS",
    "aged Ann Roe: WORDS",
    "Ann Roe, fair: WORDS",
  ])("but not: %s", async message => {
    expect(await isConfirmedOf(ARTICLE, message)).toBe(false);
  });
});

describe("checkMessage() knows what somebody is whom an article cites with “according to”", () => {
  it.each(["WORDS, according to Ann Roe, a tin economist.", "According to Ann Roe, a tin economist, WORDS."])(
    "%s",
    async article => {
      expect(await isConfirmedOf(article, "tin economist Ann Roe: WORDS")).toBe(true);
      expect(await isConfirmedOf(article, "wheat economist Ann Roe: WORDS")).toBe(false);
    },
  );

  it.each([
    "Roe was jailed, according to Roe’s rival.",
    "Roe was jailed, according to Bo Lind.",
    "Bo Lind was jailed, according to Ann Roe.",
  ])("but not what others say: %s", async told => {
    expect(await isConfirmedOf(`${told}\nWORDS, Ann Roe said.`, "jailed Ann Roe: WORDS")).toBe(false);
  });
});
