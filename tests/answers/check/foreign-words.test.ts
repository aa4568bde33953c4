import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { english } from "../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../src/wording/outcome.ts";

// All people and places are invented.
async function firstLine(language: string, text: string, message: string): Promise<string> {
  const origin = { kind: "host", file: "a" } as const;
  const library = buildLibrary([articleOfLines(text, { origin, language, title: "T" })]);
  const { checks } = await checkMessage(library, message);
  return checks.map(({ check }) => outcomeInWords(check, english)).join(" | ");
}

const GERMAN = "Der Steg wird im Herbst an den Zirkus verkauft";
const FRENCH = "La jetée sera vendue au cirque à l’automne";
const SPANISH = "El muelle se venderá al circo en otoño";
const PORTUGUESE = "O cais será vendido ao circo no outono";
const ITALIAN = "Il molo sarà venduto al circo in autunno";

describe("checkMessage() on articles in other languages", () => {
  it.each([
    ["de", `„${GERMAN}“, sagte Ina Morrow.`, GERMAN],
    ["de", `Am Montag tagte der Rat.\n„${GERMAN}.“, erklärte Ina von Morrow.`, GERMAN, "Ina von Morrow"],
    ["de", `Ina Morrow sagte: „${GERMAN}.“`, GERMAN],
    ["fr", `« ${FRENCH} », a déclaré Ina Morrow.`, FRENCH],
    ["fr", `Le conseil a voté. Ina Morrow a dit : « ${FRENCH}. »`, FRENCH],
    ["es", `“${SPANISH}”, dijo Ina Morrow.`, SPANISH],
    ["es", `«${SPANISH}», afirmó Ina Morrow.`, SPANISH],
    ["pt", `“${PORTUGUESE}”, disse Ina Morrow.`, PORTUGUESE],
    ["it", `«${ITALIAN}», ha detto Ina Morrow.`, ITALIAN],
  ])(
    "%s: confirms whole sentences after a plain cue: %s",
    async (language, text, words, name = "Ina Morrow") => {
      expect(await firstLine(language, text, `${name}: “${words}”`)).toBe(
        `Quoted from ${name}, in these words`,
      );
      expect(await firstLine(language, text, `Bo Lee: “${words}”`)).toBe(
        `Found, but not from Bo Lee. Quoted from ${name}`,
      );
    },
  );

  it.each([
    ["de", `„${GERMAN}“, soll Ina Morrow gesagt haben.`, GERMAN],
    ["de", `„${GERMAN}“, sagte Ina Morrow nie.`, GERMAN],
    ["de", `Nie sagte Ina Morrow: „${GERMAN}.“`, GERMAN],
    ["de", `„${GERMAN}“, sagte Ina Morrows Schwester.`, GERMAN],
    ["de", `„${GERMAN}“, sagte Ina Morrow.\nDas Zitat ist gefälscht.`, GERMAN],
    ["de", `Er meinte, „${GERMAN}“, sagte Ina Morrow.`, GERMAN],
    ["de", `„${GERMAN}“, sagte Ina Morrow. Das hat sie nie so gesagt.`, GERMAN],
    ["de", `„${GERMAN}“, sagte Ina Morrow. Korrektur: Es war Bo Lee.`, GERMAN],
    ["fr", `« ${FRENCH} », a dit Ina Morrow. La vidéo a été truquée.`, FRENCH],
    ["es", `“${SPANISH}”, dijo Ina Morrow. Era una broma.`, SPANISH],
    ["pt", `“${PORTUGUESE}”, disse Ina Morrow. Era uma brincadeira.`, PORTUGUESE],
    ["it", `«${ITALIAN}», ha detto Ina Morrow. Il video è stato manipolato.`, ITALIAN],
    ["fr", `« ${FRENCH} », aurait déclaré Ina Morrow.`, FRENCH],
    ["fr", `« ${FRENCH} », n’a pas dit Ina Morrow.`, FRENCH],
    ["fr", `« ${FRENCH} », a dit Ina Morrow.\nCet article est satirique.`, FRENCH],
    ["es", `“${SPANISH}”, habría dicho Ina Morrow.`, SPANISH],
    ["es", `“${SPANISH}”, negó Ina Morrow.`, SPANISH],
    ["pt", `“${PORTUGUESE}”, teria dito Ina Morrow.`, PORTUGUESE],
    ["it", `«${ITALIAN}», avrebbe detto Ina Morrow.`, ITALIAN],
  ])("%s: doesn't confirm anything else: %s", async (language, text, words) => {
    expect(await firstLine(language, text, `Ina Morrow: “${words}”`)).not.toMatch(/in these words$/);
  });
});
