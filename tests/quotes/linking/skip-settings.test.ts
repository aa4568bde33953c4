import { describe, expect, it } from "vitest";
import { skipSettings } from "../../../src/quotes/linking/skip-settings.ts";
import { lastScene, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("skipSettings()", () => {
  it.each([
    ["said on Friday in the old town it", "it"],
    ["said last week it", "it"],
    ["said bluntly again it", "it"],
    ["said on the Herald’s “Early Hour” that", "that"],
    ["said in ‘08 that", "that"],
    ["said Thursday night they", "they"],
    ["said it", "it"],
    ["said in an interview she had", "she"],
    ["said on May 5 they", "they"],
    ["said Friday this week they", "they"],
    ["said earlier on Monday mornings they", "they"],
    ["said this bridge", "this"],
    ["said last bridge", "last"],
    ["said next Friday they", "they"],
    ["said today in the rain by the sea they", "they"],
    ["said Emily", "Emily"],
    ["said family", "family"],
    ["said badly they", "they"],
    ["said in, they", "in"],
    ["said at the council bridges were", "at"],
    ["said at the mill when they", "when"],
    ["said at the mill that", "that"],
    ["said at the mill Friday they", "they"],
    ["said at the mill today they", "they"],
    ["said herself only they", "they"],
  ])("%s: %s", (text, word) => {
    const scene = lastScene(`Then ${text} rained.`);
    const at = skipSettings(scene.reading, tokenAt(scene, "said") + 1, scene.sentence.to);
    expect(scene.tokens[at]?.text).toBe(word);
  });
});

describe("skipSettings() at the end", () => {
  it("stays there", () => {
    const scene = lastScene("Then they said");
    expect(skipSettings(scene.reading, scene.sentence.to, scene.sentence.to)).toBe(scene.sentence.to);
  });
});
