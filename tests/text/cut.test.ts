import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEnd, cutStart, shorten, shortenStart } from "../../src/text/cut.ts";

const all = (text: string) => ({ start: 0, end: text.length });

describe("cutEnd()", () => {
  it.each([
    ["a word's end", "The missiles will speak", 15, "The missiles"],
    ["the whole where it fits", "The missiles", 12, "The missiles"],
    ["a limit that is a word's end", "The missiles will", 12, "The missiles"],
    ["a script without spaces", "日本語の文章です", 3, "日本語"],
    ["a pair of surrogates", "😀😀😀", 3, "😀"],
    ["a family of four", `👨‍👩‍👧‍👦👨‍👩‍👧‍👦`, 15, "👨‍👩‍👧‍👦"],
    ["a letter with a mark", "e\u0301e\u0301e\u0301", 3, "e\u0301"],
    ["nothing, where nothing is asked for", "The missiles", 0, ""],
    ["the first of several spaces", "The missiles   will", 14, "The missiles"],
    ["a no-break space", "The\u00a0missiles", 5, "The"],
    ["a wide space", "日本\u3000語です", 4, "日本"],
    ["a thin space", "The\u2009missiles", 5, "The"],
    ["a line's separator", "The\u2028missiles", 5, "The"],
    ["a control character's place", "The\u001fmissiles", 5, "The"],
    ["a space's place, not at a mark just above it", "The!missiles", 5, "The!m"],
    ["no quad before the first wide one", "The\u1fffmissiles", 5, "The\u1fffm"],
    ["the last of the thin ones", "The\u200bmissiles", 5, "The"],
    ["no joiner after them", "The\u200cmissiles", 5, "The\u200cm"],
    ["a word's end 47 code units before", `a ${"b".repeat(60)}`, 48, "a"],
    ["no word's end further away", `a ${"b".repeat(60)}`, 50, `a ${"b".repeat(48)}`],
  ])("cuts at %s", (_, text, length, kept) => {
    expect(text.slice(0, cutEnd(text, all(text), length))).toBe(kept);
  });

  it("never splits a surrogate pair and never keeps too much", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, length) => {
        const end = cutEnd(text, all(text), length);
        const start = cutStart(text, all(text), length);
        expect(end).toBeLessThanOrEqual(length);
        expect(text.length - start).toBeLessThanOrEqual(Math.max(length, 0));
        expect(text.slice(0, end)).not.toMatch(/\p{Surrogate}/u);
        expect(text.slice(start)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe("cutEnd() in a pile of marks of two code units each", () => {
  // By the first and the last code unit that may be half of a pair: D838 DC00, D83C DFFF, D800 DDFD.
  it.each(["\u{1E000}", "\u{1F3FF}", "\u{101FD}"])("splits none of %j", mark => {
    const text = `a${mark.repeat(200)}`;
    expect(cutEnd(text, all(text), 100)).toBe(99);
    expect(cutEnd(text, all(text), 101)).toBe(101);
  });
});

describe("cutStart()", () => {
  it.each([
    ["between marks in a pile of them", `e${"\u0301".repeat(300)}`, 3, "\u0301".repeat(3)],
    [
      "after the limit in a pile that begins before it",
      `xxxxe${"\u0301".repeat(300)}`,
      261,
      "\u0301".repeat(260),
    ],
    ["no half of a pair in a pile of them", `a${"\u{1F3FB}".repeat(200)}`, 101, "\u{1F3FB}".repeat(50)],
    ["a word's beginning", "The missiles will speak", 12, "will speak"],
    ["a pair of surrogates", "😀😀😀", 3, "😀"],
    ["the whole where it fits", "The missiles", 12, "The missiles"],
    ["a limit that is a word's beginning", "The missiles", 8, "missiles"],
    ["a letter with a mark", "e\u0301e\u0301e\u0301", 3, "e\u0301"],
    ["a script without spaces", "日本語の文章です", 3, "章です"],
    ["a word's beginning 47 code units after", `${"b".repeat(60)} a`, 48, "a"],
    ["the end, where no word begins", `${"b".repeat(40)} `, 20, `${"b".repeat(19)} `],
    ["no word's beginning further away", `${"b".repeat(60)} a`, 50, `${"b".repeat(48)} a`],
    ["a pile of marks", `a${"\u0301".repeat(200)}`, 30, "\u0301".repeat(30)],
  ])("cuts at %s", (_, text, length, kept) => {
    expect(text.slice(cutStart(text, all(text), length))).toBe(kept);
  });
});

describe("shorten()", () => {
  it.each([
    ["The missiles will speak", 16, "The missiles…"],
    ["  The\n missiles ", 20, "The missiles"],
    ["a".repeat(100), 10, `${"a".repeat(9)}…`],
    ["The missiles", 12, "The missiles"],
    ["The missiles will", 13, "The missiles…"],
    // What isn't read is left out anyway.
    [`The missiles${" ".repeat(100)}will`, 20, "The missiles…"],
    [`The missiles${" ".repeat(72)}`, 20, "The missiles"],
    [`The missiles${" ".repeat(66)}will`, 20, "The missiles will"],
  ])("shortens %j to %d", (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  it("is never longer than asked, also for piles of marks", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constant(`a${"\u0301".repeat(10_000)}`),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, length) => {
        expect(shorten(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe("shortenStart()", () => {
  it.each([
    ["a short text", "the mayor said", 20, "the mayor said"],
    ["from the beginning of a word", "the mayor has said", 8, "…has said"],
    ["inside a word that is too long", "x".repeat(80), 10, `…${"x".repeat(10)}`],
    ["in a script without spaces", "市長は橋を閉鎖しないと言った", 5, "…いと言った"],
    ["never inside a written character", "👩‍👩‍👧‍👦".repeat(3), 12, `…${"👩‍👩‍👧‍👦"}`],
  ])("%s", (_, text, length, expected) => {
    expect(shortenStart(text, length)).toBe(expected);
  });
});
