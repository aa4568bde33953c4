import { sliceOf } from "../text/span.ts";
import { wordsOf } from "../text/words.ts";
import type { RankedPassage } from "./rank-passages.ts";

/** Passages with the same words: the best ranked, and where else they stand. */
export interface DistinctPassage {
  readonly first: RankedPassage;
  readonly others: readonly RankedPassage[];
}

/**
 * The first `limit` passages that differ in their words; agency copy in several articles is one of them.
 *
 * Case, marks and spacing never count as a difference.
 */
export function collapseDuplicates(ranked: readonly RankedPassage[], limit: number): DistinctPassage[] {
  const groups = new Map<string, { first: RankedPassage; others: RankedPassage[] }>();
  for (const passage of ranked) {
    const words = wordsIn(passage);
    const known = groups.get(words);
    if (known) known.others.push(passage);
    else if (groups.size < limit) groups.set(words, { first: passage, others: [] });
  }
  return [...groups.values()];
}

function wordsIn({ article, paragraph }: RankedPassage): string {
  const span = article.paragraphs[paragraph - 1];
  if (!span) return "";
  // Without any words (a row of marks) the marks themselves tell passages apart.
  return (
    wordsOf(article.text, span)
      .map(({ form }) => form)
      .join(" ") || sliceOf(article.text, span)
  );
}
