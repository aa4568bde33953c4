import { describe, expect, it } from "vitest";
import { isContracted, skipAdverbs, skipBackAdverbs } from "../../../src/quotes/linking/adverbs.ts";
import { lastScene, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("skipBackAdverbs() comes to the last word before", () => {
  it.each([
    ["Ann Roe told us.", "Roe"],
    ["Ann Roe has never bluntly told us.", "Roe"],
    ["Ann Roe last week told us.", "Roe"],
    ["Ann Roe on Monday told us.", "Roe"],
    ["Ann Roe Monday evening told us.", "Roe"],
    ["They’ve told us.", "They"],
    ["She’s told us.", "She"],
    ["In last week told us.", "week"],
    ["Her family told us.", "family"],
    ["Ann Roe Early told us.", "Early"],
  ])("%s: %s", (text, word) => {
    const scene = lastScene(text);
    const at = skipBackAdverbs(scene, tokenAt(scene, "told") - 1, scene.sentence.from);
    expect(scene.tokens[at]?.text).toBe(word);
  });

  it("stops before its limit", () => {
    const scene = lastScene("Also never told us.");
    expect(skipBackAdverbs(scene, 1, 1)).toBe(0);
    expect(skipBackAdverbs(scene, 1, 0)).toBe(-1);
  });
});

describe("skipAdverbs() stops at the first word after them", () => {
  it.each([
    ["Told only again bluntly us.", "only", "us"],
    ["Told also “no”.", "also", "“no”"],
  ])("%s", (text, from, word) => {
    const scene = lastScene(text);
    const at = skipAdverbs(scene, tokenAt(scene, from) + (from === "only" ? 1 : 0), scene.sentence.to);
    const token = scene.tokens[at];
    expect(scene.reading.article.text.slice(token?.start, token?.end)).toBe(word);
  });

  it("stops at its limit", () => {
    const scene = lastScene("Told also never us.");
    expect(skipAdverbs(scene, 1, 2)).toBe(2);
  });
});

describe("isContracted()", () => {
  it.each([
    ["He’s in.", true],
    ["Roe’s in.", false],
  ])("%s: %s", (text, expected) => {
    const { tokens } = lastScene(text);
    expect(isContracted(tokens[1], tokens[0]?.lower ?? "")).toBe(expected);
  });

  it("is no word", () => {
    expect(isContracted(lastScene("He is in.").tokens[1], "he")).toBe(false);
    expect(isContracted(undefined, "he")).toBe(false);
  });
});

describe("skipBackAdverbs() from the verb in braces", () => {
  it.each([
    ["Ann Roe {said} it.", "Roe"],
    ["Ann Roe often {said} it.", "Roe"],
    ["Ann Roe quickly {said} it.", "Roe"],
    ["Ann Roe Sally {said} it.", "Sally"],
    ["Ann Roe, family {said} it.", "family"],
    ["He’s {saying} it.", "He"],
    ["Ann’s {saying} it.", "’s"],
    ["He’ll {say} it.", "He"],
    ["Ann Roe last week {said} it.", "Roe"],
    ["Ann Roe in last week {said} it.", "week"],
    ["Ann Roe old week {said} it.", "week"],
    ["Ann Roe Friday night {said} it.", "Roe"],
    ["Ann Roe on Friday {said} it.", "Roe"],
    ["Ann Roe Friday {said} it.", "Roe"],
    ["Often {said} Ann Roe.", null],
  ] satisfies [string, string | null][])("%s: %s", (text, expected) => {
    const [, verb = ""] = /\{(.*?)\}/.exec(text) ?? [];
    const scene = lastScene(text.replace(/[{}]/g, ""));
    const { from } = scene.sentence;
    const at = skipBackAdverbs(scene, tokenAt(scene, verb) - 1, from);
    expect(at < from ? null : scene.tokens[at]?.text).toBe(expected);
  });
});
