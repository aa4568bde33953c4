import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people are invented.
const DEEDS = ["jailed for fraud", "sacked by the board"];

const fill = (text: string, deed: string) => text.replaceAll("DEED", deed).replaceAll("NAME", "Ann Roe");

describe("checkMessage() doesn't take a deed that a message only supposes for the one that the article tells", () => {
  const cases = [
    "NAME, soon to be DEED, said WORDS",
    "NAME, about to be DEED, said WORDS",
    "NAME, who may be DEED, said WORDS",
    "NAME, who should be DEED, said WORDS",
    "NAME, who could have been DEED: WORDS",
    "NAME, who will be DEED: WORDS",
    "NAME, nearly DEED, said WORDS",
    "WORDS – NAME, almost DEED",
  ].flatMap(message => DEEDS.map(deed => ({ message, deed })));

  it.each(cases)("$message: $deed", async ({ message, deed }) => {
    expect(
      await isConfirmedOf(
        `NAME was ${deed}.\nWORDS, NAME said.`.replaceAll("NAME", "Ann Roe"),
        fill(message, deed),
      ),
    ).toBe(false);
  });

  it.each(DEEDS)("but confirms the deed itself: %s", async deed => {
    const article = `Ann Roe was ${deed}.\nWORDS, Ann Roe said.`;
    for (const message of ["NAME, DEED, said WORDS", "NAME, who was DEED: WORDS"])
      expect(await isConfirmedOf(article, fill(message, deed))).toBe(true);
  });
});
