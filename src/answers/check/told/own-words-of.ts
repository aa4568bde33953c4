import type { Article } from "../../../articles/article.ts";
import { findStretches } from "../../../quotes/reading/stretches.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { type Word, wordsOf } from "../../../text/words.ts";

/** The words of an article that aren't in quotation marks: what it says itself, in order. */
export const ownWordsOf = onceForEach((article: Article): readonly Word[] => {
  const marked = findStretches(article);
  let at = 0;
  return wordsOf(article.text).filter(({ start, end }) => {
    while ((marked[at]?.outer.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const next = marked[at];
    return next === undefined || next.outer.start >= end;
  });
});
