import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import {
  createTermIndex,
  joinPartsSteps,
  showPartsSteps,
} from "../../../src/search/index/create-term-index.ts";
import { partSteps } from "../../../src/search/index/index-part.ts";
import { HIDDEN } from "../../../src/search/index/shown-part.ts";
import type { TermIndex } from "../../../src/search/index/term-index.ts";
import { buildTokenTable, TERM_MASK } from "../../../src/search/index/token-table.ts";
import { createWordIndex, showWordIndexSteps, type WordIndex } from "../../../src/search/index/word-index.ts";
import { joinWordsSteps, wordPartSteps } from "../../../src/search/index/word-part.ts";
import { finish } from "../../../src/search/steps.ts";
import { allNumbers } from "./all-numbers.ts";

// All texts are invented. Inflections, names, numbers, a word in two languages, and a misspelt one.
const WORDS =
  "the the a of in Harbour harbour harbours dredged dredging says said ship ships Vell vell Britain British 5 five £5 20% e-mail email mail bridge bridges brigde Hafen der die Brücke the-tide tide".split(
    " ",
  );
const word = fc.constantFrom(...WORDS);
const paragraph = fc.array(word, { minLength: 1, maxLength: 16 }).map(words => `Today ${words.join(" ")}.`);
const article = fc
  .record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    title: fc.option(paragraph),
    language: fc.constantFrom("en", "en", "de"),
    day: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ paragraphs, title, language, day }) =>
    articleOfParagraphs(paragraphs, {
      ...(title !== null && { title }),
      language,
      date: `2031-01-0${day}`,
      origin: { kind: "host", file: "invented" },
    }),
  );
/** Articles in the order of a library, each with the part that it is in and whether it is shown. */
const library = fc
  .array(fc.record({ article, part: fc.nat(2), isShown: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map(list => list.sort((a, b) => ((a.article.date ?? "") < (b.article.date ?? "") ? -1 : 1)));
const typed = fc.array(
  fc.oneof({ weight: 9, arbitrary: word }, fc.constantFrom("harbuor", "zeppelin", "who")),
  {
    minLength: 1,
    maxLength: 6,
  },
);

interface Placed {
  readonly article: Article;
  readonly part: number;
  readonly isShown: boolean;
}

/** The same articles as parts of which some are hidden, and as one index over those that are shown. */
function bothOf(placed: readonly Placed[]): {
  readonly articles: readonly Article[];
  readonly one: { readonly terms: TermIndex; readonly words: WordIndex };
  readonly merged: { readonly terms: TermIndex; readonly words: WordIndex };
} {
  const shown = placed.filter(({ isShown }) => isShown);
  const articles = shown.map(({ article }) => article);
  const groups = [0, 1, 2].map(part => placed.filter(one => one.part === part));
  const tables = groups.map(group => buildTokenTable(group.map(({ article }) => article)));
  const places = groups.map(group =>
    Int32Array.from(group, one => (one.isShown ? shown.indexOf(one) : HIDDEN)),
  );
  const terms = finish(joinPartsSteps(tables.map(table => finish(partSteps(table)))));
  const words = finish(joinWordsSteps(tables.map(table => finish(wordPartSteps(table)))));
  return {
    articles,
    one: { terms: createTermIndex(buildTokenTable(articles)), words: createWordIndex(articles) },
    merged: {
      terms: finish(showPartsSteps(terms, places)),
      words: finish(showWordIndexSteps(articles, words, places)),
    },
  };
}

describe("an index made of parts, with some articles hidden", () => {
  it("answers as one index over those that are shown, to the last bit", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        library,
        fc.array(typed, { minLength: 1, maxLength: 4 }),
        async (placed, questions) => {
          const { articles, one, merged } = bothOf(placed);
          const [alone, together] = [one, merged].map(({ terms }) =>
            createSearchIndex(articles, { index: terms }),
          );
          for (const words of questions) {
            for (const question of [words.join(" "), `"${words.join(" ")}"`]) {
              const options = { limit: 20, asked: "2031-01-10" };
              expect(await together?.search(question, options)).toEqual(
                await alone?.search(question, options),
              );
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("checks quotes as one index does", () => {
    fc.assert(
      fc.property(library, typed, (placed, claim) => {
        const { one, merged } = bothOf(placed);
        const forms = claim.map(form => form.toLowerCase());
        const stemsIn = (words: (typeof one)["words"]) => forms.map(form => words.stemOf(form) ?? -1);
        const read = ({ words }: typeof one) => ({
          candidates: words.candidates(stemsIn(words)),
          holders: words.holders(stemsIn(words)),
          rarities: stemsIn(words).map(stem => words.rarityOf(stem)),
          known: forms.map(form => words.idOf(form) !== undefined),
          stems: forms.map(form => words.stemOf(form) !== undefined),
          names: forms.map(form => words.isName(words.idOf(form) ?? -1)),
          articles: words.articles.map(own => {
            const { ids, stems } = allNumbers(own);
            return {
              key: own.article.key,
              starts: own.starts,
              ends: own.ends,
              firsts: own.firsts,
              forms: [...ids].map(id => words.formOf(id)),
              // Stems have other numbers; the words that share one are the same.
              stems: [...stems].map(stem => stems.indexOf(stem)),
            };
          }),
        });
        expect(read(merged)).toEqual(read(one));
      }),
      { numRuns: 100 },
    );
  });

  it("counts the passages and titles with a term as reading them does", () => {
    fc.assert(
      fc.property(library, placed => {
        const { merged } = bothOf(placed);
        const { terms } = merged;
        const { postings, titlePostings } = terms;
        const shown = Array.from({ length: terms.passages }, (_, at) => [...terms.tokensOf(at)]).flat();
        for (const term of new Set(shown.map(token => token & TERM_MASK))) {
          expect(postings.frequency(term)).toBe(postings.of(term).places.length);
          expect(titlePostings.frequency(term)).toBe(titlePostings.of(term).places.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
