import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { articleOfLines, articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractQuotations, extractReportedSpeech } from "../../src/quotes/extract-quotations.ts";
import { origin } from "./found.ts";

// Separate from the other tests, because these measure time: a small change to a rule is noticed by the results.

/** Processor time that something takes, in milliseconds. */
function timeOf(task: () => unknown): number {
  const began = processorTime();
  task();
  return processorTime() - began;
}

describe("extractQuotations() on long texts", () => {
  it.each([
    "“",
    "“a” ",
    "said, ",
    "Ann Roe ",
    "‘a’ s’ ",
    "(",
    "— ",
    "of the ",
    "never said ",
    "Q: Has the bridge gone?\nA: It has.\n",
    "President Bo Lee, the mayor, said. ",
    "No mark at all.\n",
    "AaBb",
    "TARN, (HNA) ",
    "“if I had said ‘a ",
    "said Lee’s deputy, ",
  ])("stays linear on %j", piece => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    expect(timeOf(() => extractQuotations(articleOfLines(text, { origin })))).toBeLessThan(6000);
  });

  it("stays linear on one long word in marks", () => {
    const text = `Ann Roe and Bb said: “${"Ab".repeat(100_000)}”`;
    expect(timeOf(() => extractQuotations(articleOfLines(text, { origin })))).toBeLessThan(2000);
  });
});

describe("extractReportedSpeech() on long texts", () => {
  it.each([
    "Ann Roe said that ",
    "said, ",
    "according to Ann Roe, ",
    "told the council to ",
    "and Lee said he ",
  ])("stays linear on %j", piece => {
    const time = (length: number) =>
      timeOf(() =>
        extractReportedSpeech(articleOfParagraphs([piece.repeat(length / piece.length)], { origin })),
      );
    time(20_000);
    const short = time(40_000);
    expect(time(160_000)).toBeLessThan(20 * Math.max(short, 10));
  });
});
