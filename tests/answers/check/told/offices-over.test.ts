import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people and places are invented.
const HOLDERS = [
  ["Ann Roe", "mayor"],
  ["Terry Moule", "governor"],
] as const;

/** The messages that are confirmed beside an article that says `told` of whoever is quoted. */
async function confirmedWith(told: string, messages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, office] of HOLDERS) {
    const fill = (text: string) =>
      text
        .replaceAll("OFFICE", office)
        .replaceAll("Office", `${office.charAt(0).toUpperCase()}${office.slice(1)}`)
        .replaceAll("SURNAME", name.split(" ").at(-1) ?? "")
        .replaceAll("NAME", name);
    for (const message of messages)
      if (await isConfirmedOf(fill(`It rained.\nWORDS, NAME said.\n${told}`), fill(message)))
        found.push(message);
  }
  return found;
}

const NOW = ["Office NAME: WORDS", "WORDS – NAME, the OFFICE"];

describe("checkMessage() doesn't confirm an office that the speaker has no longer, or perhaps", () => {
  it.each([
    "SURNAME was OFFICE from 1990-1999.",
    "SURNAME was OFFICE from 1990 to 1999.",
    "SURNAME was OFFICE in 1999.",
    "SURNAME was OFFICE of Tarn.",
    "SURNAME, who had been OFFICE, left.",
    "NAME, OFFICE from 1990–99, left.",
    "NAME, OFFICE (1990-1999), left.",
    "NAME, OFFICE of the old town of Tarn in the 1990s, left.",
    "NAME, OFFICE of Tarn in the nineties, left.",
    "NAME, OFFICE of Tarn during the war, left.",
    "NAME, OFFICE until 2019, left.",
    "NAME, the OFFICE of Tarn, who resigned in 2015, left.",
    "NAME, the OFFICE, who was voted out in May, left.",
    "NAME, the OFFICE, who was sacked by the board, left.",
    "NAME, the OFFICE who quit in May, left.",
    "NAME, the OFFICE who quit as OFFICE, left.",
    "NAME, the OFFICE who resigned, left.",
    "NAME, the OFFICE of Tarn, who stepped down last year, left.",
    "NAME, the OFFICE who had been ousted, left.",
    "NAME, the OFFICE of Tarn at the time, left.",
    "NAME, OFFICE back then, left.",
    "NAME, OFFICE until she was voted out, left.",
    "The OFFICE of Tarn was ousted in May.",
    "NAME, honorary OFFICE of Tarn, left.",
    "NAME, the fake OFFICE, left.",
    "NAME, nicknamed the OFFICE, left.",
    "NAME, self-styled OFFICE of Tarn, left.",
    "NAME, the OFFICE in the film, left.",
    "NAME, the OFFICE of Tarn in a play, left.",
    "NAME, the would-be OFFICE, left.",
    "Would-be OFFICE NAME left.",
    "Aspiring OFFICE NAME left.",
    "SURNAME lost the seat as OFFICE.",
    "SURNAME stood down as OFFICE.",
    "SURNAME bowed out as OFFICE.",
    "SURNAME was succeeded as OFFICE by Lind.",
    "SURNAME spoke of the time as OFFICE.",
    "During those days as OFFICE SURNAME was loud.",
    "SURNAME served two terms as OFFICE.",
    "SURNAME failed to win a second term as OFFICE.",
    "SURNAME no longer works as OFFICE.",
    "Lind beat SURNAME as OFFICE.",
    "The OFFICE-hater NAME left.",
    "NAME, the OFFICE-hater, left.",
  ])("%s", async told => {
    expect(await confirmedWith(told, NOW)).toEqual([]);
  });
});

describe("checkMessage() confirms an office that the article gives the speaker", () => {
  it.each([
    "SURNAME is OFFICE until Ann Lee returns.",
    "SURNAME is OFFICE until 2030.",
    "NAME, OFFICE until Ann Lee returns, left.",
    "Office NAME waited until the ships left.",
    "NAME, the OFFICE of Tarn since 2019, left.",
    "SURNAME was elected OFFICE in 2019.",
    "SURNAME became OFFICE in 1999.",
    "SURNAME took over as OFFICE.",
    "SURNAME was sworn in as OFFICE in May.",
    "SURNAME serves as OFFICE of Tarn.",
    "NAME, the OFFICE who sacked the police chief, left.",
    "NAME, the OFFICE who fired the general, left.",
    "NAME, the OFFICE who ousted Lind, left.",
    "NAME, the OFFICE who quit the Labour Party in 2020, left.",
    "NAME, the OFFICE who resigned from the Tarn Front, left.",
    "NAME, the OFFICE who was sacked as a waitress, left.",
    "NAME, the OFFICE who has never resigned, left.",
    "NAME, the OFFICE who could be ousted in May, left.",
    "NAME, the OFFICE, fired back on Monday.",
  ])("%s", async told => {
    expect(await confirmedWith(told, ["former OFFICE NAME: WORDS", "ex-OFFICE NAME: WORDS"])).toEqual([]);
    expect(await confirmedWith(told, NOW)).toHaveLength(HOLDERS.length * NOW.length);
  });

  it.each(["NAME, the former OFFICE, left.", "The former OFFICE of Tarn, NAME, left."])(
    "as former, but not why: %s",
    async told => {
      const messages = ["Ousted", "Retired", "Late", "Sacked"].flatMap(why => [
        `${why} OFFICE NAME: WORDS`,
        `The ${why.toLowerCase()} OFFICE NAME: WORDS`,
        `the ${why.toLowerCase()} OFFICE NAME said WORDS`,
        `WORDS – NAME, the ${why.toLowerCase()} OFFICE`,
      ]);
      expect(await confirmedWith(told, messages)).toEqual([]);
    },
  );

  it.each(["ousted", "retired"])("as %s, where the article says so", async why => {
    const told = `NAME, the ${why} OFFICE, left.`;
    const messages = [`the ${why} OFFICE NAME: WORDS`, `WORDS – NAME, the ${why} OFFICE`];
    expect(await confirmedWith(told, messages)).toHaveLength(HOLDERS.length * messages.length);
  });

  it.each([
    "SURNAME was OFFICE from 1990-1999.",
    "SURNAME was OFFICE in 1999.",
    "SURNAME stood down as OFFICE.",
  ])("as former: %s", async told => {
    expect(await confirmedWith(told, ["former OFFICE NAME: WORDS"])).toHaveLength(HOLDERS.length);
  });
});
