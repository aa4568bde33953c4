import { describe, expect, it } from "vitest";
import { splitLines, splitParagraphs } from "../../src/text/paragraphs.ts";
import { sliceOf } from "../../src/text/span.ts";

const paragraphsOf = (text: string, from?: number) =>
  splitParagraphs(text, from).map(span => sliceOf(text, span));

describe("splitParagraphs()", () => {
  it.each([
    ["blank lines between them", "One\nline.\n\nTwo.", ["One\nline.", "Two."]],
    ["several blank lines", "One.\n\n \t\n\nTwo.\n\nThree.", ["One.", "Two.", "Three."]],
    ["no blank line at all: each line", "One.\nTwo.\nThree.", ["One.", "Two.", "Three."]],
    ["blank lines only round them: each line", "\n\nOne.\nTwo.\n\n", ["One.", "Two."]],
    ["white space at their ends", "  One. \n\n\u00a0Two.\t", ["One.", "Two."]],
    ["one alone", "One.", ["One."]],
    ["nothing", " \n\t\n", []],
    ["line ends of Windows", "One\r\nline.\r\n\r\nTwo.\r\n", ["One\r\nline.", "Two."]],
  ])("splits at %s", (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  it("begins where it should", () => {
    expect(paragraphsOf("Title: A\n\nOne.\n\nTwo.", 10)).toEqual(["One.", "Two."]);
  });
});

describe("splitLines()", () => {
  it.each([
    ["\n", "a\nb", ["a", "b"]],
    ["\r\n as one", "a\r\nb", ["a", "b"]],
    ["\r", "a\rb", ["a", "b"]],
    ["the separators of lines and of paragraphs", "a\u2028b\u2029c", ["a", "b", "c"]],
    ["blank lines too", "a\n\n b \n", ["a", "", "b", ""]],
    ["nothing, once", "", [""]],
  ])("splits at %j", (_, text, lines) => {
    expect(splitLines(text).map(span => sliceOf(text, span))).toEqual(lines);
  });

  it("returns an empty span at a blank line", () => {
    expect(splitLines("a\n  \nb")).toEqual([
      { start: 0, end: 1 },
      { start: 4, end: 4 },
      { start: 5, end: 6 },
    ]);
  });
});
