import { type ArticleField, citationWordsSteps } from "../../answers/catalogue/article-catalogue.ts";
import type { Catalogue } from "../../answers/catalogue/catalogue.ts";
import { arrangeSteps } from "../../answers/library.ts";
import type { ArticleKey } from "../../articles/article.ts";
import { type JoinedParts, joinPartsSteps } from "../../search/index/create-term-index.ts";
import { type IndexPart, partSteps } from "../../search/index/index-part.ts";
import { mergeSteps } from "../../search/index/merge-token-tables.ts";
import {
  type JoinedWords,
  joinWordsSteps,
  type WordPart,
  wordPartSteps,
} from "../../search/index/word-part.ts";
import type { Steps } from "../../search/steps.ts";
import { inSlices } from "../in-slices.ts";
import type { ReadArticle } from "./read-file.ts";

/** The words of the shared articles, or of a server's own: made once, whatever of them a library shows. */
export interface LibraryPart {
  readonly index: IndexPart;
  /** What citations say, by the articles' places in the part. */
  readonly citations: Catalogue<ArticleField>;
  /** For checking quotes; made when it is first asked for. */
  words(): Promise<WordPart>;
}

/** Makes a part of articles, with pauses. Their words move to its table. */
export function* libraryPartSteps(articles: readonly ReadArticle[]): Steps<LibraryPart> {
  const first = firstOfKeys(articles);
  const { articles: ordered } = yield* arrangeSteps([...first.values()].map(({ analysed }) => analysed));
  yield;
  const sources = ordered.flatMap(({ article }) => first.get(article.key) ?? []);
  const table = yield* mergeSteps(sources.map(({ words }) => words));
  const index = yield* partSteps(table);
  const citations = yield* citationWordsSteps(ordered.map(({ article }) => article));
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

/** Of articles with the same text the first. */
export function firstOfKeys(articles: readonly ReadArticle[]): ReadonlyMap<ArticleKey, ReadArticle> {
  const first = new Map<ArticleKey, ReadArticle>();
  for (const read of articles) {
    const { key } = read.analysed.article;
    if (!first.has(key)) first.set(key, read);
  }
  return first;
}

/** The parts of a library under one numbering: good as long as none of them changes. */
export interface JoinedLibrary {
  readonly parts: readonly LibraryPart[];
  readonly terms: JoinedParts;
  words(): Promise<JoinedWords>;
}

/** Joins parts, with pauses. */
export function* joinLibrarySteps(given: readonly LibraryPart[]): Steps<JoinedLibrary> {
  const sizeOf = ({ index }: LibraryPart) => index.table.terms.length;
  const parts = given.toSorted((a, b) => sizeOf(b) - sizeOf(a));
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

/** So much of a part may be hidden, as what was removed, before it is rebuilt. Less rebuilds it more often. */
const MOST_HIDDEN = 1 / 4;

/** A server's own part and how it is joined with the shared one, kept from one library of the server to the next. */
export class KeptParts {
  #own: LibraryPart | null = null;
  #joined: JoinedLibrary | null = null;

  /**
   * The parts that a library of these articles is made of: those of before where they have them all.
   *
   * @param shared the part of the shared articles, where any are shown
   */
  *steps(shared: LibraryPart | null, own: readonly ReadArticle[]): Steps<JoinedLibrary> {
    if (own.length === 0) this.#own = null;
    else if (!this.#own || !isGood(this.#own, own)) this.#own = yield* libraryPartSteps(own);
    const parts = [shared, this.#own].filter(part => part !== null);
    if (
      !this.#joined ||
      this.#joined.parts.length !== parts.length ||
      !parts.every(part => this.#has(part))
    ) {
      this.#joined = yield* joinLibrarySteps(parts);
    }
    return this.#joined;
  }

  #has(part: LibraryPart): boolean {
    return this.#joined?.parts.includes(part) ?? false;
  }
}

function isGood({ index: { table } }: LibraryPart, own: readonly ReadArticle[]): boolean {
  const shown = [...firstOfKeys(own).values()];
  const articles = table.languageOf.length;
  return (
    shown.every(({ words }) => words.table === table) && articles - shown.length <= articles * MOST_HIDDEN
  );
}
