import { partCitationsSteps } from "../../answers/catalogue/article-catalogue.ts";
import type { ArticleField } from "../../answers/catalogue/citation-source.ts";
import type { Lookup } from "../../answers/catalogue/joined-catalogue.ts";
import { arrangeSteps } from "../../answers/library.ts";
import type { ArticleKey } from "../../articles/article.ts";
import { type JoinedParts, joinPartsSteps } from "../../search/index/create-term-index.ts";
import { type IndexPart, partSteps } from "../../search/index/index-part.ts";
import { mergeSteps } from "../../search/index/merge-token-tables.ts";
import type { TokenTable } from "../../search/index/token-table.ts";
import {
  type JoinedWords,
  joinWordsSteps,
  type WordPart,
  wordPartSteps,
} from "../../search/index/word-part.ts";
import type { Steps } from "../../search/steps.ts";
import { inSlices } from "../scheduling/in-slices.ts";
import type { ReadArticle } from "./read-file.ts";

/** The words of the shared articles, or of a server's own: made once, whatever a library shows of them. */
export interface LibraryPart {
  readonly index: IndexPart;
  /** What citations say, by the articles' places in the part. */
  readonly citations: Lookup<ArticleField>;
  /** For checking quotes; made when it is first asked for. */
  words(): Promise<WordPart>;
}

/** Makes a part from articles, with pauses. Their words move to its table. */
export function* libraryPartSteps(articles: readonly ReadArticle[]): Steps<LibraryPart> {
  const first = firstOfKeys(articles);
  const { articles: ordered } = yield* arrangeSteps([...first.values()].map(({ analysed }) => analysed));
  yield;
  const sources = ordered.flatMap(({ article }) => first.get(article.key) ?? []);
  const table = yield* mergeSteps(sources.map(({ words }) => words));
  const index = yield* partSteps(table);
  const citations = yield* partCitationsSteps(ordered.map(({ article }) => article));
  sources.forEach((read, at) => {
    read.words = { table, at };
  });
  let words: Promise<WordPart> | undefined;
  return {
    index,
    citations,
    words: () => {
      words ??= inSlices(wordPartSteps(table));
      return words;
    },
  };
}

/** The first of the articles with each text. */
export function firstOfKeys(articles: readonly ReadArticle[]): ReadonlyMap<ArticleKey, ReadArticle> {
  const first = new Map<ArticleKey, ReadArticle>();
  for (const read of articles) {
    const { key } = read.analysed.article;
    if (!first.has(key)) first.set(key, read);
  }
  return first;
}

/** A library's parts with shared numbers: valid as long as none of them changes. */
export interface JoinedLibrary {
  readonly parts: readonly LibraryPart[];
  readonly terms: JoinedParts;
  words(): Promise<JoinedWords>;
}

/** Joins parts, with pauses. */
export function* joinLibrarySteps(given: readonly LibraryPart[]): Steps<JoinedLibrary> {
  const termsOf = ({ index }: LibraryPart) => index.table.terms.length;
  const parts = given.toSorted((a, b) => termsOf(b) - termsOf(a));
  const terms = yield* joinPartsSteps(parts.map(({ index }) => index));
  let words: Promise<JoinedWords> | undefined;
  return {
    parts,
    terms,
    words: () => {
      words ??= Promise.all(parts.map(part => part.words())).then(made => inSlices(joinWordsSteps(made)));
      return words;
    },
  };
}

/** How much of a part may be hidden, after removals, before it is rebuilt. Less rebuilds it more often. */
const MOST_HIDDEN = 1 / 4;

/**
 * New articles are merged with the parts that have up to this many times as many. More makes fewer parts, each of
 * which every question is looked up in, but longer waits for new articles; with 8 there are five parts for 30,000
 * articles.
 */
const TIMES_TAKEN_IN = 8;

/**
 * A server's own parts and how they are joined with the shared one, kept from one version of its library to the
 * next.
 */
export class KeptParts {
  #own: readonly LibraryPart[] = [];
  #joined: JoinedLibrary | null = null;

  /**
   * The parts for a library of these articles: the earlier ones, and one for new articles.
   *
   * @param shared the part of the shared articles, if any are shown
   */
  *steps(shared: LibraryPart | null, own: readonly ReadArticle[]): Steps<JoinedLibrary> {
    this.#own = yield* this.#ownSteps(own);
    const parts = [shared, ...this.#own].filter(part => part !== null);
    if (
      !this.#joined ||
      this.#joined.parts.length !== parts.length ||
      !parts.every(part => this.#has(part))
    ) {
      this.#joined = yield* joinLibrarySteps(parts);
    }
    return this.#joined;
  }

  *#ownSteps(own: readonly ReadArticle[]): Steps<readonly LibraryPart[]> {
    const shown = new Map<TokenTable, ReadArticle[]>(this.#own.map(({ index }) => [index.table, []]));
    const fresh: ReadArticle[] = [];
    for (const read of firstOfKeys(own).values()) (shown.get(read.words.table) ?? fresh).push(read);
    const kept: LibraryPart[] = [];
    for (const part of this.#own.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
      const left = shown.get(part.index.table) ?? [];
      const isGood = left.length > 0 && sizeOf(part) - left.length <= sizeOf(part) * MOST_HIDDEN;
      const isTakenIn = fresh.length > 0 && left.length <= fresh.length * TIMES_TAKEN_IN;
      if (isGood && !isTakenIn) kept.push(part);
      else fresh.push(...left);
    }
    return fresh.length === 0 ? kept : [...kept, yield* libraryPartSteps(fresh)];
  }

  #has(part: LibraryPart): boolean {
    return this.#joined?.parts.includes(part) ?? false;
  }
}

function sizeOf({ index }: LibraryPart): number {
  return index.table.languageOf.length;
}
