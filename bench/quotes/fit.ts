import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Article } from "../../src/articles/article.ts";
import { attributeArticle } from "../../src/quotes/judging/attribute-article.ts";
import { certaintyOf } from "../../src/quotes/judging/certainty.ts";
import type { CertaintyPoints } from "../../src/quotes/judging/certainty-points.ts";
import type { Draft } from "../../src/quotes/judging/draft.ts";
import { FEATURE_NAMES, FEATURES, type Feature } from "../../src/quotes/judging/features.ts";
import type { Option } from "../../src/quotes/judging/judge.ts";
import type { Points } from "../../src/quotes/judging/points-of.ts";
import { type Identity, identityOf, type Source, speakerOf } from "../../src/quotes/judging/source.ts";
import type { OptionResult } from "../../src/quotes/judging/words-to-judge.ts";
import { findBlockQuotes } from "../../src/quotes/linking/turns.ts";
import { findPeople } from "../../src/quotes/people/people.ts";
import { type Reading, readArticle as readText } from "../../src/quotes/reading/reading.ts";
import { countWords } from "../../src/text/count-words.ts";
import {
  FIXTURES,
  type Gold,
  type GoldQuotation,
  inventedArticles,
  isAcceptedSpeaker,
  readArticle,
  readGold,
  withoutEnds,
} from "../../tests/quotes/invented-articles.ts";
import { type ChoiceGroup, fitChoice } from "../retrieval/linear-fit.ts";
import { fitCertainty, UNCORRECTED } from "./fit-certainty.ts";
import { report } from "./fit-report.ts";
import { type Example, HELD_OUT, type Judged, ORDINARY } from "./judged.ts";
import { sourceOfWeights } from "./source-of-weights.ts";

/** Folds of the cross-validation; the stretches of one article stay in one. */
const FOLDS = 5;

/**
 * How strongly the points are pulled towards those set in `features.ts`: raising it trusts these more. Chosen by the
 * cross-validated log loss.
 */
const PULL = 0.0005;

/** A name is `stated` from the certainty at which this share of the names shown were right, cross-validated. */
const STATED_SHARE = 0.98;

/**
 * How many times the stretches of ordinary articles (`ORDINARY`) count: the others were written to be hard, and real
 * news mostly isn't. Raising it names more people and trusts ordinary order more.
 */
const ORDINARY_WEIGHT = 10;

/** The same for how certain names are, of which the hard articles tell more. */
const ORDINARY_NAME_WEIGHT = 3;

const WEIGHTS_FILE = new URL("../../src/quotes/judging/weights.ts", import.meta.url);

/**
 * Fits the points of `src/quotes/judging/weights.ts` on the invented articles of tests/fixtures/quotes and prints
 * how well points fitted on four fifths judge the last fifth.
 *
 *     npm run --silent eval -- fit-quotes [--write] [--errors]
 *
 * `--reset` writes the points of `features.ts`: needed first when a feature is new.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      write: { type: "boolean", default: false },
      reset: { type: "boolean", default: false },
      errors: { type: "boolean", default: false },
      more: { type: "string", multiple: true, default: [] },
      pull: { type: "string" },
    },
  });
  if (values.reset) {
    writeFileSync(WEIGHTS_FILE, sourceOfWeights(BY_HAND.weights, UNCORRECTED, 0.95));
    return;
  }
  const pull = values.pull ? Number(values.pull) : PULL;
  const folders = [FIXTURES, ...values.more.map(folder => pathToFileURL(`${folder}/`))];
  const { examples, points, judged, folds } = fitFrom(folders, pull);
  const decidable = examples.filter(isDecidable);
  const articles = new Set(examples.map(({ article }) => article)).size;
  console.log(
    `${articles} articles, ${examples.length} stretches, right option offered in ${decidable.length}`,
  );
  const certain = withCertainty(judged, folds);
  report(certain, values.errors);
  if (!values.write) return;
  writeFileSync(
    WEIGHTS_FILE,
    sourceOfWeights(points.weights, points.certainty, thresholdFor(certain, STATED_SHARE)),
  );
}

/** What a fit on the current invented articles gives: the points in `weights.ts`. */
export function fittedWeights(): Points {
  return fitFrom([FIXTURES], PULL).points;
}

/** The points by the table in `features.ts`, from which every fit begins. */
const BY_HAND: Points = {
  weights: weightsWith(name => FEATURES[name][1]),
  certainty: UNCORRECTED,
};

/** The options are listed until no point moves more than this from one time to the next. */
const SETTLED = 0.02;

/** However often they are listed: rounding alone can keep a point moving. */
const MOST_ROUNDS = 12;

/**
 * A fit from the points by hand on, whatever `weights.ts` contains: two in a row give the same.
 *
 * Whom earlier words were given to decides about later ones, so each fit changes the options a little, and the next fit
 * with them: the points swing around a middle. So the points are the mean of all fits but the first, whose options are
 * those of the points by hand, until one more fit changes no mean by more than `SETTLED`.
 */
