import { OWN_PAPERS, WRITTEN_AHEAD } from "../../../english/speech/plain-cues.ts";
import type { Token } from "../../reading/tokens.ts";

/**
 * Whether somebody reads what they have to say: "said, *reading* from a prepared statement", "… from a sheet of paper", but not
 * "from a letter", which may be another's, nor "from a statement by the club".
 *
 * @param at the token of "reading" or "read"
 */
export function readsOwnPaper(tokens: readonly Token[], at: number): boolean {
  if (!/^read(?:ing)?$/.test(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "from") return false;
  if (!/^(?:an?|his|her|their)$/.test(tokens[at + 2]?.lower ?? "")) return false;
  let noun = at + 3;
  while (WRITTEN_AHEAD.has(tokens[noun]?.lower ?? "")) noun++;
  if (!OWN_PAPERS.has(tokens[noun]?.lower ?? "")) return false;
  const isOfPaper = tokens[noun + 1]?.lower === "of" && tokens[noun + 2]?.lower === "paper";
  const next = tokens[isOfPaper ? noun + 3 : noun + 1];
  return next === undefined || next.kind !== "word" || CLOSING.test(next.lower);
}

/** What may follow without saying whose it is: "before he learned his sentence". */
const CLOSING = /^(?:before|after|as|while|and|at|in|on|outside|during)$/;
