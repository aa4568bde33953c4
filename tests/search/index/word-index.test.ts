import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOfLines, articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { readWords } from "../../../src/search/index/read-words.ts";
import { createWordIndex } from "../../../src/search/index/word-index.ts";
import { allNumbers } from "./all-numbers.ts";

// All texts are invented.
const index = createWordIndex([
  articleOfLines("The harbour was dredged.\nHarbours belong to Anton Vell, and Vell knows.", {
    id: "a",
    date: "2031-01-01",
    origin: { kind: "host", file: "a" },
  }),
  articleOfLines("Every ship pays.\nThe dredged harbour was the oldest.", {
    id: "b",
    date: "2031-02-02",
    origin: { kind: "host", file: "b" },
  }),
]);

function stemsOf(words: string): number[] {
  return words.split(" ").map(form => index.stemOf(form) ?? -1);
}

function found(words: string, filter?: { readonly since?: string; readonly until?: string }): string[] {
  return index
    .candidates(stemsOf(words), { filter })
    .map(({ article, paragraph }) => `${index.articles[article]?.article.id} ¶${paragraph}`);
}

describe("createWordIndex() candidates", () => {
  it("puts the paragraph with the words in their order first", () => {
    expect(found("the harbour was dredged").slice(0, 2)).toEqual(["a ¶1", "b ¶2"]);
    expect(found("the dredged harbour was").slice(0, 2)).toEqual(["b ¶2", "a ¶1"]);
  });

  it("finds inflected words, and nothing for unknown ones", () => {
    expect(found("ships")).toEqual(["b ¶1"]);
    expect(found("zeppelin")).toEqual([]);
    expect(found("constructor __proto__")).toEqual([]);
  });

  it("keeps to the filter and the limit", () => {
    expect(found("harbour", { since: "2031-02-01" })).toEqual(["b ¶2"]);
    expect(found("harbour", { until: "2031-01-31" })).toEqual(["a ¶1", "a ¶2"]);
    expect(index.candidates(stemsOf("harbour"), { limit: 1 })).toHaveLength(1);
  });

  it("distinguishes names from words", () => {
    const isName = (form: string) => index.isName(index.idOf(form) ?? -1);
    expect(["vell", "anton", "harbour", "every"].map(isName)).toEqual([true, true, false, false]);
  });
});

describe("createWordIndex().articles", () => {
  const words = fc.constantFrom(
    ..."the Harbour harbours £5 20% $1,000 -7 [t]here resign[ed] [sic] https://x.example/y Vell’s it’s 3rd no 10 漢字".split(
      " ",
    ),
    "No 10",
    "Salt & Tar",
    "“dredged”",
    "x".repeat(300),
    "-".repeat(300),
  );
  const article = fc
    .array(
      fc.array(words, { minLength: 1, maxLength: 12 }).map(list => list.join(" ")),
      { minLength: 1, maxLength: 4 },
    )
    .map(paragraphs => articleOfParagraphs(paragraphs, { origin: { kind: "host", file: "a" } }));

  it("are the same in whatever pieces an article is read", () => {
    fc.assert(
      fc.property(article, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (text, pieces) => {
        const [words, again] = [createWordIndex([text]), createWordIndex([text])].map(
          ({ articles }) => articles[0],
        );
        if (!words || !again) throw new Error("no article");
        const all = allNumbers(again);
        for (const [one, other] of pieces) {
          const [from = 0, to = 0] = [one, other].map(at => at % (all.ids.length + 1)).sort((a, b) => a - b);
          const { ids, stems } = words.numbersIn(from, to);
          expect([...ids]).toEqual([...all.ids.slice(from, to)]);
          expect([...stems]).toEqual([...all.stems.slice(from, to)]);
        }
      }),
    );
  });

  it("have every word that a quote check reads, in order, under the number of its form", () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), articles => {
        const index = createWordIndex(articles);
        for (const words of index.articles) {
          const { article, starts, ends, firsts } = words;
          const { ids, stems } = allNumbers(words);
          const read = article.paragraphs.map(paragraph => readWords(article.text, paragraph));
          expect([...ids].map(id => index.formOf(id))).toEqual(read.flat().map(({ form }) => form));
          expect([...stems]).toEqual(read.flat().map(({ form }) => index.stemOf(form)));
          expect([...starts]).toEqual(read.flat().map(({ start }) => start));
          expect([...ends]).toEqual(read.flat().map(({ end }) => end));
          expect(firsts.length).toBe(article.paragraphs.length + 1);
          expect(firsts.at(-1)).toBe(ids.length);
        }
      }),
    );
  });
});

describe("readWords() reads", () => {
  it.each([
    ["signs with their numbers", "£5, or 20% of $1,000", ["£5", "or", "20%", "of", "$1000"]],
    [
      "a minus, and no dash",
      "-5 (−6) 2015-16 rates--7 word - 8",
      ["-5", "-6", "2015", "16", "rates", "7", "word", "8"],
    ],
    ["brackets inside words", "[t]here resign[ed] a[b]c", ["there", "resigned", "abc"]],
    ["no links", "see https://x.example/a-b?c here", ["see", "here"]],
    ["no “[sic]”", "it are [sic] so", ["it", "are", "so"]],
  ])("%s", (_name, text, forms) => {
    const words = readWords(text);
    expect(words.map(({ form }) => form)).toEqual(forms);
    for (const { start, end } of words) expect(start < end && end <= text.length).toBe(true);
  });
});
