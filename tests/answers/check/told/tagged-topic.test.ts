import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { confirming } from "../confirming.ts";

const WORDS = "The harbour gate of our corrupt council stays shut for walkers and the trams all winter";

// All people and places are invented.
const PEOPLE = ["Ada Quill", "Terry Moule", "Bo Crane"];

function libraryOf(speaker: string) {
  const article = [
    "The court sacked a liar in Lund on Monday, and drunk pilots sang.",
    "The ferry is late.",
    `The harbour at Tarn Bridge is closed. “${WORDS},” ${speaker} said.`,
    "The Bank of Lund pays. Lund fined Tarn last year.",
  ].join("\n");
  const origin = { kind: "host", file: "a" } as const;
  return buildLibrary([
    articleOfLines(article, { origin, title: "Strike at the docks", publisher: "The Herald" }),
  ]);
}

/** The verdict for a message with the speaker's name and a tag in it, by either side of the words or without marks. */
async function verdictsWith(speaker: string, tag: string): Promise<string[]> {
  const library = libraryOf(speaker);
  const surname = speaker.split(" ").at(-1) ?? "";
  const name = tag.replace("NAME", surname).replace("FULL", speaker.replace(" ", ""));
  const verdicts: string[] = [];
  for (const template of [
    `“${WORDS}” – NAME ${name}`,
    `NAME: “${WORDS}” ${name}`,
    `${name}\nNAME: “${WORDS}”`,
    `NAME: ${WORDS} ${name}`,
    `NAME: ${WORDS}\n${name} #news`,
    `“${WORDS}”\n${name}\n#NAME`,
  ]) {
    const { checks } = await checkMessage(library, template.replaceAll("NAME", speaker));
    verdicts.push(...checks.map(({ check }) => check.verdict));
  }
  return verdicts;
}

describe("checkMessage() doesn't confirm words with a tag that judges", () => {
  it.each([
    "#liar",
    "#corrupt",
    "#Liar",
    "#CrookedNAME",
    "#NAMEOut",
    "#SackNAMENow",
    "#crookednews",
    "#fake",
    "#drunk",
    "#NAMEIsALiar",
    "#sacked",
    "#NotNAME",
    "#moneylaundering",
    "#Berlin",
    "#Lock_NAME_Up",
    "#lundfinedtarn",
    "#bankof",
  ])("%s", async tag => {
    for (const speaker of PEOPLE) {
      const verdicts = await verdictsWith(speaker, tag);
      expect(
        verdicts.filter(verdict => verdict !== "part"),
        speaker,
      ).toEqual([]);
      expect(verdicts.length).toBeGreaterThan(4);
    }
  });
});

describe("checkMessage() confirms words with a tag that only says whose they are or what they are about", () => {
  it.each([
    "#FULL",
    "#NAME",
    "#Tarn",
    "#tarnbridge",
    "#TarnBridge",
    "#harbour",
    "#docks",
    "#DocksStrike",
    "#BankOfLund",
    "#bankoflund",
    "#Lund",
    "#news",
    "#BreakingNews",
    "#politics",
    "#quote",
    "#TheHerald",
    "#trams",
  ])("%s", async tag => {
    for (const speaker of PEOPLE)
      expect(new Set(await verdictsWith(speaker, tag)), speaker).toEqual(new Set(["verbatim"]));
  });
});

describe("checkMessage() doesn't confirm words with a tag that accuses, though the words have its noun", () => {
  const QUOTED = [
    "We did not pay a penny for the ACCUSED they talk about",
    "All that they write about the ACCUSED is for the courts to judge",
    "Nobody in my office has seen any sign of the ACCUSED since the spring",
  ];

  const confirmed = async (words: string, tag: string) => {
    const origin = { kind: "host", file: "a" } as const;
    const found: boolean[] = [];
    for (const name of PEOPLE) {
      const article = `The harbour is closed.\n“${words},” ${name} said.\nRain fell.`;
      const library = buildLibrary([articleOfLines(article, { origin, title: "Docks" })]);
      const { checks } = await checkMessage(library, `${name}: “${words}” ${tag}`);
      found.push(checks.some(({ check }) => isConfirmed(check)));
    }
    return found;
  };

  it.each([
    "bribe",
    "corruption",
    "fraud",
    "lies",
    "scandal",
    "racism",
    "murder",
    "theft",
    "cover-up",
    "blackmail",
    "hypocrisy",
    "doping",
  ])("#%s", async noun => {
    for (const quoted of QUOTED) {
      const words = quoted.replace("ACCUSED", noun);
      expect(await confirmed(words, `#${noun.replace("-", "")}`), quoted).toEqual([false, false, false]);
      expect(await confirmed(words, ""), quoted).toEqual([true, true, true]);
    }
  });

  it.each(["bottle", "merger", "envelope", "knife"])("nor what the words deny: #%s", async noun => {
    const words = `I have not been anywhere near the ${noun} that they write about`;
    expect(await confirmed(words, `#${noun}`)).toEqual([false, false, false]);
  });

  it.each(["bottle", "merger", "envelope", "ferry"])("but what else they are about: #%s", async noun => {
    expect(await confirmed(`We shall take the ${noun} and pay for it later`, `#${noun}`)).toEqual([
      true,
      true,
      true,
    ]);
    expect(await confirmed(`We paid for the ${noun}, and it does not work`, `#${noun}`)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("checkMessage() on a tag with a thing that the words only call untrue", () => {
  const THINGS = ["mistress", "tunnel", "letter"];
  const confirmedWith = async (words: string, tag: string) => {
    const found: string[] = [];
    for (const thing of THINGS) {
      const fill = (text: string) => text.replaceAll("THING", thing);
      const article = fill(`The council met in Tarn.\n“${words},” said Ada Quill.`);
      for (const message of [`“${words}” – Ada Quill ${tag}`, `Ada Quill: “${words}” ${tag} #news`])
        if ((await confirming(article, fill(message))).length > 0) found.push(thing);
    }
    return found;
  };

  it.each([
    "The story about the THING is a lie, and I will fight it",
    "Everything they wrote about the THING was completely false",
    "That old tale of the THING is simply not true",
    "The affair of the THING never happened in my time here",
    "I can tell you that the THING does not exist",
    "There never was a THING, and I will fight it",
  ])("%s", async words => {
    expect(await confirmedWith(words, "#THING")).toEqual([]);
    expect(await confirmedWith(words, "")).toHaveLength(2 * THINGS.length);
  });

  it.each([
    "The story about the THING is true, and I will tell it",
    "They will open the doors to the THING this summer",
    "The THING is behind the rubbish dump in the old yard",
  ])("but confirms %s", async words => {
    expect(await confirmedWith(words, "#THING")).toHaveLength(2 * THINGS.length);
  });
});
