import { describe, expect, it } from "vitest";
import { readSummarySource } from "../../../src/answers/summary/article-sentences.ts";
import { isFragment } from "../../../src/answers/summary/fragment.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";

function sentenceOf(text: string) {
  const article = articleOfParagraphs([text], { origin: { kind: "host", file: "x.txt" } });
  const [sentence] = readSummarySource(article).sentences;
  return sentence ?? { span: { start: 0, end: 0 }, paragraph: 1, text: "", words: [] };
}

describe("isFragment()", () => {
  it.each([
    ["The ships wait outside the harbour.", false],
    ["“The ships wait outside,” he said.", false],
    ["Will the ships wait outside?", false],
    ["He said: “The ships wait.”", false],
    ["The ships wait (for three days.)", false],
    ["船は港の外で三日間待たなければならない。", false],
    ["Yes.", true],
    ["A policeman by the harbour wall", true],
    ["Read: Why the ships wait .", true],
    ["Ships that wait outside .", true],
    ["asked Anton Vell of the council.", true],
    ["“The ships wait outside the harbour.", true],
    ["The ships wait outside,” he said.", true],
    ['The ships "wait outside the harbour.', true],
    ["Copyright 2031 The Vell Gazette.", true],
    ["Follow us on the usual pages.", true],
  ])("%j: %s", (text, expected) => {
    expect(isFragment(sentenceOf(text))).toBe(expected);
  });
});
