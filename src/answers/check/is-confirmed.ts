import { type QuoteCheck, speakerOf, type Verdict } from "../answer.ts";

/** Verdicts that say nothing against the words. A part of a message never gets one. */
export const CONFIRMING: ReadonlySet<Verdict> = new Set(["verbatim", "trimmed", "own-words", "reported"]);

/**
 * Whether a check says nothing against the words or against anybody whom the message names. Whatever is false must
 * never be.
 */
export function isConfirmed({ verdict, notFrom, speakerAgrees }: QuoteCheck): boolean {
  return (
    CONFIRMING.has(verdict) &&
    notFrom.length === 0 &&
    speakerAgrees !== "other" &&
    speakerAgrees !== "unclear"
  );
}

/** Whether a check says that a named person is quoted with the words, and warns of nothing. */
export function isConfirmedQuotation(check: QuoteCheck): boolean {
  const isNamed = check.matches.some(
    ({ quotation }) => quotation !== null && speakerOf(quotation.attribution) !== null,
  );
  return isConfirmed(check) && (check.verdict === "verbatim" || check.verdict === "trimmed") && isNamed;
}
