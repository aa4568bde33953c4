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
  ])("%s", (template, expected) => {
    expect(speakersOf(template.replaceAll("NAME", name))).toEqual([expected]);
  });

  it.each([
    "Citing the cost, NAME said that it was “too dear for the whole town”.",
    "Citing a report, NAME said that it was “too dear for the whole town”.",
    "Quoting the book, NAME said that it was “too dear for the whole town”.",
    "Echoing the minister, NAME said that it was “too dear for the whole town”.",
    "“It is too dear,” said NAME, quoting Bo Lee.",
  ])("herself: %s", template => {
    expect(speakersOf(template.replaceAll("NAME", name))).toEqual([name]);
  });
});
