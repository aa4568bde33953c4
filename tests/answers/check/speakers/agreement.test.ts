import { describe, expect, it } from "vitest";
import type { Match } from "../../../../src/answers/answer.ts";
import { checkQuote } from "../../../../src/answers/check/check-quote.ts";
import { agreementOf, agreementWith } from "../../../../src/answers/check/speakers/agreement.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

const WORDS = "The ferry sails at noon";

async function matchesIn(...texts: readonly string[]): Promise<readonly Match[]> {
  const library = buildLibrary(
    texts.map((text, i) =>
      articleOfLines(text, { origin: { kind: "host", file: `${i}` }, title: `Ferry ${i}`, language: "en" }),
    ),
  );
  return (await checkQuote(library, WORDS)).matches;
}

// All people and places are invented.
describe("agreementWith()", () => {
  it.each([
    ["the speaker", "“The ferry sails at noon,” said Ada Brun.", "Ada Brun", "same"],
    ["the speaker's surname", "“The ferry sails at noon,” said Ada Brun.", "Brun", "same"],
    ["somebody else", "“The ferry sails at noon,” said Ada Brun.", "Bo Lee", "other"],
    [
      "a full name where only the surname stands",
      "“The ferry sails at noon,” said Brun.",
      "Ada Brun",
      "unclear",
    ],
    ["a surname typed wrong", "“The ferry sails at noon,” said Ada Brunholt.", "Ada Brunhotl", "unclear"],
    [
      "somebody passed over on the way to a pronoun",
      "Bo Lee met Ada Brun on Monday. “The ferry sails at noon,” she said.",
      "Bo Lee",
      "unclear",
    ],
    [
      "somebody beside whom a short form of the name stands",
      "Ada Brun met Bo Lee. “The ferry sails at noon,” said Brun.",
      "Bo Lee",
      "other",
    ],
    [
      "somebody beside whom the name itself stands",
      "Bo Lee waited. “The ferry sails at noon,” said Ada Brun.",
      "Bo Lee",
      "other",
    ],
    [
      "somebody named beside a description",
      "“The ferry sails at noon,” says her host, harbour chief Bo Lee.",
      "Bo Lee",
      "unclear",
    ],
    [
      "a man, by his first name, on the way to a “she”",
      "Stefan Lee met Ada Brun on Monday. “The ferry sails at noon,” she said.",
      "Lee",
      "other",
    ],
    [
      "a woman, by her title, on the way to a “he”",
      "Mrs Lee met Stefan Brun on Monday. “The ferry sails at noon,” he said.",
      "Lee",
      "other",
    ],
    [
      "a man, as typed, on the way to a “she”",
      "Lee met Ada Brun on Monday. “The ferry sails at noon,” she said.",
      "Stefan Lee",
      "other",
    ],
    [
      "an Andrea on the way to a “he”",
      "Andrea Lee met Stefan Brun on Monday. “The ferry sails at noon,” he said.",
      "Andrea Lee",
      "unclear",
    ],
    [
      "a surname whose first name nobody knows, beside a relative's",
      "Xiu Lee met Ada Brun on Monday. Her father is Stefan Lee. “The ferry sails at noon,” she said.",
      "Xiu Lee",
      "unclear",
    ],
    [
      "a surname with and without a man's first name",
      "Dr Lee met Ada Brun on Monday, like Stefan Lee before her. “The ferry sails at noon,” she said.",
      "Lee",
      "unclear",
    ],
    [
      "a woman on the way to a “she”",
      "Margaret Lee met Ada Brun on Monday. Brun was late. “The ferry sails at noon,” she said.",
      "Lee",
      "unclear",
    ],
    [
      "a surname of a man and a woman on the way to a “she”",
      "Stefan Lee and Margaret Lee met Ada Brun on Monday. Brun was late. “The ferry sails at noon,” she said.",
      "Lee",
      "unclear",
    ],
    [
      "somebody whom a possessive names before a pronoun",
      "Bo Lee’s ship had left Ada Brun behind. “The ferry sails at noon,” she said.",
      "Bo Lee",
      "unclear",
    ],
    [
      "a brother named by the first name, before a pronoun",
      "Stefan and Pavel Brun run the ferry.\nStefan steers. “The ferry sails at noon,” he said.",
      "Stefan Brun",
      "unclear",
    ],
    [
      "a brother where the other is named beside the words",
      "Stefan and Pavel Brun run the ferry.\n“The ferry sails at noon,” said Pavel Brun.",
      "Stefan Brun",
      "other",
    ],
    [
      "the first name of somebody who is quoted with a title and a surname",
      "His widow, Margaret, waited.\n“The ferry sails at noon,” Mrs Brun said.",
      "Margaret",
      "unclear",
    ],
    [
      "a full name of which the article puts the first after a title",
      "The abbey is Malachy Brun’s.\n“The ferry sails at noon,” said Abbot Malachy.",
      "Malachy Brun",
      "unclear",
    ],
    [
      "the first name of somebody of the other sex",
      "His son, Stefan, waited.\n“The ferry sails at noon,” Mrs Brun said.",
      "Stefan",
      "other",
    ],
    [
      "a first name that the article never prints",
      "His widow waited.\n“The ferry sails at noon,” Mrs Brun said.",
      "Margaret",
      "other",
    ],
    [
      "somebody whom the article only calls by her people",
      "Ada Brun won.\n“The ferry sails at noon,” said the Slovene.",
      "Ada Brun",
      "unclear",
    ],
    [
      "somebody beside whose union the words are",
      "“It rained,” Ada Brun of the Pilots’ and Ferrymen’s Union said. “The ferry sails at noon.”",
      "Ada Brun",
      "unclear",
    ],
    [
      "somebody whose letter is read out",
      "Ada Brun read a letter from Bo Lee: “The ferry sails at noon.”",
      "Bo Lee",
      "same",
    ],
    [
      "somebody who is named nowhere near a letter that is read out",
      "Ada Brun read a letter: “The ferry sails at noon.”",
      "Bo Lee",
      "other",
    ],
    [
      "somebody named far from a description",
      "Bo Lee waited.\nIt rained.\nIt snowed.\nThe quay was empty. “The ferry sails at noon,” said a passenger.",
      "Bo Lee",
      "other",
    ],
    [
      "an answer to a question about what somebody else said",
      "Is there a way across on Sundays, as the mayor, Ada Brun, said in May?\n“The ferry sails at noon, and I defend her on this one.”",
      "Bo Lee",
      "unclear",
    ],
    [
      "the next words of somebody whom the question quotes",
      "Who waits? Ada Brun said in May: “I do.”\n“The ferry sails at noon,” said Ada Brun.",
      "Bo Lee",
      "other",
    ],
  ])("of %s", async (_name, text, named, expected) => {
    const [match] = await matchesIn(text);
    expect(match && agreementWith(named, match)).toBe(expected);
  });

  it("is nothing where nobody is quoted", async () => {
    const [match] = await matchesIn("The ferry sails at noon.");
    expect(match?.quotation).toBeNull();
    expect(match && agreementWith("Ada Brun", match)).toBeNull();
  });
});

describe("agreementOf()", () => {
  const BY_BRUN = "“The ferry sails at noon,” said Ada Brun.";
  const BY_LEE = "“The ferry sails at noon,” said Bo Lee.";
  const OPEN = "“The ferry sails at noon,” said Brun.";

  it.each([
    ["same if one is", [BY_LEE, BY_BRUN], "Ada Brun", "same"],
    ["unclear if one may be", [BY_LEE, OPEN], "Ada Brun", "unclear"],
    ["other if none may be", [BY_LEE, BY_BRUN], "Cy Orr", "other"],
    ["nothing without a name", [BY_LEE], null, null],
    ["nothing without matches", ["Rain fell on the harbour all day."], "Bo Lee", null],
  ])("is %s", async (_name, texts, named, expected) => {
    expect(agreementOf(await matchesIn(...texts), named)).toBe(expected);
  });
});
