import { describe, expect, it } from "vitest";
import {
  alignedPlace,
  exactPlaces,
  isInSameWords,
  passagesAt,
  speechesAt,
  weightOf,
} from "../../../../src/answers/check/words/find-places.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { type Scene, sceneOf } from "../scene.ts";

const exact = ({ row, claim }: Scene, claimed: string) => exactPlaces(claim(claimed), row);

describe("exactPlaces()", () => {
  it.each([
    ["once", "boats sail", "The boats sail out.", [[1, 2]]],
    [
      "at the beginning and the end",
      "the boats",
      "The boats, the nets, the boats.",
      [
        [0, 1],
        [4, 5],
      ],
    ],
    [
      "where they overlap",
      "now and now",
      "Now and now and now.",
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ["behind a false start", "now now then", "Now now now then.", [[1, 3]]],
    ["behind a longer one", "now then now now", "Now then now then now now.", [[2, 5]]],
    ["nowhere", "sail boats", "The boats sail out.", []],
    ["nowhere where the last word is missing", "boats sail now", "The boats sail.", []],
    ["nowhere where nothing is claimed", "", "The boats sail.", []],
  ])("finds words %s", (_name, claimed, text, places) => {
    expect(exact(sceneOf(text), claimed).map(({ first, last }) => [first, last])).toEqual(places);
  });

  it("finds fifty of a word that stands everywhere", () => {
    expect(exact(sceneOf("now ".repeat(51)), "now")).toHaveLength(50);
  });

  it("says what was found", () => {
    const scene = sceneOf("So the boats sail the boats.");
    const [place] = exact(scene, "“the boats sail the boats”");
    expect(place).toMatchObject({
      first: 1,
      last: 5,
      changes: [],
      claimed: { start: 1, end: 25 },
      similarity: 1,
      fit: 1,
      score: 8,
      hasBothEnds: true,
      agreed: 5,
      agreeing: 2,
      similar: 0,
    });
    expect(place?.pairs.map(({ word, at }) => [word.form, at])).toEqual([
      ["the", 1],
      ["boats", 2],
      ["sail", 3],
      ["the", 4],
      ["boats", 5],
    ]);
  });

  it("has a run for every paragraph", () => {
    const scene = sceneOf("The boats\nsail out\nat noon");
    const [place] = exact(scene, "boats sail out at");
    expect(place?.runs.map(run => sliceOf(scene.text, run))).toEqual(["boats", "sail out", "at"]);
  });

  it("has a run for every stretch of a speech", () => {
    const scene = sceneOf("“The boats sail,” said Ada Brun, “at noon today.”");
    const [speech] = scene.speeches;
    const [place] = speech ? exactPlaces(scene.claim("boats sail at noon"), speech) : [];
    expect(place?.runs.map(run => sliceOf(scene.text, run))).toEqual(["boats sail", "at noon"]);
  });
});

describe("alignedPlace()", () => {
  const place = (text: string, claimed: string, extent: "whole" | "part" = "whole") => {
    const { row, index, claim } = sceneOf(text);
    return alignedPlace(claim(claimed), row, index, extent);
  };

  it("says what agrees and how well", () => {
    const found = place("So the harbour is not open today.", "the harbour is open");
    expect(found).toMatchObject({
      first: 1,
      last: 5,
      claimed: { start: 0, end: 19 },
      similarity: 1,
      hasBothEnds: true,
      agreed: 4,
      agreeing: 2,
      similar: 0,
    });
    expect(found?.score).toBeCloseTo(4.4);
    expect(found?.fit).toBeCloseTo(4.4 / 6);
  });

  it.each([
    ["a changed word", "The nets hang in the harbour.", "nets lie in the harbour", 6 / 8, true],
    ["an end that is changed", "The nets hang in the harbour.", "nets hang in the ferry", 6 / 8, false],
    [
      "a beginning that is changed",
      "The nets hang in the harbour.",
      "ropes hang in the harbour",
      6 / 8,
      false,
    ],
    ["a word in brackets", "The nets hang in it.", "nets hang in [the harbour]", 1, false],
  ])("with %s", (_name, text, claimed, similarity, hasBothEnds) => {
    const found = place(text, claimed);
    expect(found?.similarity).toBeCloseTo(similarity);
    expect(found?.hasBothEnds).toBe(hasBothEnds);
  });

  it("has a perfect fit where words are only written otherwise", () => {
    expect(place("We waited ten million years there.", "waited 10m years there")).toMatchObject({
      fit: 1,
      changes: [],
    });
    expect(place("They are not open here today.", "they aren't open here")?.fit).toBe(1);
  });

  it("has no share of a claim that is all in brackets", () => {
    expect(place("The nets hang.", "[the nets]")).toMatchObject({ agreed: 2, similarity: 0 });
    expect(place("The nets hang.", "[the boats]")).toMatchObject({ agreed: 1, similarity: 0, fit: 0 });
  });

  it("answers for a part of a claim", () => {
    const found = place("The boats sail at noon.", "we know that boats sail at dusk", "part");
    expect([found?.claimed, found?.agreed]).toEqual([{ start: 13, end: 26 }, 3]);
  });

  it("counts words of meaning once each, and inflections of them", () => {
    expect(place("Boats pass boats and the net.", "boats pass boats and the nets")).toMatchObject({
      agreed: 5,
      agreeing: 2,
      similar: 1,
    });
  });

  it("adds up how distinctive words are, counting inflections of one once", () => {
    const { row, index, claim } = sceneOf("Boats pass the net.", ["The boats.", "Boats.", "Net."]);
    const found = alignedPlace(claim("boats pass the nets"), row, index, "whole");
    const told = ["boats", "pass", "nets"].map(form => index.rarityOf(index.stemOf(form) ?? -1));
    expect(found?.telling).toBeCloseTo(told.reduce((sum, rarity) => sum + rarity, 0));
    expect(found?.telling).toBeGreaterThan(0);
  });

  it("covers no more than the whole claim where one number matches several words", () => {
    expect(place("They waited 10m years there.", "waited ten million years there")?.similarity).toBe(1);
  });

  it.each([
    ["a word left out", "The boats never sail here.", "the boats sail here", false],
    ["a word put in", "The boats sail here.", "the boats never sail here", false],
    ["a number written otherwise", "They waited ten million years there.", "waited 10m years there", true],
    ["a short form", "They are not open here.", "they aren't open here", true],
    ["another word instead", "The boats sail here.", "the boats wait here", true],
    ["other words at the end", "The boats sail here.", "the boats sail there", true],
    ["two more at the end", "The boats sail.", "the boats sail on now", true],
    [
      "seven more at the end",
      "The boats sail past grey harbour walls.",
      "the boats sail past grey harbour walls on and on and on and on",
      false,
    ],
    [
      "six more at the end",
      "The boats sail past grey harbour walls.",
      "the boats sail past grey harbour walls on and on and on and",
      true,
    ],
    [
      "a number of six words",
      "For one hundred and five thousand six boats here.",
      "for 105006 boats here",
      true,
    ],
    [
      "seven words for one",
      "For one hundred and five thousand and six boats here.",
      "for 105006 boats here",
      false,
    ],
  ])(
    "takes less than the least fit only if it may be the same words: %s",
    (_name, text, claimed, isTaken) => {
      const { row, index, claim } = sceneOf(text);
      const all = alignedPlace(claim(claimed), row, index, "whole");
      expect(all).not.toBeNull();
      expect(alignedPlace(claim(claimed), row, index, "whole", 9)).toEqual(isTaken ? all : null);
      expect(alignedPlace(claim(claimed), row, index, "whole", -9)).toEqual(all);
    },
  );

  it.each([
    ["nothing agrees", "The boats sail.", "ferry"],
    ["there are only inflections", "The boats sail.", "boat"],
    ["nothing is claimed", "The boats sail.", ""],
  ])("is nothing where %s", (_name, text, claimed) => {
    expect(place(text, claimed)).toBeNull();
  });
});

describe("isInSameWords()", () => {
  const change = { quoted: "a", claimed: "b", isGrave: false, isMarked: false, isBracketed: false };
  it.each([
    ["no change", [], true],
    ["other spelling", ["respelt"], true],
    ["a word changed", ["changed"], false],
    ["a word changed beside other spelling", ["respelt", "changed"], false],
  ] as const)("with %s", (_name, kinds, isSo) => {
    expect(isInSameWords({ changes: kinds.map(kind => ({ ...change, kind })) })).toBe(isSo);
  });
});

describe("weightOf()", () => {
  it("counts words of meaning double", () => {
    const { claim } = sceneOf("The boats sail.");
    expect(weightOf(claim("the boats sail").words)).toBe(5);
    expect(weightOf([])).toBe(0);
  });
});

describe("passagesAt() and speechesAt()", () => {
  const scene = sceneOf("One boat sails.\nTwo nets hang there.\nThree ropes lie here.");
  const library = buildLibrary([scene.analysed.article]);
  const shown = (rows: readonly { readonly ids: Int32Array }[]) =>
    rows.map(({ ids }) => [...ids].map(id => scene.index.formOf(id)).join(" "));
  const around = (paragraph: number, reach: number) =>
    shown(passagesAt(library, scene.index, [{ article: 0, paragraph, score: 1 }], reach));

  it.each([
    ["a paragraph", 2, 0, "two nets hang there"],
    ["words on both sides of it", 2, 1, "sails two nets hang there three"],
    ["the beginning", 1, 2, "one boat sails two nets"],
    ["the end", 3, 2, "hang there three ropes lie here"],
    ["all", 2, 99, "one boat sails two nets hang there three ropes lie here"],
  ])("has %s", (_name, paragraph, reach, words) => {
    expect(around(paragraph, reach)).toEqual([words]);
  });

  it("has nothing of an article that isn't there", () => {
    expect(passagesAt(library, scene.index, [{ article: 1, paragraph: 1, score: 1 }], 0)).toEqual([]);
    expect(speechesAt(library, scene.index, [{ article: 1, paragraph: 1, score: 1 }], 0)).toEqual([]);
    const empty = buildLibrary([]);
    expect(passagesAt(empty, scene.index, [{ article: 0, paragraph: 1, score: 1 }], 0)).toEqual([]);
    expect(speechesAt(empty, scene.index, [{ article: 0, paragraph: 1, score: 1 }], 0)).toEqual([]);
  });

  it("has each speech of the paragraphs once", () => {
    const spoken = sceneOf(
      "“One boat sails,” said Ada Brun.\nRain fell.\n“Two nets hang,” said Bo Lee.\n“Nobody came,” said Cy Orr.",
    );
    const speeches = (...paragraphs: readonly number[]) =>
      speechesAt(
        buildLibrary([spoken.analysed.article]),
        spoken.index,
        paragraphs.map(paragraph => ({ article: 0, paragraph, score: 1 })),
        5,
      ).map(({ ids }) => [...ids].map(id => spoken.index.formOf(id)).join(" "));
    expect(speeches(1)).toEqual(["one boat sails"]);
    expect(speeches(2)).toEqual([]);
    expect(speeches(3, 1, 3)).toEqual(["two nets hang", "one boat sails"]);
  });
});
