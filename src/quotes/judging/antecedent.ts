import type { Feature } from "./features.ts";
import type { Source } from "./source.ts";

/** Somebody whom a phrase may stand for, with what speaks for it. */
export interface Antecedent {
  readonly source: Source;
  readonly features: readonly Feature[];
}
