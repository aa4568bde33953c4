import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";

const WORDS = "The signal failed at six and every train behind it stopped";

async function areConfirmed(cue: string, message: string): Promise<boolean[]> {
  const article = `The trains of BODY stood still. Their owner is Orbel.\n“${WORDS},” ${cue} said.`;
  const found: boolean[] = [];
  for (const body of ["Telmast", "Tarn Water Board", "Merrion Bank"]) {
    const origin = { kind: "host", file: "a" } as const;
    const library = buildLibrary([
      articleOfLines(article.replaceAll("BODY", body), { origin, title: "Trains" }),
    ]);
    const { checks } = await checkMessage(
      library,
      message.replace("BODY", body).replace("WORDS", `“${WORDS}”`),
    );
    found.push(...checks.map(({ check }) => isConfirmed(check)));
  }
  return found;
}

// All bodies are invented.
describe("checkMessage() on who speaks for a body", () => {
  const TYPED = [
    "A BODY spokeswoman said WORDS",
    "WORDS, a BODY spokeswoman said",
    "WORDS said a BODY spokeswoman",
    "BODY spokeswoman: WORDS",
    "spokeswoman for BODY: WORDS",
    "A spokeswoman for BODY said WORDS",
    "BODY spokesperson: WORDS",
  ];

  it.each(TYPED)("confirms: %s", async message => {
    for (const cue of ["a spokeswoman for BODY", "a BODY spokeswoman"])
      expect(await areConfirmed(cue, message), cue).toEqual([true, true, true]);
  });

  it.each(TYPED)("but not for another body: %s", async message => {
    for (const cue of ["a spokeswoman for Orbel", "an Orbel spokeswoman"])
      expect(await areConfirmed(cue, message), cue).toEqual([false, false, false]);
  });
});
