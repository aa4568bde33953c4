import type { QuoteCheck } from "../answer.ts";
import type { Claim } from "./message/claim.ts";

/** A claim in a message with its verdict. */
export interface MessageCheck {
  readonly claim: Claim;
  readonly check: QuoteCheck;
}
