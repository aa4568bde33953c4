import { describe, expect, it } from "vitest";
import { alignWords } from "../../../../src/answers/check/words/align-words.ts";
import { nameChanges } from "../../../../src/answers/check/words/name-changes.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { sceneOf } from "../scene.ts";

/** What differs between a claim and a text: "!" for a grave change, "…" for a marked one, "[]" for brackets. */
function reading(text: string, claimed: string, isSpeech = false) {
  const { row: whole, speeches, index, claim, text: printed } = sceneOf(text);
  const row = isSpeech ? speeches[0] : whole;
  if (!row) throw new Error("no row");
  const words = claim(claimed);
  const { steps } = alignWords(words.words, row, index, "whole");
  const { changes, runs, first, last, agreed, pairs } = nameChanges(words, row, steps, index);
  return {
    changes: changes.map(({ kind, quoted, claimed: ours, isGrave, isMarked, isBracketed }) => {
      const how = `${isGrave ? "!" : ""}${isMarked ? "…" : ""}${isBracketed ? "[]" : ""}`;
      return `${kind} ${[quoted, ours].filter(part => part !== null).join(" to ")}${how}`;
    }),
    runs: runs.map(run => sliceOf(printed, run)),
    ends: [first, last],
    agreed,
    pairs: pairs.map(({ word, at }) => `${word.form} ${at}`),
  };
}

// All people and places are invented.
describe("nameChanges() names", () => {
  it.each([
    ["nothing", "The boats sail at noon.", "the boats sail", []],
    ["a word left out", "The boats never sail at noon.", "the boats sail at noon", ["left-out never!"]],
    ["a word added", "The boats sail at noon.", "the boats never sail at noon", ["added never!"]],
    ["a word changed", "The boats sail at noon.", "the boats wait at noon", ["changed sail to wait!"]],
    [
      "words changed",
      "The boats sail at noon.",
      "the ferries wait at noon",
      ["changed boats sail to ferries wait!"],
    ],
    [
      "a filler left out, harmless",
      "The boats really sail at noon.",
      "the boats sail at noon",
      ["left-out really"],
    ],
    [
      "a gap that the claim shows",
      "The boats never sail at noon.",
      "the boats … sail at noon",
      ["left-out never!…"],
    ],
    [
      "sentences left out, shown and harmless",
      "The boats sail. Rain fell on them. Ropes hang at noon.",
      "the boats sail … ropes hang at noon",
      ["left-out Rain fell on them…"],
    ],
    [
      "sentences left out, not shown",
      "The boats sail. Rain fell on them. Ropes hang at noon.",
      "the boats sail ropes hang at noon",
      ["left-out Rain fell on them!"],
    ],
    [
      "half a sentence left out, shown",
      "The boats sail. Rain fell on them and ropes hang at noon.",
      "the boats sail … ropes hang at noon",
      ["left-out Rain fell on them and!…"],
    ],
    [
      "the end of a sentence left out, shown",
      "The boats sail on now. Rain fell. Ropes hang at noon.",
      "the boats sail … ropes hang at noon",
      ["left-out on now. Rain fell!…"],
    ],
    [
      "a sentence left out to which the next points back",
      "The boats sail. Rain fell on them. Then all the ropes hang at noon.",
      "the boats sail … then all the ropes hang at noon",
      ["left-out Rain fell on them!…"],
    ],
    [
      "the same, with the pointing word sixth",
      "The boats sail. Rain fell on them. Ropes and nets and sails there hang at noon.",
      "the boats sail … ropes and nets and sails there hang at noon",
      ["left-out Rain fell on them!…"],
    ],
    [
      "the same, with the pointing word seventh",
      "The boats sail. Rain fell on them. Ropes and nets and sails hang there at noon.",
      "the boats sail … ropes and nets and sails hang there at noon",
      ["left-out Rain fell on them…"],
    ],
    ["a word put in brackets", "He sails at noon.", "[Brun] sails at noon", ["changed He to Brun!…[]"]],
    [
      "words that the article has in brackets, too",
      "So [he] sails at noon.",
      "so [she] sails at noon",
      ["changed he to she!"],
    ],
    [
      "a word put in brackets beside another",
      "He sails at noon.",
      "[Brun] gladly sails at noon",
      ["added Brun] gladly!…[]"],
    ],
    [
      "words of which the article has some in brackets",
      "So [he] now sails at noon.",
      "so [she then] sails at noon",
      ["changed he] now to she then!"],
    ],
    ["a number written otherwise", "They waited ten million years there.", "waited 10m years there", []],
    ["a short form", "They are not open here.", "they aren't open here", ["respelt are not to aren't"]],
    ["a short form at the end", "The boats are not.", "the boats aren't", ["respelt are not to aren't"]],
    ["a number at the beginning", "That's 1,000 days of rain.", "one thousand days of rain", []],
    [
      "a stop word for a word of meaning, at the end",
      "We sail at noon on Monday.",
      "sail at noon tomorrow",
      ["added tomorrow!"],
    ],
    [
      "a word of meaning for another, at the end",
      "We sail at noon Monday.",
      "sail at noon tomorrow",
      ["changed Monday to tomorrow!"],
    ],
    ["a stop word for another, at the beginning", "And boats sail.", "or boats sail", ["changed And to or!"]],
    ["a bracketed end", "We sail at noon on time.", "sail at noon [Monday]", ["changed on to Monday!…[]"]],
  ])("%s", (_name, text, claimed, changes) => {
    expect(reading(text, claimed).changes).toEqual(changes);
  });

  it("names each stretch that is left out, and the claim's words with the first", () => {
    const text = "“The boats never,” said Ada Brun, “ever sail at noon today.”";
    expect(reading(text, "the boats sail at noon today", true).changes).toEqual([
      "left-out never!",
      "left-out ever!",
    ]);
    expect(reading(text, "the boats always sail at noon today", true).changes).toEqual([
      "changed never to always!",
      "left-out ever!",
    ]);
  });
});

describe("nameChanges() names", () => {
  it("what agrees, in the claim and in the article", () => {
    const found = reading("So the boats never sail\nat noon", "the boats sail at noon");
    expect(found.runs).toEqual(["the boats", "sail", "at noon"]);
    expect(found.ends).toEqual([1, 6]);
    expect(found.agreed).toEqual([0, 1, 2, 3, 4]);
    expect(found.pairs).toEqual(["the 1", "boats 2", "sail 4", "at 5", "noon 6"]);
  });

  it("the first and the last word that was compared, also where it differs", () => {
    expect(reading("Ropes hang in the harbour.", "nets hang in the ferry").ends).toEqual([0, 4]);
  });

  it("which words stand for a number in other print", () => {
    const found = reading("They waited ten million years there.", "waited 10m years there");
    expect(found.pairs).toEqual(["waited 1", "10m 2", "10m 3", "years 4", "there 5"]);
    expect(found.runs).toEqual(["waited ten million years there"]);
  });

  it("the words one by one where as many stand for them", () => {
    const found = reading("It is the harbour's long wall.", "it is the harbor's long wall");
    expect(found.pairs).toEqual(["it 0", "is 1", "the 2", "harbors 3", "long 4", "wall 5"]);
    expect(found.changes).toEqual(["respelt harbour's to harbor's"]);
  });
});
