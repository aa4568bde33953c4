import { parseArgs } from "node:util";
import type { ConfidenceFeatures } from "../../src/search/answering/confidence.ts";
import { mixed } from "../../src/search/library-size.ts";
import { weighted } from "../../src/search/ranking/linear.ts";
import {
  CLOSE_WEIGHTS,
  CONFIDENCE_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from "../../src/search/ranking/weights.ts";
import { type ChoiceGroup, dot, fitChoice, fitLogistic, type LabelledRow } from "./linear-fit.ts";
import { FOLDS, inventedSamplesOf, type Sample, samplesOf } from "./samples.ts";
import { auroc } from "./score.ts";

/**
 * Fits the coefficients of `src/search/ranking/weights.ts`:
 *
 *     npx tsx bench/retrieval/fit.ts --set <folder> [--set …] [--cut 5 --cut 20]
 *       [--invented <folder> …] [--questions 400] [--cut-questions 150] [--ablate]
 *
 * Prints, for each set, what five-fold cross-validation by article gives, then the coefficients fitted on
 * everything. A question with a day is taken twice, with and without it; with `--cut` each set is taken again
 * in libraries of so many articles, whole and with the answer taken out (`cut.ts`); `--invented` adds the small
 * libraries of `tests/fixtures/ask` in the same two ways. Every set weighs the same.
 * With `--ablate` each ranking feature is left out in turn. The close reading is fitted on the first passages of
 * the ranking as it is in `weights.ts`: after a change of the ranking, enter its weights and fit again.
 */

/** Candidates below these never come first. */
const MAX_CANDIDATES = 60;
const ANSWERING = 5;
/** How much more an invented library counts than a set cut to a few articles: its questions are a member's. */
const INVENTED_SHARE = 2.5;

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true, default: [] },
    cut: { type: "string", multiple: true, default: [] },
    invented: { type: "string", multiple: true, default: [] },
    questions: { type: "string", default: "400" },
    "cut-questions": { type: "string", default: "150" },
    ablate: { type: "boolean", default: false },
  },
});

const sizes = { questions: Number(values.questions), cutQuestions: Number(values["cut-questions"]) };
const samples = [
  ...values.set.flatMap(folder => samplesOf(folder, values.cut.map(Number), sizes)),
  ...values.invented.flatMap(inventedSamplesOf),
];

const rankNames = namesOf(PASSAGE_WEIGHTS.large);
const closeNames = namesOf(CLOSE_WEIGHTS.large);
const sentenceNames = namesOf(SENTENCE_WEIGHTS);
const confidenceNames = namesOf(CONFIDENCE_WEIGHTS.large.weights);

const ranking = samples.map(({ ranked, isRight }) => {
  const kept = ranked.slice(0, MAX_CANDIDATES);
  return {
    rows: kept.map(({ features }) => rankNames.map(name => features[name])),
    isRight: kept.map(passage => isRight(passage)),
  };
});
const closeReading = samples.map(({ close, smallness, isRight }) => ({
  rows: close.map(passage => closeNames.map(name => passage.close[name])),
  offsets: close.map(passage => passage.score - weighted(passage.close, mixed(CLOSE_WEIGHTS, smallness))),
  isRight: close.map(passage => isRight(passage)),
}));
type Size = "small" | "large";
const sizesFitted = (["small", "large"] as const).filter(size =>
  samples.some(({ isSmall }) => isSmall === (size === "small")),
);
for (const size of sizesFitted) {
  reportChoice("ranking", rankNames, ranking, size);
  if (values.ablate) ablate(rankNames, ranking, size);
  reportChoice("close reading", closeNames, closeReading, size);
  if (values.ablate) ablate(closeNames, closeReading, size);
}
fitSentences();
for (const size of sizesFitted) {
  fitConfidence(size, confidenceNames);
  if (!values.ablate) continue;
  for (const name of confidenceNames) {
    console.log(`without ${name}`);
    fitConfidence(
      size,
      confidenceNames.filter(other => other !== name),
    );
  }
}

