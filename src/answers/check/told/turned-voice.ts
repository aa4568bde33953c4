import { DENIALS } from "../../../english/framing/framing-words.ts";
import { CALENDAR, TIME_SPANS } from "../../../english/grammar/calendar.ts";
import {
  ARTICLES_AND_POSSESSIVES,
  CLAUSE_CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  RELATIVES,
} from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import { SAYING_IN_MESSAGES, TIMES_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { BEFORE_DEEDS, ENDING_DEEDS, FRONT_OF_CLAUSES } from "../../../english/messages/told-words.ts";
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
  const { text, words, untold } = sentence;
  const word = words[verb];
  if (!word || !isPastForm(word.form) || untold.has(word)) return null;
  // "the firm, founded by Roe": what stands in front of the comma.
  const isBehindComma = verb > 0 && !isJoinedToNext(text, words, verb - 1);
  const first = clauseStart(sentence, isBehindComma ? verb - 1 : verb);
  if (words.slice(first, verb).some((_, at) => isUntold(sentence, first + at))) return null;
  const subject = words[lastBefore(words, verb)];
  if (!subject || FUNCTION_WORDS.has(subject.form)) return null;
  const end = clauseEnd(sentence, verb);
  if (isPassive) return isSpeakerAt(sentence, verb + 1) ? words.slice(first, end) : null;
  const by = words.findIndex((word, at) => at > verb && at < end && word.form === "by");
  return by >= 0 && isSpeakerAt(sentence, by + 1) && isJoinedToNext(text, words, by)
    ? words.slice(first, end)
    : null;
}

/** Whether a word in front of a verb of its clause makes it less than a fact: not the "that" of "the mill *that was* built". */
function isUntold({ text, words }: ToldSentence, at: number): boolean {
  const form = words[at]?.form ?? "";
  if (form === "that") return !BEFORE_DEEDS.has(words[at + 1]?.form ?? "");
  // "a tale *in which* the court jailed Roe"
  if (form === "which") return PREPOSITIONS.has(words[at - 1]?.form ?? "");
  return UNTOLD.some(list => list.has(form)) || isOtherVerb(words, at) || opensOtherClause(text, words, at);
}

const UNTOLD = [SAYING_IN_MESSAGES, DENIALS, new Set(["to"])];

/** "the union *lied* the court jailed Roe"; not "the newly *elected* court". */
function isOtherVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? "";
  const isAttribute = ARTICLES_AND_POSSESSIVES.has(before) || before.endsWith("ly");
  return isPastForm(words[at]?.form ?? "") && !isAttribute && !BEFORE_DEEDS.has(words[at]?.form ?? "");
}

/** "it is time *the* court jailed Roe", "the day *the* court jailed Roe"; not "in May *the* court". */
function opensOtherClause(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !isJoinedToNext(text, words, at - 1) || !DETERMINERS.has(word.form)) return false;
  const isFront = FRONT_OF_CLAUSES.has(words[0]?.form ?? "") && isPlaceOrTime(text, before);
  return !FUNCTION_WORDS.has(before.form) && !isPastForm(before.form) && !isFront;
}

/** "In *Holm* the court", "In *May* the court", "In *2019* the court", "Last *week* the court" */
function isPlaceOrTime(text: string, word: Word): boolean {
  return startsWithCapital(text, word) || /^\d/.test(word.form) || TIME_SPANS.has(word.form);
}

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
