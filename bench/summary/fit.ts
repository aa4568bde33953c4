import { parseArgs } from "node:util";
import { COEFFICIENTS } from "../../src/answers/summary/coefficients.ts";
import {
  type Coefficients,
  FEATURES,
  type Feature,
  FITTED_SENTENCES,
} from "../../src/answers/summary/features.ts";
import { pickSentences, prepareSummary, type SummaryTask } from "../../src/answers/summary/pick-sentences.ts";
import { measureSet } from "../../src/answers/summary/score-set.ts";
import { readLines, SummaryGold } from "./corpus.ts";
import { addRow, emptyEquations, solveRidge } from "./least-squares.ts";
import { analyse } from "./predict.ts";
import { bootstrapInterval, mean, type RougeMeasure, rougeOf, seededRandom } from "./score.ts";

/*
 * Fits the coefficients of the summariser, and reports the effect of each feature.
 *
 *   npx tsx bench/summary/fit.ts --gold <articles with references> [--ablate]
 *
 * For each article it draws sets of three sentences (from the opening, at random, and near what the fit of the
 * previous round would choose), scores them against the reference, and regresses the score's distance from the
 * article's mean on the features'. Distances, because sets only compete within an article. Printed figures are out of
 * fold: an article is summarised with coefficients fitted without it.
 */

const FOLDS = 4;
const ROUNDS = 3;
const SETS_PER_ROUND = 25;
const PENALTY = 0.1;

/** The target for a good summary. R-2 is small and noisy, so it weighs more; the last is independent of length. */
const TARGET: readonly (readonly [measure: RougeMeasure, weight: number])[] = [
  ["rouge1", 1],
  ["rouge2", 1.5],
  ["recall60", 0.5],
];

interface FitArticle {
  readonly gold: SummaryGold;
  readonly task: SummaryTask;
  readonly fold: number;
}

const scores = new Map<FitArticle, Map<string, Record<RougeMeasure, number>>>();

function scoreOf(article: FitArticle, set: readonly number[]): Record<RougeMeasure, number> {
  const known = scores.get(article) ?? new Map<string, Record<RougeMeasure, number>>();
  scores.set(article, known);
  const key = set.join(" ");
  let score = known.get(key);
  if (!score) {
    const texts = set.map(index => article.task.sentences[index]?.text ?? "");
    score = rougeOf(article.gold.reference, texts);
    known.set(key, score);
  }
  return score;
}

function targetOf(article: FitArticle, set: readonly number[]): number {
  const score = scoreOf(article, set);
  return TARGET.reduce((sum, [measure, weight]) => sum + weight * score[measure], 0);
}

function leadOf({ task }: FitArticle): number[] {
  return task.sentences.slice(0, FITTED_SENTENCES).map((_, index) => index);
}

function pick({ task }: FitArticle, coefficients: Coefficients): readonly number[] {
  return pickSentences(task, { count: FITTED_SENTENCES, least: FITTED_SENTENCES }, coefficients);
}

/** Sets of three: `near` itself, most with one or two of its sentences, the rest at random and rather early. */
function drawSets({ task }: FitArticle, near: readonly number[], random: () => number): number[][] {
  const size = task.sentences.length;
  const count = Math.min(FITTED_SENTENCES, size);
  const sets: number[][] = [[...near]];
  for (let i = 0; i < SETS_PER_ROUND; i++) {
    const set = new Set<number>();
    if (i < 0.7 * SETS_PER_ROUND) {
      const kept = random() < 0.5 ? 1 : 2;
      const from = Math.floor(random() * near.length);
      for (let k = 0; k < kept; k++) set.add(near[(from + k) % near.length] ?? 0);
    }
    while (set.size < count) {
      const place = random() < 0.5 ? random() * random() : random();
      set.add(Math.min(size - 1, Math.floor(place * size)));
    }
    sets.push([...set].sort((a, b) => a - b));
  }
  return sets;
}

function coefficientsOf(weights: readonly number[]): Coefficients {
  const coefficients: Record<Feature, number> = { ...COEFFICIENTS };
  FEATURES.forEach((feature, i) => {
    coefficients[feature] = weights[i] ?? 0;
  });
  return coefficients;
}

