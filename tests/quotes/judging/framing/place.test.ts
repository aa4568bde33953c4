import { describe, expect, it } from "vitest";
import {
  isDash,
  isName,
  isTrade,
  lastSentence,
  ownTokens,
  placeOf,
  tokenAt,
} from "../../../../src/quotes/judging/framing/place.ts";
import { readingOf } from "../../reading/readings.ts";
import { placed } from "./placed.ts";

// Every sentence here is invented.

const UNCLEAR = { kind: "unclear", mention: null, cue: null, candidates: [] } as const;

describe("tokenAt()", () => {
  const { tokens } = readingOf("It rained on Tarn.");

  it.each([
    [-1, -1],
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [8, 1],
    [10, 2],
    [13, 3],
    [17, 4],
    [90, 4],
  ])("at %d: token %d", (offset, token) => {
    expect(tokenAt(tokens, offset)).toBe(token);
  });

  it("is none in a text without tokens", () => {
    expect(tokenAt([], 0)).toBe(-1);
  });
});

describe("placeOf()", () => {
  it("numbers the tokens of the words, the cue and the mention", () => {
    const { place } = placed("It rained. “We won,” said Ann Roe.");
    expect(place).toMatchObject({
      from: 3,
      to: 4,
      sentence: 1,
      cue: 4,
      cueSentence: 1,
      mentionFrom: 5,
      mentionTo: 7,
    });
  });

  it("has no cue and no mention where the article has none", () => {
    const reading = readingOf("“We won.” It rained.");
    expect(placeOf(reading, { start: 1, end: 8, attribution: UNCLEAR })).toMatchObject({
      from: 0,
      to: 1,
      sentence: 0,
      cue: -1,
      cueSentence: -1,
      mentionFrom: -1,
      mentionTo: -1,
    });
  });

  it("counts all tokens of words without marks", () => {
    const reading = readingOf("Ann Roe said the bridge had closed.");
    expect(placeOf(reading, { start: 13, end: 34, attribution: UNCLEAR })).toMatchObject({ from: 3, to: 7 });
  });

  it("is none in a text without sentences", () => {
    const reading = { ...readingOf("It rained."), tokens: [], sentences: [] };
    expect(placeOf(reading, { start: 0, end: 3, attribution: UNCLEAR })).toBe(null);
  });
});

describe("lastSentence()", () => {
  it.each([
    ["“We won,” said Ann Roe. It rained.", 0],
    ["It rained. “We won,” said Ann Roe. It rained.", 1],
    ["“We won.” So says Ann Roe. It rained.", 1],
  ])("%s: %d", (text, expected) => {
    expect(lastSentence(placed(text).place)).toBe(expected);
  });
});

describe("ownTokens()", () => {
  it("leaves out marked words, numbers and punctuation", () => {
    const { place } = placed("“We won,” said Ann Roe, 34.");
    const [sentence] = place.sentences;
    expect(sentence && ownTokens(place, sentence).map(({ text }) => text)).toEqual(["said", "Ann", "Roe"]);
  });

  it("leaves out the words in question where they have no marks", () => {
    const reading = readingOf("Ann Roe said the bridge had closed today.");
    const place = placeOf(reading, { start: 13, end: 34, attribution: UNCLEAR });
    const [sentence] = reading.sentences;
    expect(place && sentence && ownTokens(place, sentence).map(({ text }) => text)).toEqual([
      "Ann",
      "Roe",
      "said",
      "today",
    ]);
  });
});

describe("isName()", () => {
  it.each([
    ["“We won,” said Ann Roe.", "Ann", true],
    ["“We won,” said Ann Roe.", "Roe", true],
    ["“We won,” said Ann Roe.", "said", false],
    ["“We won,” said Ann Roe of Fox Film.", "Film", true],
    ["“We won,” said Ann Roe of Fox Film.", "Fox", false],
    ["“We won,” said Ann Roe, Fox and Film.", "Film", false],
  ])("%s: %s is one: %s", (text, word, expected) => {
    const { place } = placed(text);
    const token = place.tokens.find(each => each.text === word);
    expect(token && isName(place, token)).toBe(expected);
  });
});

describe("isTrade()", () => {
  it.each([
    ["“We won,” said actress Ann Roe.", "actress", true],
    ["“We won,” said novelist and actress Ann Roe.", "actress", true],
    ["“We won,” said nurse Ann Roe.", "nurse", false],
    ["The actress left. “We won,” said Ann Roe.", "actress", false],
    ["“We won,” said Ann Roe, comedian Bo Lee and all.", "comedian", true],
    ["“We won,” said Ann Roe, a comedian.", "comedian", false],
  ])("%s: %s is the speaker’s: %s", (text, word, expected) => {
    const { place } = placed(text);
    const token = place.tokens.find(each => each.text === word);
    expect(token && isTrade(place, token)).toBe(expected);
  });
});

describe("isDash()", () => {
  it.each([
    ["–", true],
    ["—", true],
    ["-", true],
    ["--", true],
    [",", false],
  ])("%s: %s", (mark, expected) => {
    expect(isDash(readingOf(`It ${mark} rained`).tokens[1])).toBe(expected);
  });

  it("isn’t one where no token is", () => {
    expect(isDash(undefined)).toBe(false);
  });
});
