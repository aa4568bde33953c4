import { shorten } from "../../text/cut.ts";
import type { Wording } from "../../wording/wording.ts";

const MAX_MISSING = 8;
const MAX_WORD = 40;

/** Words, as typed, that are nowhere in what was searched. */
export function missingInWords(missing: readonly string[], wording: Wording): string {
  return wording.ask.missing(shortened(missing));
}

/** The same of somebody's quotations. */
export function missingInQuotations(missing: readonly string[], wording: Wording): string {
  return wording.quotes.missing(shortened(missing));
}

function shortened(missing: readonly string[]): string[] {
  return missing.slice(0, MAX_MISSING).map(word => shorten(word, MAX_WORD));
}
