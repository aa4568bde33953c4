import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLibrary, type Library } from "../../../src/answers/library.ts";
import { compareSpeakers } from "../../../src/answers/story/compare.ts";
import { listLatest } from "../../../src/answers/story/latest.ts";
import type { StoryEntry } from "../../../src/answers/story/story.ts";
import { listTimeline } from "../../../src/answers/story/timeline.ts";
import { paragraphOf } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { deliveredArticle } from "../../search/delivered-library.ts";
import { runningStory } from "./running-story.ts";

const SENTENCES = [
  "The tram will open in May.",
  "The tram won't open in May.",
  "“The tram is mine,” said Anna Kvist.",
  "Anna Kvist said that the tram would open.",
  "Olaf Brenner told reporters the tram “will never open”, and left.",
  "“Half a speech begins here and isn't closed, said nobody.",
  "He was not there.",
  "40",
  "—",
  "漢字の路面電車。",
];

const articleOf = (maxParagraphs: number) =>
  fc.record({
    paragraphs: fc.array(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map(list => list.join(" ")),
      { minLength: 1, maxLength: maxParagraphs },
    ),
    date: fc.constantFrom("2024-01-01", "2024-02-01", undefined),
    title: fc.constantFrom("Tram", "Anna Kvist", undefined),
  });

interface Size {
  readonly minLength?: number;
  readonly maxLength: number;
  readonly maxParagraphs: number;
}

const libraryOf = ({ maxParagraphs, ...size }: Size): fc.Arbitrary<Library> =>
  fc
    .array(articleOf(maxParagraphs), size)
    .map(articles =>
      buildLibrary(
        articles.map(({ paragraphs, ...known }) =>
          articleOfParagraphs(paragraphs, { ...known, origin: { kind: "host", file: "a.txt" } }),
        ),
      ),
    );

/** In two tests, each of which ends in time on a busy machine too. */
const LIBRARIES = [
  ["of few long articles", libraryOf({ maxLength: 3, maxParagraphs: 5 })],
  ["of more short articles", libraryOf({ minLength: 4, maxLength: 6, maxParagraphs: 2 })],
] as const;

const anyAbout = fc.constantFrom("tram", "the tram", "may", "kvist tram", "40", "路面電車", "the", "", "?!");

/** Whether an entry is in the library's article, in the paragraph that is cited. */
function isCited(
  { articles, byKey }: Library,
  { article, paragraph, span, quotation, alsoIn }: StoryEntry,
): void {
  expect(articles.some(known => known.article === article)).toBe(true);
  const { start, end } = paragraphOf(article, paragraph);
  expect(span.start).toBeGreaterThanOrEqual(start);
  expect(span.end).toBeLessThanOrEqual(end);
  expect(article.text.slice(span.start, span.end).trim()).not.toBe("");
  if (quotation) expect(quotation.paragraph).toBe(paragraph);
  for (const place of alsoIn) expect(byKey(place.article)).toBeDefined();
}

function everyEntry(library: Library, about: string): StoryEntry[] {
  const comparison = compareSpeakers(library, { speaker: "kvist", other: "Olaf Brenner", about });
  return [
    ...listLatest(library).entries,
    ...listLatest(library, { about, since: "2024-01-15" }).entries,
    ...listTimeline(library, { about }).entries,
    ...listTimeline(library, { about, speaker: "Anna Kvist" }).entries,
    ...comparison.left.entries,
    ...comparison.right.entries,
  ];
}

describe("a story", () => {
  it.each(LIBRARIES)(
    "shows nothing but slices of the paragraphs that it cites, in a library %s",
    (_, any) => {
      fc.assert(
        fc.property(any, anyAbout, (library, about) => {
          for (const entry of everyEntry(library, about)) isCited(library, entry);
        }),
        { numRuns: 75 },
      );
    },
  );

  it("does so of real and running stories too", () => {
    for (const library of [buildLibrary([deliveredArticle()]), runningStory()]) {
      for (const about of ["missiles", "tram", "Ukraine"]) {
        for (const entry of everyEntry(library, about)) isCited(library, entry);
      }
    }
  });

  it.each(LIBRARIES)("puts a timeline in order and has each article once, in a library %s", (_, any) => {
    fc.assert(
      fc.property(any, anyAbout, (library, about) => {
        const { entries } = listTimeline(library, { about });
        const dates = entries.map(({ article }) => article.date ?? "");
        expect(dates).toEqual([...dates].sort());
        const keys = entries.map(({ article }) => article.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });
});
