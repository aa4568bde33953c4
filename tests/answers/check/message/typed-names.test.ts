import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

const WORDS = "“He never asked us for a single penny of it”";

// All people are invented.
async function firstLine(name: string, message: string): Promise<string> {
  const article = `Rain fell. ${name} came.\n${WORDS.slice(0, -1)},” ${name} said.\n“The maps were wrong,” Luka Brandt said.`;
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Tarn" }),
  ]);
  const { checks } = await checkMessage(library, message);
  return checks.map(({ check }) => outcomeInWords(check, english)).join();
}

describe("checkMessage() takes no verb or role for a part of a name", () => {
  const VERBS = ["boasted", "fumed", "crying", "sneers", "thundered", "gloats"];
  const ROLES = [
    "glazier",
    "dresser",
    "pharmacologist",
    "the glazier",
    "tin glazier",
    "glazier at Tarn Mill",
    "glazier for the Lund Mill",
  ];
  const TEMPLATES = [
    ...VERBS.flatMap(verb => [
      `NAME ${verb} ${WORDS}`,
      `${WORDS} NAME ${verb}`,
      `${WORDS} ${verb} NAME`,
      `NAME ${verb}: ${WORDS}`,
    ]),
    ...ROLES.map(role => `NAME, ${role}: ${WORDS}`),
  ];

  it.each(TEMPLATES)("%s", async template => {
    for (const name of ["Terry Moule", "Ada Quill", "Saoirse Nwosu"])
      for (const typed of [name, name.toLowerCase()])
        expect(await firstLine(name, template.replace("NAME", typed)), typed).toBe(
          `Only part of this message is quoted from ${name}`,
        );
  });
});

describe("checkMessage() takes whom somebody spoke of for nobody's words", () => {
  it.each([
    `NAME said of Luka Brandt: ${WORDS}`,
    `NAME on Luka Brandt: ${WORDS}`,
    `NAME about Brandt: ${WORDS}`,
    `NAME speaking about Luka Brandt: ${WORDS}`,
    `Of Luka Brandt, NAME said: ${WORDS}`,
    `${WORDS}, said NAME of Luka Brandt`,
  ])("%s", async template => {
    for (const name of ["Terry Moule", "Ada Quill"])
      for (const typed of [name, name.split(" ")[1] ?? "", name.toLowerCase()])
        expect(await firstLine(name, template.replace("NAME", typed)), typed).toMatch(
          new RegExp(
            `(?:from|of) ${name}\\b.*; not from (?:Luka )?Brandt$|quoted from ${name}; not from`,
            "u",
          ),
        );
  });
});
