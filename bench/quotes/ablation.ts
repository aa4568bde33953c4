import { PASSES, type Reach } from "../../src/quotes/extract-quotations.ts";
import type { Feature } from "../../src/quotes/judging/features.ts";
import type { Option } from "../../src/quotes/judging/judge.ts";
import type { Way } from "../../src/quotes/judging/place.ts";

/** What can be left out when reading an article, by name: a pass, the options of a kind, or a group of features. */
export const SWITCHES: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ...PASSES.map(({ name }): [string, Reach] => [name, { passes: PASSES.filter(pass => pass.name !== name) }]),
  ["going on", withoutOptions(({ reading }) => reading.kind === "goes-on")],
  ["pronouns", withoutOptions(({ source }) => source.steps.some(({ kind }) => kind === "pronoun"))],
  ["descriptions", withoutOptions(hasFeature(/^described-/))],
  ["verbs of no list", withoutOptions(hasFeature(/^tail-unknown$/))],
  [
    "no verb of saying",
    withoutOptions(hasFeature(/^(?:subject|possessive|colon-subject|lead-(?:\S+-)?subject)$/)),
  ],
  ["genders", withoutFeatures(/^gender-/)],
  [
    "where they stood",
    withoutFeatures(
      /^(?:latest|second|earlier|no)-subject$|^was-|^subject-of|^told-before$|^(?:latest|second|earlier)-named$/,
    ),
  ],
  ["how far back", withoutFeatures(/^(?:same-|last-paragraph|two-paragraphs|far-back)/)],
  ["nesting", withoutFeatures(/^before-(?:nested|inner|earlier)$/)],
  ["what is no quotation", withoutFeatures(/^nobody-(?:title|called|passive)$/)],
]);

function withoutOptions(isLeftOut: (option: Option<Way>) => boolean): Reach {
  return {
    sift: options => options.filter(option => option.reading.kind === "nobody" || !isLeftOut(option)),
  };
}

function hasFeature(group: RegExp): (option: Option<Way>) => boolean {
  return ({ features }) => features.some(feature => group.test(feature));
}

function withoutFeatures(group: RegExp): Reach {
  const isKept = (feature: Feature) => !group.test(feature);
  return {
    sift: options => options.map(option => ({ ...option, features: option.features.filter(isKept) })),
  };
}
