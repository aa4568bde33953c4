import type { Article } from "../articles/article.ts";
import { TALK_WORDS } from "../english/speech/talk-words.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { finish, type Steps, stepsOnceForEach } from "../search/steps.ts";
import { cutEnd } from "../text/cut.ts";
import { onceForEach } from "../text/once-for-each.ts";
import type { Span } from "../text/span.ts";
import { isNear } from "../text/typing-errors.ts";
import { wordsOf } from "../text/words.ts";
import { Catalogue, type WordMatch } from "./catalogue/catalogue.ts";
import { type ContentWord, contentWordsOf } from "./content-words.ts";
import type { Library } from "./library.ts";

/** A topic: a slice of a quotation that represents all quotations with these words. */
export interface SuggestedTopic {
  readonly article: Article;
  readonly span: Span;
  /** Number of quotations that contain the phrase, in any inflection. */
  readonly quotations: number;
}

interface Phrase extends SuggestedTopic {
  readonly stems: readonly string[];
  readonly forms: readonly string[];
  readonly isName: boolean;
}

/** Longest phrase in words. More would give whole clauses, which no one types. */
const MAX_WORDS = 3;

/** Quotations examined, the newest: more would block the process and hardly change the suggestions. */
const MAX_QUOTATIONS = 4000;

/** How much of a quotation is read, in UTF-16 code units: ten sentences. */
const MAX_LENGTH = 1_000;

/** Quotations examined between two pauses: a few milliseconds. */
const QUOTATIONS_A_STEP = 50;

/** Phrases kept for a library; rarer topics can still be typed freely. */
const MAX_PHRASES = 2000;

/**
 * Topics to suggest while one is being typed: phrases of the library's quotations, most quoted first.
 *
 * A phrase is suggested if what is typed begins it, or begins one of its words; after those, if it does so with one
 * or two typing errors.
 */
export function suggestTopics(library: Library, typed: string, limit = 25): SuggestedTopic[] {
  const { phrases, catalogue } = finish(phraseCatalogueSteps(library));
  const words = wordsOf(typed).map(({ form }) => form);
  const meant = (matches: readonly WordMatch[]) =>
    matches
      .flatMap(match => catalogue.find(words, match))
      .sort((a, b) => a - b)
      .flatMap(place => phrases[place] ?? [])
      .filter(({ forms }) => isInOrder(words, forms));
  const found = words.length === 0 ? phrases : [...meant(["exact", "words", "prefix"]), ...meant(["fuzzy"])];
  return found.slice(0, limit).map(({ article, span, quotations }) => ({ article, span, quotations }));
}

/** Whether the typed words are adjacent in a phrase, in their order. */
function isInOrder(typed: readonly string[], forms: readonly string[]): boolean {
  const last = typed.length - 1;
  const fits = (word: string, i: number, form: string) =>
    isNear(word, form) || (i === last && form.startsWith(word));
  return forms.some((_, at) => typed.every((word, i) => fits(word, i, forms[at + i] ?? "")));
}

interface PhraseCatalogue {
  readonly phrases: readonly Phrase[];
  readonly catalogue: Catalogue<"phrase">;
}

/** Collects a library's topics before they are asked for, with pauses. */
export function* prepareTopics(library: Library): Steps<void> {
  yield* phraseCatalogueSteps(library);
}

const phraseCatalogueSteps = stepsOnceForEach(function* (library: Library): Steps<PhraseCatalogue> {
  const phrases = yield* collectPhrases(library);
  const entries = phrases.map(({ forms }) => ({ phrase: forms }));
  return { phrases, catalogue: yield* Catalogue.steps<"phrase">(["phrase"], entries) };
});

