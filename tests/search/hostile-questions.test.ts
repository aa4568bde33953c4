import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { createTermIndex, termIndexSteps } from "../../src/search/index/create-term-index.ts";
import { joinNamesSteps } from "../../src/search/index/joined-names.ts";
import { SortedNames } from "../../src/search/index/sorted-names.ts";
import { buildTokenTable } from "../../src/search/index/token-table.ts";
import { Vocabulary } from "../../src/search/index/vocabulary.ts";
import { readQuestion } from "../../src/search/question/question.ts";
import { finish, type Steps } from "../../src/search/steps.ts";

// All texts here are invented.

const ORIGIN = { kind: "uploaded", on: "2025-03-04" } as const;

function countSteps(steps: Steps<unknown>): number {
  for (let count = 0; ; count++) if (steps.next().done) return count;
}

describe("a question that repeats a word without end", () => {
  it("looks it up a few times only", () => {
    const index = createTermIndex(
      buildTokenTable([articleOfParagraphs(["The bridge is shut."], { origin: ORIGIN })]),
    );
    expect(readQuestion("bridge ".repeat(40), index).terms).toHaveLength(4);
    expect(readQuestion("bridge harbour bridge", index).terms).toHaveLength(3);
  });
});

describe("the same paragraph in hundreds of articles", () => {
  const articles = Array.from({ length: 200 }, (_, at) =>
    articleOfParagraphs(["The bridge over the harbour is shut. ".repeat(60)], {
      origin: ORIGIN,
      id: `a${at}`,
    }),
  );

  it("is read and compared in pieces", async () => {
    let pieces = 0;
    const run = <Result>(steps: Steps<Result>): Result => {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        pieces++;
      }
    };
    const search = createSearchIndex(articles);
    const question = '"bridge over" "the harbour" -tram is shut';
    const found = await search.search(question, { run });
    expect(pieces).toBeGreaterThan(150);
    expect(found).toEqual(await search.search(question));
    expect(found.hits[0]?.alsoIn.length).toBeGreaterThan(100);
  });
});

describe("an index of a few articles with many words", () => {
  it("is made in pieces", () => {
    const words = Array.from({ length: 100 }, (_, at) => `bridge ${at} `.repeat(450));
    const articles = ["a", "b", "c", "d"].map(id => articleOfParagraphs([...words, id], { origin: ORIGIN }));
    expect(countSteps(termIndexSteps(buildTokenTable(articles)))).toBeGreaterThan(8);
  });
});

describe("words in a row of the question, in the passage", () => {
  it.each([
    ["one after the other", "The harbour bridge is shut.", true],
    ["the other way round", "The bridge of the harbour is shut, they said, and so it is.", false],
    [
      "far apart, each many times",
      `${"harbour ".repeat(50)} ${"or ".repeat(20)} ${"bridge ".repeat(50)}`,
      false,
    ],
  ])("count as neighbours when they are: %s", async (_, text, isNeighbour) => {
    const others = ["Trams run on Sundays.", "Ferries sail from Monday on."];
    const index = createSearchIndex([articleOfParagraphs([text, ...others], { origin: ORIGIN })]);
    const plain = createSearchIndex([
      articleOfParagraphs([text.replace(/harbour bridge/, "harbour or so and then some bridge"), ...others], {
        origin: ORIGIN,
      }),
    ]);
    const [score, without] = await Promise.all(
      [index, plain].map(async one => (await one.search("harbour bridge")).hits[0]?.score ?? 0),
    );
    expect((score ?? 0) > (without ?? 0)).toBe(isNeighbour);
  });
});

describe("Vocabulary", () => {
  it("corrects from 10,000 terms of a letter at most", () => {
    const terms = Array.from(
      { length: 30_000 },
      (_, at) => `z${String.fromCharCode(97 + (at % 26))}`.padEnd(6, "q") + toLetters(at),
    ).sort();
    const asked = new Set<number>();
    const vocabulary = new Vocabulary(finish(joinNamesSteps([new SortedNames(terms)])), {
      isLive: () => true,
      isCommon: term => asked.add(term).size > 0,
    });
    vocabulary.similarTo("zzzzzzzzz");
    expect(asked.size).toBeLessThanOrEqual(10_001);
  });
});

function toLetters(number: number): string {
  return [...number.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
}
