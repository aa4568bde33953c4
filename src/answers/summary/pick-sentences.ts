import type { Quotation } from "../../quotes/quotation.ts";
import { finish, type Steps } from "../../search/steps.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { type SummarySource, summarySourceSteps } from "./article-sentences.ts";
import { chooseSentences, type SummaryRules } from "./choose-sentences.ts";
import { COEFFICIENTS } from "./coefficients.ts";
import { antecedentsOf } from "./dependence.ts";
import type { Coefficients } from "./features.ts";
import { isFragment } from "./fragment.ts";
import { type Quoting, quotingOf } from "./quoting.ts";
import { createSetScorer, type MeasuredArticle, measureSteps } from "./score-set.ts";

/** An article made ready to be summarised at any length. */
export interface SummaryTask extends SummarySource {
  readonly measured: MeasuredArticle;
  /** What keeps each sentence out of a summary, or from being alone there. */
  readonly traits: readonly SentenceTraits[];
}

interface SentenceTraits {
  readonly quoting: Quoting;
  readonly isFragment: boolean;
  readonly antecedent: number | null;
}

/** @internal */
export function prepareSummary(analysed: AnalysedArticle): SummaryTask {
  return finish(summaryTaskSteps(analysed));
}

/** Sentences examined between two pauses. */
const SENTENCES_A_STEP = 100;

/** `prepareSummary`, with pauses. */
export function* summaryTaskSteps({ article, quotations }: AnalysedArticle): Steps<SummaryTask> {
  const source = yield* summarySourceSteps(article);
  const antecedents = antecedentsOf(source.sentences);
  yield;
  const byParagraph = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const others = byParagraph.get(quotation.paragraph);
    if (others) others.push(quotation);
    else byParagraph.set(quotation.paragraph, [quotation]);
  }
  const traits: SentenceTraits[] = [];
  for (const [index, sentence] of source.sentences.entries()) {
    if (index % SENTENCES_A_STEP === 0) yield;
    traits.push({
      quoting: quotingOf(sentence, byParagraph.get(sentence.paragraph) ?? []),
      isFragment: isFragment(sentence),
      antecedent: antecedents[index] ?? null,
    });
  }
  return { ...source, measured: yield* measureSteps(source), traits };
}

/**
 * Indices of the sentences of the best summary of up to `count` sentences, in article order.
 *
 * If the rules leave fewer than `least` of them, they are relaxed: first what an opening refers to may be missing,
 * then everything is allowed. So an article that is one long quotation has a summary too.
 *
 * @internal
 */
export function pickSentences(
  task: SummaryTask,
  size: SummarySize,
  coefficients: Coefficients = COEFFICIENTS,
): readonly number[] {
  return finish(pickSteps(task, size, coefficients));
}

export interface SummarySize {
  readonly count: number;
  readonly least?: number;
}

/** `pickSentences`, with pauses. */
export function* pickSteps(
  task: SummaryTask,
  { count, least = 1 }: SummarySize,
  coefficients: Coefficients = COEFFICIENTS,
): Steps<readonly number[]> {
  const score = createSetScorer(task.measured, coefficients);
  let picked: readonly number[] = [];
  for (const rules of levelsOf(task)) {
    yield;
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
