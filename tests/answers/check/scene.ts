import type { AnalysedArticle } from "../../../src/answers/analysed-article.ts";
import { type ClaimedWords, readClaim } from "../../../src/answers/check/words/read-claim.ts";
import {
  rowOfArticle,
  rowOfSpeech,
  speechesOf,
  type WordRow,
} from "../../../src/answers/check/words/speech.ts";
import { analyseArticle } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import type { ArticleWords } from "../../../src/search/index/article-words.ts";
import { createWordIndex, type WordIndex } from "../../../src/search/index/word-index.ts";

/** An article of invented text, read, and what a claim is compared with. */
export interface Scene {
  readonly text: string;
  readonly analysed: AnalysedArticle;
  readonly words: ArticleWords;
  readonly index: WordIndex;
  /** All of the article's words. */
  readonly row: WordRow;
  /** The words of its speeches. */
  readonly speeches: readonly WordRow[];
  claim(text: string): ClaimedWords;
}

/** Reads invented text, one paragraph a line; `others` are further articles, whose words are known too. */
export function sceneOf(text: string, others: readonly string[] = []): Scene {
  const [article, ...more] = [text, ...others].map((lines, i) =>
    articleOfLines(lines, { origin: { kind: "host", file: `${i}` }, language: "en" }),
  );
  if (!article) throw new Error("no article");
  const index = createWordIndex([article, ...more]);
  const [words] = index.articles;
  if (!words) throw new Error("no words");
  const analysed = analyseArticle(article);
  return {
    text: article.text,
    analysed,
    words,
    index,
    row: rowOfArticle(analysed, words, 0, words.firsts.at(-1) ?? 0),
    speeches: speechesOf(analysed, words).flatMap(speech => rowOfSpeech(analysed, words, speech) ?? []),
    claim: claimed => readClaim(claimed, index),
  };
}
