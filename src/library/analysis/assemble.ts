import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import { arrangeSteps, completeLibrary, type Library } from "../../answers/library.ts";
import { createSearchIndex } from "../../search/create-search-index.ts";
import { showPartsSteps } from "../../search/index/create-term-index.ts";
import { mergeSteps } from "../../search/index/merge-token-tables.ts";
import { hiddenIn } from "../../search/index/shown-part.ts";
import type { TokenTable } from "../../search/index/token-table.ts";
import { showWordIndexSteps } from "../../search/index/word-index.ts";
import type { Steps } from "../../search/steps.ts";
import { inSlices } from "../scheduling/in-slices.ts";
import { firstOfKeys, type JoinedLibrary, KeptParts } from "./library-part.ts";
import type { ReadArticle } from "./read-file.ts";

export interface AssembleOptions {
  /** Called when the library's word index is first asked for and made. */
  readonly wordsAsked?: () => void;
  /** The article as this library sees it, with the same text; default: as it was read. */
  readonly asSeen?: (analysed: AnalysedArticle) => AnalysedArticle;
}

/**
 * Makes a library from the parts that contain its articles' words, without reading or counting any of them again;
 * with pauses, because answers continue meanwhile. An article that isn't in any part is left out until its part is
 * made.
 */
export function* assembleSteps(
  { parts, terms, words }: JoinedLibrary,
  articles: readonly ReadArticle[],
  { wordsAsked = () => {}, asSeen = analysed => analysed }: AssembleOptions = {},
): Steps<Library> {
  const partOf = new Map(parts.map(({ index: { table } }, part) => [table, part]));
  const first = firstOfKeys(articles.filter(read => partOf.has(read.words.table)));
  yield;
  const arranged = yield* arrangeSteps([...first.values()].map(({ analysed }) => asSeen(analysed)));
  yield;
  const places = parts.map(({ index }) => hiddenIn(index));
  arranged.articles.forEach(({ article }, place) => {
    const read = first.get(article.key);
    const own = read && places[partOf.get(read.words.table) ?? -1];
    if (own) own[read.words.at] = place;
  });
  const index = yield* showPartsSteps(terms, places);
  yield;
  const library = completeLibrary(arranged, {
    search: ordered => createSearchIndex(ordered, { index }),
    words: async ordered => {
      wordsAsked();
      return inSlices(showWordIndexSteps(ordered, await words(), places));
    },
  });
  yield;
  const catalogues = parts.map(({ citations }, part) => ({
    catalogue: citations,
    places: places[part] ?? new Int32Array(),
  }));
  return { ...library, citations: { kind: "parts", parts: catalogues } };
}

/** Makes a library of articles of one part, with pauses. */
export function* assembleOneSteps(
  articles: readonly ReadArticle[],
  options?: AssembleOptions,
): Steps<Library> {
  return yield* assembleSteps(yield* new KeptParts().steps(null, articles), articles, options);
}

/** The words of some articles alone, combined with pauses, for a snapshot. */
export function tokensSteps(articles: readonly ReadArticle[]): Steps<TokenTable> {
  return mergeSteps(articles.map(({ words }) => words));
}
