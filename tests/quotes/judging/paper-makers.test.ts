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
