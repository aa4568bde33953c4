import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { isConfirmedOf } from "../confirming.ts";

/** The verdict and whether it is the speaker, of a message about what is said for a body. */
async function toldOf(body: string, message: string): Promise<string[]> {
  const origin = { kind: "host", file: "a" } as const;
  const article = `The trains stood still.\n“${WORDS},” a spokeswoman for ${body} said.`;
  const library = buildLibrary([articleOfLines(article, { origin, title: "Trains" })]);
  const { checks } = await checkMessage(library, message.replace("WORDS", `“${WORDS}”`));
  return checks.map(({ check }) => `${check.verdict} ${check.speakerAgrees}`);
}

const WORDS = "The signal failed at six and every train behind it stopped";

async function areConfirmed(cue: string, message: string): Promise<boolean[]> {
  const article = `The trains of BODY stood still. Their owner is Orbel.\n“${WORDS},” ${cue} said.`;
  const found: boolean[] = [];
  for (const body of ["Telmast", "Tarn Water Board", "Merrion Bank", "Bord na Velva", "Banco do Norte"]) {
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
      expect(await areConfirmed(cue, message), cue).toEqual([true, true, true, true, true]);
  });

  it.each(TYPED)("but not for another body: %s", async message => {
    for (const cue of ["a spokeswoman for Orbel", "an Orbel spokeswoman"])
      expect(await areConfirmed(cue, message), cue).toEqual([false, false, false, false, false]);
  });
});

describe("checkMessage() on a body that is named after what it deals with", () => {
  const BODIES = [
    "Department for Transport",
    "Department for Work and Pensions",
    "Ministry of Defence",
    "University of Lund",
    "Office for Students",
    "Office of Rail and Road",
    "Bank of England",
    "Society for the Protection of Birds",
    "Tarn Centre for Policy Studies",
    "Home Office",
  ];
  const SPOKESPEOPLE = [
    "WORDS – a spokeswoman for the BODY",
    "WORDS - BODY spokeswoman",
    "BODY spokeswoman: WORDS",
    "A spokeswoman for the BODY: WORDS",
    "a BODY spokeswoman said WORDS",
    "WORDS, a BODY spokeswoman said",
    "WORDS, said a spokeswoman for the BODY",
    "A spokeswoman for the BODY said WORDS",
    "BODY spokesperson: WORDS",
  ];

  it.each(BODIES)("the %s and its spokeswoman", async body => {
    for (const message of SPOKESPEOPLE)
      expect(await toldOf(`the ${body}`, message.replace("BODY", body)), message).toEqual(["verbatim same"]);
  });

  it.each(BODIES)("the %s, which speaks through her", async body => {
    for (const message of ["BODY: WORDS", "WORDS - BODY", "The BODY said WORDS"])
      expect(await toldOf(`the ${body}`, message.replace("BODY", body)), message).toEqual([
        "verbatim unclear",
      ]);
  });

  it.each(BODIES)("the %s isn’t another", async body => {
    const others = [
      "Department for Education",
      "Ministry of Health",
      "University of Tarn",
      "Refugee Council",
    ];
    for (const other of others)
      for (const message of SPOKESPEOPLE)
        expect(await toldOf(`the ${other}`, message.replace("BODY", body)), message).toEqual([
          "misattributed other",
        ]);
  });

  it.each(["Petrova", "Ann Roe", "Charlotte Church", "Damon Hill"])(
    "%s isn’t her spokeswoman",
    async person => {
      for (const message of ["NAME: WORDS", "NAME said WORDS"])
        expect(await toldOf(person, message.replace("NAME", person)), message).toEqual([
          "misattributed other",
        ]);
    },
  );
});

describe("checkMessage() on unmarked words that a spokeswoman signs", () => {
  const W = "The bridge will stay shut until the cracks have been repaired";
  const BODIES = ["the National Park Authority", "the Department for Transport", "Telmast"];

  it.each(["- a spokeswoman for BODY", "— spokeswoman for BODY", "(a spokeswoman for BODY)"])(
    "%s",
    async signature => {
      for (const body of BODIES) {
        const article = `The council met in Tarn.\nWORDS, a spokeswoman for ${body} said.\nIt rained.`;
        const other = article.replace(body, "the Refugee Council");
        for (const gap of ["\n", " "]) {
          const message = `${W}${gap}${signature.replace("BODY", body)}`;
          expect(await isConfirmedOf(article, message), message).toBe(true);
          expect(await isConfirmedOf(other, message), message).toBe(false);
        }
      }
    },
  );
});
