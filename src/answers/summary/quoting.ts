import type { Quotation } from "../../quotes/quotation.ts";
import { isOverlapping, isWithin } from "../../text/span.ts";
import type { ArticleSentence } from "./article-sentences.ts";

/**
 * How a sentence relates to quotations: none; `spoken` with the speaker named in it; `bare` if a reader would see
 * somebody's words without a name.
 */
export type Quoting = "none" | "spoken" | "bare";

/** @example quotingOf(sentence("“Wait,” said Maria Holt."), quotations) // "spoken" */
export function quotingOf(sentence: ArticleSentence, quotations: readonly Quotation[]): Quoting {
  let quoting: Quoting = "none";
  for (const quotation of quotations) {
    // A fragment is part of the article's own sentence, and reported speech is in the article's own words.
    if (quotation.kind === "mixed" || quotation.kind === "reported") continue;
    if (!isOverlapping(quotation, sentence.span)) continue;
    // A post's signature is not part of a sentence that one would read out.
    if (quotation.kind === "post" || !isSpeakerNamedIn(sentence, quotation)) return "bare";
    quoting = "spoken";
  }
  return quoting;
}

function isSpeakerNamedIn({ span }: ArticleSentence, { attribution }: Quotation): boolean {
  if (attribution.kind === "unclear" || !isWithin(attribution.mention, span)) return false;
  return !attribution.evidence.some(
    step =>
      step.kind === "corrected" ||
      (step.kind === "pronoun" && step.mention.start === attribution.mention.start),
  );
}
