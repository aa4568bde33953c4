import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { nestedCues } from "../../../src/quotes/linking/nested-cues.ts";
import { lastScene, NAMES, printed } from "./scenes.ts";

// Every sentence here is invented.

interface Nesting {
  readonly outer: string | null;
  readonly last: string | null;
  readonly isSame: boolean;
  readonly inner: string | null;
}

function nestingOf(text: string): Nesting | null {
  const scene = lastScene(text);
  const at = scene.tokens.findLastIndex(({ kind }) => kind === "quote");
  const before = findCues(scene).filter(cue => cue.at < at);
  const nested = nestedCues(scene, before, at);
  if (!nested) return null;
  const { outer, last, isSame, inner } = nested;
  return {
    outer: printed(scene, outer.subject),
    last: printed(scene, last.subject),
    isSame,
    inner: inner && printed(scene, inner.subject),
  };
}

describe("nestedCues()", () => {
  it("is nothing without a cue", () => {
    expect(nestingOf("The town is “dry”.")).toBe(null);
  });

  it.each([
    ["one report", "{} said it was “dry”.", ["{}", "{}", true, null]],
    ["a report in a report", "Bo Lee said that {} had called it “dry”.", ["Bo Lee", "{}", false, "{}"]],
    ["a telling in a report", "Bo Lee claimed that {} had said “dry”.", ["Bo Lee", "{}", false, "{}"]],
    [
      "far from the words",
      "Bo Lee claimed that {} said the whole town by the sea was “dry”.",
      ["Bo Lee", "{}", false, null],
    ],
    ["the same name twice", "{} said that {} had called it “dry”.", ["{}", "{}", true, null]],
    ["a second verb", "{} said it rained, adding it was “dry”.", ["{}", "{}", true, null]],
    ["a clause of its own", "Bo Lee said it rained, but {} said it was “dry”.", ["{}", "{}", true, null]],
    ["behind a semicolon", "Bo Lee said it rained; {} said it was “dry”.", ["{}", "{}", true, null]],
    ["behind a dash", "Bo Lee said it rained – {} said it was “dry”.", ["{}", "{}", true, null]],
    ["behind while", "Bo Lee said it rained while {} said it was “dry”.", ["{}", "{}", true, null]],
    ["behind a quotation", "Bo Lee said “rain” and {} said it was “dry”.", ["{}", "{}", true, null]],
    ["whom a paper quotes", "The Herald quoted {} as saying “dry”.", ["Herald", "{}", false, "{}"]],
    ["a weak verb outside", "Bo Lee mocked the town {} called “dry”.", ["{}", "{}", true, null]],
  ] satisfies [string, string, [string, string, boolean, string | null]][])(
    "%s",
    (_name, template, [outer, last, isSame, inner]) => {
      for (const name of NAMES) {
        const put = (words: string) => words.replaceAll("{}", name);
        expect(nestingOf(put(template)), name).toEqual({
          outer: put(outer),
          last: put(last),
          isSame,
          inner: inner && put(inner),
        });
      }
    },
  );

  it.each([
    ["Mr Lee said that he found it “dry”.", true],
    ["Mr Lee said that she called it “dry”.", false],
    ["Mrs Roe said that she called it “dry”.", true],
    ["Mrs Roe said that he called it “dry”.", false],
    ["The mayor denounced what he called “dry”.", true],
  ])("a pronoun goes back to the subject by its sex: %s", (text, isSame) => {
    expect(nestingOf(text)?.isSame).toBe(isSame);
  });
});
