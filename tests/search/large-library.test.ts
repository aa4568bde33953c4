import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { joinPartsSteps, showPartsSteps } from "../../src/search/index/create-term-index.ts";
import { createPart } from "../../src/search/index/index-part.ts";
import { type ArticleTokens, mergeSteps } from "../../src/search/index/merge-token-tables.ts";
import { HIDDEN } from "../../src/search/index/shown-part.ts";
import { buildTokenTable, type TokenTable } from "../../src/search/index/token-table.ts";
import { showWordIndexSteps, type WordIndex } from "../../src/search/index/word-index.ts";
import { joinWordsSteps, wordPartSteps } from "../../src/search/index/word-part.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { finish, type Steps } from "../../src/search/steps.ts";
import { sliceOf } from "../../src/text/span.ts";

// Invented, and made by a rule: so many articles that work on them is done in pieces.
const ARTICLES = 2_700;
const PARAGRAPHS = 3;
/** The rest is a part by itself, as a server's own articles are beside the shared ones. */
const OF_FIRST_PART = 2_400;
const SYLLABLES = "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ta te ti to".split(
  " ",
);
const COMMON =
  "the council of a town has said that its harbour and its bridge will be closed for some days".split(" ");

/** "Babeloti", another for each number. */
function nameOf(number: number): string {
  const at = (power: number) =>
    SYLLABLES[Math.floor(number / SYLLABLES.length ** power) % SYLLABLES.length] ?? "";
  const name = `${at(3)}${at(2)}${at(1)}${at(0)}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function paragraphOf(number: number): string {
  const common = COMMON.map((_, at) => COMMON[(number * 7 + at * 5) % COMMON.length]);
  const names = [0, 1, 2].map(at => nameOf(number * PARAGRAPHS + at + 100_000));
  return `Today ${common.join(" ")} ${names.join(" ")} ${common.slice(3).join(" ")} ${common.join(" ")}, at ${number % 60} minutes past ${common.slice(9).join(" ")}.`;
}

const PLANTED = new Map([
  [400, "The lighthouse at Ostrel was painted green by Ida Quern because sailors mistook it for a church."],
  [900, "Sailors of Ostrel say that the lighthouse is dim."],
  [1_500, "A circus bought the old cannery of Ostrel for £90,000."],
]);
/** Every third article is hidden; those with the answers aren't. */
const isHidden = (article: number) => article % 3 === 2;

const all: readonly Article[] = Array.from({ length: ARTICLES }, (_, at) =>
  articleOfParagraphs(
    [
      PLANTED.get(at) ?? paragraphOf(at * PARAGRAPHS),
      ...[1, 2].map(paragraph => paragraphOf(at * PARAGRAPHS + paragraph)),
    ],
    { origin: { kind: "host", file: `${at}` }, title: `Harbour news ${at}`, language: "en" },
  ),
);
const shown = all.filter((_, at) => !isHidden(at));

function eachOf(table: TokenTable): readonly ArticleTokens[] {
  return Array.from(table.firstOf.subarray(1), (_, at) => ({ table, at }));
}

function countSteps<Result>(steps: Steps<Result>): { readonly result: Result; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { result: step.value, pauses };
  }
}

describe("a library of thousands of paragraphs", { timeout: 60_000 }, () => {
  let index: SearchIndex;
  let words: WordIndex;
  let pauses: Readonly<Record<string, number>>;

  beforeAll(() => {
    const groups = [all.slice(0, OF_FIRST_PART), all.slice(OF_FIRST_PART)];
    const places = groups.map(group =>
      Int32Array.from(group, article => (isHidden(all.indexOf(article)) ? HIDDEN : shown.indexOf(article))),
    );
    const tables = groups.map(buildTokenTable);
    const joined = countSteps(joinPartsSteps(tables.map(createPart)));
    const parts = tables.map(table => countSteps(wordPartSteps(table)));
    const joinedWords = finish(joinWordsSteps(parts.map(({ result }) => result)));
    const terms = countSteps(showPartsSteps(joined.result, places));
    index = createSearchIndex(shown, { index: terms.result });
    words = finish(showWordIndexSteps(shown, joinedWords, places));
    pauses = {
      merging: countSteps(mergeSteps(tables.flatMap(eachOf))).pauses,
      joining: joined.pauses,
      hiding: terms.pauses,
      words: parts[0]?.pauses ?? 0,
    };
  }, 60_000);

  it("is put together in pieces", () => {
    for (const pausesOfStep of Object.values(pauses)) expect(pausesOfStep).toBeGreaterThan(0);
  });

  it.each([
    ["who painted the lighthouse at Ostrel", "Ida Quern"],
    ["why was the lighthouse at Ostrel painted green", "mistook it for a church"],
    ["how much did the circus pay for the cannery of Ostrel", "£90,000"],
    ["who painted the lightouse at Ostrel", "Ida Quern"],
  ])("answers: %s", async (question, answer) => {
    const { hits, best, tier } = await index.search(question);
    expect(tier).toBe("answered");
    const hit = hits[best];
    expect(hit && sliceOf(hit.article.text, hit.answer)).toContain(answer);
  });

  it("finds nothing of what is hidden", async () => {
    const hidden = all[2];
    const name = nameOf(2 * PARAGRAPHS * PARAGRAPHS + 100_000);
    expect(hidden?.text).toContain(name);
    expect((await index.search(`"${name}"`)).tier).toBe("none");
    expect(words.candidates([name.toLowerCase()])).toEqual([]);
  });

  it("finds a phrase that hundreds of paragraphs have", async () => {
    const { hits } = await index.search('"closed council said" harbour', { limit: 10 });
    expect(hits).toHaveLength(10);
    for (const { article, span } of hits)
      expect(sliceOf(article.text, span)).toContain("closed council said");
  });

  it("leaves out what has a word that is excluded, however many have the others", async () => {
    const { hits } = await index.search("harbour bridge closed -council", { limit: 10 });
    expect(hits.filter(({ article, span }) => /council/u.test(sliceOf(article.text, span)))).toEqual([]);
  });

  it("has the words of an article again after it has let them go for others", () => {
    const formsOf = (article: (typeof words.articles)[number] | undefined) =>
      [...(article?.ids ?? [])].map(id => words.formOf(id)).join(" ");
    const before = formsOf(words.articles[0]);
    expect(before).toContain("council");
    for (const article of words.articles) expect(article.ids.length).toBeGreaterThan(0);
    expect(formsOf(words.articles[0])).toBe(before);
  });
});
