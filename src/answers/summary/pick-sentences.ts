import type { Quotation } from "../../quotes/quotation.ts";
import type { AnalysedArticle } from "../library.ts";
import { readSummarySource, type SummarySource } from "./article-sentences.ts";
import { chooseSentences, type SummaryRules } from "./choose-sentences.ts";
import { COEFFICIENTS } from "./coefficients.ts";
import { antecedentsOf } from "./dependence.ts";
import type { Coefficients } from "./features.ts";
import { isFragment } from "./fragment.ts";
import { type Quoting, quotingOf } from "./quoting.ts";
import { createSetScorer, type MeasuredArticle, measureArticle } from "./score-set.ts";

/** An article made ready to be summarised at any length. */
export interface SummaryTask extends SummarySource {
  readonly measured: MeasuredArticle;
  /** What keeps each sentence from standing in a summary, or from standing there alone. */
  readonly traits: readonly SentenceTraits[];
}

interface SentenceTraits {
  readonly quoting: Quoting;
  readonly isFragment: boolean;
  readonly antecedent: number | null;
}

export function prepareSummary({ article, quotations }: AnalysedArticle): SummaryTask {
  const source = readSummarySource(article);
  const antecedents = antecedentsOf(source.sentences);
  const byParagraph = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    byParagraph.set(quotation.paragraph, [...(byParagraph.get(quotation.paragraph) ?? []), quotation]);
  }
  return {
    ...source,
    measured: measureArticle(source),
    traits: source.sentences.map((sentence, index) => ({
      quoting: quotingOf(sentence, byParagraph.get(sentence.paragraph) ?? []),
      isFragment: isFragment(sentence),
      antecedent: antecedents[index] ?? null,
    })),
  };
}

/**
 * Indices of the sentences of the best summary of up to `count` sentences, in article order.
 *
 * Where the rules leave fewer than `least` of them they are loosened: first what an opening refers to may
 * be missing, then anything goes. So an article that is one long quotation has a summary too.
 */
export function pickSentences(
  task: SummaryTask,
  { count, least = 1 }: { readonly count: number; readonly least?: number },
  coefficients: Coefficients = COEFFICIENTS,
): readonly number[] {
  const score = createSetScorer(task.measured, coefficients);
  let picked: readonly number[] = [];
  for (const rules of levelsOf(task)) {
    picked = chooseSentences(count, score, rules);
    if (picked.length >= Math.min(least, task.sentences.length)) break;
  }
  return picked;
}

function levelsOf({ traits }: SummaryTask): readonly SummaryRules[] {
  const all = traits.map((_, index) => index);
  const strict: SummaryRules = {
    eligible: all.filter(index => traits[index]?.quoting !== "bare" && !traits[index]?.isFragment),
    antecedentOf: index => traits[index]?.antecedent ?? null,
    quoting: new Set(all.filter(index => traits[index]?.quoting === "spoken")),
  };
  return [
    strict,
    { ...strict, antecedentOf: () => null },
    { eligible: all, antecedentOf: () => null, quoting: new Set() },
  ];
}
