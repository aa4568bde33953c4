import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { clauseSubject, isInside, lastMain } from "../../../src/quotes/linking/shared-subject.ts";
import { lastScene, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** The subject of the last verb of a sentence that may have another verb. */
function mainIn(text: string): string | null {
  const scene = lastScene(text);
  return printed(scene, lastMain(scene, findCues(scene))?.subject ?? null);
}

describe("lastMain()", () => {
  it.each([
    ["Ann Roe said so.", "Ann Roe"],
    ["Ann Roe said that Bo Lee said so.", "Ann Roe"],
    ["Ann Roe said Bo Lee asked them.", "Ann Roe"],
    ["Ann Roe asked whether Bo Lee would ask them.", "Ann Roe"],
    ["Ann Roe asked why the guests asked them.", "Ann Roe"],
    ["Ann Roe rebuked guests who say so.", "Ann Roe"],
    ["Ann Roe said so, and Bo Lee asked them.", "Bo Lee"],
    ["Ann Roe said so, but Bo Lee, who was there, asked them.", "Bo Lee"],
    ["While Ann Roe said so.", null],
    ["It rained, according to Ann Roe.", null],
    ["It rained.", null],
  ])("%s: %s", (text, expected) => {
    expect(mainIn(text)).toBe(expected);
  });
});

describe("isInside()", () => {
  it.each([
    ["Ann Roe said so.", [false]],
    ["If the nurse said so.", [true]],
    ["They know that Ann Roe said so.", [true]],
    ["Ann Roe said the nurse asked them.", [false, true]],
  ])("%s: %j", (text, expected) => {
    const scene = lastScene(text);
    const cues = findCues(scene);
    expect(cues.map(cue => isInside(scene.tokens, cue, cues))).toEqual(expected);
  });
});

describe("clauseSubject()", () => {
  it.each([
    ["Ann Roe left, but Bo Lee stayed, saying so.", "Bo Lee"],
    ["Ann Roe left, while Bo Lee, the mayor, rose and said so, saying so.", "Bo Lee"],
    ["The crowd left when Bo Lee came, saying so.", "Bo Lee"],
    ["Ann Roe said so, but Bo Lee stayed, saying so.", "Bo Lee"],
    ["Ann Roe said so, while Bo Lee stayed, saying so.", "Bo Lee"],
    ["Ann Roe said so, whereas Bo Lee stayed, saying so.", "Bo Lee"],
    ["Ann Roe said so, because Bo Lee stayed, saying so.", null],
    ["Ann Roe said it rained when Bo Lee came, saying so.", null],
    ["When Bo Lee came, Ann Roe left, saying so.", null],
    ["Ann Roe left when, in May, Bo Lee came, saying so.", null],
    ["Ann Roe left; but Bo Lee; saying so.", null],
    ["Ann Roe left but stayed on, saying so.", null],
    ["Ann Roe left when he came, saying so.", null],
    ["Ann Roe left, saying so.", null],
  ])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    const at = tokenAt(scene, "saying");
    const earlier = findCues(scene).filter(cue => cue.at < at);
    expect(printed(scene, clauseSubject(scene, at, earlier))).toBe(expected);
  });
});
