import type { ArticleWords, WordNumbers } from "../../../src/search/index/article-words.ts";

/** The numbers of all words of an article. */
export function allNumbers(words: ArticleWords): WordNumbers {
  return words.numbersIn(0, words.firsts.at(-1) ?? 0);
}