function fitFrom(folders: readonly URL[], pull: number) {
  let points = BY_HAND;
  for (let round = 0; ; round++) {
    const examples = examplesIn(folders, points);
    const folds = foldsOf(examples);
    const { weights: before } = points;
    const fitted = fitPoints(examples.filter(isDecidable), pull);
    const share = 1 / Math.max(1, round);
    const weights = weightsWith(name => before[name] + share * (fitted[name] - before[name]));
    const judged = crossValidate(examples, pull, folds);
    points = { weights, certainty: certaintyFor(judged) };
    const moved = Math.max(...FEATURE_NAMES.map(name => Math.abs(weights[name] - before[name])));
    if (moved > SETTLED && round < MOST_ROUNDS) continue;
    const rounded = weightsWith(name => Math.round(100 * weights[name]) / 100);
    return { examples, folds, points: { ...points, weights: rounded }, judged };
  }
}

function weightsWith(pointsFor: (name: Feature) => number): Record<Feature, number> {
  const weights: Partial<Record<Feature, number>> = {};
  for (const name of FEATURE_NAMES) weights[name] = pointsFor(name);
  return weights as Record<Feature, number>;
}

function examplesIn(folders: readonly URL[], points: Points): Example[] {
  return folders.flatMap(folder =>
    inventedArticles(folder)
      .filter(name => !HELD_OUT.test(name))
      .flatMap(name => examplesOf(readArticle(name, folder), readGold(name, folder), points)),
  );
}

/** Whether a right option is offered at all. */
function isDecidable({ isRight }: Example): boolean {
  return isRight.some(Boolean);
}

function examplesOf(article: Article, gold: Gold, points: Points): Example[] {
  const reading = readText(article);
  const examples: Example[] = [];
  const watch = (draft: Draft, options: readonly Option<OptionResult>[]) => {
    const words = withoutEnds(article.text.slice(draft.start, draft.end));
    const isHere = (place: { readonly words: string; readonly paragraph: number }) =>
      place.paragraph === draft.paragraph && place.words === words;
    const quotation = gold.quotations.find(isHere);
    const isNobody = gold.nobody.some(isHere);
    if (!isNobody && (!quotation || quotation.speaker === undefined)) return;
    const expected = isNobody ? null : quotation?.speaker;
    const names = options.map(({ source }) => nameOf(reading, source));
    const isRight = rightNames(gold, expected, names);
    examples.push({ article: article.id, paragraph: draft.paragraph, words, options, isRight, names });
  };
  attributeArticle(reading, findPeople(reading), findBlockQuotes(reading), { watch, points });
  return examples;
}

/**
 * Which of the offered names are right. The form of a name ("Lifeguard Ann Roe", "Roe") is not judged here, so a
 * name counts if it contains the accepted one, or is its surname. If a body, a paper or somebody without a name may be
 * given or left out, they are required; nobody is right only if none of them is offered.
 */
function rightNames(
  gold: Gold,
  expected: GoldQuotation["speaker"],
  names: readonly (string | null)[],
): boolean[] {
  const speakers = [expected].flat();
  const isAccepted = (name: string): boolean =>
    isAcceptedSpeaker(gold, expected, name) ||
    speakers.some(speaker => typeof speaker === "string" && isFormOf(name, speaker));
  const isRight = names.map(name => name !== null && isAccepted(name));
  if (isRight.some(Boolean)) return isRight;
  return names.map(
    (name, at) => isRight[at] === true || (name === null && isAcceptedSpeaker(gold, expected, name)),
  );
}

function isFormOf(name: string, accepted: string): boolean {
  const words = accepted.toLowerCase().split(" ");
  const own = name.toLowerCase().split(" ");
  const isLastSame = own.at(-1) === words.at(-1);
  return words.every(word => own.includes(word)) || (isLastSame && own.every(word => words.includes(word)));
}

function nameOf(reading: Reading, source: Source): string | null {
  return speakerOf(reading, source)?.name ?? null;
}

const AT: ReadonlyMap<Feature, number> = new Map(FEATURE_NAMES.map((name, index) => [name, index]));

function fitPoints(examples: readonly Example[], pull: number): Record<Feature, number> {
  const groups = examples.map((example): ChoiceGroup => {
    const rows = example.options.map(({ features }) => {
      const row = new Array<number>(FEATURE_NAMES.length).fill(0);
      for (const feature of features) row[AT.get(feature) ?? 0] = (row[AT.get(feature) ?? 0] ?? 0) + 1;
      return row;
    });
    return {
      fold: 0,
      rows,
      offsets: example.options.map(byHand),
      isRight: example.isRight,
      weight: weightOf(example),
    };
  });
  const changes = fitChoice(groups, FEATURE_NAMES.length, pull);
  const fitted = (name: Feature) => FEATURES[name][1] + (changes[AT.get(name) ?? 0] ?? 0);
  return weightsWith(name => inOrder(name, fitted));
}

/**
 * A weak verb ("hoped") never counts for more than a strong one ("said") in the same place. Where a fit on few weak verbs says
 * so, both count for the mean.
 */
