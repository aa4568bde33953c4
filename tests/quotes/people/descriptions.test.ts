import { describe, expect, it } from "vitest";
import type { Phrase } from "../../../src/quotes/linking/phrase.ts";
import { findDescriptions, resolveDescription } from "../../../src/quotes/people/descriptions.ts";
import { printedForm } from "../../../src/quotes/people/people.ts";
import { peopleOf } from "./people-of.ts";

/** Whom the last "the …" of a text refers to. */
function meant(text: string, words: string): string | null {
  const { reading, people } = peopleOf(text);
  const start = text.lastIndexOf(words);
  const from = reading.tokens.findIndex(token => token.start === start);
  const to = reading.tokens.findIndex(token => token.end === start + words.length) + 1;
  const phrase: Phrase = { kind: "description", from, to, head: to - 1, name: null };
  const found = resolveDescription(reading, findDescriptions(reading, people), phrase);
  return found && printedForm(reading, found.person.fullest);
}

describe("resolveDescription()", () => {
  it.each([
    ["behind the name", "Ann Roe, the mayor of Tarn, left. Later the mayor slept.", "the mayor", "Ann Roe"],
    ["before the name", "The mayor of Tarn, Ann Roe, left. Later the mayor slept.", "the mayor", "Ann Roe"],
    ["without a comma", "His adviser Ann Roe left. Later the adviser slept.", "the adviser", "Ann Roe"],
    ["a title", "Then Sen. Ann Roe left. Later the senator slept.", "the senator", "Ann Roe"],
    [
      "a title of another name",
      "Then Senator Ann Roe left. Later the lawmaker slept.",
      "the lawmaker",
      "Ann Roe",
    ],
    ["behind an age", "Ann Roe, 52, a baker from Tarn, left. Later the baker slept.", "the baker", "Ann Roe"],
    ["who isn't described", "Ann Roe, the mayor of Tarn, left. Later the baker slept.", "the baker", null],
    ["an indefinite one", "Ann Roe, the mayor of Tarn, left. Later a mayor slept.", "a mayor", null],
    [
      "the former one",
      "Ann Roe, the mayor of Tarn, left. Later the former mayor slept.",
      "the former mayor",
      null,
    ],
    [
      "the one whose words fit",
      "Ann Roe, the Texas senator, met Bo Lee, the Ohio senator. Later the Ohio senator slept.",
      "the Ohio senator",
      "Bo Lee",
    ],
    [
      "none whose words fit",
      "Ann Roe, the Texas senator, met Bo Lee, the Ohio senator. Later the Utah senator slept.",
      "the Utah senator",
      null,
    ],
    [
      "the last one described",
      "Ann Roe, a nurse from Tarn, left. Bo Lee, a nurse from Ild, slept. Later the nurse ate.",
      "the nurse",
      "Bo Lee",
    ],
    [
      "an office before a noun",
      "Ann Roe, the prime minister, met Bo Lee, the minister. Later the prime minister left.",
      "the prime minister",
      "Ann Roe",
    ],
    [
      "a body by its last word",
      "They joined the Tarn Council. Later the council met.",
      "the council",
      "Tarn Council",
    ],
  ] as const)("%s", (_, text, words, expected) => {
    expect(meant(text, words)).toBe(expected);
  });
});
