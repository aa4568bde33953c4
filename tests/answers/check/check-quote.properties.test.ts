import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { checkQuote } from "../../../src/answers/check/check-quote.ts";
import type { Library } from "../../../src/answers/library.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { wordsOf } from "../../../src/text/words.ts";
import { deliveredLibrary } from "./delivered-library.ts";

let library: Library;
/** Words of every quotation, as printed. */
let quotations: string[][];
beforeAll(async () => {
  library = await deliveredLibrary();
  quotations = library.articles.flatMap(({ article, quotations }) =>
    quotations.map(quotation => wordsOf(article.text, quotation).map(word => sliceOf(article.text, word))),
  );
});

const anyCase = fc.constantFrom(
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text,
);
const anyMark = fc.constantFrom(" ", "  ", ", ", " — ", "-", " “", "” ", "\u00a0", ". ", "! ", "\n");

describe("checkQuote() always", () => {
  it("finds any part of a quotation of four words or more, in any case and punctuation", async () => {
    const part = fc
      .record({
        quotation: fc.nat(),
        from: fc.nat(),
        length: fc.nat(),
        cased: anyCase,
        marks: fc.array(anyMark, { minLength: 60, maxLength: 60 }),
      })
      .map(({ quotation, from, length, cased, marks }) => {
        const long = quotations.filter(words => words.length >= 4);
        const words = long[quotation % long.length] ?? [];
        const count = 4 + (length % (words.length - 3));
        const start = from % (words.length - count + 1);
        return words
          .slice(start, start + count)
          .map((word, i) => cased(word) + (i < count - 1 ? (marks[i % marks.length] ?? " ") : ""))
          .join("");
      });
    await fc.assert(
      fc.asyncProperty(part, async claim => {
        const { verdict, changes } = await checkQuote(library, claim);
        expect(["verbatim", "part", "short"]).toContain(verdict);
        expect(changes).toEqual([]);
      }),
    );
  });

  it("gives slices, and never fails", async () => {
    const word = fc.constantFrom(
      ..."missiles will not speak no plans to Putin 1,000 days of double down … [sic] “ ” ’ - moon $5 20%".split(
        " ",
      ),
    );
    const claims = fc.oneof(
      fc.array(word, { maxLength: 30 }).map(words => words.join(" ")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(
        claims,
        fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
        async (claim, speaker) => {
          const check = await checkQuote(library, claim, { speaker });
          for (const match of [
            ...check.matches,
            ...check.variants,
            ...(check.nearest ? [check.nearest] : []),
          ]) {
            const { article, paragraph, span, runs, quoted, claimed, changes } = match;
            const { start, end } = article.paragraphs[paragraph - 1] ?? { start: -1, end: -1 };
            expect(span.start >= start && span.end <= end && span.start < span.end).toBe(true);
            for (const part of [...runs, ...quoted.map(({ span }) => span)]) {
              expect(part.start < part.end && part.end <= article.text.length).toBe(true);
            }
            expect(claimed.start <= claimed.end && claimed.end <= claim.length).toBe(true);
            for (const change of changes) {
              if (change.quoted !== null) expect(article.text).toContain(change.quoted);
              if (change.claimed !== null) expect(claim).toContain(change.claimed);
            }
          }
          if (check.verdict === "verbatim") expect(check.changes).toEqual([]);
          if (check.verdict === "none") expect(check.matches).toEqual([]);
        },
      ),
    );
  });
});
