import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { extractSpeech } from "../../src/quotes/extract-quotations.ts";
import { compareWithGold, nameOf } from "./compare-gold.ts";
import {
  FIXTURES,
  inventedArticles,
  isAcceptedSpeaker,
  readArticle,
  readGold,
  withoutEnds,
} from "./invented-articles.ts";

const names = inventedArticles();

/** A result for an article's name, computed once. */
function once<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return name => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}

const articleOf = once(name => readArticle(name));
const goldOf = once(name => readGold(name));
/** This takes most of the time, so an article is read when its first test begins. */
const speechOf = once(name => extractSpeech(articleOf(name)));

/**
 * What the engine doesn't get right yet, by article. An article fails with an unlisted difference, and with a listed
 * one that
 * is gone: `npx tsx tests/quotes/write-known-differences.ts` writes the list again, and its diff shows what a change
 * fixes
 * and what it breaks.
 */
const known = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL("known-differences.json", import.meta.url), "utf8")));

describe("gold of tests/fixtures/quotes", () => {
  it("has at least 250 articles, each with its gold", () => {
    const golds = readdirSync(FIXTURES).filter(file => file.endsWith(".gold.json"));
    expect(golds.sort()).toEqual(names.map(name => `${name}.gold.json`).sort());
    expect(names.length).toBeGreaterThanOrEqual(250);
  });

  it.each(names)("%s: the words are in the paragraph named, in order", name => {
    const article = articleOf(name);
    const { quotations, nobody, indirect } = goldOf(name);
    const amiss = [quotations, nobody, indirect].flatMap(list => {
      let from = 0;
      return list.flatMap(({ words, paragraph }) => {
        const place = article.paragraphs[paragraph - 1];
        const start = place ? article.text.indexOf(words, Math.max(from, place.start)) : -1;
        if (!place || start === -1 || start + words.length > place.end) return [`¶${paragraph} ${words}`];
        from = start + words.length;
        return [];
      });
    });
    expect(amiss).toEqual([]);
  });
});

describe("extractSpeech() on the fixtures", () => {
  it.each(names)("%s", name => {
    expect(compareWithGold(articleOf(name), speechOf(name), goldOf(name))).toEqual(known[name] ?? []);
  });
});

describe("the list of what isn't right yet", () => {
  it("has no more wrong names than it ever had: whoever rewrites it lowers the number, or says why not", () => {
    const wrong = Object.values(known)
      .flat()
      .filter(difference => WRONG_NAME.test(difference));
    expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG_NAMES);
  });
});

/** A name shown for somebody else's words, for nobody's, or for something that isn't a quotation. */
const WRONG_NAME = /: speaker .*, found "[^"]+"$|nobody's words: .* → |not a quotation: .* \((?!unclear\))/su;

/** In 24 articles `blind2-*` and the others, with 1,053 differences in all (28 November 2026). */
const MOST_WRONG_NAMES = 441;

describe("the names shown on the fixtures", () => {
  const shown: Judged[] = [];
  beforeAll(() => {
    shown.push(...names.flatMap(name => judgedNames(name)));
  });
  const rightOf = (some: readonly Judged[]) => some.filter(({ isRight }) => isRight).length / some.length;

  it("are right in seven of eight, in articles most of which were written to be hard", () => {
    expect(shown.length).toBeGreaterThan(1800);
    expect(rightOf(shown)).toBeGreaterThan(0.875);
  });

  it("are right in 96 of 100 where they are stated, in the very form that the gold has", () => {
    const stated = shown.filter(({ certainty }) => certainty === "stated");
    expect(stated.length).toBeGreaterThan(300);
    expect(rightOf(stated)).toBeGreaterThan(0.96);
  });
});

interface Judged {
  readonly certainty: "stated" | "resolved";
  readonly isRight: boolean;
}

/** Every name that the engine shows for words judged by the gold. */
function judgedNames(name: string): Judged[] {
  const article = articleOf(name);
  const gold = goldOf(name);
  return speechOf(name).quotations.flatMap(({ start, end, paragraph, attribution }): Judged[] => {
    const words = withoutEnds(article.text.slice(start, end));
    const isHere = (place: { readonly words: string; readonly paragraph: number }) =>
      place.paragraph === paragraph && place.words === words;
    const quotation = gold.quotations.find(isHere);
    const isNobody = gold.nobody.some(isHere);
    if (attribution.kind === "unclear" || (!quotation && !isNobody)) return [];
    const expected = isNobody ? null : quotation?.speaker;
    if (expected === undefined) return [];
    return [{ certainty: attribution.kind, isRight: isAcceptedSpeaker(gold, expected, nameOf(attribution)) }];
  });
}
