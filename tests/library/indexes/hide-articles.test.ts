import { describe, expect, it, vi } from "vitest";
import { findArticles, suggestArticles } from "../../../src/answers/articles.ts";
import { articleCatalogueOf } from "../../../src/answers/catalogue/article-catalogue.ts";
import { buildLibrary, type Library } from "../../../src/answers/library.ts";
import {
  isDirectoryReady,
  prepareDirectory,
  speakerDirectoryOf,
} from "../../../src/answers/speakers/speaker-directory.ts";
import { listSpeakers, suggestSpeakers } from "../../../src/answers/speakers/speakers.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { hideArticles } from "../../../src/library/indexes/hide-articles.ts";
import { finish } from "../../../src/search/steps.ts";

// All of it is invented.
const TEXTS = [
  ["The pool opens", "“The pool will open in May,” Ida Quill said.", "“It won’t,” Mr Ode Brook said."],
  ["The pool stays shut", "“Not in May,” Ida Quill said. Mayor Ida Quill said: “In June.”"],
  ["Bees on the roof", "“I keep bees,” Tilda Brook said.", "“She does,” the Pool Union said."],
  ["Nobody is quoted", "Ida Quill went home."],
];

function libraryOfTexts(): Library {
  return buildLibrary(
    TEXTS.map(([title = "", ...paragraphs], at) =>
      articleOfParagraphs(paragraphs, {
        title,
        date: `2031-01-0${at + 1}`,
        origin: { kind: "host", file: `${at}.txt` },
      }),
    ),
  );
}

/** Enough articles that more can be removed one by one than a directory can be derived for. */
function largeLibrary(): Library {
  const names = ["Ida Quill", "Ode Brook", "Tilda Brook", "Otto Lind", "Ana Roe", "Per Tarn"];
  return buildLibrary(
    Array.from({ length: 60 }, (_, at) => {
      const [one, other] = [names[at % names.length], names[(at * 7 + 1) % names.length]];
      return articleOfParagraphs(
        [`“The pool has ${at} lanes,” ${one} said.`, `“It hasn’t,” ${other} said.`],
        {
          title: `Lanes of pool ${at}`,
          date: "2031-01-05",
          origin: { kind: "host", file: `${at}.txt` },
        },
      );
    }),
  );
}

/** The library after each further removal of one of its articles. */
function afterEachRemoval(whole: Library, count: number, each: (library: Library) => void): Library[] {
  const left: Library[] = [];
  for (const { article } of whole.articles.slice(0, count)) {
    const rest = hideArticles(left.at(-1) ?? whole, ({ key }) => key === article.key);
    each(rest);
    left.push(rest);
  }
  return left;
}

function stepsToPrepare(library: Library): number {
  return [...prepareDirectory(library)].length;
}

/** What is prepared for a library in advance, so that the first question doesn't wait for it. */
function known(library: Library) {
  return {
    speakers: listSpeakers(library),
    typed: ["quill", "brook", "union", "ida quil", "tilda"].map(typed => suggestSpeakers(library, typed)),
    forms: speakerDirectoryOf(library).forms.map(({ words }) => words),
    titles: ["pool", "bees", "shut pool", "nobdy", ""].map(typed => suggestArticles(library, typed)),
    found: ["The pool opens", "bees"].map(typed => findArticles(library, typed)),
    newest: articleCatalogueOf(library).articles,
  };
}

