import type { Verdict } from "../../../src/answers/answer.ts";

/** What is true of a claim: whether a member may be told that the words stand so. */
export type Truth =
  /** The words of the person named (or of anybody, where nobody is), as the article has them. */
  | "true"
  /** The article has no such words, has them otherwise, or doesn't vouch for them. */
  | "false"
  /** The words are right and the person isn't. */
  | "wrong-person";

/** A claim with what is true of it. */
export interface BenchClaim {
  readonly kind: string;
  readonly text: string;
  /** Given apart, as `/who-said` does; null where nobody is or the message names somebody. */
  readonly speaker: string | null;
  /** Read as a message is, with whatever stands round the words. */
  readonly isMessage: boolean;
  readonly truth: Truth;
  /** Verdicts that are right. */
  readonly accepted: readonly Verdict[];
}

/** Verdicts that warn of words which are in an article all the same. */
export const WARNINGS = ["part", "altered", "stitched", "disputed", "none"] as const satisfies Verdict[];

/** A claim given as the words alone. */
export function wordsClaim(
  kind: string,
  text: string,
  truth: Truth,
  accepted: readonly Verdict[],
  speaker: string | null = null,
): BenchClaim {
  return { kind, text, speaker, isMessage: false, truth, accepted };
}

/** A claim inside a message. */
export function messageClaim(
  kind: string,
  text: string,
  truth: Truth,
  accepted: readonly Verdict[],
): BenchClaim {
  return { kind, text, speaker: null, isMessage: true, truth, accepted };
}
