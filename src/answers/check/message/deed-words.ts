import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { FUNCTION_WORDS, PREPOSITIONS, SUBORDINATORS } from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import {
  ENDING_DEEDS,
  PREPOSITIONS_OF_CAUSE,
  PREPOSITIONS_WITHIN,
} from "../../../english/messages/told-words.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isOwnerOrOwners } from "../../../text/owner.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";

/** A word of a deed, with what it is to the verb: "sold the *mill*" is its object, "to the *council*" is to whom. */
export interface DeedWord {
  readonly form: string;
  /** The preposition before it, or one that says the same; empty for an object, null for a time, which needs none. */
  readonly before: string | null;
  /** Not the "council" of "sold the *council* flat", nor the "dog" of "killed the *dog*’s owner". */
  readonly isHead: boolean;
}

/**
 * The words of a deed and what they are to its verb. In front of a verb that tells it the other way round is who did it: "*the board*
 * sacked Roe" of whoever was sacked by it.
 */
export function deedWords(
  text: string,
  words: readonly Word[],
  { isPassive, verb }: { readonly isPassive: boolean; readonly verb?: Word },
): DeedWord[] {
  let before = isPassive && verb && verb !== words[0] ? "by" : "";
  return words.map((word, at) => {
    if (word === verb) before = "";
    else if (PREPOSITIONS.has(word.form)) before = groupOf(word.form, isPassive);
    else if (at > 0 && /^(?:,|;)/u.test(text.slice(words[at - 1]?.end))) before = "";
    const isTime = CALENDAR.has(word.form) || /^\d+(?:st|nd|rd|th)?$/.test(word.form);
    return { form: word.form, before: isTime ? null : before, isHead: isHead(text, words, at) };
  });
}

/** "jailed *for* fraud", "jailed *over* fraud"; "in Holm", "at Holm"; but "voted *for*" and "*against*". */
function groupOf(preposition: string, isPassive: boolean): string {
  if (PREPOSITIONS_WITHIN.has(preposition)) return isPassive && preposition === "on" ? "for" : "in";
  return isPassive && PREPOSITIONS_OF_CAUSE.has(preposition) ? "for" : preposition;
}

function isHead(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || isOwnerOrOwners(text, word)) return false;
  if (!next || !isJoinedToNext(text, words, at)) return true;
  return FUNCTION_WORDS.has(next.form) || CALENDAR.has(next.form) || /ly$|^\d/u.test(next.form);
}

/** Most words from "before" to the verb that makes it open a clause: "before the district *court* heard". */
const LONGEST_SUBJECT = 6;

/** Whether a word ends the clause of a verb before it: "sold it *but*", "left *after* Lind was fined", "nominated Lind *and* voted". */
export function endsDeed(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  if (ENDING_DEEDS.has(word.form)) return true;
  if (word.form === "and") {
    const verb = /ly$/.test(next?.form ?? "") ? words[at + 2] : next;
    return isPast(text, verb);
  }
  const isName = (other: Word | undefined) =>
    other !== undefined && startsWithCapital(text, other) && !CALENDAR.has(other.form);
  if (!isJoinedToNext(text, words, at - 1) && isName(word)) return true;
  return SUBORDINATORS.has(word.form) && (isName(next) || opensClause(text, words, at));
}

/** "*before* the court heard her case"; not "before the vote", "the group *that* sued". */
function opensClause(text: string, words: readonly Word[], at: number): boolean {
  for (let to = at + 2; to <= at + LONGEST_SUBJECT && isJoinedToNext(text, words, to - 1); to++)
    if (isPast(text, words[to]) || /^(?:was|were|is|are|had|has|have)$/.test(words[to]?.form ?? ""))
      return true;
  return false;
}

function isPast(text: string, word: Word | undefined): boolean {
  if (!word || startsWithCapital(text, word)) return false;
  return isPastForm(word.form);
}
