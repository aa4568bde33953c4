import { describe, expect, it } from "vitest";
import { found } from "../found.ts";
import { NAMES } from "../linking/scenes.ts";

// Every name and sentence here is invented.

const speakerIn = (text: string): string | undefined =>
  found(text)
    .at(-1)
    ?.replace(/^.* – /u, "");

describe("makerOfPaper()", () => {
  it.each([
    "In a statement, NAME said the ward would open. “It will open in May,” the statement said.",
    "NAME said in a statement that the ward would open. “It will open in May,” the statement said.",
    "In a short and angry letter, NAME said the ward would open. | “It will open in May,” the letter said.",
    "NAME wrote in an email that the ward would open. “It will open in May,” the email read.",
    "NAME issued a statement on Monday. “It will open in May,” the statement said.",
    "NAME released a brief statement on Monday. It rained. “It will open in May,” the statement added.",
  ])("%s", template => {
    for (const name of [...NAMES, "the Harbour Board"])
      expect(speakerIn(template.replace("NAME", name)), name).toBe(name.replace("the ", ""));
  });

  it.each([
    // whose it is isn't said, or somebody else's
    "NAME received a statement on Monday. “It will open in May,” the statement said.",
    "NAME read out a letter on Monday. “It will open in May,” the letter said.",
    "NAME said a statement from the mayor would follow. “It will open in May,” the statement said.",
    "In a statement by a lawyer, NAME said the ward would open. “It will open in May,” the statement said.",
    "NAME said the ward would open. “It will open in May,” the statement said.",
    "In a letter, NAME said the ward would open. “It will open in May,” the statement said.",
    "In a statement, NAME said it would open, and Bo Lee said it would close. “It will open in May,” the statement said.",
    // a paper that speaks for itself
    "NAME released a report on Monday. “It will open in May,” the report said.",
    "In a statement, NAME said it would open. “It will open in May,” the second statement said.",
    // too far back
    "In a statement, NAME said so. It rained. It rained. It rained. It rained. “It will open in May,” the statement said.",
  ])("%s: not theirs", template => {
    for (const name of NAMES) expect(speakerIn(template.replace("NAME", name)), name).not.toBe(name);
  });
});

describe("makerOfIt()", () => {
  it.each([
    "NAME ended the visit, and PRONOUN ended POSS letter with a joke. “It will open in May,” it said.",
    "NAME asked for POSS own short statement to be read in court. It was two sentences long. “It will open in May,” it said.",
    "Jurors saw a text message that NAME sent to a friend in 2017, after the friend called. “It will open in May,” it read.",
    "The court heard of a letter from NAME to the chairman. | “It will open in May,” it said.",
    "The guards read NAME’s letter. NAME was away, but wrote a letter to the chairman. “It will open in May,” it continued.",
    "In an email to colleagues, NAME said that the ward would close. “It will open in May,” it added.",
    "NAME posted a tweet on Monday. “It will open in May,” it read.",
  ])("%s", template => {
    for (const name of ["Ida Lind", "Priya Nair", "Anne Roe"]) {
      const text = template.replaceAll("NAME", name).replaceAll("PRONOUN", "she").replaceAll("POSS", "her");
      expect(speakerIn(text), text).toBe(name);
    }
  });

  it.each([
    // whose it is isn't said, or somebody else's
    "NAME received a letter on Monday. “It will open in May,” it said.",
    "NAME was sent a letter on Monday. “It will open in May,” it said.",
    "NAME read his letter on Monday. “It will open in May,” it said.",
    "NAME read out a letter by a lawyer. “It will open in May,” it said.",
    // something else is "it"
    "NAME wrote a letter on Monday. The Harbour Board met on Friday. “It will open in May,” it said.",
    "NAME wrote a report on Monday. “It will open in May,” it said.",
    // too far back
    "NAME wrote a letter on Monday. It rained. It snowed. It rained. “It will open in May,” it said.",
  ])("%s: not theirs", template => {
    for (const name of ["Ida Lind", "Priya Nair", "Anne Roe"])
      expect(speakerIn(template.replaceAll("NAME", name)), name).not.toBe(name);
  });
});
