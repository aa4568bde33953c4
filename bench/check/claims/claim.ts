import type { Verdict } from "../../../src/answers/answer.ts";

/** The truth about a claim: whether a member may be told that the words are right. */
export type Truth =
  /** The words of the named person (or of anybody, if nobody is named), as in the article. */
  | "true"
  /** The article doesn't have such words, has different ones, or doesn't vouch for them. */
  | "false"
  /** The words are right but the person isn't. */
  | "wrong-person";

/** A claim with the truth about it. */
export interface BenchClaim {
  readonly kind: string;
  readonly text: string;
  /** Given separately, as in `/who-said`; null if there is none or the message names somebody. */
  readonly speaker: string | null;
  /** Read like a message, with anything around the words. */
  readonly isMessage: boolean;
  readonly truth: Truth;
  /** The correct verdicts. */
  readonly accepted: readonly Verdict[];
}

/** Verdicts that warn about words that are nevertheless in an article. */
export const WARNINGS = ["part", "altered", "stitched", "disputed", "none"] as const satisfies Verdict[];

/** A claim given as only the words. */
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
