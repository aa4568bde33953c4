import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people and places are invented.
const OFFICES = ["mayor", "president", "governor", "bishop"];

describe("checkMessage() gives an office to whoever has it in the article", () => {
  for (const office of OFFICES) {
    it.each([
      [`WORDS, said Ann Roe, the OFFICE. It was late.`, "The OFFICE: WORDS"],
      [`WORDS, said Ann Roe, the OFFICE. It was late.`, "OFFICE Ann Roe: WORDS"],
      [`WORDS, said Ann Roe, the former OFFICE. It was late.`, "former OFFICE Ann Roe: WORDS"],
      [`WORDS, said Ann Roe, the former OFFICE. It was late.`, "Ann Roe, the former OFFICE: WORDS"],
      ["WORDS, said Ann Roe, the former deputy OFFICE.", "former deputy OFFICE Ann Roe: WORDS"],
      ["WORDS, said former New York City Police OFFICE Ann Roe.", "former OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, who was OFFICE until 2019.", "former OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, who was OFFICE of Tarn from 2010 to 2019.", "Ann Roe, the former OFFICE: WORDS"],
      ["WORDS, said Ann Roe, who resigned as OFFICE in May.", "former OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, who has been OFFICE since 2019.", "OFFICE Ann Roe: WORDS"],
      ["WORDS, Ann Roe said. She took over as OFFICE in May.", "OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, who is OFFICE until 2030.", "OFFICE Ann Roe: WORDS"],
      [`WORDS, Ann Roe said. The OFFICE was late.`, "OFFICE Ann Roe: WORDS"],
      [`WORDS, said assistant U.S. OFFICE Ann Roe.`, "Ann Roe, assistant U.S. OFFICE: WORDS"],
      [`WORDS, said assistant U.S. OFFICE Ann Roe.`, "the assistant U.S. OFFICE: WORDS"],
      [`That did not please OFFICE Ann Roe. WORDS, Roe said.`, "OFFICE Ann Roe: WORDS"],
    ])(`${office}: %s / %s`, async (article, message) => {
      const typed = message.replace(/OFFICE(?= Ann)/, `${office[0]?.toUpperCase()}${office.slice(1)}`);
      expect(
        await isConfirmedOf(article.replaceAll("OFFICE", office), typed.replaceAll("OFFICE", office)),
      ).toBe(true);
    });

    it.each<readonly [string, string]>([
      [
        "WORDS, said Ann Roe, the former OFFICE. Ben Lind, the current OFFICE, disagreed.",
        "The OFFICE: WORDS",
      ],
      [
        "WORDS, said Ann Roe, the former OFFICE. Ben Lind, the current OFFICE, disagreed.",
        "OFFICE Ann Roe: WORDS",
      ],
      ["WORDS, said Ann Roe, the former OFFICE. It was late.", "OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, Tarn’s former OFFICE. It was late.", "OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, the OFFICE. It was late.", "former OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, the OFFICE. It was late.", "deputy OFFICE Ann Roe: WORDS"],
      ...[
        "said Ann Roe, the former deputy OFFICE.",
        "said former New York City Police OFFICE Ann Roe.",
        "said Ann Roe, a candidate for OFFICE.",
        "said Ann Roe, who ran to be OFFICE.",
        "said Ann Roe, who hopes to become OFFICE.",
        "said Ann Roe, the OFFICE-elect.",
        "said Ann Roe, the OFFICE hopeful.",
        "said Ann Roe, who was OFFICE until 2019.",
        "said Ann Roe, who was OFFICE of Tarn from 2010 to 2019.",
        "said Ann Roe, who resigned as OFFICE in May.",
        "Ann Roe said. She would make a good OFFICE.",
        "Ann Roe said. The OFFICE lost her temper with Ann Roe.",
        "Ann Roe said. Lind, who will be the OFFICE, and Roe met.",
        "said Ann Roe, the OFFICE-elect. The OFFICE was late.",
      ].map(said => [`WORDS, ${said}`, "OFFICE Ann Roe: WORDS"] as const),
      ["WORDS, said Ann Roe, the former deputy OFFICE.", "former OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, the former deputy OFFICE.", "deputy OFFICE Ann Roe: WORDS"],
      ["WORDS, said Ann Roe, who hopes to become OFFICE.", "former OFFICE Ann Roe: WORDS"],
      ["WORDS, Ann Roe said. Roe is not a OFFICE.", "OFFICE Ann Roe: WORDS"],
      ["WORDS, Ann Roe said. Roe is no OFFICE.", "The OFFICE: WORDS"],
      ["WORDS, Ann Roe said. She ran for OFFICE and lost.", "OFFICE Ann Roe: WORDS"],
      ["WORDS, Ann Roe said. She once worked for the OFFICE.", "OFFICE Ann Roe: WORDS"],
      ["WORDS, Ann Roe said. She never became OFFICE.", "OFFICE Ann Roe: WORDS"],
    ])(`${office} isn't: %s / %s`, async (article, message) => {
      const typed = message.replace(/OFFICE(?= Ann)/, `${office[0]?.toUpperCase()}${office.slice(1)}`);
      expect(
        await isConfirmedOf(article.replaceAll("OFFICE", office), typed.replaceAll("OFFICE", office)),
      ).toBe(false);
    });
  }
});

