import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people and papers are invented.
const PAPERS = ["Courier", "Tarn Herald"];
const MESSAGES = [
  "Ann Roe, asked by the PAPER: WORDS",
  "Ann Roe, published by the PAPER: WORDS",
  "Ann Roe, quoted by the PAPER: WORDS",
  "Ann Roe in an answer to the PAPER: WORDS",
  "Ann Roe for the PAPER: WORDS",
  "Ann Roe via the PAPER: WORDS",
  "Ann Roe told the PAPER WORDS",
  "Ann Roe to a PAPER reporter: WORDS",
];

async function confirmedWith(told: string, messages: readonly string[] = MESSAGES): Promise<string[]> {
  const found: string[] = [];
  for (const paper of PAPERS)
    for (const message of messages)
      if (await isConfirmedOf(told.replaceAll("PAPER", paper), message.replaceAll("PAPER", paper)))
        found.push(message);
  return found;
}

describe("checkMessage() on who asked for words or printed them", () => {
  it.each([
    "WORDS, Ann Roe said. The PAPER printed a poem.",
    "A PAPER reporter fell. WORDS, Ann Roe said.",
    "Bo Lind told the PAPER of the flood. WORDS, Ann Roe said.",
    "Ann Roe sued the PAPER. WORDS, Ann Roe said.",
  ])("doesn't confirm it for standing near the words: %s", async told => {
    expect(await confirmedWith(told)).toEqual([]);
  });

  it.each([
    ["WORDS, Ann Roe told the PAPER.", "Ann Roe, asked by the PAPER: WORDS"],
    ["WORDS, Ann Roe told the PAPER.", "Ann Roe in an answer to the PAPER: WORDS"],
    ["WORDS, Ann Roe told the PAPER.", "Ann Roe, quoted by the PAPER: WORDS"],
    ["WORDS, Ann Roe told a PAPER reporter.", "Ann Roe to a PAPER reporter: WORDS"],
    ["WORDS, Ann Roe said, asked by the PAPER about the bridge.", "Ann Roe, asked by the PAPER: WORDS"],
  ])("confirms it where the article tells it of the words: %s / %s", async (told, message) => {
    expect(await confirmedWith(told, [message])).toHaveLength(PAPERS.length);
  });
});
