import { sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import type { TermIndex } from "../index/term-index.ts";
import { TERM_MASK } from "../index/token-table.ts";
import type { Steps } from "../steps.ts";
import type { RankedPassage } from "./rank-passages.ts";

/** Passages with the same words: the best ranked, and where else they are. */
export interface DistinctPassage {
  readonly first: RankedPassage;
  readonly others: readonly RankedPassage[];
}

/**
 * The first `limit` passages that differ in their words; agency copy in several articles counts once.
 *
 * Case, punctuation and spacing are never a difference. Passages are compared by their stored tokens, and only those
 * that agree in all of them are read, each once, with a pause after it.
 */
export function* collapseDuplicates(
  index: TermIndex,
  ranked: readonly RankedPassage[],
  limit: number,
): Steps<DistinctPassage[]> {
  const groups = new Map<string, { first: RankedPassage; others: RankedPassage[] }[]>();
  const distinct: { first: RankedPassage; others: RankedPassage[] }[] = [];
  const wordsOfFirst = new Map<RankedPassage, string>();
  const lengths = new Set<number>();
  for (const passage of ranked) {
    const length = index.lengths[passage.passage] ?? 0;
    // Once there are enough, only one with the same length as one of them can be a duplicate.
    if (distinct.length === limit && !lengths.has(length)) continue;
    lengths.add(length);
    const key = tokenKey(index, passage.passage);
    const known = groups.get(key) ?? [];
    const words = known.length > 0 ? wordsIn(passage) : "";
    for (const { first } of known) {
      if (!wordsOfFirst.has(first)) wordsOfFirst.set(first, wordsIn(first));
    }
    const same = known.find(({ first }) => wordsOfFirst.get(first) === words);
    if (known.length > 0) yield;
    if (same) same.others.push(passage);
    else if (distinct.length < limit) {
      const group = { first: passage, others: [] };
      groups.set(key, [...known, group]);
      distinct.push(group);
    }
  }
  return distinct;
}

/** Length and a hash (FNV-1a) of the stored terms. */
function tokenKey(index: TermIndex, passage: number): string {
  const tokens = index.tokensOf(passage);
  let hash = 0x811c9dc5;
  for (const token of tokens) hash = Math.imul(hash ^ (token & TERM_MASK), 0x01000193);
  return `${tokens.length} ${hash}`;
}

function wordsIn({ article, paragraph }: RankedPassage): string {
  const span = article.paragraphs[paragraph - 1];
  if (!span) return "";
  const words = wordsOf(article.text, span).map(({ form }) => form);
  // Without any words (a row of punctuation marks) the marks themselves distinguish passages.
  return words.join(" ") || sliceOf(article.text, span);
}
