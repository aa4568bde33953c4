import type { Feature } from "./features.ts";
import type { Source } from "./source.ts";

/** Somebody a phrase may refer to, and the evidence for it. */
export interface Antecedent {
  readonly source: Source;
  readonly features: readonly Feature[];
  /** Points set by hand, which no fit changes; 0 if absent. */
  readonly offset?: number;
}
