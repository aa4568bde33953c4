import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { tailCues } from "../../../src/quotes/linking/tail-cues.ts";
import { lastScene, NAMES, printed } from "./scenes.ts";

// Every sentence here is invented.

function tailsOf(text: string): (string | null)[] {
  const scene = lastScene(text);
  return tailCues(scene, findCues(scene)).map(({ subject }) => printed(scene, subject));
}

describe("tailCues()", () => {
  it.each([
    ["The bridge would close, said {}.", ["{}"]],
    ["The bridge would close, said {}, who had seen it.", ["{}"]],
    ["The bridge would close, said {} on Friday.", ["{}"]],
    ["The bridge would close, said a guest.", ["a guest"]],
    ["The bridge would close, says the council.", ["the council"]],
    [
      "The bridge would close, said a spokesman for Tarn’s ferry board, {}.",
      ["a spokesman for Tarn’s ferry board, {}"],
    ],
    ["The bridge would close, said builder and ferry owner {}.", ["builder and ferry owner {}"]],
    ["The bridge would close, said a guest of {}.", ["a guest of {}"]],
    ["The bridge would close, said a bridge.", []],
    ["The bridge would close, said she.", []],
    ["The bridge would close, told {}.", []],
    ["The bridge would close, said that {}.", []],
    ["The bridge would close said {}.", []],
    ["The bridge would close, saying {}.", []],
    ["The bridge would close, liked {}.", []],
    ["Bo Lee, a lawyer, said {} on the bridge was there.", []],
  ])("%s", (template, expected) => {
    for (const name of NAMES)
      expect(tailsOf(template.replace("{}", name)), name).toEqual(
        expected.map(line => line.replace("{}", name)),
      );
  });
});

describe("tailCues() where no other cue is known", () => {
  it.each([
    ["The bridge would close, said Ann Roe.", ["said < Ann Roe"]],
    ["The bridge would close, said Ann Roe, who left.", ["said < Ann Roe"]],
    ["The bridge would close, said Ann Roe on Friday.", ["said < Ann Roe"]],
    ["The bridge would close, said Ann Roe left.", []],
    ["The bridge would close, told Ann Roe.", []],
    ["The bridge would close, said that Ann Roe left.", []],
    ["The bridge would close, Said Ann Roe.", []],
    ["The bridge would close said Ann Roe.", []],
    ["The bridge would close, saying Ann Roe.", []],
    ["The bridge would close, say nurses.", ["say < nurses"]],
    ["The bridge would close, say a nurse.", []],
    ["The bridge would close, promise nurses.", []],
    ["The bridge would close, feared Ann Roe.", []],
    ["The bridge would close, said she.", []],
    ["The bridge would close, said the nurse.", ["said < the nurse"]],
    ["The bridge would close, said the bridge.", []],
    ["It fell, said Ann Roe.", ["said < Ann Roe"]],
    ["Old, said Ann Roe.", []],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const scene = lastScene(text);
    const tails = tailCues(scene, []);
    expect(tails.map(({ at, subject }) => `${scene.tokens[at]?.text} < ${printed(scene, subject)}`)).toEqual(
      expected,
    );
  });
});
