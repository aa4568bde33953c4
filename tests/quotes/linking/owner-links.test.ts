import { describe, expect, it } from "vitest";
import type { Link } from "../../../src/quotes/linking/link.ts";
import { inNaming, inWordsOf, isCalledSo, owned, ownerOf } from "../../../src/quotes/linking/owner-links.ts";
import type { Scene } from "../../../src/quotes/linking/scene.ts";
import { found } from "../found.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

function quoteIn({ tokens, sentence }: Scene): number {
  for (let at = sentence.from; at < sentence.to; at++) if (tokens[at]?.kind === "quote") return at;
  throw new RangeError("no marked words");
}

/** Whose the marked words are, the noun and the feature; null for no link. */
function linkIn(text: string, find: (scene: Scene, at: number) => Link | null): readonly unknown[] | null {
  const scene = lastScene(text);
  const link = find(scene, quoteIn(scene));
  if (!link) return null;
  const noun = link.cue === null ? null : scene.tokens[link.cue]?.text;
  return [printed(scene, link.phrase), noun, ...link.features];
}

describe("inWordsOf()", () => {
  it.each([
    ["In {}’s words, “it is over”.", ["{}", "words", "noun"]],
    ["It is, in {}’s words: “over”.", ["{}", "words", "noun"]],
    ["In his words, “it is over”.", ["his", "words", "noun"]],
    ["“It is over”, in {}’s words.", ["{}", "words", "noun"]],
    ["In the words of {}, “it is over”.", ["{}", "words", "noun"]],
    ["It is, in the words of the mayor of Tarn, “over”.", ["the mayor of Tarn", "words", "noun"]],
    ["With {}’s words, “it is over”.", null],
    ["In {}’s view, “it is over”.", null],
    ["In words, “it is over”.", null],
    ["In the words of {} it was late, “over”.", null],
  ])("%s", (template, expected) => {
    for (const name of NAMES)
      expect(linkIn(template.replace("{}", name), inWordsOf), name).toEqual(
        expected?.map(word => word.replace("{}", name)) ?? null,
      );
  });
});

describe("inNaming()", () => {
  it.each([
    ["They laughed at {}’s description of him as “over”.", ["{}", "description", "noun"]],
    ["They laughed at her description of the new bridge as “over”.", ["her", "description", "noun"]],
    ["They laughed at {}’s description of him: “over”.", null],
    ["They laughed at {}’s bridge as “over”.", null],
    ["They laughed at the description of him as “over”.", null],
  ])("%s", (template, expected) => {
    for (const name of NAMES)
      expect(linkIn(template.replace("{}", name), inNaming), name).toEqual(
        expected?.map(word => word.replace("{}", name)) ?? null,
      );
  });
});

describe("owned()", () => {
  it.each([
    ["Few like {}’s “rigged” system.", ["{}", null, "possessive"]],
    ["Few like his “rigged” system.", ["his", null, "possessive"]],
    ["Few like the “rigged” system.", null],
    ["Few like {}, a “rigged” system.", null],
    ["Few like {}’s new house or “rigged” system.", null],
    ["She grew up near {}’s house and “needed no lessons”.", null],
    ["She grew up near his house but “needed no lessons”.", null],
  ])("%s", (template, expected) => {
    for (const name of NAMES)
      expect(linkIn(template.replace("{}", name), owned), name).toEqual(
        expected?.map(word => word?.replace("{}", name) ?? null) ?? null,
      );
  });
});

describe("isCalledSo()", () => {
  it.each([
    ["They called her “a thief”.", true],
    ["They called her “a thief” on Monday.", true],
    ["They called her “cruel”.", true],
    ["They labelled her “cruel” and left.", true],
    ["They called her “cruel” brother.", false],
    ["They told her “the road is shut” again.", true],
    ["They praised her “a bridge for all”.", true],
    ...["no excuses", "a bridge for all", "every child counts", "our town first"].flatMap(
      (words): [string, boolean][] =>
        ["approach", "slogan", "plan"].flatMap((noun): [string, boolean][] =>
          ["praised", "liked", "defended", "read"].map(verb => [
            `They ${verb} her “${words}” ${noun}.`,
            false,
          ]),
        ),
    ),
    ["They called him “a thief”.", false],
  ] satisfies [string, boolean][])("%s %s", (text, expected) => {
    const scene = lastScene(text);
    expect(isCalledSo(scene, quoteIn(scene))).toBe(expected);
  });

  it.each(["liked", "loved"])("a slogan isn’t that of those who %s it", verb => {
    expect(found(`Ann Roe unveiled the plan. Voters ${verb} her “a bridge for all” slogan.`)).toEqual([
      "a bridge for all – ?",
    ]);
  });
});

describe("ownerOf()", () => {
  it.each([
    ["Ann Roe’s long letter came.", "letter", "Ann Roe"],
    ["Then their last letter came.", "letter", "their"],
    ["Ann Roe’s very long and much too late letter came.", "letter", null],
    ["Ann Roe’s, too, the letter came.", "letter", null],
    ["The letter came.", "letter", null],
  ])("%s", (text, noun, expected) => {
    const scene = lastScene(text);
    expect(printed(scene, ownerOf(scene, tokenAt(scene, noun)))).toBe(expected);
  });
});

describe("a claim that somebody else takes up", () => {
  const PAIRS = [
    ["Ann Roe", "Tom Hale"],
    ["Ingrid Vell", "Owen Pask"],
    ["Karl Voss", "Ida Frost"],
  ] as const;
  const speaker = (template: string, [one, other]: readonly [string, string]) =>
    found(template.replaceAll("ONE", one).replaceAll("OTHER", other))[0]?.replace(/^.* – /, "");

  it.each(["repeated", "cited", "recalled", "noted", "confirmed", "mentioned"])(
    "is its owner’s: ONE %s OTHER’s",
    verb => {
      for (const pair of PAIRS)
        for (const noun of ["warning", "claim", "remark"]) {
          const text = `ONE ${verb} OTHER’s ${noun} that the road was “a very dangerous one”.`;
          expect(speaker(text, pair), text).toBe(pair[1]);
        }
    },
  );

  it.each([
    "ONE repeated the warning that the road was “a very dangerous one”.",
    "ONE repeated her warning that the road was “a very dangerous one”.",
    "ONE said OTHER’s claim that the road was safe was “a very dangerous one”.",
    "ONE noted that OTHER’s road was “a very dangerous one”.",
  ])("and not another’s: %s", template => {
    for (const pair of PAIRS) expect(["?", pair[0]]).toContain(speaker(template, pair));
  });
});
