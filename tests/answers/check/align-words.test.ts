import { describe, expect, it } from "vitest";
import { alignable } from "../../../src/answers/check/align-words.ts";
import { readClaim } from "../../../src/answers/check/read-claim.ts";
import { rowOfArticle } from "../../../src/answers/check/speech.ts";
import { analyseArticle } from "../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createWordIndex } from "../../../src/search/index/word-index.ts";

const article = articleOfParagraphs([Array.from({ length: 2000 }, (_, i) => `w${i}`).join(" ")], {
  origin: { kind: "host", file: "a" },
});
const index = createWordIndex([article]);
const [words] = index.articles;
if (!words) throw new Error("no words");
const row = rowOfArticle(analyseArticle(article), words, 0, words.ids.length);

describe("alignable()", () => {
  it("is the row itself where it can be aligned", () => {
    expect(alignable(row, readClaim("w1 w2 w3", index).words)).toBe(row);
  });

  it("is the middle of a row that is too long", () => {
    const claim = readClaim(Array.from({ length: 999 }, (_, i) => `w${i}`).join(" "), index).words;
    const part = alignable(row, claim);
    expect([part.ids.length, part.stems.length, part.places.length]).toEqual([1000, 1000, 1000]);
    expect([part.places[0], part.places.at(-1)]).toEqual([500, 1499]);
  });
});

describe("rowOfArticle()", () => {
  it("has the words from one place up to another", () => {
    const part = rowOfArticle(row.analysed, words, 3, 6);
    expect([...part.places]).toEqual([3, 4, 5]);
    expect([...part.ids].map(id => index.formOf(id))).toEqual(["w3", "w4", "w5"]);
  });
});
