import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import type { ArticleSentence } from "../../../src/answers/summary/article-sentences.ts";
import { antecedentsOf } from "../../../src/answers/summary/dependence.ts";

function sentencesOf(...texts: string[]): ArticleSentence[] {
  return texts.map(text => ({ span: { start: 0, end: text.length }, paragraph: 1, text, words: [] }));
}

describe("antecedentsOf() names the sentence that must be next to", () => {
  it.each([
    ["He agreed.", 0],
    ["“It is late,” he said.", 0],
    ["Their ships wait.", 0],
    ["But the ships wait.", 0],
    ["This cost him the office.", 0],
    ["However, the ships wait.", 0],
    ["These costs are new.", 0],
    ["The ships wait.", null],
    ["This week the ships wait.", null],
    ["It is expected that the ships wait.", null],
    ["It was hoped to dredge.", null],
    ["Those who wait pay.", null],
    ["Both of the ships wait.", null],
    ["Still others wait.", null],
    ["Because of the storm the ships wait.", null],
    ["Itself a harbour, Vell waits.", null],
    ["Hector Vell waits.", null],
    ["VELL (Reuters) - He agreed.", 0],
    ["1,000 ships wait.", null],
    ["…", null],
  ])("%j after another", (text, antecedent) => {
    expect(antecedentsOf(sentencesOf("Anton Vell spoke.", text))[1]).toBe(antecedent);
  });

  it("goes back over sentences that begin on a pronoun themselves, but not for “but”", () => {
    const sentences = sentencesOf("Anton Vell spoke.", "He agreed.", "He left.", "But it rained.");
    expect(antecedentsOf(sentences)).toEqual([null, 0, 0, 2]);
  });

  it("asks for nothing before the first sentence", () => {
    expect(antecedentsOf(sentencesOf("He agreed.", "She too did."))).toEqual([null, 0]);
  });

  it.each([
    "(".repeat(50_000),
    "–".repeat(50_000),
    `a (b) ${"- ".repeat(50_000)}`,
    "this ".repeat(20_000),
    `it was ${"so ".repeat(20_000)}`,
  ])("is quick on hostile text", text => {
    const start = processorTime();
    antecedentsOf(sentencesOf("One.", text));
    expect(processorTime() - start).toBeLessThan(200);
  });
});
