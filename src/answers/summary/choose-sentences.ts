/** Which sentences may be in a summary together; sentences are given by their index. */
export interface SummaryRules {
  /** Sentences that may be chosen at all. */
  readonly eligible: readonly number[];
  /** The sentence that must come right before this one; null if it can be alone. */
  antecedentOf(sentence: number): number | null;
  /** Sentences of which a summary may contain at most one. */
  readonly quoting: ReadonlySet<number>;
}

// Wider takes longer and hardly finds better sets. Larger summaries get narrower beams (8 sets of three sentences, 3
// of ten), so that they take about as long.
const BEAM_WORK = 24;
const LEAST_BEAM = 3;
const CANDIDATES = 16;

/**
 * Chooses up to `count` sentences, the best set that the rules allow, in article order.
 *
 * A beam search: sets grow by a sentence and what it needs beside it, and for each size the best are kept.
 */
export function chooseSentences(
  count: number,
  score: (set: readonly number[]) => number,
  rules: SummaryRules,
): number[] {
  const bundles = bundlesOf(rules, count, score);
  const width = Math.max(LEAST_BEAM, Math.round(BEAM_WORK / Math.max(1, count)));
  const beams: Beam[] = Array.from({ length: count + 1 }, () => new Map());
  beams[0]?.set("", { set: [], score: 0 });
  let best: Chosen = { set: [], score: 0 };
  for (const beam of beams) {
    const kept = [...beam.values()].sort(byScore).slice(0, width);
    // A larger set is a fuller summary, even if its score per word is lower.
    best = kept[0] ?? best;
    for (const { set } of kept) {
      for (const bundle of bundles) {
        const grown = [...new Set([...set, ...bundle])].sort((a, b) => a - b);
        const next = beams[grown.length];
        if (!next || grown.length === set.length || countQuoting(grown, rules) > 1) continue;
        const key = grown.join(" ");
        if (!next.has(key)) next.set(key, { set: grown, score: score(grown) });
      }
    }
  }
  return best.set;
}

interface Chosen {
  readonly set: number[];
  readonly score: number;
}

type Beam = Map<string, Chosen>;

/** Each eligible sentence with everything it needs beside it, the best first. */
function bundlesOf(
  { eligible, antecedentOf }: SummaryRules,
  count: number,
  score: (set: readonly number[]) => number,
): number[][] {
  const isEligible = new Set(eligible);
  return eligible
    .flatMap(sentence => {
      const bundle: number[] = [];
      let next: number | null = sentence;
      while (next !== null && bundle.length <= count) {
        bundle.push(next);
        next = antecedentOf(next);
      }
      return bundle.length <= count && bundle.every(member => isEligible.has(member)) ? [bundle] : [];
    })
    .map(set => ({ set, score: score(set) }))
    .sort(byScore)
    .slice(0, Math.max(CANDIDATES, 2 * count))
    .map(({ set }) => set);
}

function byScore(a: Chosen, b: Chosen): number {
  return b.score - a.score || (a.set[0] ?? 0) - (b.set[0] ?? 0);
}

function countQuoting(set: readonly number[], { quoting }: SummaryRules): number {
  return set.filter(sentence => quoting.has(sentence)).length;
}
