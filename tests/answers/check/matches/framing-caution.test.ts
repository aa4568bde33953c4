import { describe, expect, it } from "vitest";
import { cautionOf } from "../../../../src/answers/check/matches/framing-caution.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

const TEXT = "Ann Roe spoke. The clip is old, and Roe said so. It rained.";
const article = articleOfLines(TEXT, { origin: { kind: "host", file: "a" }, title: "Clip" });
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** The sentence that is shown for the framing word "old"; null if it is one of the words' own. */
function nearby(...own: readonly string[]): string | null {
  const caution = cautionOf(article, { reason: "unclear", span: spanOf("old") }, own.map(spanOf));
  const span = caution.kind === "framed" ? caution.nearby : null;
  return span && TEXT.slice(span.start, span.end);
}

describe("cautionOf()", () => {
  it("shows the sentence beside the words", () => {
    expect(nearby("It rained")).toBe("The clip is old, and Roe said so.");
    expect(nearby("Ann Roe spoke", "It rained")).toBe("The clip is old, and Roe said so.");
    expect(nearby()).toBe("The clip is old, and Roe said so.");
  });

  it("not that of the words, their cue or their mention", () => {
    expect(nearby("Roe said so")).toBeNull();
    expect(nearby("It rained", "Roe said so")).toBeNull();
    expect(nearby("Roe said so", "It rained")).toBeNull();
  });
});
