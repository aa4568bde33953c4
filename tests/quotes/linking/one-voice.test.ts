import { describe, expect, it } from "vitest";
import { isOneVoice, wordsBetween } from "../../../src/quotes/linking/one-voice.ts";
import type { Phrase } from "../../../src/quotes/linking/phrase.ts";
import type { Scene } from "../../../src/quotes/linking/scene.ts";
import { lastScene } from "./scenes.ts";

// Every sentence here is invented.

/** The phrases of all names of a text, in order, with the scene of its last sentence. */
function named(text: string): { readonly scene: Scene; readonly phrases: readonly Phrase[] } {
  const scene = lastScene(text);
  const phrases = scene.people.names.map(
    (name): Phrase => ({ kind: "name", from: name.from, to: name.to, head: name.to - 1, name }),
  );
  return { scene, phrases };
}

describe("isOneVoice()", () => {
  it.each([
    ["a full name and a surname", "Then Ann Roe met Roe.", true],
    ["two people", "Then Ann Roe met Bo Lee.", false],
    ["two of one surname", "Then Ann Roe met Bo Roe.", false],
  ])("%s: %s", (_, text, expected) => {
    const { scene, phrases } = named(text);
    const [first, second] = phrases;
    if (!first || !second) throw new RangeError("two names are needed");
    expect(isOneVoice(scene, first, second)).toBe(expected);
    expect(isOneVoice(scene, second, first)).toBe(expected);
  });

  it("is nobody’s without a name", () => {
    const { scene, phrases } = named("Then Ann Roe met Bo Lee.");
    const [first] = phrases;
    if (!first) throw new RangeError("a name is needed");
    const pronoun: Phrase = { kind: "pronoun", from: 0, to: 1, head: 0, name: null };
    expect(isOneVoice(scene, pronoun, first)).toBe(false);
    expect(isOneVoice(scene, first, pronoun)).toBe(false);
    expect(isOneVoice(scene, pronoun, pronoun)).toBe(false);
  });
});

describe("wordsBetween()", () => {
  // Then | , | 5 | men | “left” | home | .
  it.each([
    [0, 7, 3],
    [0, 1, 1],
    [1, 3, 0],
    [1, 4, 1],
    [3, 6, 2],
    [3, 3, 0],
    [4, 2, 0],
  ])("from %d to %d: %d", (from, to, words) => {
    expect(wordsBetween(lastScene("Then, 5 men “left” home."), from, to)).toBe(words);
  });
});
