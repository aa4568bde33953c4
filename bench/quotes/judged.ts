import type { NameEvidence } from "../../src/quotes/judging/certainty.ts";
import type { Option } from "../../src/quotes/judging/judge.ts";
import type { OptionResult } from "../../src/quotes/judging/words-to-judge.ts";

/** Articles written to resemble a day's news, by somebody who had not read the engine. */
export const ORDINARY = /^(?:ord|day|wire|news|talk)-/;

/** Articles that no fit reads, so that the differences known in them are an honest estimate. */
export const HELD_OUT = /^(?:held|blind2)-/;

/** A judged stretch of an invented article. */
export interface Example {
  readonly article: string;
  readonly paragraph: number;
  readonly words: string;
  readonly options: readonly Option<OptionResult>[];
  /** For each option, whether its source is an accepted speaker. */
  readonly isRight: readonly boolean[];
  readonly names: readonly (string | null)[];
}

/** What the points make of a stretch. */
export interface Judged {
  readonly example: Example;
  readonly name: string | null;
  /** How likely it is by the points; with `withCertainty`, how certain. */
  readonly certainty: number;
  readonly isRight: boolean;
  /** What the certainty of the name is made of. */
  readonly evidence: NameEvidence;
  /** Whether a name is next to the cue. */
  readonly isStated: boolean;
  /** How the source is named, or that the previous speaker continues. */
  readonly way: string;
  /** Minus the natural logarithm of the probability of the right option; null if it is not offered. */
  readonly loss: number | null;
}
