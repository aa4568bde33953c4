import { describe, expect, it } from "vitest";
import {
  directionsIn,
  hasSide,
  isOppositeSide,
} from "../../../../src/answers/check/message/turned-direction.ts";
import { wordsOf } from "../../../../src/text/words.ts";

describe("directionsIn()", () => {
  it.each([
    ["Roe said after the vote", "after vote"],
    ["after the long council vote", "after long, after council, after vote"],
    ["after a long and bitter fight", "after long, after and, after bitter"],
    ["who voted for the strike", "for vote, for strike"],
    ["a vote against it", "against vote, against it"],
    ["voting with Lind", "with vote, with Lind"],
    ["the case for the strike", "for strike"],
    ["on the vote", ""],
  ])("%s: %s", (text, expected) => {
    const found = directionsIn(wordsOf(text)).map(({ way, form }) => `${way} ${form}`);
    expect(found.join(", ")).toBe(expected.toLowerCase());
  });
});

describe("isOppositeSide()", () => {
  it.each([
    ["after", "vote", "she left before the vote", true],
    ["after", "vote", "she left after the vote", false],
    ["after", "vote", "she came before the vote and left after the vote", false],
    ["after", "vote", "she left", false],
    ["for", "vote", "she voted against it", true],
    ["with", "union", "she met without the union", true],
    ["after", "vote", "she left before the meeting", false],
  ])("of “%s the %s”: %s: %s", (way, form, text, expected) => {
    expect(isOppositeSide({ kind: "direction", way, form }, wordsOf(text))).toBe(expected);
  });
});

describe("hasSide()", () => {
  it.each([
    ["before", true],
    ["after", false],
    [undefined, false],
  ])("%s the vote: %s", (way, expected) => {
    const said = { kind: "direction", way: "for", form: "vote" } as const;
    expect(hasSide(said, way, wordsOf("she left before the vote"))).toBe(expected);
  });
});
