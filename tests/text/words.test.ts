import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { sliceOf } from "../../src/text/span.ts";
import { wordForm, wordsOf } from "../../src/text/words.ts";

describe("wordsOf()", () => {
  it.each([
    ["hyphens part words", "Long-range missiles", ["long", "range", "missiles"]],
    [
      "numbers keep their separators",
      "the 1,000th of 3.5 and 24/7",
      ["the", "1000th", "of", "3.5", "and", "24", "7"],
    ],
    [
      "apostrophes stay inside and never count",
      "don’t don't partners’ O'Neil",
      ["dont", "dont", "partners", "oneil"],
    ],
    ["accents and case are evened out", "Müller CAFÉ Øre", ["muller", "cafe", "øre"]],
    ["compatibility forms are folded", "ﬁne ２０", ["fine", "20"]],
    ["marks of other scripts stay", "Зеленський", ["зеленський"]],
    ["nothing but marks has no words", "— “…” !", []],
  ])("%s", (_, text, forms) => {
    expect(wordsOf(text).map(({ form }) => form)).toEqual(forms);
  });

  it("splits scripts without spaces by dictionary", () => {
    const words = wordsOf("北京欢迎你").map(word => sliceOf("北京欢迎你", word));
    expect(words.length).toBeGreaterThan(1);
    expect(words.join("")).toBe("北京欢迎你");
  });

  it("leaves out marks between words of such scripts", () => {
    const text = "กิน3.5ข้าว ไป々";
    for (const word of wordsOf(text)) expect(sliceOf(text, word)).toMatch(/[\p{L}\p{N}]/u);
  });

  it("gives spans in the whole text, also for a part of it", () => {
    const text = "One two three";
    expect(wordsOf(text, { start: 4, end: 13 }).map(word => sliceOf(text, word))).toEqual(["two", "three"]);
  });

  it("is linear on a script without spaces and marks", () => {
    const started = processorTime();
    const words = wordsOf("新闻记者报道说".repeat(40_000));
    expect(processorTime() - started).toBeLessThan(10_000);
    expect(words.slice(0, 2).map(({ form }) => form)).toEqual(["新闻", "记者"]);
    expect(words.every(({ start, end }, at) => start < end && (words[at + 1]?.start ?? end) >= end)).toBe(
      true,
    );
  });

  it("is linear on hostile text", () => {
    const hostile = "a'".repeat(100_000) + "1,".repeat(100_000);
    const started = processorTime();
    wordsOf(hostile);
    expect(processorTime() - started).toBeLessThan(2_000);
  });
});

describe("wordForm()", () => {
  it("drops separators of thousands only", () => {
    expect([wordForm("1,000,000"), wordForm("1,5"), wordForm("3.25")]).toEqual(["1000000", "1,5", "3.25"]);
  });
});

describe("splitParagraphs()", () => {
  it("gives no paragraph for blank text", () => {
    expect(splitParagraphs(" \n\t\n")).toEqual([]);
  });
});