function inOrder(name: Feature, fitted: (name: Feature) => number): number {
  const [weak, strong] = ["weak", "strong"].map(strength =>
    FEATURE_NAMES.find(other => other === name.replace(/-(?:weak|strong)$/, `-${strength}`)),
  );
  if (!weak || !strong || weak === strong || fitted(weak) <= fitted(strong)) return fitted(name);
  return (fitted(weak) + fitted(strong)) / 2;
}

function weightOf({ article }: Example): number {
  return ORDINARY.test(article) ? ORDINARY_WEIGHT : 1;
}

/** The points of an option by the table in `features.ts`. */
function byHand({ features, offset }: Option<OptionResult>): number {
  return features.reduce((sum, feature) => sum + FEATURES[feature][1], offset);
}

function crossValidate(examples: readonly Example[], pull: number, folds: Folds): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = examples.filter(
      ({ article, isRight }) => folds.get(article) !== fold && isRight.some(Boolean),
    );
    const weights = fitPoints(rest, pull);
    judged.push(
      ...examples.filter(({ article }) => folds.get(article) === fold).map(each => judge(each, weights)),
    );
  }
  return judged;
}

/**
 * The same with the certainty of names in place of their probability. Its points are fitted on four fifths of the
 * articles too, from names judged by points fitted without these names' articles (but with those of the last fifth).
 */
function withCertainty(judged: readonly Judged[], folds: Folds): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = ({ example }: Judged) => folds.get(example.article) === fold;
    const points = certaintyFor(judged.filter(each => !isIn(each)));
    return judged
      .filter(isIn)
      .map(each => (each.name === null ? each : { ...each, certainty: certaintyOf(each.evidence, points) }));
  }).flat();
}

function certaintyFor(judged: readonly Judged[]): CertaintyPoints {
  return fitCertainty(
    judged
      .filter(({ name }) => name !== null)
      .map(({ evidence, isRight, example }) => ({
        evidence,
        isRight,
        weight: ORDINARY.test(example.article) ? ORDINARY_NAME_WEIGHT : 1,
      })),
  );
}

/** The fold of each article. */
type Folds = ReadonlyMap<string, number>;

function foldsOf(examples: readonly Example[]): Folds {
  const folds = new Map<string, number>();
  for (const { article } of examples) if (!folds.has(article)) folds.set(article, folds.size % FOLDS);
  return folds;
}

function judge(example: Example, weights: Readonly<Record<Feature, number>>): Judged {
  const points = example.options.map(({ features, offset, caution = 0 }) =>
    features.reduce((sum, feature) => sum + weights[feature], offset + caution),
  );
  const highest = Math.max(...points);
  const shares = new Map<Identity | null, { total: number; most: number; at: number }>();
  let sum = 0;
  let sumRight = 0;
  for (const [at, option] of example.options.entries()) {
    const weight = Math.exp((points[at] ?? 0) - highest);
    sum += weight;
    if (example.isRight[at]) sumRight += weight;
    const identity = identityOf(option.source);
    const share = shares.get(identity) ?? { total: 0, most: 0, at };
    share.total += weight;
    if (weight > share.most) Object.assign(share, { most: weight, at });
    shares.set(identity, share);
  }
  const ranked = [...shares].sort(([, a], [, b]) => b.total - a.total);
  const [best] = ranked.map(([, share]) => share);
  const at = best?.at ?? 0;
  const shareOf = (total: number | undefined) => (total ?? 0) / sum;
  return {
    example,
    name: example.names[at] ?? null,
    certainty: shareOf(best?.total),
    evidence: {
      features: example.options[at]?.features ?? [],
      isStated: example.options[at]?.source.isStated ?? false,
      probability: shareOf(best?.total),
      nobody: shareOf(shares.get(null)?.total),
      other: shareOf(ranked.slice(1).find(([who]) => who !== null)?.[1].total),
      words: countWords(example.words),
    },
    isRight: example.isRight[at] ?? false,
    isStated: example.options[at]?.source.isStated ?? false,
    way: wayOf(example.options[at]),
    loss: sumRight > 0 ? Math.log(sum / sumRight) : null,
  };
}

function wayOf(option: Option<OptionResult> | undefined): string {
  if (!option || option.result.kind === "nobody") return "nobody";
  if (option.result.kind === "goes-on") return "the voice before";
  if (option.features.includes("is-name")) return "a name";
  return option.source.steps.some(({ kind }) => kind === "pronoun") ? "a pronoun" : "a description";
}

/** The least certainty from which the names beside their cues are right in the given share of cases. */
function thresholdFor(judged: readonly Judged[], share: number): number {
  const named = judged
    .filter(({ name, isStated }) => name !== null && isStated)
    .sort((a, b) => b.certainty - a.certainty);
  let right = 0;
  let threshold = 1;
  for (const [index, { isRight, certainty }] of named.entries()) {
    if (isRight) right++;
    if (right / (index + 1) >= share) threshold = certainty;
  }
  return Math.ceil(threshold * 1000) / 1000;
}
