import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

// All people, places and bodies are invented.
const WORDS = "“The bridge will stay shut until the cracks have been repaired”";

/** The first lines of what a message gets, with an article in which a nurse at the place speaks and others are named. */
async function linesFor(
  message: string,
  { place, role }: { place: string; role: string },
): Promise<string[]> {
  const article = [
    "MARLOW FALLS, Ohio — It rained.",
    `${WORDS.slice(0, -1)},” said Ann Roe, a ${role} at ${place}.`,
    "A doctor at Holm Clinic, Tom Lind, met Cy Dahl in Lund.",
  ].join("\n");
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Tarn" }),
  ]);
  const { checks } = await checkMessage(library, message.replaceAll("PLACE", place).replaceAll("ROLE", role));
  return checks.map(({ check }) => outcomeInWords(check, english));
}

const SPEAKERS = [
  { place: "Kingsmere", role: "nurse" },
  { place: "Tarn Hospital", role: "midwife" },
  { place: "Golden Ridge Power", role: "engineer" },
];

/** What each message gets with every speaker. */
async function each(message: string): Promise<string[]> {
  return (await Promise.all(SPEAKERS.map(speaker => linesFor(message, speaker)))).flat();
}

describe("checkMessage() takes no place in what somebody is for the speaker", () => {
  it.each([
    `a ROLE at PLACE: ${WORDS}`,
    `did a ROLE at PLACE really say ${WORDS}`,
    `${WORDS} – a ROLE at PLACE`,
    `${WORDS} (PLACE ROLE)`,
    `PLACE ROLE: ${WORDS}`,
    `PLACE's Ann Roe: ${WORDS}`,
    `PLACE’s Roe: ${WORDS}`,
    `${WORDS} #MarlowFalls #bridge`,
  ])("and confirms what the article tells: %s", async message => {
    for (const line of await each(message)) expect(line).toBe("Quoted from Ann Roe, in these words");
  });

  it.each([
    `a ROLE at Holm Clinic: ${WORDS}`,
    `did a ROLE at holm clinic really say ${WORDS}`,
    `A ROLE in Lund said ${WORDS}`,
    `a ROLE from Bergen: ${WORDS}`,
    `${WORDS} – a ROLE at Holm Clinic`,
    `Lund ROLE: ${WORDS}`,
    `the marlow falls ROLE: ${WORDS}`,
    `Holm's Ann Roe: ${WORDS}`,
    `Labour’s Roe: ${WORDS}`,
  ])("and neither confirms nor denies what it doesn't: %s", async message => {
    for (const line of await each(message))
      expect(line).toBe("Only part of this message is quoted from Ann Roe");
  });

  it.each([
    [`Netanyahu aide: ${WORDS}`, "Netanyahu"],
    [`Tom Lind ROLE: ${WORDS}`, "Tom Lind"],
    [`Tom Lind: ${WORDS}`, "Tom Lind"],
    [`Roe's lawyer: ${WORDS}`, "Roe's lawyer"],
  ])("but anybody's name: %s", async (message, name) => {
    for (const line of await each(message))
      expect(line).toBe(`Found, but not from ${name}. Quoted from Ann Roe`);
  });
});

describe("checkMessage() looks for the speaker in the sentence and clause right before the words", () => {
  it.each([
    `@Checker is this legit? Ann Roe: ${WORDS}`,
    `@Checker Ann Roe: ${WORDS}`,
    `Tom Lind was wrong! Ann Roe: ${WORDS}`,
    `Real? Roe: ${WORDS}`,
    `Roe at the works, flanked by her husband Dov: ${WORDS}`,
    `Roe at the works, joined by her mother: ${WORDS}`,
    `Roe, watched by Tom Lind, said ${WORDS}`,
  ])("%s", async message => {
    for (const line of await each(message))
      expect(line).toMatch(/^[^;]*from Ann Roe(?!.*not from (?!Tom Lind))/u);
  });
});

describe("checkMessage() reads a signature with what somebody is under words without marks", () => {
  const PLAIN = "The bridge will stay shut until the cracks have been repaired";
  it.each([
    [`${PLAIN}\nAnn Roe, ROLE`, "Quoted from Ann Roe, in these words"],
    [
      `${PLAIN.replace("until", "untill")}\nAnn Roe, ROLE at PLACE`,
      "Quoted from Ann Roe, written a little differently. “untill” for “until”",
    ],
    [`${PLAIN}\nAnn Roe, mayor`, "Only part of this message is quoted from Ann Roe"],
    [`${PLAIN}\nTom Lind, doctor`, "Found, but not from Tom Lind. Quoted from Ann Roe"],
  ])("%s", async (message, line) => {
    expect(new Set(await each(message))).toEqual(new Set([line]));
  });
});
