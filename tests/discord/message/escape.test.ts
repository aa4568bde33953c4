import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { escapeLine, escapeLink, escapeText, unescapeText } from "../../../src/discord/message/escape.ts";

describe("escapeText()", () => {
  it.each([
    ["bold", "**a**", "\\*\\*a\\*\\*"],
    ["a mention of everyone", "@everyone", "\\@everyone"],
    ["a mention", "<@1>", "\\<\\@1\\>"],
    ["a spoiler", "||a||", "\\|\\|a\\|\\|"],
    ["a code fence", "```js", "\\`\\`\\`js"],
    ["a masked link", "[x](http://y)", "\\[x\\](http\\://y)"],
    ["a scheme that a backslash keeps apart", "http:\\//y", "http:\\\\//y"],
    ["a time stamp", "<t:1:R>", "\\<t\\:1:R\\>"],
    ["an emoji's name", ":smile:", "\\:smile:"],
    ["a heading", "# A", "\\# A"],
    ["small print", "-# a", "\\-\\# a"],
    ["a list", "- a\n+ b", "\\- a\n\\+ b"],
    ["a numbered list", "1. a", "1\\. a"],
    ["a block quote", ">>> a", "\\>\\>\\> a"],
    ["an open override of direction", "a\u202Eb", "a\u202E\u202Cb"],
    ["an open isolate", "a\u2067b", "a\u2067\u2069b"],
    ["a control character", "a\u0007b", "a␇b"],
    ["half of a surrogate pair", "a\uD83Db", "a\uFFFDb"],
  ])("takes the effect from %s", (_, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    "“There’s got to be full support,” he said: 1.5 million, 10:30, a - b.",
    "Il a dit : « Non. »",
    "日本語の文。",
  ])("leaves %s as it is", text => {
    expect(escapeText(text)).toBe(text);
  });

  it("can be taken back, whatever the text", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(..."\\*_~|`<>#@[]:-+.)1 a\n\u202E\u202C\u2067\u2069\u2060␇\u0007€😀/"),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), text => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no mark that formats, mentions or links without a backslash", () => {
    const hostile = fc.string({ unit: fc.constantFrom(..."\\*_~|`<>#@[]:/a \n") });
    fc.assert(
      fc.property(hostile, text => {
        // An escaped mark is shown literally: the characters on its two sides don't meet (":\//" isn't "://").
        const withoutEscapes = escapeText(text).replace(/\\[^\p{L}\p{N}\s]/gu, "x");
        expect(withoutEscapes).not.toMatch(/[\\*_~|`<>#@[\]]|:\/\//);
      }),
      { examples: [[":\\//"]] },
    );
  });

  it("takes linear time on a long hostile text", () => {
    for (const piece of ["\\", "*", ":a", " ", "1", "-# ", "\u202E", ":::::"]) {
      const started = processorTime();
      unescapeText(escapeText(piece.repeat(200_000)));
      expect(processorTime() - started).toBeLessThan(1_500);
    }
  });
});

describe("escapeLine()", () => {
  it("makes one line of several", () => {
    expect(escapeLine("  a\n\n# b ")).toBe("a \\# b");
  });

  it("keeps a no-break space on its own", () => {
    expect(escapeLine("\u00a0Lu\u00a0: «\u202fa \u00a0 b\u202f»\u00a0")).toBe("Lu\u00a0: «\u202fa b\u202f»");
  });
});

describe("escapeLink()", () => {
  it("encodes what would end the link", () => {
    expect(escapeLink("https://a.example/x_(y)", 100)).toBe("https://a.example/x%5F%28y%29");
  });

  it("gives no link that is longer than wanted", () => {
    expect(escapeLink(`https://a.example/${"x".repeat(100)}`, 100)).toBeNull();
  });
});
