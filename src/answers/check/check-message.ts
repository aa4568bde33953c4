import { finish } from "../../search/steps.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { QuoteCheck } from "../answer.ts";
import type { Library } from "../library.ts";
import { type CheckOptions, checkQuote } from "./check-quote.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import { findParts } from "./find-parts.ts";
import { candidateSpeeches } from "./find-words.ts";
import { readClaim } from "./read-claim.ts";

/** A claim of a message with its verdict. */
export interface MessageCheck {
  readonly claim: Claim;
  readonly check: QuoteCheck;
}

/** Claims of one message that are checked; a reply has no room for more. */
const MOST_CLAIMS = 5;

/**
 * Checks every claim in a message, each against the person whom the message names for it.
 *
 * A message without marks may be chatter round a pasted piece of a quotation. Where the whole of it is
 * found nowhere, the stretches of it that stand in quotations are checked instead, each by itself.
 */
export async function checkMessage(
  library: Library,
  message: string,
  { speaker, filter, run }: CheckOptions = {},
): Promise<MessageCheck[]> {
  const checks: MessageCheck[] = [];
  for (const claim of findClaims(message).slice(0, MOST_CLAIMS)) {
    const named = speaker ?? (claim.speaker ? sliceOf(message, claim.speaker) : undefined);
    const check = async (words: Span): Promise<MessageCheck> => ({
      claim: { ...claim, words },
      check: await checkQuote(library, sliceOf(message, words), { speaker: named, filter, run }),
    });
    const whole = await check(claim.words);
    const parts =
      claim.isMarked || whole.check.verdict !== "none"
        ? []
        : await pastedParts(library, message, claim.words, { filter, run });
    if (parts.length === 0) checks.push(whole);
    for (const part of parts) checks.push(await check(part));
  }
  return checks.slice(0, MOST_CLAIMS);
}

async function pastedParts(
  library: Library,
  message: string,
  words: Span,
  { filter, run = finish }: CheckOptions,
): Promise<Span[]> {
  const index = await library.words();
  const claim = readClaim(sliceOf(message, words), index);
  const parts = await run(findParts(claim, candidateSpeeches(library, index, claim, filter), index));
  return parts
    .filter(({ agreeing }) => agreeing >= 2)
    .map(({ claimed }) => ({ start: words.start + claimed.start, end: words.start + claimed.end }));
}
