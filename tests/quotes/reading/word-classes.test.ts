import { describe, expect, it } from "vitest";
import { cliticLexeme, lexemeOf } from "../../../src/quotes/reading/lexeme.ts";

describe("classesOf()", () => {
  it.each([
    ["said", true],
    ["According", true],
    ["put", true],
    ["thundered", true],
    ["projects", true],
    ["bridge", false],
    ["need", false],
    ["glass", false],
    ["was", false],
    ["2026s", false],
  ])("whether “%s” may be a cue: %s", (word, cue) => {
    expect(lexemeOf(word).is.cue).toBe(cue);
  });

  it("has no cue in what hangs from a word", () => {
    expect(cliticLexeme("’s").is.cue).toBe(false);
  });

  it.each([
    ["the", { determiner: true, functionWord: true, stop: false, humanNoun: false }],
    ["of", { determiner: false, preposition: true, stop: true }],
    ["mayors", { humanNoun: true, speakerNoun: true, stop: false }],
    ["letter", { humanNoun: false, speakerNoun: true }],
    [
      "bridge",
      { determiner: false, preposition: false, functionWord: false, stop: false, speakerNoun: false },
    ],
  ])("looks up “%s” in the lists", (word, classes) => {
    expect(lexemeOf(word).is).toMatchObject(classes);
  });

  it.each([
    ["she", -2],
    ["His", 1],
    ["Roe", 0],
  ])("counts “%s” as %i for a man", (word, votes) => {
    expect(lexemeOf(word).is.genderVote).toBe(votes);
  });

  it.each([
    ["never", true, false],
    ["Fake", true, true],
    ["opposite", false, true],
    ["bridge", false, false],
  ])("tells whether “%s” may turn words, or tell of what isn’t real", (word, turning, telling) => {
    expect(lexemeOf(word).is).toMatchObject({ turning, telling });
  });
});
