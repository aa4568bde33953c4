import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { unescapeText } from "../../../src/discord/message/escape.ts";
import { cutExcerpt, renderExcerpt } from "../../../src/discord/message/excerpt.ts";
import { sliceOf, trimSpan } from "../../../src/text/span.ts";

const TEXT =
  "First things came first. The missiles will speak for themselves. He left. Nobody asked him why.";
const spanOf = (words: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const whole = { start: 0, end: TEXT.length };

describe("cutExcerpt()", () => {
  it.each([
    ["everything where it fits", "missiles", 200, TEXT],
    ["the sentence of the bold run", "missiles", 45, "The missiles will speak for themselves."],
    ["the next sentence where it fits", "missiles", 50, "The missiles will speak for themselves. He left."],
    ["the sentence before where there is none behind", "Nobody", 35, "He left. Nobody asked him why."],
    ["words around the bold run in a long sentence", "speak", 20, "will speak for"],
    ["as much of a long bold run as fits", "The missiles will speak", 14, "The missiles"],
  ])("keeps %s", (_, focus, length, kept) => {
    const { span } = cutExcerpt({ text: TEXT, span: whole, focus: spanOf(focus) }, length);
    expect(TEXT.slice(span.start, span.end)).toBe(kept);
  });

  it("reads no more of a paragraph of 640 kB than may be shown", () => {
    const text = "The bridge is shut for good. ".repeat(22_000);
    const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
    onTestFinished(() => segment.mockRestore());
    const focus = { start: 319_029, end: 319_034 };
    const { span } = cutExcerpt({ text, span: { start: 0, end: text.length }, focus }, 200);
    const read = segment.mock.calls.reduce((sum, [words]) => sum + words.length, 0);
    expect(read).toBeLessThan(2_000);
    expect(sliceOf(text, span)).toMatch(/^(?:The bridge is shut for good\. ?){6}$/);
    expect(span.start).toBeLessThanOrEqual(focus.start);
    expect(span.end).toBeGreaterThanOrEqual(focus.end);
  });

  it("begins with the beginning where nothing is to be bold", () => {
    const { span } = cutExcerpt({ text: TEXT, span: whole, focus: null }, 30);
    expect(TEXT.slice(span.start, span.end)).toBe("First things came first.");
  });

  it("has no bold run where there are only spaces in it", () => {
    const text = "One. \u0000\nTwo.";
    expect(
      cutExcerpt({ text, span: { start: 0, end: text.length }, focus: { start: 4, end: 5 } }, 3).focus,
    ).toBeNull();
  });

  it("keeps within the length, and keeps the bold run whole where that fits", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 400 }),
      fc.lorem({ maxCount: 60 }),
      fc
        .array(fc.constantFrom("日本", "a. ", "B ", "\n", "😀", "e\u0301", "…”"), { minLength: 1 })
        .map(p => p.join("")),
    );
    fc.assert(
      fc.property(texts, texts, texts, fc.integer({ min: 1, max: 120 }), (before, run, after, length) => {
        const text = before + run + after;
        const focus = { start: before.length, end: before.length + run.length };
        const cut = cutExcerpt({ text, span: { start: 0, end: text.length }, focus }, length);
        expect(cut.span.end - cut.span.start).toBeLessThanOrEqual(length);
        const asked = trimSpan(text, focus);
        if (cut.focus && asked.end - asked.start < length) {
          expect(sliceOf(text, cut.focus)).toBe(sliceOf(text, asked));
          expect(cut.focus.start).toBeGreaterThanOrEqual(cut.span.start);
          expect(cut.focus.end).toBeLessThanOrEqual(cut.span.end);
        }
      }),
    );
  });
});

describe("renderExcerpt()", () => {
  it("puts the bold run between asterisks and the ellipsis outside the words", () => {
    const request = { text: TEXT, span: whole, focus: spanOf("The missiles will speak for themselves.") };
    expect(renderExcerpt(request, 80)).toMatch(/^> … .*\*\*The missiles will speak for themselves\.\*\*/);
  });

  it("has nothing in bold where the bold run is all that is shown", () => {
    const request = { text: TEXT, span: whole, focus: spanOf("The missiles will speak for themselves.") };
    expect(renderExcerpt(request, 45)).toBe("> … The missiles will speak for themselves. …");
    expect(
      renderExcerpt({ text: "“No.”", span: { start: 0, end: 5 }, focus: { start: 1, end: 4 } }, 99),
    ).toBe("> “No.”");
  });

  it.each([
    ["“A mast broke,” said Bo. “We rowed for an hour and a half.”", "> “A mast broke,” said Bo. …"],
    ['"A mast broke," said Bo. "We rowed for an hour and a half."', '> “A mast broke," said Bo. …'],
    ["“A mast broke. We rowed for an hour and a half.”", "> “A mast broke. …”"],
    ["“A mast broke.” Bo: “We rowed. It took us an hour and a half.”", "> “A mast broke.” Bo: “We rowed. …”"],
  ])("closes no marks where the words are cut outside them: %s", (text, expected) => {
    const marked = {
      text,
      span: { start: 1, end: text.length - 1 },
      focus: null,
      marks: ["“", "”"],
    } as const;
    expect(renderExcerpt(marked, 34)).toBe(expected);
  });

  it("puts marks outside the words and the ellipsis inside the marks", () => {
    const marked = { text: TEXT, span: whole, focus: null, marks: ["“", "”"] } as const;
    expect(renderExcerpt(marked, 45)).toMatch(/^> “.* …”$/);
  });

  it("keeps line breaks inside the quote, and the bold run on both of its lines", () => {
    const text = "one **two\nthree** four";
    expect(
      renderExcerpt({ text, span: { start: 0, end: text.length }, focus: spanOf("two\nthree", text) }, 99),
    ).toBe("> one \\*\\***two**\n> **three**\\*\\* four");
  });

  it("shows a slice of the text and nothing else", () => {
    fc.assert(
      fc.property(pieces, pieces, pieces, (before, run, after) => {
        const text = before + run + after;
        const focus = { start: before.length, end: before.length + run.length };
        const request = { text, span: { start: 0, end: text.length }, focus };
        const shown = renderExcerpt(request, 40);
        expect(text).toContain(wordsShown(shown));
      }),
    );
  });
});

const pieces = fc.string({ unit: "binary", maxLength: 40 });

// The article's own words from a rendered excerpt: without quote marks, ellipses and the marks for bold.
function wordsShown(excerpt: string): string {
  const lines = excerpt.replace(/^> /, "").replace(/(\r\n?|\n)> /g, "$1");
  const plain = lines.replace(/\\.|\*\*/gsu, mark => (mark === "**" ? "" : mark));
  return unescapeText(plain.replace(/^… /, "").replace(/ …$/, ""));
}
