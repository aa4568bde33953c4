import { parseArgs } from "node:util";
import { UsageError } from "../run-chosen.ts";
import { readLines, SummaryGold, SummaryInput, writeLines } from "./corpus.ts";
import { analyse, predictLead, predictSummary } from "./predict.ts";
import {
  type ArticleScore,
  bootstrapInterval,
  mean,
  ROUGE_MEASURES,
  type RougeMeasure,
  scoreSummary,
} from "./score.ts";

/**
 * Writes a summary of every article of `--in` to `--out`; with `--gold` also prints how good they are and
 * how they compare with the first three sentences.
 *
 * @throws {UsageError} if an option is missing; {Error} if a file can't be read
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { in: { type: "string" }, out: { type: "string" }, gold: { type: "string" } },
  });
  if (!values.in || !values.out) throw new UsageError("give --in <articles> and --out <predictions>");
  const inputs = readLines(values.in, SummaryInput);
  const both = inputs.map(input => {
    const analysed = analyse(input);
    return { summary: predictSummary(input, analysed), lead: predictLead(input, analysed) };
  });
  writeLines(
    values.out,
    both.map(({ summary }) => summary),
  );
  if (!values.gold) return;
  const summaries = new Map(both.map(({ summary }) => [summary.id, summary]));
  const leads = new Map(both.map(({ lead }) => [lead.id, lead]));
  const scores = readLines(values.gold, SummaryGold).map(gold => ({
    score: scoreSummary(gold, summaries.get(gold.id)),
    lead: scoreSummary(gold, leads.get(gold.id)),
  }));
  console.log(report(scores));
}

interface ScoredPair {
  readonly score: ArticleScore;
  readonly lead: ArticleScore;
}

const HEADINGS: Readonly<Record<RougeMeasure, string>> = {
  rouge1: "R-1",
  rouge2: "R-2",
  rougeL: "R-L",
  rougeLsum: "R-Lsum",
  recall60: "R2r@60w",
};

/** A table of scores in percent, and of their difference from the lead with its 95 % interval. */
export function report(scores: readonly ScoredPair[]): string {
  const slices = new Map<string, ScoredPair[]>();
  for (const pair of scores) {
    for (const name of [pair.score.slice, "all"]) slices.set(name, [...(slices.get(name) ?? []), pair]);
  }
  return [...slices].flatMap(([name, pairs]) => reportSlice(name, pairs)).join("\n");
}

function reportSlice(name: string, pairs: readonly ScoredPair[]): string[] {
  const scores = pairs.map(({ score }) => score);
  const sum = (of: (score: ArticleScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const sentences = Math.max(
    1,
    sum(score => score.sentences),
  );
  const share = (count: number) => `${percent(count / sentences)} %`;
  const form = [
    `verbatim ${share(sentences - sum(score => score.unfaithful))}`,
    `whole ${share(sentences - sum(score => score.unfaithful + score.fragments))}`,
    `multi ${share(sum(score => score.multi))}`,
    `over budget ${sum(score => score.overBudget)}`,
    `repeated ${sum(score => score.repeated)}`,
    `out of order ${sum(score => (score.isDisordered ? 1 : 0))}`,
    `shorter than three ${sum(score => (score.isShort ? 1 : 0))}`,
    `words ${mean(scores.map(({ words }) => words)).toFixed(1)}`,
  ];
  const measures = ROUGE_MEASURES.map(measure => {
    const differences = pairs.map(({ score, lead }) => score[measure] - lead[measure]);
    const [from, to] = bootstrapInterval(differences).map(percent);
    const own = percent(mean(scores.map(score => score[measure])));
    return `  ${HEADINGS[measure].padEnd(8)}${own.padStart(6)}   over LEAD-3 ${signed(mean(differences))} [${from}, ${to}]`;
  });
  return [`${name}: ${pairs.length} articles`, ...measures, `  ${form.join(", ")}`];
}

function percent(value: number): string {
  return (100 * value).toFixed(2);
}

function signed(value: number): string {
  return `${value < 0 ? "" : "+"}${percent(value)}`;
}
