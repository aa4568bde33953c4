import { describe, expect, it } from "vitest";
import { findMarks, isInvisible } from "../../../src/quotes/reading/marks.ts";

/** The marks of a text with what each may do: "(" opens, ")" closes, "|" does either. */
function marksOf(text: string): string[] {
  return findMarks(text, { start: 0, end: text.length }).map(({ start, end, canOpen, canClose }) => {
    const may = canOpen && canClose ? "|" : canOpen ? "(" : canClose ? ")" : "-";
    return `${text.slice(start, end)}${may}`;
  });
}

describe("findMarks()", () => {
  it.each([
    ["She said “no” twice.", ["“(", "”)"]],
    ['She said "no" twice.', ['"(', '")']],
    ["She said ''no'' twice.", ["''(", "'')"]],
    ["She said ``no’’ twice.", ["``(", "’’)"]],
    ["She said ‘no’ twice.", ["‘(", "’)"]],
    ["She said „no“ twice.", ["„(", "“)"]],
    ["She said «no» twice.", ["«(", "»)"]],
    ["She said » no« twice.", ["»)", "«)"]],
    ["She said »no« twice.", ["»(", "«)"]],
    ["She nodded (»no«).", ["»(", "«)"]],
    ["She nodded (”no”).", ["”(", "”)"]],
    ["She said 「no」 twice.", ["「(", "」)"]],
    ["It is hers, don’t you see, and the boys’ too.", ["’)"]],
    ["Get ’em in the ’90s.", []],
    ["'Tis late.", []],
    ['<a href="x">', ['"|']],
    ["(“no”)", ["“(", "”)"]],
    ["“no”—", ["“(", "”)"]],
    ["A rock'n'roll band.", []],
    ["She said\u200e “\u200eno”.", ["“(", "”)"]],
  ])("%s", (text, expected) => {
    expect(marksOf(text)).toEqual(expected);
  });

  it("reads the inner mark of three as the nested quotation’s", () => {
    expect(marksOf("''He said 'no,''' she said.").slice(1)).toEqual(["'(", "')", "'')"]);
  });

  it("reads no farther than its paragraph", () => {
    const text = "“a” “b”";
    expect(findMarks(text, { start: 4, end: 7 }).map(({ start }) => start)).toEqual([4, 6]);
  });
});

describe("isInvisible()", () => {
  it.each([0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2069, 0xfeff, 0xad])("is so for %i", code => {
    expect(isInvisible(code)).toBe(true);
  });

  it.each([0x200a, 0x2010, 0x2029, 0x202f, 0x205f, 0x206a, 0x20, 0x61])("isn’t for %i", code => {
    expect(isInvisible(code)).toBe(false);
  });
});

describe("findMarks() mark by mark", () => {
  it.each([
    ["a “b” c", ["“(", "”)"]],
    ["a 'b' c", ["'(", "')"]],
    ["'em b", []],
    ["'90s b", []],
    ["'tis b", []],
    ["’twas b", []],
    ["'tisane b", ["'("]],
    ["don't b", []],
    ["“ b", ["“("]],
    ["b ”", ["”)"]],
    [" “ b", ["“("]],
    ["a ' b", []],
    ['("b")', ['"(', '")']],
    ["[“b”]", ["“(", "”)"]],
    ["b”,", ["”)"]],
    ["“,b", ["“("]],
    ['a—"b"—c', ['"(', '")']],
    ['a"b"c', ['"|', '"|']],
    ['"b"', ['"(', '")']],
    ["''b''", ["''(", "'')"]],
    ["\"'b'\"", ['"(', "'(", "')", '")']],
    ["''a 'b' c''", ["''(", "'(", "')", "'')"]],
    ["''a 'b,''' c", ["''(", "'(", "')", "'')"]],
    ["''''", ["''(", "'')"]],
    ["a “.b” c", ["“(", "”)"]],
    ["a “...b” c", ["“(", "”)"]],
    ["‟b” c", ["‟(", "”)"]],
    ["a «b» c", ["«(", "»)"]],
    ["a »b« c", ["»(", "«)"]],
    ["(»b«)", ["»(", "«)"]],
    [" »b« ", ["»(", "«)"]],
    ["a «, b", ["«("]],
    ['a ".b" c', ['"|', '")']],
    ['a \u200e\u200e"b" c', ['"(', '")']],
    ['a \u200e"b" c', ['"(', '")']],
    ['a "..b" c', ['"(', '")']],
    ['a "\u200e b" c', ['"|', '")']],
    ["(«…no»)", ["«(", "»)"]],
    ["(‘…no’)", ["‘(", "’)"]],
    ["(「…no」)", ["「(", "」)"]],
    ["(“…no”)", ["“|", "”)"]],
    ["“no…”—she", ["“(", "”)"]],
    ["‘no…’—she", ["‘(", "’)"]],
    ["'no,''' she said", ["'(", "')", "'')"]],
    ["\"'''b''' c\"", ['"(', "''|", "'(", "')", "'')", '")']],
    ["say=“b”", ["”)"]],
    ["a {“b”} c", ["“(", "”)"]],
    ["“b”; “c”: “d”", ["“(", "”)", "“(", "”)", "“(", "”)"]],
    ["¿“b”?", ["“(", "”)"]],
    ["a ‘b c", ["‘("]],
    ["a’ b", ["’)"]],
    ["the 'til b", []],
    ["a `b` c", []],
    ["a ‘‘b’’ c", ["‘‘(", "’’)"]],
    ["the Zoe’s A’Z", []],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(marksOf(text)).toEqual(expected);
  });
});
