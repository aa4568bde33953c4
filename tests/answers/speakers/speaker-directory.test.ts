import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysedArticle } from "../../../src/answers/analysed-article.ts";
import { type Library, libraryOf } from "../../../src/answers/library.ts";
import {
  isDirectoryReady,
  prepareDirectory,
  speakerDirectoryOf,
} from "../../../src/answers/speakers/speaker-directory.ts";
import { suggestSpeakers } from "../../../src/answers/speakers/speakers.ts";
import { finish } from "../../../src/search/steps.ts";
import { inventedArticle } from "../invented-library.ts";

/** Names that may be one person's or several people's, depending on what else there is. All of them are invented. */
const NAMES = [
  "Ann Roe",
  "Roe",
  "Mr Roe",
  "Bill Roe",
  "William Roe",
  "Ted Roe",
  "Edward Roe",
  "Theodore Roe",
  "Mayor Ida Quill",
  "Ida Quill",
  "Quill",
  "Otto Lind",
  "Otto Lind Jr.",
  "the Pool Union",
  "Ana Zelenska",
  "Zelenska",
];

/** Spellings that an article itself gives to one person. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "Ana Zelenska": ["Anna Zelenska"],
  "Ida Quill": ["Ida Quil"],
};

function articleOf(number: number, names: readonly string[]): AnalysedArticle {
  return inventedArticle({
    id: `article-${number}`,
    date: `2031-01-${String(1 + (number % 28)).padStart(2, "0")}`,
    text: names.map((name, at) => `“Words ${number} ${at},” said ${name}.`).join("\n"),
    quotations: names.map((by, at) => ({
      words: `Words ${number} ${at},`,
      by,
      ...(by.includes("Union") && { kind: "organisation" as const }),
      ...(SPELLINGS[by] && { alsoNamed: SPELLINGS[by] }),
    })),
  });
}

/** Everything in a library's directory. */
function known(library: Library) {
  const { speakers, namesOf, forms, keyOf } = speakerDirectoryOf(library);
  return {
    speakers,
    names: speakers.map(({ key }) => namesOf(key)),
    forms,
    found: [...NAMES, "ro", "zelen", "ida quil", "unio"].map(typed => suggestSpeakers(library, typed)),
    keys: library.articles.map(({ article, quotations }) =>
      quotations.map(({ attribution }) =>
        attribution.kind === "unclear" ? null : keyOf(article, attribution.speaker),
      ),
    ),
  };
}

describe("prepareDirectory() beside a shared library", () => {
  it("knows the same people as if everybody were looked at again", { timeout: 60_000 }, () => {
    const article = fc.record({
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
      where: fc.constantFrom("shared", "shared", "own", "blocked", "corrected"),
    });
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 14 }), given => {
        const all = given.map(({ names, where }, at) => ({ analysed: articleOf(at, names), where }));
        const shared = libraryOf(all.flatMap(({ analysed, where }) => (where === "own" ? [] : [analysed])));
        finish(prepareDirectory(shared));
        const before = JSON.stringify(known(shared));
        const shown = all.flatMap(({ analysed, where }, at) => {
          if (where === "blocked") return [];
          if (where !== "corrected") return [analysed];
          const { quotations } = articleOf(
            at,
            analysed.quotations.map(() => "Ann Roe"),
          );
          return [{ ...analysed, quotations }];
        });
        const beside = libraryOf(shown);
        finish(prepareDirectory(beside, [shared]));
        expect(isDirectoryReady(beside)).toBe(true);
        expect(known(beside)).toEqual(known(libraryOf(shown)));
        expect(JSON.stringify(known(shared))).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
