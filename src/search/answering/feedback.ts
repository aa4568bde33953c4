import type { TermIndex } from "../index/term-index.ts";
import { NAME_BIT, STOP_BIT, TERM_MASK } from "../index/token-table.ts";
import type { Question } from "../question/question.ts";

/** Passages whose words are taken; further ones are mostly about something else. */
const FEEDBACK_PASSAGES = 8;
/** A passage's share falls by e with each so much less score. */
const SCORE_SCALE = 1.5;
/** Added to a passage's length, so that a heading of two words isn't all that the subject consists of. */
const LENGTH_ADDED = 10;

interface RankedBefore {
  readonly passage: number;
  readonly score: number;
}

/**
 * How well each passage fits the words that the best of the others have and the question doesn't: "bridge", "closed",
 * "cracks", where the question only says "Who shut the crossing?".
 *
 * The relevance model RM3 (Abdul-Jaleel et al., TREC 2004) over the first passages, with two changes: the question
 * isn't asked again but its passages are put in another order, and no passage gives points to itself.
 *
 * @returns a value for each of `ranked`, in their order
 */
export function feedbackOf(
  index: TermIndex,
  { byTerm }: Pick<Question, "byTerm">,
  ranked: readonly RankedBefore[],
): number[] {
  const words = ranked.map(({ passage }) => contentOf(index, passage).filter(term => !byTerm.has(term)));
  const most = Math.max(...ranked.map(({ score }) => score));
  const shares = ranked
    .slice(0, FEEDBACK_PASSAGES)
    .map(({ score }) => Math.exp((score - most) / SCORE_SCALE));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const models = shares.map((share, at) => countsOf(words[at] ?? [], share / total));
  const together = new Map<number, number>();
  for (const model of models) {
    for (const [term, value] of model) together.set(term, (together.get(term) ?? 0) + value);
  }
  const rarities = new Map<number, number>();
  return words.map((terms, at) => {
    let sum = 0;
    for (const term of new Set(terms)) {
      const ofOthers = (together.get(term) ?? 0) - (models[at]?.get(term) ?? 0);
      if (ofOthers <= 0) continue;
      const rarity = rarities.get(term) ?? Math.log(1 + index.passages / index.postings.frequency(term));
      rarities.set(term, rarity);
      sum += ofOthers * rarity;
    }
    return sum;
  });
}

function contentOf(index: TermIndex, passage: number): number[] {
  const terms: number[] = [];
  for (const token of index.tokensOf(passage)) {
    if ((token & (STOP_BIT | NAME_BIT)) === 0) terms.push(token & TERM_MASK);
  }
  return terms;
}

/** How much of a passage each of its words is, times the passage's share. */
function countsOf(terms: readonly number[], share: number): ReadonlyMap<number, number> {
  const each = share / (terms.length + LENGTH_ADDED);
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + each);
  return counts;
}
