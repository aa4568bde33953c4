import { describe, expect, it } from "vitest";
import { isNamed, isOfOffice } from "../../../../src/answers/check/message/message-word.ts";
import { wordsOf } from "../../../../src/text/words.ts";

const spansOf = (text: string, ...names: readonly string[]) =>
  names.map(name => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));

describe("isNamed()", () => {
  const text = "said Ann Roe today";
  const words = wordsOf(text);
  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ])("word %i: %s", (at, expected) => {
    expect(isNamed(words[at], spansOf(text, "Ann Roe"))).toBe(expected);
  });
});

describe("isOfOffice() on what is read with an office", () => {
  const isRead = (text: string, ...names: readonly string[]) => {
    const words = wordsOf(text);
    const at = words.findIndex(({ form }) => form === "former" || form === "ex");
    return isOfOffice(text, words, at < 0 ? 0 : at, spansOf(text, ...names));
  };

  it.each([
    ["former mayor Ann Roe: no", ["Ann Roe"]],
    ["ex-mayor Ann Roe: no", ["Ann Roe"]],
    ["former premier Ann Roe: no", ["Ann Roe"]],
    ["Ann Roe, former mayor: no", ["Ann Roe"]],
    ["Ann Roe, the former mayor of Tarn: no", ["Ann Roe"]],
  ])("%s", (text, names) => {
    expect(isRead(text, ...names)).toBe(true);
  });

  it.each([
    ["no word for what is over", "mayor Ann Roe: no", ["Ann Roe"]],
    ["no office", "former bridge Ann Roe: no", ["Ann Roe"]],
    ["a mark before the office", "former, mayor Ann Roe: no", ["Ann Roe"]],
    ["nobody named", "former mayor of Tarn: no", []],
    ["somebody else named too", "former mayor Ann Roe and Bo Lind", ["Ann Roe", "Bo Lind"]],
    ["an office apart from the name", "former mayor says Ann Roe", ["Ann Roe"]],
    ["another word in front", "the former mayor says Ann Roe", ["Ann Roe"]],
    ["another word between", "Ann Roe met former mayor", ["Ann Roe"]],
    ["no word behind", "Ann Roe, former", ["Ann Roe"]],
  ])("not with %s: %s", (_, text, names) => {
    expect(isRead(text, ...names)).toBe(false);
  });
});
