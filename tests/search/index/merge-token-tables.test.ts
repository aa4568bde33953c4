import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { type ArticleTokens, mergeSteps } from "../../../src/search/index/merge-token-tables.ts";
import { buildTokenTable } from "../../../src/search/index/token-table.ts";
import { finish } from "../../../src/search/steps.ts";

const WORDS = "pool vote council Weir Brandt said keys the of closed zebra apple été Haus “keys” 21".split(
  " ",
);

const article = fc
  .record({
    title: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })),
    language: fc.constantFrom("en", "fr", "de"),
    paragraphs: fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ title, language, paragraphs }) =>
    articleOfParagraphs(
      paragraphs.map(words => words.join(" ")),
      { origin: { kind: "host", file: "a.txt" }, language, title: title?.join(" ") },
    ),
  );

describe("mergeSteps()", () => {
  it("makes the table that the articles together would have made, after any adding and removing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(article, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        fc.func(fc.boolean()),
        fc.func(fc.nat(1000)),
        (files, isKept, place) => {
          const parts = files.flatMap(articles => {
            const table = buildTokenTable(articles);
            return articles.map((article, at) => ({ article, tokens: { table, at } }));
          });
          const merged = finish(mergeSteps(parts.map(({ tokens }) => tokens)));
          expect(merged).toEqual(buildTokenTable(parts.map(({ article }) => article)));

          // Again, from the merged table, in another order and with some removed.
          const rest: { article: Article; tokens: ArticleTokens }[] = parts
            .map(({ article }, at) => ({ article, tokens: { table: merged, at }, order: place(at) }))
            .filter((_, at) => isKept(at))
            .sort((a, b) => a.order - b.order);
          expect(finish(mergeSteps(rest.map(({ tokens }) => tokens)))).toEqual(
            buildTokenTable(rest.map(({ article }) => article)),
          );
        },
      ),
    );
  });
});
