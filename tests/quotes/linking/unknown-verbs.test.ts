import { describe, expect, it } from "vitest";
import { unknownVerb } from "../../../src/quotes/linking/unknown-verbs.ts";
import { lastScene, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("unknownVerb()", () => {
  it.each([
    ["“It is over,” Ann Roe thundered.", "thundered", "subject-first"],
    ["“It is over,” thundered Ann Roe.", "thundered", "inverted"],
    ["“Is it over?” she thundered.", "thundered", "subject-first"],
    ["“It is over,” thunders Ann Roe.", "thunders", undefined],
    ["“It is over” and Ann Roe thundered.", "thundered", undefined],
    ["“It is over,” the mill thundered.", "thundered", undefined],
    ["“It is over,” Ann Roe fell.", "fell", undefined],
    ["Ann Roe thundered.", "thundered", undefined],
  ])("%s: %s %s", (text, word, order) => {
    const scene = lastScene(text);
    expect(unknownVerb(scene, tokenAt(scene, word))?.order).toBe(order);
  });
});
