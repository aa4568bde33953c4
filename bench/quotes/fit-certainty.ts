import { logOdds, type NameEvidence, traitsOf } from "../../src/quotes/judging/certainty.ts";
import { type CertaintyPoints, TRAITS, type Trait } from "../../src/quotes/judging/certainty-points.ts";
import { FEATURE_NAMES, type Feature } from "../../src/quotes/judging/features.ts";
import { type ChoiceGroup, fitChoice } from "../retrieval/linear-fit.ts";

/** A name that was the likeliest. */
export interface JudgedName {
  readonly evidence: NameEvidence;
  readonly isRight: boolean;
  readonly weight: number;
}

/** A feature that fewer names have is not corrected: a handful would decide it. */
const LEAST_COUNTED = 60;

/** How strongly corrections are pulled towards 0. Chosen with `LEAST_COUNTED` by the cross-validation. */
const PULL = 0.0005;

/** Leaves the probabilities as the points give them. */
export const UNCORRECTED: CertaintyPoints = {
  constant: 0,
  probability: 0,
  nobody: 0,
  other: 0,
  words: 0,
  stated: 0,
  features: {},
};

/** Fits the corrections by logistic regression, on names judged by points that were fitted without their articles. */
export function fitCertainty(names: readonly JudgedName[]): CertaintyPoints {
  const frequent = frequentFeatures(names);
  const width = TRAITS.length + frequent.length;
  const nothing = new Array<number>(width).fill(0);
  const groups = names.map(({ evidence, isRight, weight }): ChoiceGroup => {
    const traits = traitsOf(evidence);
    const counts = frequent.map(name => evidence.features.filter(feature => feature === name).length);
    return {
      fold: 0,
      rows: [[...TRAITS.map(trait => traits[trait]), ...counts], nothing],
      offsets: [logOdds(evidence.probability), 0],
      isRight: [isRight, !isRight],
      weight,
    };
  });
  const points = fitChoice(groups, width, PULL).map(value => Math.round(100 * value) / 100);
  const pointsOf = (trait: Trait) => points[TRAITS.indexOf(trait)] ?? 0;
  return {
    constant: pointsOf("constant"),
    probability: pointsOf("probability"),
    nobody: pointsOf("nobody"),
    other: pointsOf("other"),
    words: pointsOf("words"),
    stated: pointsOf("stated"),
    features: Object.fromEntries(frequent.map((name, index) => [name, points[TRAITS.length + index] ?? 0])),
  };
}

function frequentFeatures(names: readonly JudgedName[]): readonly Feature[] {
  const counts = new Map<Feature, number>();
  for (const { evidence } of names)
    for (const feature of evidence.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return FEATURE_NAMES.filter(name => (counts.get(name) ?? 0) >= LEAST_COUNTED);
}