type Choice = Omit<ChoiceGroup, "fold" | "weight">;

/** Cross-validated R@1, R@5 and MRR@10 of each set, then the weights. */
function reportChoice(title: string, names: readonly string[], choices: readonly Choice[], size: Size): void {
  const groups = groupsOf(choices, size);
  const weights = folds(fold =>
    fitChoice(
      groups.filter(group => group.fold !== fold),
      names.length,
    ),
  );
  const lines = bySet(samples.filter(sample => sample.isAnswerable && isOf(sample, size))).map(
    ([set, of]) => {
      const ranks = of.map(sample => {
        const { rows, offsets, isRight } = choices[samples.indexOf(sample)] ?? { rows: [], isRight: [] };
        const scores = rows.map((row, at) => dot(row, weights[sample.fold] ?? []) + (offsets?.[at] ?? 0));
        const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
        return order.findIndex(at => isRight[at]) + 1;
      });
      const mean = (value: (rank: number) => number) =>
        shown(ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length);
      return `${set} ${mean(r => (r === 1 ? 1 : 0))} ${mean(r => (r >= 1 && r <= 5 ? 1 : 0))} ${mean(r => (r >= 1 && r <= 10 ? 1 / r : 0))}`;
    },
  );
  console.log(`${title}, ${size}: ${lines.join(" | ")}`);
  print(`${title}, ${size}`, names, fitChoice(groups, names.length));
}

function ablate(names: readonly string[], choices: readonly Choice[], size: Size): void {
  names.forEach((name, dropped) => {
    const without = choices.map(choice => ({
      ...choice,
      rows: choice.rows.map(row => row.map((value, at) => (at === dropped ? 0 : value))),
    }));
    reportChoice(`without ${name}`, names, without, size);
  });
}

function isOf({ isSmall }: Sample, size: Size): boolean {
  return isSmall === (size === "small");
}

function groupsOf(choices: readonly Choice[], size: Size): ChoiceGroup[] {
  const usable = samples.filter(
    (sample, at) => sample.isAnswerable && isOf(sample, size) && choices[at]?.isRight.some(Boolean),
  );
  return balanced(usable).flatMap(({ sample, weight }) => {
    const choice = choices[samples.indexOf(sample)];
    return choice ? [{ ...choice, fold: sample.fold, weight }] : [];
  });
}

function fitSentences(): void {
  const groups = balanced(samples.filter(({ isAnswerable }) => isAnswerable)).map(({ sample, weight }) => {
    const sentences = sample.close.slice(0, ANSWERING).flatMap(passage =>
      passage.sentences.map((sentence, at) => ({
        row: sentenceNames.map(name => sentence[name]),
        offset: passage.score,
        isRight: sample.holdsAnswer(passage, at),
      })),
    );
    return {
      sample,
      fold: sample.fold,
      weight,
      rows: sentences.map(({ row }) => row),
      offsets: sentences.map(({ offset }) => offset),
      isRight: sentences.map(({ isRight }) => isRight),
    };
  });
  const usable = groups.filter(({ isRight }) => isRight.some(Boolean));
  const weights = folds(fold =>
    fitChoice(
      usable.filter(group => group.fold !== fold),
      sentenceNames.length,
    ),
  );
  for (const [set, of] of bySet(groups.map(group => ({ ...group, set: group.sample.set })))) {
    const right = of.filter(({ rows, offsets, isRight, fold }) => {
      const scores = rows.map((row, at) => dot(row, weights[fold] ?? []) + (offsets[at] ?? 0));
      return isRight[scores.indexOf(Math.max(...scores))];
    });
    console.log(`answer accuracy, always answering: ${set} ${shown(right.length / of.length)}`);
  }
  print("SENTENCE_WEIGHTS", sentenceNames, fitChoice(usable, sentenceNames.length));
}