/** Fits over all folds except one, for each of them; the last entry is fitted over all. */
function createFitter(articles: readonly FitArticle[]) {
  const equations = Array.from({ length: FOLDS }, () => emptyEquations(FEATURES.length));
  const random = seededRandom(1);
  const fitWithout = (fold: number | null, used: readonly number[]) =>
    coefficientsOf(
      solveRidge(
        equations.filter((_, i) => i !== fold),
        used,
        PENALTY,
      ),
    );
  const addSets = (choose: (article: FitArticle) => readonly number[]) => {
    for (const article of articles) {
      const sets = drawSets(article, choose(article), random);
      const rows = sets.map(set => {
        const values = measureSet(article.task.measured, set);
        return FEATURES.map(feature => values[feature]);
      });
      const targets = sets.map(set => targetOf(article, set));
      const means = FEATURES.map((_, k) => mean(rows.map(row => row[k] ?? 0)));
      const fold = equations[article.fold];
      if (!fold) continue;
      rows.forEach((row, i) => {
        addRow(
          fold,
          row.map((value, k) => value - (means[k] ?? 0)),
          (targets[i] ?? 0) - mean(targets),
        );
      });
    }
  };
  return { addSets, fitWithout };
}

function report(
  label: string,
  articles: readonly FitArticle[],
  chosen: readonly (readonly number[])[],
): void {
  const measures = ["rouge1", "rouge2", "recall60"] as const;
  console.log(label);
  for (const slice of new Set(articles.map(({ gold }) => gold.slice))) {
    const columns = measures.map(measure => {
      const differences = articles.flatMap((article, i) =>
        article.gold.slice === slice
          ? [scoreOf(article, chosen[i] ?? [])[measure] - scoreOf(article, leadOf(article))[measure]]
          : [],
      );
      const [from, to] = bootstrapInterval(differences).map(value => (100 * value).toFixed(2));
      return `${measure} ${(100 * mean(differences)).toFixed(2)} [${from}, ${to}]`;
    });
    console.log(`  ${slice.padEnd(9)} over LEAD-3: ${columns.join("   ")}`);
  }
}

const { values } = parseArgs({
  options: { gold: { type: "string" }, ablate: { type: "boolean" } },
});
if (!values.gold) throw new Error("fit.ts needs --gold <articles with references>");
const articles = readLines(values.gold, SummaryGold).flatMap((gold, i): FitArticle[] => {
  const analysed = analyse(gold);
  return analysed ? [{ gold, task: prepareSummary(analysed), fold: i % FOLDS }] : [];
});
const all = FEATURES.map((_, i) => i);
const fitter = createFitter(articles);
const outOfFold = (used: readonly number[]) => {
  const fits = Array.from({ length: FOLDS }, (_, fold) => fitter.fitWithout(fold, used));
  return articles.map(article => pick(article, fits[article.fold] ?? COEFFICIENTS));
};
const gainOf = (chosen: readonly (readonly number[])[]) =>
  100 *
  mean(articles.map((article, i) => targetOf(article, chosen[i] ?? []) - targetOf(article, leadOf(article))));

fitter.addSets(leadOf);
for (let round = 1; round < ROUNDS; round++) {
  const chosen = new Map(outOfFold(all).map((set, i) => [articles[i], set]));
  fitter.addSets(article => chosen.get(article) ?? leadOf(article));
}
const chosen = outOfFold(all);
report(`out of fold, target over LEAD-3 ${gainOf(chosen).toFixed(2)}`, articles, chosen);
for (const feature of values.ablate ? FEATURES : []) {
  const without = outOfFold(all.filter(i => FEATURES[i] !== feature));
  report(`without ${feature}, target over LEAD-3 ${gainOf(without).toFixed(2)}`, articles, without);
}
const fitted = Object.entries(fitter.fitWithout(null, all));
console.log(Object.fromEntries(fitted.map(([name, value]) => [name, Number(value.toFixed(3))])));
