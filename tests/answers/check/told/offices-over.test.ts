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
  ])("%s", async told => {
    expect(await confirmedWith(told, NOW)).toHaveLength(HOLDERS.length * NOW.length);
  });

  it.each([
    "SURNAME was OFFICE from 1990-1999.",
    "SURNAME was OFFICE in 1999.",
    "SURNAME stood down as OFFICE.",
  ])("as former: %s", async told => {
    expect(await confirmedWith(told, ["former OFFICE NAME: WORDS"])).toHaveLength(HOLDERS.length);
  });
});
