import { describe, expect, it } from "vitest";
import { undoes, untoldIn } from "../../../../src/answers/check/told/untold.ts";
import { wordsOf } from "../../../../src/text/words.ts";
import { isConfirmedOf } from "../confirming.ts";

// All people and places are invented.
const PEOPLE = ["Ann Roe", "Terry Moule"];
const DEEDS = ["jailed", "arrested", "sacked", "beaten"];
const MESSAGES = ["WORD NAME: WORDS", "NAME, who was WORD, said: WORDS", "the WORD minister NAME said WORDS"];

/** The messages that are confirmed of what somebody suffered, beside an article that says `told`. */
async function confirmedWith(told: string): Promise<string[]> {
  const found: string[] = [];
  for (const [at, deed] of DEEDS.entries()) {
    const name = PEOPLE[at % PEOPLE.length] ?? "";
    const fill = (text: string) =>
      text
        .replaceAll("DEED", deed)
        .replaceAll(/WORD(?!S)/gu, deed)
        .replaceAll("SURNAME", name.split(" ").at(-1) ?? "")
        .replaceAll("NAME", name);
    const article = fill(`The council met in Tarn.\nWORDS, said the minister NAME.\n${told}`);
    for (const message of MESSAGES)
      if (await isConfirmedOf(article, fill(message))) found.push(fill(message));
  }
  return found;
}

describe("checkMessage() doesn't confirm what the article doesn't tell as done", () => {
  it.each([
    "The union feared police DEED SURNAME.",
    "The union hoped the court DEED SURNAME.",
    "Critics hinted that SURNAME was DEED.",
    "Critics joked the court DEED Minister SURNAME.",
    "The union lied the court DEED SURNAME.",
    "It seemed the court DEED SURNAME.",
    "Had the court DEED SURNAME, the harbour would be open.",
    "Had SURNAME been DEED, the harbour would be open.",
    "The harbour would be open, had the court DEED SURNAME.",
    "If the court DEED SURNAME, the harbour would be open.",
    "Unless, as some say, police DEED SURNAME, she is free.",
    "Suppose the court DEED SURNAME.",
    "Perhaps the court DEED SURNAME.",
    "Perhaps, SURNAME was DEED.",
    "It is unclear whether the court DEED SURNAME.",
    "The court nearly DEED SURNAME.",
    "The court almost DEED Minister SURNAME.",
    "The court all but DEED SURNAME.",
    "SURNAME was anything but DEED.",
    "At no point was SURNAME DEED.",
    "Police DEED everyone but SURNAME.",
    "Somebody other than SURNAME was DEED.",
    "Police DEED Bo Lind rather than SURNAME.",
    "SURNAME was nearly DEED in May.",
    "SURNAME was fictionally DEED in May.",
    "Conceivably, SURNAME was DEED.",
    "The court nominally DEED SURNAME.",
    "The court would have DEED SURNAME.",
    "A court might have DEED SURNAME.",
    "In a film the police DEED SURNAME.",
    "In a film police DEED SURNAME.",
    "In the new play, SURNAME was DEED.",
    "As a joke the police DEED SURNAME.",
    "Police, in a dream, DEED SURNAME.",
    "SURNAME was DEED in a film.",
    "SURNAME was DEED in the book.",
    "SURNAME was DEED in a re-enactment.",
    "In theory SURNAME was DEED.",
    "A tale went round: the court DEED SURNAME.",
    "It is time the court DEED SURNAME.",
    "The day the court DEED SURNAME will come.",
    "The union told a tale in which the court DEED SURNAME.",
  ])("%s", async told => {
    expect(await confirmedWith(told)).toEqual([]);
  });
});

describe("checkMessage() confirms what it tells as done", () => {
  it.each([
    "The court DEED SURNAME.",
    "In May the court DEED SURNAME.",
    "Last week the court DEED SURNAME.",
    "The district court of Tarn DEED SURNAME.",
    "The newly elected board DEED SURNAME.",
    "The court swiftly DEED SURNAME.",
    "SURNAME was unexpectedly DEED in May.",
    "SURNAME was DEED, as the union feared.",
    "SURNAME hoped for a deal and was DEED.",
    "The union hoped for a deal, but the court DEED SURNAME.",
    "SURNAME was DEED before the film opened.",
    "SURNAME was DEED on the set of a film.",
    "SURNAME was DEED, and the union almost left.",
  ])("%s", async told => {
    expect(await confirmedWith(told)).toHaveLength(DEEDS.length * MESSAGES.length);
  });
});

describe("untoldIn() finds the words that a sentence doesn't tell as facts", () => {
  it.each([
    ["The court jailed Roe.", ""],
    ["If the court jailed Roe, ships would sail.", "the court jailed roe sail"],
    ["Roe, 52, had been to Holm.", ""],
    ["Had she been to Holm, ships would sail.", "she been to holm sail"],
    ["The feared gangster jailed Roe.", ""],
    ["Some hoped Roe left but Lind stayed.", "roe left"],
    ["Some hoped Roe left and was jailed.", "roe left"],
    ["In May the court jailed Roe.", ""],
    ["Almost a year went by.", ""],
    ["Roe played a game in a film studio.", ""],
    ["Lind left, and Roe was jailed in a film.", "roe was jailed in a film"],
  ])("%s", (sentence, untold) => {
    expect([...untoldIn(sentence, wordsOf(sentence))].map(({ form }) => form).join(" ")).toBe(untold);
  });

  it.each([
    ["nearly", true],
    ["fictionally", true],
    ["almost", true],
    ["narrowly", false],
    ["family", false],
    ["jailed", false],
  ])("%s beside a verb undoes it: %s", (word, isUndone) => {
    expect(undoes(word)).toBe(isUndone);
  });
});
