import { describe, expect, it } from "vitest";
import { findArticles, suggestArticles } from "../../src/answers/articles.ts";
import { articleCatalogueOf } from "../../src/answers/catalogue/article-catalogue.ts";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import { speakerDirectoryOf } from "../../src/answers/speaker-directory.ts";
import { listSpeakers, suggestSpeakers } from "../../src/answers/speakers.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { hideArticles } from "../../src/library/hide-articles.ts";

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

/** What is worked out of a library beforehand, so that the first question doesn't wait for it. */
function known(library: Library) {
  return {
    speakers: listSpeakers(library),
    typed: ["quill", "brook", "union", "ida quil", "tilda"].map(typed => suggestSpeakers(library, typed)),
    forms: speakerDirectoryOf(library).forms.map(({ words, isOwnName, isBare }) => ({
      words,
      isOwnName,
      isBare,
    })),
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
});