describe("hideArticles()", () => {
  it.each([[[0]], [[1]], [[0, 1]], [[2, 3]], [[0, 1, 2, 3]]])(
    "knows the same people and titles at once as a library without the articles %j",
    hidden => {
      const whole = libraryOfTexts();
      known(whole);
      const gone = new Set(hidden.map(at => `2031-01-0${at + 1}`));
      const rest = hideArticles(whole, ({ date }) => gone.has(date ?? ""));
      const anew = buildLibrary(rest.articles.map(({ article }) => article));
      expect(known(rest)).toEqual(known(anew));
    },
  );

  it("knows the same people and titles where nobody had asked for them before", () => {
    const whole = libraryOfTexts();
    finish(prepareDirectory(whole));
    const rest = hideArticles(whole, ({ date }) => date === "2031-01-01");
    expect(isDirectoryReady(rest)).toBe(true);
    expect(known(rest)).toEqual(known(buildLibrary(rest.articles.map(({ article }) => article))));
    expect(known(whole)).toEqual(known(libraryOfTexts()));
  });

  it("knows the same people after each of many removals, whether anybody asked in between or not", {
    timeout: 30_000,
  }, () => {
    const asked = largeLibrary();
    known(asked);
    const unasked = largeLibrary();
    known(unasked);
    const last = afterEachRemoval(unasked, 55, () => {}).at(-1) ?? unasked;
    const left = afterEachRemoval(asked, 55, rest => {
      speakerDirectoryOf(rest);
    });
    const anew = (library: Library) => known(buildLibrary(library.articles.map(({ article }) => article)));
    expect(known(last)).toEqual(anew(last));
    for (const at of [1, 49, 50]) {
      const rest = left[at] ?? asked;
      expect(known(rest)).toEqual(anew(rest));
    }
  });

  it("makes the directory in one pass after many removals that nobody asked in between", () => {
    const [oneByOne, atOnce] = [largeLibrary(), largeLibrary()];
    for (const library of [oneByOne, atOnce]) finish(prepareDirectory(library));
    const last = afterEachRemoval(oneByOne, 40, () => {}).at(-1) ?? oneByOne;
    const gone = new Set(atOnce.articles.slice(0, 40).map(({ article }) => article.key));
    expect(stepsToPrepare(last)).toBe(stepsToPrepare(hideArticles(atOnce, ({ key }) => gone.has(key))));
  });

  it("looks nobody up through the directories of earlier removals", () => {
    const whole = largeLibrary();
    finish(prepareDirectory(whole));
    const left = afterEachRemoval(whole, 40, rest => finish(prepareDirectory(rest)));
    const last = left.pop() ?? whole;
    const inWhole = vi.spyOn(speakerDirectoryOf(whole).catalogue, "find");
    const inEarlier = left.map(rest => vi.spyOn(speakerDirectoryOf(rest).catalogue, "find"));
    expect(suggestSpeakers(last, "brook")).toHaveLength(2);
    expect(inWhole).toHaveBeenCalled();
    expect(inEarlier.filter(({ mock }) => mock.calls.length > 0)).toEqual([]);
  });

  it("searches the library that hid nothing yet, however many removals there were", () => {
    const whole = libraryOfTexts();
    const search = vi.spyOn(whole.search, "search");
    const left = afterEachRemoval(whole, 3, () => {});
    const inEarlier = left.slice(0, -1).map(rest => vi.spyOn(rest.search, "search"));
    const last = left.at(-1) ?? whole;
    last.search.search("pool");
    const gone = whole.articles.slice(0, 3).map(({ article }) => article.key);
    expect(search.mock.calls.map(([, options]) => [...(options?.filter?.except ?? [])].sort())).toEqual([
      [...gone].sort(),
    ]);
    for (const earlier of inEarlier) expect(earlier).not.toHaveBeenCalled();
    for (const key of gone) expect(last.byKey(key)).toBeUndefined();
  });

  it("looks no title up through the catalogues of earlier removals", () => {
    const whole = largeLibrary();
    const inWhole = vi.spyOn(articleCatalogueOf(whole).catalogue, "find");
    const left = afterEachRemoval(whole, 40, () => {});
    const last = left.pop() ?? whole;
    const inEarlier = left.map(rest => vi.spyOn(articleCatalogueOf(rest).catalogue, "find"));
    const title = last.articles[0]?.article.title ?? "";
    expect(findArticles(last, title).map(article => article.title)).toEqual([title]);
    expect(inWhole).toHaveBeenCalled();
    expect(inEarlier.filter(({ mock }) => mock.calls.length > 0)).toEqual([]);
    expect(articleCatalogueOf(last).articles).toHaveLength(20);
  });

  it("rebuilds the directory once so many articles are hidden that this takes no longer", () => {
    const whole = largeLibrary();
    finish(prepareDirectory(whole));
    const made = afterEachRemoval(whole, 51, () => {}).map(isDirectoryReady);
    expect(made.slice(0, 50)).not.toContain(false);
    expect(made[50]).toBe(false);
  });
});
