import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isOfClass } from "../../src/quotes/judging/framing/sentence-signs.ts";
import { scoreOfSigns, weightOfSign } from "../../src/quotes/judging/framing/sign-weights.ts";
import { fitSparseLogistic } from "../retrieval/linear-fit.ts";
import {
  type Example,
  framingExamples,
  isHeldBack,
  LIBRARIES,
  type Neighbour,
  ORDINARY,
} from "./examples.ts";

/** Folds of the ordinary articles; every file of framings is held out whole, because it has one author. */
const FOLDS = 3;

/** How strongly weights are pulled towards 0: raising it trusts single words less. */
const PULL = 0.00005;

/** The same for classes of words, which are in very many sentences. */
const CLASS_PULL = 0.0003;

/** A sentence written for this counts as many times as this. */
const WRITTEN_WEIGHT = 3;

/** A sign in fewer sentences is not counted. */
const FEWEST_SENTENCES = 3;

/** The share of quotations in ordinary articles that pass the rules but are still shown with a warning. */
const WARNED_SHARE = 0.065;

/** Smaller weights are left out of the table. */
const LEAST_WEIGHT = 0.15;

const WEIGHTS_FILE = new URL("../../src/english/framing/framing-signs.ts", import.meta.url);

/** Signs with their weights, and the constant of the sum. */
interface Model {
  readonly constant: number;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Fits the weights of `src/english/framing/framing-signs.ts` on the invented texts of tests/fixtures/framing, against
 * ordinary invented news, and prints how many of each author's framings are found with weights fitted without that
 * author:
 *
 *     npm run --silent eval -- fit-framing [--write]
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { write: { type: "boolean", default: false } } });
  const examples = framingExamples();
  const scored = crossValidate(examples);
  const threshold = thresholdOf(scored);
  report(scored, threshold);
  if (values.write) writeFileSync(WEIGHTS_FILE, sourceOf(fitAll(examples), threshold));
}

/** The weights from a fit on the current fixtures: those in `framing-signs.ts`, except for rounding. */
export function fittedWeights(): Model {
  return fitAll(framingExamples());
}

function fitAll(examples: readonly Example[]): Model {
  return fit(examples.filter(({ set }) => !isHeldBack(set)));
}

interface Scored {
  readonly example: Example;
  /** The score of the sentence that reads most like a framing; minus infinity if there is none. */
  readonly score: number;
}

function crossValidate(examples: readonly Example[]): Scored[] {
  const folds = new Map<string, number>();
  const foldOf = ({ set, article }: Example): string => {
    if (!isOrdinary(set)) return writerOf(set);
    if (!folds.has(article)) folds.set(article, folds.size % FOLDS);
    return `${ORDINARY} ${folds.get(article)}`;
  };
  return [...new Set(examples.map(foldOf))].flatMap(fold => {
    const model = fit(examples.filter(example => foldOf(example) !== fold && !isHeldBack(example.set)));
    return examples
      .filter(example => foldOf(example) === fold)
      .map(example => ({ example, score: scoreOf(model, example) }));
  });
}

function isOrdinary(set: string): boolean {
  return set === ORDINARY || set === LIBRARIES;
}

/** "articles-j", "articles-l" and "sentences-j" are by one writer: left out together. */
function writerOf(set: string): string {
  return /-[jl]\.jsonl$/.test(set) ? "j" : set;
}

function fit(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { signs } of examples.flatMap(({ neighbours }) => neighbours)) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const inside = stemsInside(counts.keys());
  const names = [...counts]
    .filter(([name, count]) => count >= FEWEST_SENTENCES && stemsOf(name).every(stem => inside.has(stem)))
    .map(([name]) => name);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = examples.flatMap(({ set, neighbours }) =>
    neighbours.map(({ signs, isFramed }) => ({
      places: signs.flatMap(sign => places.get(sign) ?? []),
      value: weightOfSign(signs),
      isRight: isFramed,
      weight: isOrdinary(set) ? 1 : WRITTEN_WEIGHT,
    })),
  );
  const pulls = names.map(name => (isOfClass(name) ? CLASS_PULL : PULL));
  const fitted = fitSparseLogistic(rows, names.length, [...pulls, PULL]);
  const weights = names.map((name, place) => [name, hundredths(fitted[place])] as const);
  return {
    constant: hundredths(fitted[names.length]),
    weights: new Map(weights.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
  };
}

/** Rounded as in the table, so that what is judged here is what the engine does. */
function hundredths(weight = 0): number {
  return Math.round(weight * 100) / 100;
}

/** The stems of a sign: "had_lent" has two. */
function stemsOf(sign: string): string[] {
  return isOfClass(sign) ? [] : sign.replace("^", "").split("_");
}

/** Stems that some sentence has after its first word. A word that only opens sentences may be a name. */
function stemsInside(signs: Iterable<string>): ReadonlySet<string> {
  return new Set([...signs].flatMap(sign => stemsOf(sign).slice(1)));
}

function scoreOf({ constant, weights }: Model, { neighbours }: Example): number {
  const scores = neighbours.map(
    ({ signs, extra }: Neighbour) => scoreOfSigns({ constant, of: weights }, signs) - extra,
  );
  return Math.max(...scores);
}

/** The score that the chosen share of ordinary quotations exceeds. */
function thresholdOf(scored: readonly Scored[]): number {
  const ordinary = scored
    .filter(({ example }) => example.set === ORDINARY && !example.isCaught)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return ordinary[Math.floor(ordinary.length * WARNED_SHARE)] ?? 0;
}

function report(scored: readonly Scored[], threshold: number): void {
  console.log(`threshold ${threshold.toFixed(2)}`);
  console.log(`${"set".padEnd(22)}framed  by rules   by both   plain  by rules   by both`);
  for (const set of new Set(scored.map(({ example }) => example.set))) {
    const cells = [true, false].flatMap(isFramed => {
      const own = scored.filter(({ example }) => example.set === set && example.isFramed === isFramed);
      const caught = own.filter(({ example }) => example.isCaught).length;
      const both = own.filter(({ example, score }) => example.isCaught || score > threshold).length;
      return [String(own.length), share(caught, own.length), share(both, own.length)];
    });
    console.log(set.padEnd(20) + cells.map(cell => cell.padStart(8)).join("  "));
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Longest line of the table, in characters. */
const LINE = 112;

function sourceOf({ constant, weights }: Model, threshold: number): string {
  const rows = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `${sign} ${Math.round(weight * 100)}`);
  return `/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by \`npm run eval -- fit-framing --write\` from the invented texts of tests/fixtures/framing; don't edit it.
 * \`src/quotes/judging/framing/sentence-signs.ts\` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: ${constant},
  /** A sentence counts from this sum on. */
  threshold: ${Math.round(threshold * 100) / 100},
  table: \`
${wrapped(rows).join("\n")}
\`,
} as const;
`;
}

function wrapped(rows: readonly string[]): string[] {
  const lines: string[] = [];
  for (const row of rows) {
    const line = lines.pop() ?? "";
    if (line.length + row.length > LINE) lines.push(line, row);
    else lines.push(line === "" ? row : `${line} ${row}`);
  }
  return lines;
}
