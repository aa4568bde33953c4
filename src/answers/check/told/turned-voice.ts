import { CALENDAR } from "../../../english/calendar.ts";
import { DENIALS } from "../../../english/framing-words.ts";
import { CLAUSE_CONJUNCTIONS, FUNCTION_WORDS, RELATIVES } from "../../../english/function-words.ts";
import { isPastForm } from "../../../english/irregular-forms.ts";
import { SAYING_IN_MESSAGES, TIMES_IN_MESSAGES } from "../../../english/message-words.ts";
import { BEFORE_CLAIMED_CLAUSES, BEFORE_DEEDS, ENDING_DEEDS } from "../../../english/told-words.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";
import { isParticiple } from "../message/attribute-beside.ts";
import type { Deed } from "../message/deeds-beside.ts";
import { isBeforeName, isNameOfOther, type ToldSentence } from "./told-sentences.ts";

/**
 * The words of the clause in which a verb tells the speaker's deed the other way round: "the court jailed *Roe*" of whoever was jailed, "the
 * firm, founded by *Roe*" of whoever founded it. Null if it doesn't, or if that is only tried, meant, denied or told.
 */
export function wordsOfTurned(
  sentence: ToldSentence,
  verb: number,
  { isPassive }: Pick<Deed, "isPassive">,
): Word[] | null {
  const { text, words } = sentence;
  const form = words[verb]?.form ?? "";
  if (!isPastForm(form)) return null;
  // "the firm, founded by Roe": what stands in front of the comma.
  const isBehindComma = verb > 0 && !isJoinedToNext(text, words, verb - 1);
  const first = clauseStart(sentence, isBehindComma ? verb - 1 : verb);
  if (words.slice(first, verb).some((_, at) => isUntold(words, first + at))) return null;
  const subject = words[lastBefore(words, verb)];
  if (!subject || FUNCTION_WORDS.has(subject.form)) return null;
  const end = clauseEnd(sentence, verb);
  if (isPassive) return isSpeakerAt(sentence, verb + 1) ? words.slice(first, end) : null;
  const by = words.findIndex((word, at) => at > verb && at < end && word.form === "by");
  return by >= 0 && isSpeakerAt(sentence, by + 1) && isJoinedToNext(text, words, by)
    ? words.slice(first, end)
    : null;
}

/** Not the "that" of "the mill *that was* built". */
function isUntold(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? "";
  const isRelative = form === "that" && BEFORE_DEEDS.has(words[at + 1]?.form ?? "");
  return !isRelative && UNTOLD.some(list => list.has(form));
}

/** In front of a verb of its clause, these make it less than a fact. */
const UNTOLD = [SAYING_IN_MESSAGES, BEFORE_CLAIMED_CLAUSES, DENIALS, new Set(["to"])];

/** "the *firm* was founded", "the *firm* that was founded" */
function lastBefore(words: readonly Word[], verb: number): number {
  return words.findLastIndex(
    ({ form }, at) => at < verb && !BEFORE_DEEDS.has(form) && !RELATIVES.has(form) && form !== "that",
  );
}

/** Of "the mill, which was founded by Roe" the whole, of "it rained, and the court jailed Roe" the second. */
function clauseStart({ text, words }: ToldSentence, verb: number): number {
  let at = verb;
  while (at > 0 && isJoinedToNext(text, words, at - 1) && !CLAUSE_CONJUNCTIONS.has(words[at - 1]?.form ?? ""))
    at--;
  return at;
}

function clauseEnd({ text, words }: ToldSentence, verb: number): number {
  let at = verb + 1;
  while (at < words.length && isJoinedToNext(text, words, at - 1) && !ENDING_DEEDS.has(words[at]?.form ?? ""))
    at++;
  return at;
}

/** "*the former mayor Ann Roe*" */
function isSpeakerAt(sentence: ToldSentence, from: number): boolean {
  const { text, words, isSpeaker } = sentence;
  if (!isJoinedToNext(text, words, from - 1)) return false;
  for (let at = from; at < words.length; at++) {
    if (isSpeaker(words[at])) return endsWithSpeaker(sentence, at);
    if (!isBeforeName(text, words[at]) || isNameOfOther(sentence, at) || !isJoinedToNext(text, words, at))
      return false;
  }
  return false;
}

/** "jailed *Ann Roe* in May"; not "jailed *Roe’s* brother", "jailed *Roe* supporters". */
export function endsWithSpeaker({ text, words }: ToldSentence, at: number): boolean {
  let last = at;
  while (isJoinedToNext(text, words, last) && startsWithCapital(text, words[last + 1])) last++;
  if (/^['’]/u.test(text.slice(words[last]?.end))) return false;
  const next = words[last + 1];
  if (!next || !isJoinedToNext(text, words, last)) return true;
  return (
    FUNCTION_WORDS.has(next.form) ||
    CALENDAR.has(next.form) ||
    isParticiple(next.form) ||
    TIMES_IN_MESSAGES.has(next.form)
  );
}
