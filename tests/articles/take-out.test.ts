import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../src/articles/article.ts";
import { takeOut, withoutUnseen } from "../../src/articles/take-out.ts";

/** Each line a paragraph. */
function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    role: "body" as const,
  }));
}

function linesWithout(text: string): string[] {
  const taken = takeOut(text, paragraphsOf(text));
  return taken.paragraphs.map(({ start, end }) => taken.text.slice(start, end));
}

describe("takeOut()", () => {
  it.each([
    ["a soft hyphen", "Kess\u00adler said", ["Kessler said"]],
    ["a zero-width space", "Kess\u200bler said", ["Kessler said"]],
    ["a word joiner", "Kess\u2060ler said", ["Kessler said"]],
    ["a byte order mark inside", "Kess\ufeffler said", ["Kessler said"]],
    ["a control character", "Kess\u0007ler said", ["Kessler said"]],
    ["a joiner between Latin letters", "Kess\u200dler said", ["Kessler said"]],
    ["several, in several lines", "A\u00adnn\nB\u00ado\u00ad Lee\nEnd", ["Ann", "Bo Lee", "End"]],
    ["a line with nothing else", "Ann\n\u00ad\u00ad\nBo", ["Ann", "Bo"]],
    ["at both ends of a line", "\u00adAnn\u00ad\n\u00adBo", ["Ann", "Bo"]],
  ])("takes out %s", (_, text, expected) => {
    expect(linesWithout(text)).toEqual(expected);
  });

  it.each([
    ["a byte order mark at the beginning", "\ufeffAnn said"],
    ["a tab", "Ann\tsaid"],
    ["a joiner in Persian", "می\u200cروم"],
    ["a joiner in an emoji", "👩\u200d🚒 said"],
    ["a zero-width space in Thai", "ภาษา\u200bไทย"],
  ])("leaves %s", (_, text) => {
    const spans = paragraphsOf(text);
    expect(takeOut(text, spans)).toEqual({ text, paragraphs: spans, characters: 0 });
  });

  it("counts what it takes out", () => {
    expect(takeOut("A\u00adn\u00adn", [])).toEqual({ text: "Ann", paragraphs: [], characters: 2 });
  });

  it("replaces half of a surrogate pair", () => {
    expect(takeOut("a\ud800b", []).text).toBe("a\ufffdb");
  });
});

describe("withoutUnseen()", () => {
  it("does the same to a title", () => {
    expect(withoutUnseen("Kess\u00adler \ud800said")).toBe("Kessler \ufffdsaid");
    expect(withoutUnseen("Kessler")).toBe("Kessler");
  });
});
