import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/answers/answer.ts";
import type { Place } from "../../../../src/answers/check/words/find-places.ts";
import { isNearEnough } from "../../../../src/answers/check/words/near-enough.ts";
import { sceneOf } from "../scene.ts";

const CHANGED: Change = {
  kind: "changed",
  quoted: "sail",
  claimed: "wait",
  isGrave: true,
  isMarked: false,
  isBracketed: false,
};
const ADDED: Change = { ...CHANGED, kind: "added", quoted: null, claimed: "late" };
const LEFT_OUT: Change = { ...CHANGED, kind: "left-out", quoted: "late", claimed: null };
const NOT_ADDED: Change = { ...ADDED, claimed: "not" };
const NOT_LEFT_OUT: Change = { ...LEFT_OUT, quoted: "not" };
const NUMBER: Change = { ...CHANGED, quoted: "10", claimed: "20" };

/** Words that are just near enough by how many match, and no change of one step. */
const PLACE: Place = {
  row: sceneOf("The boats sail.").row,
  first: 0,
  last: 2,
  runs: [],
  pairs: [],
  claimed: { start: 0, end: 1 },
  changes: [CHANGED, CHANGED],
  similarity: 0.5,
  fit: 0.45,
  score: 1,
  hasBothEnds: true,
  agreed: 4,
  agreeing: 1,
  telling: 0.8,
  similar: 1,
};

describe("isNearEnough() with several changes", () => {
  it.each([
    ["just enough of everything", {}, true],
    ["two that match and none that is alike", { agreeing: 2, similar: 0 }, true],
    ["one content word", { similar: 0 }, false],
    ["three words", { agreed: 3 }, false],
    ["words that are everywhere", { telling: 0.79 }, false],
    ["too many changes", { fit: 0.44 }, false],
    ["another spelling only, of few words", { agreed: 1, changes: [{ ...CHANGED, kind: "respelt" }] }, true],
    ["no change, of few words", { agreed: 1, fit: 0.1, changes: [] }, true],
  ] as const)("%s: %o", (_, given, expected) => {
    expect(isNearEnough({ ...PLACE, ...given })).toBe(expected);
  });
});

describe("isNearEnough() with one change, of words that are nearly everywhere", () => {
  const few = { agreeing: 1, similar: 0, telling: 0.4, fit: 0.5 };

  it.each([
    ["a word added", { changes: [ADDED] }, true],
    ["a word left out", { changes: [LEFT_OUT] }, true],
    ["four words added", { changes: [{ ...ADDED, claimed: "it is not so" }] }, true],
    ["five words added", { changes: [{ ...ADDED, claimed: "it is not so now" }] }, false],
    ["five words left out", { changes: [{ ...LEFT_OUT, quoted: "it is not so now" }] }, false],
    ["a word changed", { changes: [CHANGED] }, false],
    ["a number changed", { changes: [NUMBER], telling: 0 }, true],
    ["a number changed to a word", { changes: [{ ...NUMBER, claimed: "few" }] }, false],
    ["two words added", { changes: [ADDED, ADDED] }, false],
    ["a word added at an end", { changes: [ADDED], hasBothEnds: false }, false],
    ["a word added to too few", { changes: [ADDED], agreed: 3 }, false],
    ["a word added to words that are everywhere", { changes: [ADDED], telling: 0.39 }, false],
    ["a word added to words that fit badly", { changes: [ADDED], fit: 0.49 }, false],
  ] as const)("%s", (_, given, expected) => {
    expect(isNearEnough({ ...PLACE, ...few, ...given })).toBe(expected);
  });
});

describe("isNearEnough() with only a negation between three words and the article's", () => {
  const three = { agreed: 3, agreeing: 1, similar: 0, telling: 0.1, fit: 0.3 };

  it.each([
    ["left out", { changes: [NOT_LEFT_OUT] }, true],
    ["added", { changes: [NOT_ADDED] }, true],
    ["“never” left out", { changes: [{ ...NOT_LEFT_OUT, quoted: "never" }] }, true],
    ["two words", { changes: [NOT_LEFT_OUT], agreed: 2 }, false],
    ["no content word", { changes: [NOT_LEFT_OUT], agreeing: 0 }, false],
    ["an end that differs", { changes: [NOT_LEFT_OUT], hasBothEnds: false }, false],
    ["another change", { changes: [NOT_LEFT_OUT, CHANGED] }, false],
    ["another word left out", { changes: [{ ...NOT_LEFT_OUT, quoted: "really" }] }, false],
    ["more than it left out", { changes: [{ ...NOT_LEFT_OUT, quoted: "not really" }] }, false],
    ["a word in its place", { changes: [{ ...CHANGED, quoted: "not", claimed: "so" }] }, false],
  ] as const)("%s: %o", (_, given, expected) => {
    expect(isNearEnough({ ...PLACE, ...three, ...given })).toBe(expected);
  });
});
