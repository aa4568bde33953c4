import type { Feature } from "./features.ts";
import type { Source } from "./source.ts";

/** Somebody a phrase may refer to, and the evidence for it. */
export interface Antecedent {
  readonly source: Source;
  readonly features: readonly Feature[];
  /** Points set by hand for what is shown, which a fit of what is likely doesn't see; 0 if absent. */
  readonly caution?: number;
}
