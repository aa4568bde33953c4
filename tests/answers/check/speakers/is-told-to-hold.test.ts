import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

// All people are invented.
const WORDS = "The bridge will cost four million pounds and open in May";
const OFFICES = ["mayor", "prime minister", "governor"];

async function verdictsOf(told: string, message: string, office: string): Promise<string[]> {
  const fill = (text: string) =>
    text
      .replaceAll("Office", `${office.charAt(0).toUpperCase()}${office.slice(1)}`)
      .replaceAll("OFFICE", office)
      .replaceAll("WORDS", WORDS);
  const origin = { kind: "host", file: "a" } as const;
  const library = buildLibrary([
    articleOfLines(fill(`${told} “WORDS,” Roe said.`), { origin, title: "Tarn" }),
  ]);
  const { checks } = await checkMessage(library, fill(message));
  return checks.map(({ check }) => check.verdict);
}

const TOLD = [
  "Ann Roe, who is OFFICE of Tarn, spoke.",
  "Ann Roe serves as OFFICE of Tarn.",
  "Office Ann Roe of Tarn spoke.",
  "Ann Roe, the OFFICE of Tarn, spoke.",
];
const LAYOUTS = [
  "The OFFICE of PLACE: “WORDS.”",
  "The OFFICE of PLACE said “WORDS.”",
  "“WORDS,” said the OFFICE of PLACE.",
  "“WORDS.” – the OFFICE of PLACE",
];

describe("checkMessage() takes whoever has an office elsewhere for somebody else", () => {
  it.each(TOLD)("%s", async told => {
    for (const office of OFFICES)
      for (const [at, layout] of LAYOUTS.entries()) {
        expect(await verdictsOf(told, layout.replace("PLACE", "Tarn"), office), layout).not.toContain(
          "misattributed",
        );
        // In the last two the place may also be what the words are about.
        for (const place of ["Leeds", "Sweden"])
          for (const other of ["", ` The OFFICE of ${place}, Ben Lind, left.`])
            for (const verdict of await verdictsOf(`${told}${other}`, layout.replace("PLACE", place), office))
              expect(["misattributed", ...(at < 2 ? [] : ["part"])], layout).toContain(verdict);
      }
  });
});
