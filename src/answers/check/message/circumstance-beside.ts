import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { POSSESSIVES } from "../../../english/grammar/pronouns.ts";
import {
  BEFORE_CIRCUMSTANCES,
  BEFORE_STATES,
  SAYING_IN_MESSAGES,
} from "../../../english/messages/message-words.ts";
import type { Span } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";

/** Most words between "in" or "after" and what it belongs to: "outside the old railway *station*". */
const LONGEST_CIRCUMSTANCE = 4;

/** "outside the *station*", "after the *derby*"; "under *arrest*" and "after her *trial*" say more of somebody. */
export function circumstanceAt(
  text: string,
  words: readonly Word[],
  at: number,
): "event" | "circumstance" | null {
  let isOwned = false;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_CIRCUMSTANCE); from--) {
    const [word, next] = [words[from], words[from + 1]];
    if (!word || !next || !/^[ -]$/u.test(text.slice(word.end, next.start))) return null;
    if (BEFORE_CIRCUMSTANCES.has(word.form))
      return isOwned || BEFORE_STATES.has(word.form) ? "circumstance" : "event";
    if (POSSESSIVES.has(word.form)) isOwned = true;
    else if (FUNCTION_WORDS.has(word.form) && !DETERMINERS.has(word.form)) return null;
  }
  return null;
}

/** "Roe, a nurse in *Lund*", "Roe, who works in *Lund*"; not "Roe, in *Lund*" and "Roe, speaking in *Lund*". */
export function isInDescription(text: string, { start }: Word, names: readonly Span[]): boolean {
  const name = names.findLast(({ end }) => end <= start);
  if (!name || !/^(?:, | \()[^.!?:;\n]*$/u.test(text.slice(name.end, start))) return false;
  const words = wordsOf(text, { start: name.end, end: start });
  const first = words[0]?.form ?? "";
  const isOfSpeaking = BEFORE_CIRCUMSTANCES.has(first) || first.endsWith("ing");
  return !isOfSpeaking && !words.some(({ form }) => SAYING_IN_MESSAGES.has(form));
}
