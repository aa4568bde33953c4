import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { firstSentence, splitSentences } from "../../src/text/sentences.ts";
import { sliceOf } from "../../src/text/span.ts";

function sentencesOf(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(span => sliceOf(text, span));
}

describe("splitSentences() splits a paragraph where a reader would", () => {
  it.each<[string, string[]]>([
    ["titles", ["Mr. Lee met Dr. Ann Roe.", "They left."]],
    ["initials", ["J. K. Moss and George W. Hale agreed.", "Nobody else did."]],
    ["U.S. inside a sentence", ["The U.S. Senate voted.", "It was late."]],
    ["U.S. at the end of a sentence", ["He moved to the U.S.", "He never came back."]],
    ["No. 10", ["There was no word from No. 10 yet.", "Ministers waited."]],
    ["the answer no", ["Would she go?", "No.", "She would stay."]],
    ["a.m. and months", ["It began at 9 a.m. on Nov. 8 in Oslo.", "It ended at noon."]],
    ["companies", ["Acme Corp. Chairman Jo Day spoke.", "Shares rose."]],
    ["an end inside marks", ["“I am here.”", "He left."]],
    ["an end inside straight marks", ['"I am here."', "He left."]],
    ["a small letter after a question", ["“Why?” she asked.", "Nobody knew."]],
    ["a name and a verb after a question", ["“Why?” Jo Day asked.", "Nobody knew."]],
    ["a small letter after an ellipsis", ["It was… well, odd.", "Then it stopped."]],
    ["sentences inside one quotation", ["“We won.", "We are glad,” she said."]],
    ["decimals and sums", ["It cost $3.5 million.", "That is 2.7 per cent."]],
    ["brackets", ["He laughed. (She did not.)", "Then he went."].flatMap(s => s.split(/(?<=laughed\.) /))],
    ["a title behind a hyphen", ["It was then-Sen. Ann Roe.", "They left."]],
    ["party and state", ["Jo Day (D-N.Y.) agreed.", "Ann Roe, R-Ky., did not."]],
  ])("%s", (_name, sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  it("reads over the line ends of a hard-wrapped text", () => {
    expect(sentencesOf("The river rose\nby a metre. It\r\nfell again.")).toEqual([
      "The river rose\nby a metre.",
      "It\r\nfell again.",
    ]);
  });

  it("knows other scripts", () => {
    expect(sentencesOf("会議は終わった。次は火曜日だ。")).toHaveLength(2);
  });

  it("gives spans in order that cover every letter, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), text => {
        const spans = splitSentences(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe("");
          at = end;
        }
      }),
    );
  });

  it.each([
    ["where a sentence ends", `${"A word. ".repeat(2000)}`, 2000],
    ["between words", `${"word ".repeat(4000)}. A word.`, 2],
    ["between letters, never inside a pair", `a${"😀".repeat(9000)}. A word.`, 2],
    ["where a sentence with an accent ends", "Één word. ".repeat(2000), 2000],
    ["but not at a title with an accent near it", "Mr. Éluard came. ".repeat(1500), 1500],
    [
      "with a sentence of several windows",
      `É ${"word ".repeat(4000)}end. ${"Dr. É left. ".repeat(900)}`,
      901,
    ],
    ["with such a sentence at its end", `${"É ran. ".repeat(900)}É ${"word ".repeat(1500)}`, 901],
    ["of one window exactly", `${"É a. ".repeat(798)}${"É bcd. ".repeat(2).trim()}x.`, 800],
  ])("splits a long text %s", (_, text, count) => {
    const spans = splitSentences(text, { start: 0, end: text.length });
    expect(spans).toHaveLength(count);
    for (const span of spans) expect(sliceOf(text, span)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  });

  it.each([
    "“".repeat(200_000),
    "A. ".repeat(100_000),
    "U.S.".repeat(80_000),
    " ".repeat(300_000),
    "a".repeat(400_000),
    `é${"“".repeat(200_000)}`,
    "É. ".repeat(100_000),
    `A. ${"é".repeat(400_000)}`,
    `${" ".repeat(300_000)}é`,
    "É! 1".repeat(80_000),
  ])("stays linear on hostile text", text => {
    const began = processorTime();
    splitSentences(text, { start: 0, end: text.length });
    expect(processorTime() - began).toBeLessThan(3000);
  });
});

describe("firstSentence()", () => {
  it("is the first sentence of the paragraph", () => {
    expect(
      sliceOf("x Mr. Lee left. He ran.", firstSentence("x Mr. Lee left. He ran.", { start: 2, end: 23 })),
    ).toBe("Mr. Lee left.");
  });
});
