import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "./confirming.ts";

// All people and places are invented.
const OFFICES = ["mayor", "president", "governor", "bishop"];

describe("checkMessage() gives an office to whoever has it in the article", () => {
  for (const office of OFFICES) {
    it.each([
      [`WORDS, said Ann Roe, the OFFICE. It was late.`, "The OFFICE: WORDS"],
      [`WORDS, said Ann Roe, the OFFICE. It was late.`, "OFFICE Ann Roe: WORDS"],
      [`WORDS, said Ann Roe, the former OFFICE. It was late.`, "former OFFICE Ann Roe: WORDS"],
      [`WORDS, said Ann Roe, the former OFFICE. It was late.`, "Ann Roe, the former OFFICE: WORDS"],
      [`WORDS, Ann Roe said. The OFFICE was late.`, "OFFICE Ann Roe: WORDS"],
      [`That did not please OFFICE Ann Roe. WORDS, Roe said.`, "OFFICE Ann Roe: WORDS"],
    ])(`${office}: %s / %s`, async (article, message) => {
      const typed = message.replace(/OFFICE(?= Ann)/, `${office[0]?.toUpperCase()}${office.slice(1)}`);
      expect(
        await isConfirmedOf(article.replaceAll("OFFICE", office), typed.replaceAll("OFFICE", office)),
      ).toBe(true);
    });

    it.each([
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
