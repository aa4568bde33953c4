import { DETERMINERS } from "../../english/grammar/function-words.ts";
import { PENDING_WORDS } from "../../english/questions/present-words.ts";
import { speechVerb } from "../../english/speech/speech-verbs.ts";
import { wordsOf } from "../../text/words.ts";
import { isParticiple } from "../language/verb-forms.ts";

const HAPPENED = new Set(["has", "have", "had", "did", "is", "are", "was", "were"]);

/**
 * Whether a sentence first of all says what is to come, or is asked for or offered. It doesn't say that it happened.
 *
 * @example isStillToCome("They have asked for a cut.") // true
 * @example isStillToCome("Rates were cut, and will be again.") // false
 */
export function isStillToCome(sentence: string): boolean {
  const pending = [...sentence.matchAll(PENDING_WORDS)].find(({ index }) => !isNounAt(sentence, index));
  if (!pending) return false;
  return !wordsOf(sentence, { start: 0, end: pending.index }).some(
    ({ form }) =>
      HAPPENED.has(form) || (!form.endsWith("ing") && isParticiple(form) && speechVerb(form) === undefined),
  );
}

/** "the | plans", "their | demand", "the firm's | offer" */
function isNounAt(sentence: string, at: number): boolean {
  const before = /(\S+)\s+$/u.exec(sentence.slice(Math.max(0, at - LONGEST_WORD), at))?.[1] ?? "";
  return DETERMINERS.has(before.toLowerCase()) || /['’]s?$/u.test(before);
}

const LONGEST_WORD = 40;
