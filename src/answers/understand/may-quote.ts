import { findMarked, foldTyped, quotes } from "./typed-text.ts";
import type { Understood } from "./understand-in.ts";

/**
 * Whether a request that would be answered as a question may also be somebody's words: `posted` if it asks nothing,
 * `asked` if it is a question with some between marks, otherwise null. It is checked first, so that no quotation is
 * answered with passages only because nobody asked about it.
 */
export function mayQuote({ request, typed }: Understood): "posted" | "asked" | null {
  if (request.kind !== "ask") return null;
  if (!request.isClear) return "posted";
  const folded = foldTyped(typed);
  return quotes(folded, findMarked(folded)) ? "asked" : null;
}
