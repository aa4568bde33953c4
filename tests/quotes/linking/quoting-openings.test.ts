import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

// Every sentence here is invented.

const speakersOf = (text: string): string[] => found(text).map(one => one.replace(/^.* – /u, ""));

describe.each(["Fiona Geddes", "Ruth Hallam", "Ingrid Vell"])("whom %s quotes", name => {
  it.each([
    [
      "Quoting her own grandfather, NAME added that it “gives you one mistake and keeps the second”.",
      "her own grandfather",
    ],
    [
      "NAME left. Quoting her own grandfather, she added that it “gives you one mistake”.",
      "her own grandfather",
    ],
    ["NAME left. Quoting the minister, Bo Lee, she said that it was “the last chance for all”.", "Bo Lee"],
    ["NAME left. Paraphrasing Bo Lee, the minister, she said: “It is the end of the beginning.”", "Bo Lee"],
    ["Quoting Bo Lee, NAME said that it was “the last chance for all”.", "Bo Lee"],
    ["Quoting Bo Lee’s speech, NAME said that it was “the last chance for all”.", "Bo Lee"],
    ["Reciting her mother’s advice, NAME said that it was “the last chance for all”.", "her mother"],
  ])("%s", (template, expected) => {
    expect(speakersOf(template.replaceAll("NAME", name))).toEqual([expected]);
  });

  it.each([
    "Citing his wife’s illness, the minister NAME said he would “spend more time at home”.",
    "Citing the pilot’s inexperience, the coroner, NAME, said it was “an avoidable death”.",
    "Citing her own doctor, NAME said she “cannot travel any more this year”.",
    "Citing Bo Lee, NAME said it was “a shame for the whole town”.",
    "Citing Bo Lee’s resignation, NAME said: “We need a new leader for this town.”",
    "Citing Bo Lee’s speech, NAME said: “We need a new leader for this town.”",
    "Repeating the prime minister’s pledge, NAME said taxes would “not go up this year”.",
    "Repeating Bo Lee’s pledge, NAME said taxes would “not go up this year”.",
    "Quoting the mayor’s age, NAME said it was “too late for her to stand”.",
    "Quoting Bo Lee’s age, NAME said it was “too late for her to stand”.",
    "Citing the cost, NAME said that it was “too dear for the whole town”.",
    "Citing a report, NAME said that it was “too dear for the whole town”.",
    "Quoting the book, NAME said that it was “too dear for the whole town”.",
    "Echoing the minister, NAME said that it was “too dear for the whole town”.",
    "“It is too dear,” said NAME, quoting Bo Lee.",
  ])("herself: %s", template => {
    expect(speakersOf(template.replaceAll("NAME", name))).toEqual([name]);
  });
});
