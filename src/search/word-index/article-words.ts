import type { Article } from "../../articles/article.ts";
import { readWords } from "./read-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The words of an article as numbers, paragraph after paragraph.
 *
 * Word i reads `article.text.slice(starts[i], ends[i])` and compares by `ids[i]`, its number in the
 * vocabulary. ¶n has the words from `firsts[n - 1]` up to, but without, `firsts[n]`.
 */
export interface ArticleWords {
  readonly article: Article;
  readonly ids: Int32Array;
  /** Number of each word's stem: inflections of one word share it. */
  readonly stems: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
}

// What may stand between a sentence's end and a word for the word to open a sentence.
const OPENING = /[.!?:…"“”«‘—][\s"“”«‘'([]*$/u;

export function readArticleWords(article: Article, vocabulary: Vocabulary): ArticleWords {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  for (const paragraph of article.paragraphs) {
    firsts.push(ids.length);
    let last = paragraph.start;
    for (const word of readWords(article.text, paragraph)) {
      // Eight characters hold any run of marks that matters, and keep the test short.
      const before = article.text.slice(Math.max(last, word.start - 8), word.start);
      const isOpening = last === paragraph.start ? true : OPENING.test(before);
      ids.push(vocabulary.add(word, article.text.slice(word.start, word.end), isOpening));
      starts.push(word.start);
      ends.push(word.end);
      last = word.end;
    }
  }
  firsts.push(ids.length);
  return {
    article,
    ids: Int32Array.from(ids),
    stems: Int32Array.from(ids, id => vocabulary.stemOf(id)),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    firsts: Int32Array.from(firsts),
  };
}

/** Number of words that begin before an offset, which is the place of the first word at or behind it. */
export function wordAt({ starts }: ArticleWords, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of the paragraph, from 1, in which a word stands. */
export function paragraphOfWord({ firsts }: ArticleWords, word: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
