import { describe, expect, it } from "vitest";
import { bulletLength } from "../../../src/articles/texts/bullets.ts";
import { isCaption, withWholeCaptions } from "../../../src/articles/texts/caption-lines.ts";
import { isAfterText } from "../../../src/articles/texts/field-lines.ts";
import { roleAt } from "../../../src/articles/texts/heading-lines.ts";
import { inReadingOrder } from "../../../src/articles/texts/in-reading-order.ts";

// All invented.

describe("bulletLength()", () => {
  it.each([
    ["• Two buses", 2],
    ["◦one on Sundays", 1],
    ["\uf0b7\u00a0 One", 3],
    ["Two • buses", 0],
    ["•  ", 0],
  ])("%s", (line, length) => {
    expect(bulletLength(line)).toBe(length);
  });
});

describe("inReadingOrder()", () => {
  it.each([
    ["Faulkner, Linnea", "Linnea Faulkner"],
    ["Lee, Ann, Jr.", "Ann Lee, Jr."],
    ["Linnea Faulkner", "Linnea Faulkner"],
    ["Faulkner,", "Faulkner"],
    ["Faulkner , Linnea ", "Linnea Faulkner"],
  ])("%s", (name, expected) => {
    expect(inReadingOrder(name)).toBe(expected);
  });
});

describe("isAfterText()", () => {
  const isField = (line: string) => /^(?:Location|Subject):/.test(line);
  it.each([
    ["is followed by nothing", ["Text.", "Location: Leeds"], true],
    ["is followed by another field", ["Text.", "Location: Leeds", "Subject: pools", "More."], true],
    ["is followed by another field below a gap", ["Text.", "Location: Leeds", "", "Subject: pools"], true],
    ["goes on in the next line", ["Text.", "Location: Leeds", "and York", "", "Subject: pools"], true],
    ["goes on to the end", ["Text.", "Location: Leeds", "and York"], true],
    ["is followed by gaps", ["Text.", "Location: Leeds", "", ""], true],
    ["is followed by words", ["Text.", "Location: it matters.", "", "They met."], false],
  ])("a field that %s: %j is %s", (_, lines, expected) => {
    expect(isAfterText(lines, 1, isField)).toBe(expected);
  });
});

describe("isCaption()", () => {
  it.each([
    ["The pool in May\n(Image: Ann Lee)", true],
    ["The pool in May. Photo: Ann Lee", true],
    ["The pool in May", false],
    ["The pool\nin May\n(Image: Ann Lee)", false],
    ["(Image: Ann Lee)", true],
    ["", false],
    [`${"The pool in May ".repeat(18)}\n(Image: A)`, true],
    [`${"The pool in May ".repeat(19)}\n(Image: A)`, false],
  ])("%j: %s", (words, expected) => {
    expect(isCaption(words)).toBe(expected);
  });
});

describe("withWholeCaptions()", () => {
  function joined(text: string): string[] {
    const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
      start: index,
      end: index + line.length,
    }));
    return withWholeCaptions(text, lines).map(({ start, end }) => text.slice(start, end));
  }

  it.each([
    ["The pool in May\n(Image: Ann Lee)\nIt rained.", ["The pool in May\n(Image: Ann Lee)", "It rained."]],
    ["The pool in May.\n(Image: Ann Lee)", ["The pool in May.", "(Image: Ann Lee)"]],
    ["The pool in May\n\n(Image: Ann Lee)", ["The pool in May", "(Image: Ann Lee)"]],
    ["(Image: Ann Lee)\nThe pool in May", ["(Image: Ann Lee)", "The pool in May"]],
  ])("%j", (text, expected) => {
    expect(joined(text)).toEqual(expected);
  });
});

describe("roleAt()", () => {
  const long = "The council of Harrow Ford voted on Tuesday to close both of its two outdoor pools for good.";
  it.each([
    ["Pools to shut by spring", "heading"],
    ["2. By spring", "heading"],
    ["IV. THE GATES", "heading"],
    ["Pools to shut.", "body"],
    ["Pools to shut?", "body"],
    ["pools to shut by spring", "body"],
    ["Ann Lee", "body"],
    ["ANN LEE", "body"],
    [`Pools ${"to shut ".repeat(6)}by May`, "heading"],
    [`Pools ${"to shut ".repeat(6)}by Monday`, "body"],
    ["Pools\nto shut by spring", "body"],
    ["The pool in May. Photo: Ann Lee", "caption"],
  ])("%j between two paragraphs: %s", (line, role) => {
    expect(roleAt([long, line, long], 1)).toBe(role);
  });

  it("is a heading only if it is there once, and alone between paragraphs", () => {
    const line = "Pools to shut by spring";
    expect(roleAt([long, line, long, line, long], 1)).toBe("body");
    expect(roleAt([long.slice(0, -1), line, long], 1)).toBe("body");
    expect(roleAt(["The pools", line, long], 1)).toBe("heading");
    expect(roleAt([line, long], 0)).toBe("heading");
    expect(roleAt([long, line], 1)).toBe("body");
    expect(roleAt([long, line, "The pools shut."], 1)).toBe("body");
    expect(roleAt([long, line, long.slice(0, -1)], 1)).toBe("body");
  });
});
