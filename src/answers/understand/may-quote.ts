import { findMarked, foldTyped, quotes } from "./typed-text.ts";
import type { Understood } from "./understand-in.ts";

/**
 * Whether a request that would be answered as a question may also be somebody's words: it has some between marks, or asks nothing.
 * It is checked first, so that no quotation is answered with passages only because nobody asked about it.
 */
export function mayQuote({ request, typed }: Understood): boolean {
  if (request.kind !== "ask") return false;
  const folded = foldTyped(typed);
  return !request.isClear || quotes(folded, findMarked(folded));
}