/** `small`: libraries of a few articles, where an answer only counts if it is right. */
function fitConfidence(size: Size, names: readonly (keyof ConfidenceFeatures)[]): void {
  const of = samples.filter(sample => isOf(sample, size));
  const isPositive = ({ isAnswerable, isBestRight }: Sample) =>
    size === "small" ? isBestRight : isAnswerable;
  const rowOf = ({ confidence }: Sample) => names.map(name => confidence?.features[name] ?? 0);
  const rows = balanced(of).map(
    ({ sample, weight }): LabelledRow => ({
      fold: sample.fold,
      row: rowOf(sample),
      isRight: isPositive(sample),
      weight: weight * (sample.isInvented ? INVENTED_SHARE : 1) * shareOf(size, sample),
    }),
  );
  const width = names.length;
  const weights = folds(fold =>
    fitLogistic(
      rows.filter(row => row.fold !== fold),
      width,
    ),
  );
  const value = (sample: Sample) =>
    dot(rowOf(sample), weights[sample.fold] ?? []) + (weights[sample.fold]?.[width] ?? 0);
  for (const [set, ofSet] of bySet(of)) {
    const positive = ofSet.filter(isPositive).map(value);
    const refused = ofSet.filter(sample => !isPositive(sample));
    const near = refused.filter(({ isNear }) => isNear).map(value);
    const all = refused.map(value);
    console.log(
      `confidence: ${set} AUROC ${shown(auroc(positive, all))} near ${shown(auroc(positive, near))}, ` +
        `refused at 10 % false ${shown(refusedAt(positive, all, 0.1))}, false answers/refusals at log-odds ` +
        [-1, -0.5, 0, 0.5, 1, 1.5]
          .map(cut => `${cut}: ${shareBelow(all, cut, true)}/${shareBelow(positive, cut)}`)
          .join(", "),
    );
  }
  const all = fitLogistic(rows, width);
  print(`CONFIDENCE_WEIGHTS.${size}`, names, all);
  console.log(`constant ${shown(all[width] ?? 0)}`);
}

/** How much of a sample's confidence comes from the weights for that size; all of it in small libraries. */
function shareOf(size: Size, { confidence }: Sample): number {
  return size === "small" ? 1 : 1 - (confidence?.smallness ?? 0);
}

/** Share of the answerable questions refused if so many of the others are let through. */
function refusedAt(positive: readonly number[], negative: readonly number[], share: number): number | null {
  const cut = [...negative].sort((a, b) => b - a)[Math.floor(negative.length * share)];
  return cut === undefined
    ? null
    : positive.filter(value => value <= cut).length / Math.max(1, positive.length);
}

function shareBelow(values: readonly number[], cut: number, isAbove = false): string {
  const below = values.filter(value => value < cut).length / Math.max(1, values.length);
  return shown(isAbove ? 1 - below : below);
}

/** Weights with which every set counts the same. */
function balanced(from: readonly Sample[]): { sample: Sample; weight: number }[] {
  return bySet(from).flatMap(([, of]) => of.map(sample => ({ sample, weight: 1000 / of.length })));
}

function bySet<Item extends { readonly set: string }>(items: readonly Item[]): (readonly [string, Item[]])[] {
  return [...new Set(items.map(({ set }) => set))].map(
    set => [set, items.filter(item => item.set === set)] as const,
  );
}

function folds<Result>(ofFold: (fold: number) => Result): Result[] {
  return Array.from({ length: FOLDS }, (_, fold) => ofFold(fold));
}

function namesOf<Weights extends object>(weights: Weights): (keyof Weights & string)[] {
  const names: (keyof Weights & string)[] = [];
  for (const name in weights) names.push(name);
  return names;
}

function print(title: string, names: readonly string[], weights: readonly number[]): void {
  console.log(title, names.map((name, at) => `${name}: ${shown(weights[at] ?? 0)}`).join(", "));
}

function shown(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}