describe("checkMessage() gives a party's letter to whom the article has in it", () => {
  it.each([
    ["Roe, a Republican, left early.", "WORDS – Ann Roe (R)"],
    ["Roe, who is a Republican, came late.", "Ann Roe (R): WORDS"],
    ["Republican Senator Ann Roe came late.", "Sen. Ann Roe (R): WORDS"],
    ["The Republican governor, Ann Roe, came late.", "Ann Roe (R): WORDS"],
  ])("%s / %s", async (told, message) => {
    expect(await isConfirmedOf(`WORDS, Ann Roe said. ${told}`, message)).toBe(true);
  });

  it.each([
    "Roe, a former Republican, left early.",
    "Roe beat a Republican in 2022.",
    "Roe, a Democrat, beat Republican Bo Lind.",
    "Roe is no Republican.",
    "Roe met the Republican.",
    "Bo Lind, a Republican, met Roe.",
  ])("not from %s", async told => {
    for (const message of ["WORDS – Ann Roe (R)", "Ann Roe (R): WORDS", "Sen. Ann Roe (R): WORDS"])
      expect(await isConfirmedOf(`WORDS, Ann Roe said. ${told}`, message), message).toBe(false);
  });
});

describe("checkMessage() on a role in small letters beside a surname", () => {
  const ROLES = ["fisherman", "postwoman", "sailor", "nurse", "lifeboatman"];
  const MESSAGES = [
    "the ROLE roe: WORDS",
    "ROLE roe: WORDS",
    "WORDS – the ROLE roe",
    "WORDS said the ROLE roe",
    "ROLE ann roe: WORDS",
  ];
  const confirmedIn = async (article: string) => {
    const found: string[] = [];
    for (const role of ROLES)
      for (const message of MESSAGES)
        if (await isConfirmedOf(article.replace("ROLE", role), message.replace("ROLE", role)))
          found.push(message.replace("ROLE", role));
    return found;
  };

  it("confirms the speaker's own", async () => {
    const found = await confirmedIn("WORDS, said Ann Roe, a ROLE. It was late.");
    expect(found).toHaveLength(ROLES.length * MESSAGES.length);
  });

  it.each([
    "The ROLE Bo Lind met the council.\nWORDS, said Ann Roe.",
    "A ROLE met Roe in Tarn.\nWORDS, said Ann Roe.",
    "WORDS, Ann Roe told a ROLE.",
  ])("doesn't confirm somebody else's: %s", async article => {
    expect(await confirmedIn(article)).toEqual([]);
  });
});
