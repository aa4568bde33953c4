import { shorten } from "../text/cut.ts";
import type { Wording } from "./wording.ts";

/** Enough to see which sentences are meant: the member has typed them. */
const MAX_LETTERS = 60;

/** What of a question wasn't looked up, in a few words; null if all was. */
export function leftOutInWords(leftOut: readonly string[], { ask }: Pick<Wording, "ask">): string | null {
  return leftOut.length === 0 ? null : ask.leftOut(shorten(leftOut.join(" "), MAX_LETTERS));
}
