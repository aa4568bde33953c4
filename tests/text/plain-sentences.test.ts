import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { isPlainText, plainSentenceStarts } from "../../src/text/plain-sentences.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function startsBySegmenter(text: string): number[] {
  return [...segmenter.segment(text)].map(({ index }) => index).slice(1);
}

describe("plainSentenceStarts()", () => {
  it.each([
    "It rained. “Why?” she asked. 5 left.",
    "The U.S. Senate met at 3.5 p.m. on Monday. Nobody came!",
    "He said: “No.” Then he left. (Later he returned.) And so on",
    "Wait ... what?! No way. - Yes. 'Tis true",
    "It ended.Then it began.it went on.5 more",
    "One.  “Two.”  ‘three’ four.",
    "No. 10 said so. No. Ten said so.",
  ])("splits as Intl.Segmenter does: %s", text => {
    expect(plainSentenceStarts(text)).toEqual(startsBySegmenter(text));
  });

  it("splits any plain text as Intl.Segmenter does", () => {
    const often = fc.constantFrom(..."aB5 .!?\"'”’(,-:–");
    const any = fc.integer({ min: 32, max: 126 }).map(code => String.fromCharCode(code));
    const text = fc.string({ unit: fc.oneof({ weight: 4, arbitrary: often }, any), maxLength: 40 });
    fc.assert(
      fc.property(text, words => {
        fc.pre(isPlainText(words));
        expect(plainSentenceStarts(words)).toEqual(startsBySegmenter(words));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it.each(["It is over; go.", "Das ist „so“.", "C’était fini.", "Over…", "One\ttwo.", "One\u00a0two."])(
    "leaves other characters to it: %s",
    text => {
      expect(isPlainText(text)).toBe(false);
    },
  );

  it.each([". ", ".1 ", "?”", "a.", ".)"])("takes linear time for %s again and again", part => {
    const times = [20_000, 80_000].map(count => {
      const text = part.repeat(count);
      const took = [1, 2, 3].map(() => {
        const before = processorTime();
        plainSentenceStarts(text);
        return processorTime() - before;
      });
      return Math.min(...took);
    });
    expect(times[1]).toBeLessThan(10 * (times[0] ?? 0) + 20);
  });
});
