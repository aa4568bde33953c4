import { createWordIndex, type WordIndex } from "../../search/word-index/word-index.ts";
import type { AnalysedArticle, Library } from "../library.ts";

const indexes = new WeakMap<readonly AnalysedArticle[], WordIndex>();

/** The library's word index; made when a quote is first checked, since no other answer needs it. */
export function wordIndexOf({ articles }: Library): WordIndex {
  let index = indexes.get(articles);
  if (!index) {
    index = createWordIndex(articles.map(({ article }) => article));
    indexes.set(articles, index);
  }
  return index;
}