function* collectPhrases(library: Library): Steps<readonly Phrase[]> {
  const sources = yield* sourcesOf(library);
  // A large library is full of phrases said once; in a small one everything is.
  const least = sources.length < 50 ? 1 : sources.length < 1000 ? 2 : 3;
  const kept = new Map<string, Phrase>();
  const mostOfLonger = new Map<string, number>();
  for (let length = 1; length <= MAX_WORDS; length++) {
    for (const phrase of (yield* countPhrases(sources, length, kept)).values()) {
      if (phrase.quotations < least) continue;
      kept.set(phrase.stems.join(" "), phrase);
      for (const part of partsOf(phrase.stems)) {
        mostOfLonger.set(part, Math.max(mostOfLonger.get(part) ?? 0, phrase.quotations));
      }
    }
    yield;
  }
  return [...kept]
    .filter(([key, phrase]) => mostOfLonger.get(key) !== phrase.quotations)
    .map(([key, phrase]) => ({ key, phrase, weight: weightOf(phrase) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, MAX_PHRASES)
    .map(({ phrase }) => phrase);
}

/** A phrase counts more than a word, and a name more than a word that everybody uses. */
function weightOf({ stems, isName, quotations }: Phrase): number {
  return quotations * (stems.length > 1 ? stems.length : isName ? 1 : 0.25);
}

/** Words of one quotation, in runs. */
interface Source {
  readonly article: Article;
  readonly runs: readonly (readonly ContentWord[])[];
}

/** Read once for all libraries that contain the quotation. */
const runsIn = onceForEach((quotation: Quotation, article: Article) => runsOf(article, quotation));

function* sourcesOf(library: Library): Steps<Source[]> {
  const sources: Source[] = [];
  for (const { article, quotations } of library.articles.toReversed()) {
    for (const quotation of quotations) {
      if (sources.length === MAX_QUOTATIONS) return sources;
      if (sources.length % QUOTATIONS_A_STEP === 0) yield;
      sources.push({ article, runs: runsIn(quotation, article) });
    }
  }
  return sources;
}

/**
 * Counts phrases of `length` words over quotations. A phrase is counted only if both of its parts were kept before
 * (Agrawal and Srikant 1994, "Apriori"), which keeps the work for a large library small.
 */
function* countPhrases(
  sources: readonly Source[],
  length: number,
  kept: ReadonlyMap<string, Phrase>,
): Steps<ReadonlyMap<string, Phrase>> {
  const counted = new Map<string, Phrase>();
  for (const [at, { article, runs }] of sources.entries()) {
    if (at % QUOTATIONS_A_STEP === 0) yield;
    const seen = new Set<string>();
    for (const run of runs) {
      for (let at = 0; at + length <= run.length; at++) {
        const words = run.slice(at, at + length);
        const stems = words.map(({ terms }) => terms[0]);
        const key = stems.join(" ");
        if (seen.has(key) || (length > 1 && !partsOf(stems).every(part => kept.has(part)))) continue;
        seen.add(key);
        const known = counted.get(key);
        counted.set(
          key,
          known ? { ...known, quotations: known.quotations + 1 } : phraseOf(article, words, stems),
        );
      }
    }
  }
  return counted;
}

/** Runs of adjacent content words in a quotation, with no stop word or punctuation between. */
function runsOf(article: Article, quotation: Span): ContentWord[][] {
  const runs: ContentWord[][] = [];
  let last: ContentWord | undefined;
  const near = { start: quotation.start, end: cutEnd(article.text, quotation, MAX_LENGTH) };
  for (const word of contentWordsOf(article.text, near)) {
    if (TALK_WORDS.has(word.form) || word.form.length < 3) continue;
    const between = last ? article.text.slice(last.end, word.start) : "";
    if (last && /^[ \u00a0-]$/.test(between)) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}

/** The phrase without its last word and without its first. */
function partsOf(stems: readonly string[]): string[] {
  return stems.length < 2 ? [] : [stems.slice(0, -1).join(" "), stems.slice(1).join(" ")];
}

function phraseOf(article: Article, words: readonly ContentWord[], stems: readonly string[]): Phrase {
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return {
    article,
    span,
    quotations: 1,
    stems,
    forms: words.map(({ form }) => form),
    isName: words.every(({ isCapital }) => isCapital),
  };
}
