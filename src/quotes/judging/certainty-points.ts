import type { Feature } from "./features.ts";

/** What certainty is made of, besides the features of the option. */
export const TRAITS = ["constant", "probability", "nobody", "other", "words", "stated"] as const;
export type Trait = (typeof TRAITS)[number];

/** Corrections in log-odds: below 0 where the points are too sure. */
export type CertaintyPoints = Readonly<Record<Trait, number>> & {
  readonly features: Readonly<Partial<Record<Feature, number>>>;
};
