import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

const WORDS = "The order is signed and the money is there";

/** The first line for each person, with the name as NAME. All people and bodies are invented. */
async function firstLines(cue: string, message: string): Promise<string[]> {
  const lines: string[] = [];
  for (const name of ["Ada Brun", "Terry Moule", "Xiu Qorvath"]) {
    const of = (template: string) => template.replaceAll("NAME", name).replace("WORDS", `“${WORDS}”`);
    const article = of(
      `The tram will be built, Hollin & Daughter said. Their founder was Ida Hollin. “It is a start,” Hollin said. Judge Ida Lunt met the mayor of Tarn, Bo Crane.\n${cue}\nRain fell.`,
    );
    const origin = { kind: "host", file: "a" } as const;
    const library = buildLibrary([articleOfLines(article, { origin, title: "A tram" })]);
    const { checks } = await checkMessage(library, of(message));
    lines.push(...checks.map(({ check }) => outcomeInWords(check, english).replaceAll(name, "NAME")));
  }
  return [...new Set(lines)];
}

const CONFIRMED = ["Quoted from NAME, in these words"];

describe("checkMessage() on a speaker who is named behind what they are, or only by it", () => {
  const MINISTER = "WORDS, the Minister for Transport, NAME, said.";
  const CHIEF = "WORDS, said NAME, the chief executive of Hollin & Daughter.";
  const SPOKESMAN = "WORDS, said NAME, a spokesman for Mayor Bo Crane.";
  const LAWYER = "WORDS, Bo Crane’s lawyer, NAME, said.";

  it.each([
    [MINISTER, "Minister for Transport NAME: WORDS"],
    [MINISTER, "WORDS – Minister for Transport NAME"],
    [MINISTER, "The Minister for Transport, NAME: WORDS"],
    [MINISTER, "The Minister for Transport: WORDS"],
    [MINISTER, "the minister for transport said WORDS"],
    [MINISTER, "The Minister: WORDS"],
    [CHIEF, "Hollin & Daughter chief executive NAME: WORDS"],
    [CHIEF, "WORDS (Hollin & Daughter chief executive NAME)"],
    [CHIEF, "WORDS – NAME, Hollin & Daughter chief executive"],
    [CHIEF, "WORDS – NAME, Hollin CEO"],
    [CHIEF, "NAME (Hollin chief executive): WORDS"],
    [CHIEF, "WORDS - NAME, chief executive of Hollin & Daughter"],
    [SPOKESMAN, "NAME, a spokesman for Mayor Bo Crane: WORDS"],
    [SPOKESMAN, "WORDS NAME, spokesman for Bo Crane"],
    [LAWYER, "Bo Crane's lawyer, NAME: WORDS"],
    [LAWYER, "WORDS asks Crane's lawyer, NAME"],
    [LAWYER, "WORDS, said Bo Crane’s lawyer, NAME"],
    [LAWYER, "WORDS, said Crane’s lawyer NAME"],
  ])("%s Confirms: %s", async (cue, message) => {
    expect(await firstLines(cue, message)).toEqual(CONFIRMED);
  });

  it.each([
    [MINISTER, "Minister for Justice NAME: WORDS"],
    [MINISTER, "The Minister for Justice: WORDS"],
    [MINISTER, "The Mayor: WORDS"],
    [MINISTER, "a spokesman for NAME: WORDS"],
    [CHIEF, "Hollin & Daughter finance director NAME: WORDS"],
    [CHIEF, "WORDS – NAME, Orbel chief executive"],
    [CHIEF, "WORDS – NAME, Hollin spokeswoman"],
    [CHIEF, "WORDS – NAME, Bo Crane ally"],
    [CHIEF, "Orbel & Daughter chief executive NAME: WORDS"],
    [CHIEF, "chief executive of Hollin & Daughter Bo Crane: WORDS"],
    [SPOKESMAN, "NAME, a spokesman for Judge Ida Lunt: WORDS"],
    [SPOKESMAN, "Bo Crane: WORDS"],
    [LAWYER, "Ida Lunt's lawyer, NAME: WORDS"],
    [LAWYER, "WORDS asks Lunt's lawyer, NAME"],
    [LAWYER, "WORDS said Bo Crane, NAME"],
  ])("%s Doesn't confirm: %s", async (cue, message) => {
    const lines = await firstLines(cue, message);
    expect(lines).not.toEqual([]);
    expect(lines).not.toContain(CONFIRMED[0]);
  });
});
