import { describe, expect, it } from "vitest";
import { checkMessage } from "../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { personFinderOf } from "../../src/answers/named-people.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { english } from "../../src/wording/english/english.ts";
import { outcomeInWords } from "../../src/wording/outcome.ts";

const WORDS = "The harbour gate stays shut all winter.";

/** An article that quotes one person and only tells of another. */
function libraryOf(speaker: string, other: string) {
  const article = [
    `Divers met ${other} at the quay on Monday.`,
    `“${WORDS}” ${speaker} said.`,
    "Boats from Tarn and Berlin wait outside.",
  ].join("\n");
  return buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Harbour bridge" }),
  ]);
}

async function firstLine(speaker: string, other: string, message: string): Promise<string> {
  const { checks } = await checkMessage(libraryOf(speaker, other), message);
  return checks.map(({ check }) => outcomeInWords(check, english)).join(" | ");
}

describe("checkMessage() names everybody in the message who isn't quoted", () => {
  const PEOPLE = [
    ["Vladimir Krasin", "Krasin"],
    ["Mr Oduya", "Oduya"],
    ["President Halvorsen", "Halvorsen"],
    ["Dr Maria Vasquez", "Vasquez"],
    ["Captain Lindqvist", "Lindqvist"],
  ] as const;

  it.each([
    `“${WORDS}” #NAME`,
    `NAME has spoken. “${WORDS}”`,
    `This is NAME's plan: “${WORDS}”`,
    `“${WORDS}” NAME!`,
    `“${WORDS}” Are you listening, NAME?`,
    `lol name again “${WORDS}”`,
  ])("as not the speaker: %s", async template => {
    for (const [other, surname] of PEOPLE) {
      const message = template.replace("NAME", surname).replace("name", surname.toLowerCase());
      const line = await firstLine("Ada Quill", other, message);
      expect(line.toLowerCase(), message).toContain(`not from ${surname.toLowerCase()}`);
      expect(line, message).toContain("Quoted from Ada Quill");
    }
  });

  it.each([
    `Ada Quill told NAME: “${WORDS}”`,
    `Ada Quill: “${WORDS}” #NAME #harbour`,
    `“${WORDS}” Ada Quill said as NAME walked past`,
  ])("beside the speaker: %s", async template => {
    for (const [other, surname] of PEOPLE) {
      const message = template.replace("NAME", surname);
      expect(await firstLine("Ada Quill", other, message), message).toContain(`; not from ${surname}`);
    }
  });

  it.each([
    `“${WORDS}” #NAME`,
    `#NAME “${WORDS}”`,
    `#NAME: “${WORDS}”`,
    `#NAME said “${WORDS}”`,
    `“${WORDS}” — #NAME`,
    "the harbour gate stays shut all winter #NAME",
  ])("whose full name is a tag: %s", async template => {
    for (const name of ["Vladimir Krasin", "Maria Vasquez", "Emma Halvorsen"]) {
      const message = template.replace("NAME", name.replace(" ", ""));
      const line = await firstLine("Ada Quill", name, message);
      expect(line, message).toBe(`Found, but not from ${name}. Quoted from Ada Quill`);
    }
    const own = template.replace("NAME", "AdaQuill");
    expect(await firstLine("Ada Quill", "Mr Oduya", own), own).toBe("Quoted from Ada Quill, in these words");
  });

  it.each([
    `#NAME: “${WORDS}”`,
    `#NAME said “${WORDS}”`,
    `“${WORDS}” according to #NAME`,
    `“${WORDS}” #NAME said`,
  ])("and says so of a tag that no article has: %s", async template => {
    for (const name of ["macron", "Macron", "EmmanuelMacron", "oyelaran"]) {
      const message = template.replace("NAME", name);
      const spaced = name.replace("lM", "l M");
      expect(await firstLine("Ada Quill", "Mr Oduya", message), message).toBe(
        `Found, but not from ${spaced}. Quoted from Ada Quill`,
      );
    }
  });

  it.each([`#Tarn: “${WORDS}”`, `#Berlin “${WORDS}”`, `#BREAKING: “${WORDS}”`, `“${WORDS}” #BerlinBridge`])(
    "but a tag may be a topic: %s",
    async message => {
      expect(await firstLine("Ada Quill", "Mr Oduya", message)).toBe("Quoted from Ada Quill, in these words");
    },
  );

  it("but no places, though nothing shows that it was there", async () => {
    expect(await firstLine("Ada Quill", "Mr Oduya", `Ada Quill in Tarn: “${WORDS}”`)).toBe(
      "Only part of this message is quoted from Ada Quill",
    );
  });

  it.each([`“${WORDS}” #Berlin`, `Berlin waits. “${WORDS}”`])("but no places: %s", async message => {
    expect(await firstLine("Ada Quill", "Mr Oduya", message)).toBe("Quoted from Ada Quill, in these words");
  });
});

describe("personFinderOf()", () => {
  it("reads a name as a person's only if articles print it so often enough", async () => {
    const country = Array.from({ length: 30 }, (_, i) => `Lorries cross into Jordan at gate ${i + 1}.`);
    const article = ["Michael Jordan and Ann Petrie drove.", ...country].join("\n");
    const { words } = buildLibrary([
      articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "T" }),
    ]);
    const isPerson = personFinderOf(await words());
    expect(["petrie", "jordan", "lorries", "nobody", "michael"].map(isPerson)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("checkMessage() of a double-barrelled name", () => {
  it.each([
    ["Sir Keir Brandt", "Keir Brandt-Jones"],
    ["Ada Quill", "Ada Quill-Marsh"],
    ["Ada Quill", "Quill-Marsh"],
    ["Dame Oona Petersen", "Oona Petersen-Vale"],
    ["Tadeo Ruiz", "Tadeo Marsh-Ruiz"],
  ])("%s isn't %s", async (speaker, typed) => {
    expect(await firstLine(speaker, "Mr Oduya", `${typed}: “${WORDS}”`)).toContain(`not from ${typed}`);
  });
});
