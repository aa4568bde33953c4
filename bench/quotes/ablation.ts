import { type Ablation, PASSES } from "../../src/quotes/extract-quotations.ts";
import type { Feature } from "../../src/quotes/judging/features.ts";
import type { Option } from "../../src/quotes/judging/judge.ts";
import type { OptionResult } from "../../src/quotes/judging/words-to-judge.ts";

/** What can be left out when reading an article, by name: a pass, the options of a kind, or a group of features. */
export const SWITCHES: ReadonlyMap<string, Ablation> = new Map<string, Ablation>([
  ...PASSES.map(({ name }): [string, Ablation] => [
    name,
    { passes: PASSES.filter(pass => pass.name !== name) },
  ]),
  ["continued speech", withoutOptions(({ result }) => result.kind === "goes-on")],
  ["pronouns", withoutOptions(({ source }) => source.steps.some(({ kind }) => kind === "pronoun"))],
  ["descriptions", withoutOptions(hasFeature(/^described-/))],
  ["verbs that aren't on the list", withoutOptions(hasFeature(/^tail-unknown$/))],
  [
    "no verb of saying",
    withoutOptions(hasFeature(/^(?:subject|possessive|colon-subject|lead-(?:\S+-)?subject)$/)),
  ],
  ["genders", withoutFeatures(/^gender-/)],
  [
    "place in the sentence",
    withoutFeatures(
      /^(?:latest|second|earlier|no)-subject$|^was-|^subject-of|^told-before$|^(?:latest|second|earlier)-named$/,
    ),
  ],
  ["how far back", withoutFeatures(/^(?:same-|last-paragraph|two-paragraphs|far-back)/)],
  ["nested cues", withoutFeatures(/^before-(?:nested|inner|earlier)$/)],
  ["what isn't a quotation", withoutFeatures(/^nobody-(?:title|called|passive)$/)],
]);

function withoutOptions(isLeftOut: (option: Option<OptionResult>) => boolean): Ablation {
  return {
    filterOptions: options => options.filter(option => option.result.kind === "nobody" || !isLeftOut(option)),
  };
}

function hasFeature(group: RegExp): (option: Option<OptionResult>) => boolean {
  return ({ features }) => features.some(feature => group.test(feature));
}

function withoutFeatures(group: RegExp): Ablation {
  const isKept = (feature: Feature) => !group.test(feature);
  return {
    filterOptions: options =>
      options.map(option => ({ ...option, features: option.features.filter(isKept) })),
  };
}
