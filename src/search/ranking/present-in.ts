import { NOW_WORDS, PAST_WORDS, PRESENT_OPENING } from "../../english/questions/present-words.ts";

/** How a question asks about the present state: explicitly ("now", "still"), or by its tense. */
export type Present = "said" | "meant";

/**
 * Whether a question asks about the state on its day, not in the past.
 *
 * @example presentIn("is the ferry still running") // "said"
 * @example presentIn("when did it open") // null
 */
export function presentIn(typed: string): Present | null {
  const text = typed.slice(0, 1000);
  if (NOW_WORDS.test(text)) return "said";
  return PRESENT_OPENING.test(text) && !PAST_WORDS.test(text) ? "meant" : null;
}
