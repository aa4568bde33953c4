import { describe, expect, it } from "vitest";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { disputedBy, disputeOf, framingOf } from "../../../../src/quotes/judging/framing/framing.ts";
import { readArticle as read } from "../../../../src/quotes/reading/reading.ts";
import { inventedArticles, readArticle } from "../../invented-articles.ts";

/** Every so many articles are read: all of them take too long. */
const STEP = 3;

describe("disputeOf()", () => {
  it("finds in invented articles what the whole framing has", () => {
    let disputed = 0;
    for (const [at, name] of inventedArticles().entries()) {
      if (at % STEP !== 0) continue;
      const article = readArticle(name);
      const reading = read(article);
      const quotations = extractQuotations(article);
      for (const words of quotations) {
        const dispute = disputeOf(article, reading, words, quotations);
        expect(dispute, name).toEqual(disputedBy(framingOf(article, reading, words, quotations)));
        if (dispute) disputed++;
      }
    }
    expect(disputed).toBeGreaterThan(20);
  }, 60_000);
});
