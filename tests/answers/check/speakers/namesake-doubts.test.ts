import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

const WORDS = "The vote was fair and the count was open to all";

/** What an article says of somebody's words, far from the ones that are checked. */
const DOUBTS = [
  "The post by WHO was fake, the board said.",
  "A statement by WHO is a forgery, police say.",
  "The quotation of WHO was invented.",
  "WHO never said such a thing.",
  "WHO denied saying anything of the kind.",
  "Correction: An earlier version of this article misquoted WHO.",
];

/** The speaker, and somebody of the same surname. */
const PEOPLE = [
  ["Ida Brun", "Otto Brun"],
  ["Terry Moule", "Ada Moule"],
  ["Ben Lind", "Maria Lind"],
] as const;

async function verdicts(speaker: string, other: string, doubt: string): Promise<string[]> {
  const article = [
    `${speaker}, the mayor, met ${other} at the quay.`,
    `“${WORDS},” ${speaker} said.`,
    ...[
      "The ferry is late.",
      "It rained in the hills.",
      "The dam holds.",
      "Boats wait.",
      "The mill is shut.",
    ],
    doubt,
  ].join("\n");
  const origin = { kind: "host", file: "a" } as const;
  const library = buildLibrary([articleOfLines(article, { origin, title: "Votes" })]);
  const { checks } = await checkMessage(library, `${speaker}: “${WORDS}”`);
  return checks.map(({ check }) => check.verdict);
}

// All people are invented.
describe("checkMessage() takes what an article says of one person's words for that person's alone", () => {
  it.each(DOUBTS)("%s", async doubt => {
    for (const [speaker, other] of PEOPLE) {
      expect(await verdicts(speaker, other, doubt.replace("WHO", other)), other).toEqual(["verbatim"]);
      const surname = speaker.split(" ")[1] ?? "";
      for (const own of [speaker, surname])
        expect(await verdicts(speaker, other, doubt.replace("WHO", own)), own).not.toEqual(["verbatim"]);
    }
  });
});
