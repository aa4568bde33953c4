import { describe, expect, it } from "vitest";
import { maskMarkup } from "../../../../src/answers/check/message/mask-markup.ts";

describe("maskMarkup() blanks out", () => {
  it.each([
    ["custom emoji", "we <:flag:12> go <a:wave:123>", "we go"],
    ["mentions", "<@12> <@!12> <@&12> <#12> go", "go"],
    ["timestamps", "at <t:-12> or <t:1732000000:R> go", "at or go"],
    ["mentions of commands", "use </who said:12> now", "use now"],
    ["all of a link except its text", "[we go](https://x.example/a) now", "we go now"],
    ["a link with a title", '[go](<https://x.example/a> "so there") now', "go now"],
    ["addresses", "see <https://x.example/a> or http://x.example/b now", "see or now"],
    ["short codes", "go :flag_gb: now :wave:", "go now"],
  ])("%s", (_name, text, kept) => {
    const masked = maskMarkup(text);
    expect(masked.split(/ +/).filter(Boolean).join(" ")).toBe(kept);
    // Each character keeps its position.
    expect(masked).toHaveLength(text.length);
    expect([...masked].every((character, at) => character === " " || character === text[at])).toBe(true);
  });
});

describe("maskMarkup() keeps", () => {
  it.each([
    ["plain words", "we go now"],
    ["a colon", "Brun: we go at 10:30:15 now"],
    ["less than", "a < b and b > c: so"],
    ["brackets without a link", "[we go] (now): so"],
    ["a link to no page", "[we go](ftp:x) now"],
    ["a short code inside a word", "a:flag:b"],
  ])("%s", (_name, text) => {
    expect(maskMarkup(text)).toBe(text);
  });

  it("a word in one piece that has emphasis inside", () => {
    expect(maskMarkup("mis**sil**es and **words** __go__ d||o||ne")).toBe(
      "mis\u2060\u2060sil\u2060\u2060es and **words** __go__ d\u2060\u2060o\u2060\u2060ne",
    );
  });
});

it.each([
  ["“We were ~~not~~ beaten at the border”", "“We were         beaten at the border”"],
  ["“We were ||not|| beaten at the border”", "“We were         beaten at the border”"],
  ["“We were n\u0336o\u0336t\u0336 beaten at the border”", "“We were        beaten at the border”"],
  ["||“We were not beaten”||", "||“We were not beaten”||"],
  ["||We were not beaten at the border||", "||We were not beaten at the border||"],
  ["if a || b then ~ or ~~ is fine", "if a || b then ~ or ~~ is fine"],
])("words that are shown struck out or hidden are none: %s", (text, expected) => {
  expect(maskMarkup(text)).toBe(expected);
});

it("takes time in proportion to the length", () => {
  const hostile = `${"~~a".repeat(20_000)}${"||b".repeat(20_000)}${"c\u0336".repeat(20_000)}`;
  expect(maskMarkup(hostile)).toHaveLength(hostile.length);
});
