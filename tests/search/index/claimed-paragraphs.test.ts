import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createWordIndex, type WordIndex, withoutArticles } from "../../../src/search/index/word-index.ts";
import { allNumbers } from "./all-numbers.ts";

const PAIR_WEIGHT = 1.5;

// Words with one stem, words that a question looks up under one term and checks don't, and one without letters.
const word = fc.constantFrom(
  ..."the the the of of a harbour harbours dredged dredging says said saying ship ships Vell £5 20% missile tide".split(
    " ",
  ),
);
const claim = fc.array(fc.oneof({ weight: 12, arbitrary: word }, fc.constant("zeppelin")), { maxLength: 14 });
const paragraph = fc.array(word, { minLength: 1, maxLength: 20 }).map(words => words.join(" "));
const articles = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 })
  .map(list =>
    list.map((paragraphs, at) =>
      articleOfParagraphs(paragraphs, { date: `203${at}-01-01`, origin: { kind: "host", file: `${at}` } }),
    ),
  );

function stemsOf(index: WordIndex, forms: readonly string[]): number[] {
  return forms.map(form => index.stemOf(form) ?? -1);
}

/** Every paragraph scored, one after the other. */
function exhaustive(index: WordIndex, forms: readonly string[], since: string | undefined) {
  const paragraphs = index.articles.flatMap(({ article, numbersIn, firsts }, place) =>
    article.paragraphs.map((_, at) => ({
      article: place,
      paragraph: at + 1,
      date: article.date ?? "",
      stems: [...numbersIn(firsts[at] ?? 0, firsts[at + 1] ?? 0).stems],
    })),
  );
  const rarity = (stem: number) =>
    Math.log(1 + paragraphs.length / paragraphs.filter(({ stems }) => stems.includes(stem)).length);
  const claimed = stemsOf(index, forms);
  const pairsOf = (stems: readonly number[]) =>
    stems.slice(1).flatMap((stem, at) => {
      const before = stems[at] ?? -1;
      return before < 0 || stem < 0 ? [] : [`${before} ${stem}`];
    });
  const rarityOfPair = (pair: string) => {
    const [one = 0, other = 0] = pair.split(" ").map(stem => rarity(Number(stem)));
    return Math.min(one + other, Math.log(1 + paragraphs.length));
  };
  const scoreOf = (stems: readonly number[]) => {
    const shared = new Set(stems.filter(stem => claimed.includes(stem)));
    const wanted = new Set(pairsOf(claimed));
    const pairs = new Set(pairsOf(stems).filter(pair => wanted.has(pair)));
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    return sum([...shared].map(rarity)) + PAIR_WEIGHT * sum([...pairs].map(rarityOfPair));
  };
  return paragraphs
    .filter(({ date }) => since === undefined || date >= since)
    .map(({ article, paragraph, stems }) => ({ article, paragraph, score: scoreOf(stems) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

describe("WordIndex.candidates()", () => {
  it("have the highest scores of all paragraphs, although only some are read", () => {
    fc.assert(
      fc.property(
        articles,
        claim,
        fc.integer({ min: 1, max: 70 }),
        fc.option(fc.constantFrom("2030-06-01", "2034-01-01"), { nil: undefined }),
        (list, forms, limit, since) => {
          const index = createWordIndex(list);
          const all = exhaustive(
            index,
            forms.map(form => form.toLowerCase()),
            since,
          );
          const found = index.candidates(
            stemsOf(
              index,
              forms.map(form => form.toLowerCase()),
            ),
            { limit, ...(since !== undefined && { filter: { since } }) },
          );
          expect(found.length).toBe(Math.min(limit, all.length));
          found.forEach(({ score }, at) => {
            expect(score).toBeCloseTo(all[at]?.score ?? Number.NaN, 8);
          });
          for (const { article, paragraph, score } of found) {
            const same = all.find(other => other.article === article && other.paragraph === paragraph);
            expect(score).toBeCloseTo(same?.score ?? Number.NaN, 8);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("have a paragraph with the claim word for word before all that haven't", () => {
    fc.assert(
      fc.property(
        articles,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 10 }),
        (list, seed, start, length) => {
          const index = createWordIndex(list);
          const article = index.articles[seed % index.articles.length];
          if (!article) return;
          const at = start % Math.max(1, article.firsts.at(-1) ?? 0);
          const ids = [...allNumbers(article).ids].slice(at, at + length);
          const forms = ids.map(id => index.formOf(id));
          const [first] = index.candidates(stemsOf(index, forms), { limit: 64 });
          const inOne = (place: number, paragraph: number) => {
            const words = index.articles[place];
            const [from = 0, to = 0] = [words?.firsts[paragraph - 1], words?.firsts[paragraph]];
            const own = words ? [...words.numbersIn(from, to).stems] : [];
            return ` ${own.join(" ")} `.includes(` ${stemsOf(index, forms).join(" ")} `);
          };
          const isInAny = index.articles.some(({ article: { paragraphs } }, place) =>
            paragraphs.some((_, paragraph) => inOne(place, paragraph + 1)),
          );
          const best = index
            .candidates(stemsOf(index, forms), { limit: 64 })
            .filter(({ score }) => score >= (first?.score ?? 0) - 1e-9);
          if (isInAny) expect(best.some(({ article, paragraph }) => inOne(article, paragraph))).toBe(true);
        },
      ),
    );
  });
});

describe("WordIndex.holders()", () => {
  it("have a part of every place where the words stand one after the other", () => {
    fc.assert(
      fc.property(
        articles,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 25 }),
        (list, seed, start, length) => {
          const index = createWordIndex(list);
          const place = seed % index.articles.length;
          const words = index.articles[place];
          if (!words) return;
          const { ids } = allNumbers(words);
          const at = start % ids.length;
          const forms = [...ids.subarray(at, at + length)].map(id => index.formOf(id));
          const holders = index.holders(stemsOf(index, forms), { limit: 1000 }) ?? [];
          const touched = words.article.paragraphs.flatMap((_, paragraph) => {
            const [from = 0, to = 0] = [words.firsts[paragraph], words.firsts[paragraph + 1]];
            return from < at + length && to > at ? [paragraph + 1] : [];
          });
          expect(
            holders.some(({ article, paragraph }) => article === place && touched.includes(paragraph)),
          ).toBe(true);
        },
      ),
    );
  });

  it("are none for a word that no article has, and unknown where the rarest has too many", () => {
    const index = createWordIndex([
      articleOfParagraphs(["the tide", "the harbour", "the ships"], { origin: { kind: "host", file: "a" } }),
    ]);
    expect(index.holders(stemsOf(index, ["the", "zeppelin"]))).toEqual([]);
    expect(index.holders(stemsOf(index, ["the", "ship"]))).toEqual([{ article: 0, paragraph: 3, score: 1 }]);
    expect(index.holders(stemsOf(index, ["the"]), { limit: 2 })).toBeNull();
    expect(index.holders(stemsOf(index, []))).toBeNull();
    expect(index.holders(stemsOf(index, ["the", "ship"]), { filter: { since: "2031-01-01" } })).toEqual([]);
  });

  it("are only in articles that have the other words too, where the rarest is in many", () => {
    const articleOf = (paragraphs: string[], file: string) =>
      articleOfParagraphs(paragraphs, { origin: { kind: "host", file } });
    const index = createWordIndex([
      articleOf(["a tide", "a tide"], "a"),
      articleOf(["a ship", "a ship", "a ship"], "b"),
      articleOf(["the tide", "no ship", "a tide"], "c"),
    ]);
    const held = index.holders(stemsOf(index, ["tide", "ship"]), { limit: 3 }) ?? [];
    expect(held.map(({ article, paragraph }) => `${article} ${paragraph}`)).toEqual(["2 1", "2 3"]);
    expect(index.holders(stemsOf(index, ["tide", "ship"]), { limit: 1 })).toBeNull();
  });

  it("keep out the articles that an index is without, and count the others again", () => {
    const articleOf = (text: string, file: string) =>
      articleOfParagraphs([text], { origin: { kind: "host", file } });
    const [first, second] = [articleOf("the tide", "a"), articleOf("a low tide", "b")];
    const rest = withoutArticles(createWordIndex([first, second]), new Set([first.key]));
    expect(rest.holders(stemsOf(rest, ["tide"]))).toEqual([{ article: 0, paragraph: 1, score: 1 }]);
    expect(rest.candidates(stemsOf(rest, ["tide"])).map(({ article }) => article)).toEqual([0]);
  });
});
