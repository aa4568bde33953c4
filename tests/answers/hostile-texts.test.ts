import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, type HostileText } from "../../bench/hostile/texts.ts";
import { articleSteps } from "../../src/answers/articles.ts";
import { checkMessage } from "../../src/answers/check/check-message.ts";
import { alignable, alignWords } from "../../src/answers/check/words/align-words.ts";
import { exactPlaces } from "../../src/answers/check/words/find-places.ts";
import { readClaim } from "../../src/answers/check/words/read-claim.ts";
import { rowOfArticle } from "../../src/answers/check/words/speech.ts";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import { listQuotations, quotationSteps } from "../../src/answers/quotations.ts";
import { prepareTopics } from "../../src/answers/suggest-topics.ts";
import { summarySteps } from "../../src/answers/summary/summarise.ts";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { parseArticles } from "../../src/articles/parse.ts";
import { buildTokenTable } from "../../src/search/index/token-table.ts";
import { wordIndexSteps } from "../../src/search/index/word-index.ts";
import type { Steps } from "../../src/search/steps.ts";

// All texts here are invented.

const ON = { kind: "uploaded", on: "2025-03-04" } as const;

function articleOf({ ending, make }: HostileText, bytes: number): Article {
  const { articles } = parseArticles(`hostile${ending}`, new TextEncoder().encode(make(bytes)), ON);
  const [article] = articles;
  if (!article) throw new Error("the text was refused");
  return article;
}

function textNamed(name: string): HostileText {
  const text = HOSTILE_TEXTS.find(text => text.name === name);
  if (!text) throw new Error(`no text is called ${name}`);
  return text;
}

/** Does the work and counts its steps. */
function countSteps(steps: Steps<unknown>): number {
  for (let count = 0; ; count++) if (steps.next().done) return count;
}

/** The article, with a count of how often its text was taken to be read. */
function counted(article: Article): { readonly article: Article; readonly reads: () => number } {
  let reads = 0;
  const { text, ...rest } = article;
  const watched = Object.defineProperty({ ...rest, text }, "text", {
    enumerable: true,
    get: () => {
      reads++;
      return text;
    },
  });
  return { article: watched, reads: () => reads };
}

function withArticle(library: Library, article: Article): Library {
  const articles = library.articles.map(analysed => ({ ...analysed, article }));
  return { ...library, articles, byKey: () => articles[0] };
}

describe("1,000 quotations in one paragraph of 39 kB", () => {
  const article = articleOf(textNamed("quotations in one paragraph"), 39_000);
  const library = buildLibrary([article]);

  it("are listed with each part read once, not once for each quotation", () => {
    const watched = counted(article);
    const { quotations } = listQuotations(withArticle(library, watched.article), { about: "bridge" });
    expect(quotations.length).toBeGreaterThan(800);
    expect(watched.reads()).toBeLessThanOrEqual(3 * article.paragraphs.length);
  });

  it("are listed in as many pieces as it has parts", () => {
    expect(countSteps(quotationSteps(library, { about: "bridge" }))).toBeGreaterThanOrEqual(
      article.paragraphs.length,
    );
  });

  it("keep out what is said beside them of something else", () => {
    const two = buildLibrary([
      articleOfParagraphs(["“The bridge is shut,” said Ada Brandt. “The tram runs,” said Ida Quill."], {
        origin: ON,
      }),
    ]);
    const of = (about: string) =>
      listQuotations(two, { about }).quotations.map(({ article, quotation }) =>
        article.text.slice(quotation.start, quotation.end),
      );
    expect(of("bridge")).toEqual(["The bridge is shut,"]);
    expect(of("tram")).toEqual(["The tram runs,"]);
    expect(of("ferry")).toEqual([]);
  });
});

describe("texts of 150 kB", () => {
  const one = articleOf(textNamed("different words"), 150_000);
  const library = buildLibrary([one]);

  it.each([
    ["a search through articles", () => articleSteps(library, { search: "ferry harbour" }), 150_000 / 20_000],
    [
      "a summary",
      () => summarySteps(library.articles[0] ?? expect.fail("no article"), "long"),
      one.paragraphs.length,
    ],
    ["the words of a check", () => wordIndexSteps([one], buildTokenTable([one])), 5],
  ])("are worked on in pieces: %s", (_, steps, pieces) => {
    expect(countSteps(steps())).toBeGreaterThanOrEqual(Math.floor(pieces));
  });

  it("have their topics collected in pieces", () => {
    const quoted = buildLibrary([articleOf(textNamed("a quotation a paragraph"), 39_000)]);
    expect(countSteps(prepareTopics(quoted))).toBeGreaterThan(10);
  });
});

describe("a claim as long as a message, against a text that repeats itself", () => {
  const article = articleOfParagraphs(["the bridge is shut ".repeat(2_500)], { origin: ON });
  const library = buildLibrary([article]);

  it("is aligned with a table of a million cells at most", async () => {
    const index = await library.words();
    const [words] = index.articles;
    const [analysed] = library.articles;
    if (!words || !analysed) throw new Error("no words");
    const claim = readClaim("the bridge is open ".repeat(300), index);
    const row = rowOfArticle(analysed, words, 0, words.firsts.at(-1) ?? 0);
    expect(() => alignWords(claim.words, row, index, "whole")).toThrow(RangeError);
    const part = alignable(row, claim.words);
    expect(part.ids.length * claim.words.length).toBeLessThanOrEqual(1_000_000);
    expect(part.ids.length * claim.words.length).toBeGreaterThan(900_000);
    expect(alignWords(claim.words, part, index, "whole").steps.length).toBeGreaterThan(0);
  });

  it("reports fifty places at most", async () => {
    const index = await library.words();
    const [words] = index.articles;
    const [analysed] = library.articles;
    if (!words || !analysed) throw new Error("no words");
    const row = rowOfArticle(analysed, words, 0, words.firsts.at(-1) ?? 0);
    const places = exactPlaces(readClaim("the bridge is shut the bridge", index), row);
    expect(places).toHaveLength(50);
    expect(places.slice(0, 3).map(({ first }) => first)).toEqual([0, 4, 8]);
  });

  it("is looked for in pieces", async () => {
    let pieces = 0;
    const run = <Result>(steps: Steps<Result>): Result => {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        pieces++;
      }
    };
    await checkMessage(library, `“${"the bridge is shut ".repeat(100)}”`, { run });
    expect(pieces).toBeGreaterThanOrEqual(4);
  });
});
