import { describe, expect, it } from "vitest";
import { findParts, stitchedShare } from "../../../../src/answers/check/words/find-parts.ts";
import { exactPlaces, type Place } from "../../../../src/answers/check/words/find-places.ts";
import type { ClaimedWords } from "../../../../src/answers/check/words/read-claim.ts";
import { finish } from "../../../../src/search/steps.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { sceneOf } from "../scene.ts";

function partsOf(text: string, claimed: string): { parts: Place[]; claim: ClaimedWords } {
  const { index, speeches, claim } = sceneOf(text);
  const read = claim(claimed);
  return { parts: finish(findParts(read, speeches, index)), claim: read };
}

function partsIn(text: string, claimed: string): string[] {
  return partsOf(text, claimed).parts.map(({ claimed: span }) => sliceOf(claimed, span));
}

// All people and places are invented.
const THREE = [
  "“The copper mill burns coal,” said Ada Brun.",
  "“Seven ferries cross the strait,” said Bo Lee.",
  "“Our bakers rise before dawn,” said Cy Dahl.",
].join("\n");

describe("findParts()", () => {
  it.each([
    [
      "parts of two speeches",
      "the copper mill burns coal seven ferries cross the strait",
      ["the copper mill burns coal", "seven ferries cross the strait"],
    ],
    [
      "parts in the order of the claim",
      "our bakers rise before dawn seven ferries cross the strait the copper mill burns coal",
      ["our bakers rise before dawn", "seven ferries cross the strait", "the copper mill burns coal"],
    ],
    [
      "other words between them",
      "he wrote the copper mill burns coal and yesterday seven ferries cross the strait lol",
      ["the copper mill burns coal", "seven ferries cross the strait"],
    ],
    ["one part", "somebody wrote that our bakers rise before dawn", ["our bakers rise before dawn"]],
    ["three words of which two mean something", "well bakers rise before noon", ["bakers rise before"]],
    ["two words", "well bakers rise again", []],
    ["words in another order", "coal burns mill copper the", []],
    ["nothing", "nobody heard of it", []],
  ])("%s", (_name, claimed, expected) => {
    expect(partsIn(THREE, claimed)).toEqual(expected);
  });

  it("takes five common words for a part if one of them means something, and no fewer", () => {
    const text = "“It was all that we had of coal,” said Ada Brun.";
    expect(partsIn(text, "so that we had of coal then")).toEqual(["that we had of coal"]);
    expect(partsIn(text, "so we had of coal then")).toEqual([]);
    expect(partsIn(text, "so it was all that we had of then")).toEqual([]);
  });

  it("leaves out a part with many changes", () => {
    const text = "“The copper mill burns coal and the bakers rise,” said Ada Brun.";
    expect(partsIn(text, "the copper mill burns coal and the bakers rise")).toHaveLength(1);
    expect(partsIn(text, "the copper mill eats peat and our bakers rise")).not.toContain(
      "the copper mill eats peat and our bakers rise",
    );
  });

  it("finds six parts at most", () => {
    const nouns = ["copper", "timber", "marble", "cotton", "silver", "barley", "walnut", "saffron"];
    const text = nouns.map(noun => `“The ${noun} wagons arrive,” said Ada Brun.`).join("\nRain fell.\n");
    const claimed = nouns.map(noun => `the ${noun} wagons arrive`).join(" xx ");
    expect(partsIn(text, claimed)).toHaveLength(6);
  });

  it("pauses for each speech", () => {
    const { index, speeches, claim } = sceneOf(THREE);
    const steps = findParts(claim("nobody heard of it"), speeches, index);
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBe(3);
  });
});

describe("stitchedShare()", () => {
  it("is the share of the claim in parts of several places", () => {
    const all = partsOf(THREE, "the copper mill burns coal seven ferries cross the strait");
    expect(stitchedShare(all.claim, all.parts)).toBeCloseTo(1);
    // Of a weight of 9 + 9 + 4 the last two words are in no part.
    const most = partsOf(
      THREE,
      "the copper mill burns coal seven ferries cross the strait quickly sometimes",
    );
    const weights = most.claim.words.map(({ weight }) => weight);
    const missing = (weights.at(-1) ?? 0) + (weights.at(-2) ?? 0);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    expect(stitchedShare(most.claim, most.parts)).toBeCloseTo((whole - missing) / whole);
  });

  it("is 0 for a single place, found once or twice", () => {
    const { claim, parts } = partsOf(THREE, "somebody wrote that our bakers rise before dawn");
    expect(parts).toHaveLength(1);
    expect(stitchedShare(claim, parts)).toBe(0);
    expect(stitchedShare(claim, [...parts, ...parts])).toBe(0);
    expect(stitchedShare(claim, [])).toBe(0);
  });

  it("counts two places in one speech as two", () => {
    const { speeches, claim } = sceneOf("“Boats sail early and the nets dry late,” said Ada Brun.");
    const [speech] = speeches;
    if (!speech) throw new Error("no speech");
    const places = ["boats sail early", "nets dry late"].flatMap(words => exactPlaces(claim(words), speech));
    expect(stitchedShare(claim("boats sail early"), places)).toBeGreaterThan(0);
  });
});
