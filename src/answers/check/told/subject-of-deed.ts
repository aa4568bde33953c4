import { DENIALS, SUPPOSITIONS } from "../../../english/framing/framing-words.ts";
import { CALENDAR } from "../../../english/grammar/calendar.ts";
import {
  AUXILIARIES,
  CLAUSE_CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import { POSSESSIVES, SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import {
  BEFORE_CLAIMED_CLAUSES,
  BEFORE_TOLD_CLAUSES,
  FRONT_OF_CLAUSES,
} from "../../../english/messages/told-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { KIN, PERSON_NOUNS, PLURALS } from "../../../english/people/nouns.ts";
import { HONORIFICS, TITLES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";
import { isBeforeName, isNameOfOther, type ToldSentence } from "./told-sentences.ts";

/** Whether the word in front of a verb and its auxiliaries ends a subject that is the speaker. */
export function isSubject(sentence: ToldSentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  const word = words[at];
  if (!word) return false;
  // "Roe, who lives", "said *Roe*, the nurse who lives": no subject but that of the relative clause.
  if (word.form === "who") return isSpeaker(words[at - 1]) || isApposition(sentence, at - 1);
  const isJoined = isJoinedToNext(text, words, at);
  if (isJoined && isJoinedSubject(sentence, at)) return true;
  if (!isJoined) return isInsertion(sentence, at);
  return CLAUSE_CONJUNCTIONS.has(word.form) ? isSubjectBefore(sentence, at) : isOpening(sentence, at);
}

/** "Roe worked as a nurse *and* lives": whoever is named before, in the same clause. */
function isSubjectBefore(sentence: ToldSentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  for (let from = at; from >= 0; from--) {
    const [form, previous] = [words[from]?.form ?? "", words[from - 1]];
    if (isSpeaker(words[from]) || SUBJECT_PRONOUNS.has(form)) return isOpening(sentence, from);
    // "Roe, who lived in Holm and voted", but not "met a woman who had lost her job and attacked".
    if (RELATIVES.has(form) && !isSpeaker(previous)) return false;
    if (!isJoinedToNext(text, words, from) && form !== "who") return false;
    if (isOfOther(sentence, from) || opensOtherClause(sentence, from, at)) return false;
  }
  return false;
}

/** "and *the strikers* marched and", "after the strikers *marched* and" */
function opensOtherClause({ words }: ToldSentence, from: number, to: number): boolean {
  const [form, next] = [words[from]?.form ?? "", words[from + 1]?.form ?? ""];
  if (from < to && CLAUSE_CONJUNCTIONS.has(form)) return DETERMINERS.has(next) || POSSESSIVES.has(next);
  if (!SUBORDINATORS.has(form)) return false;
  return words.slice(from + 1, to).some(({ form }) => isPastForm(form));
}

function isOfOther(sentence: ToldSentence, at: number): boolean {
  const form = sentence.words[at]?.form ?? "";
  return isNameOfOther(sentence, at) || NOT_OF_SPEAKER.some(list => list.has(form));
}

const NOT_OF_SPEAKER = [SAYING_IN_MESSAGES, BEFORE_CLAIMED_CLAUSES, DENIALS];

/** "Roe, 52, of Holm, *lives*", "Roe, the mayor of Holm, *lives*"; not "Roe visited her brother, *jailed*". */
function isInsertion(sentence: ToldSentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  for (let from = at; from >= 0; from--) {
    const form = words[from]?.form ?? "";
    if (isSpeaker(words[from]) || SUBJECT_PRONOUNS.has(form)) {
      const isBehindName = from === at || !isJoinedToNext(text, words, from);
      return isBehindName && isOpening(sentence, from);
    }
    const isOther = isOfOther(sentence, from) || RELATIVES.has(form) || /\p{L}{2}ing$/u.test(form);
    if (isOther || isOtherPerson(sentence, from)) return false;
  }
  return false;
}

/** "the mother of *the driver*", "her *brother*": not the speaker, as in "Roe, the *driver*". */
function isOtherPerson({ text, words }: ToldSentence, at: number): boolean {
  const form = words[at]?.form ?? "";
  if (![PERSON_NOUNS, KIN, PLURALS].some(list => list.has(form) || list.has(form.replace(/s$/u, ""))))
    return false;
  for (let from = at - 1; from >= 0 && isJoinedToNext(text, words, from); from--) {
    const before = words[from]?.form ?? "";
    if (PREPOSITIONS.has(before) || POSSESSIVES.has(before)) return true;
  }
  return false;
}

/** "*Roe and the mayor*", "*Roe, Cy Dun and Bo Lind*": the speaker is the first of several who did it. */
function isJoinedSubject(sentence: ToldSentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  const isOne = (word: Word | undefined) => isBeforeName(text, word) || POSSESSIVES.has(word?.form ?? "");
  let from = at;
  while (from > 0 && isOne(words[from]) && isJoinedToNext(text, words, from - 1)) from--;
  if (words[from]?.form !== "and" || from === at) return false;
  for (let first = from - 1; first >= 0; first--) {
    if (isSpeaker(words[first]) || SUBJECT_PRONOUNS.has(words[first]?.form ?? ""))
      return isOpening(sentence, first);
    if (!startsWithCapital(text, words[first])) return false;
  }
  return false;
}

/** "Roe, *the radio presenter*", "Roe, *52, of Holm*": what stands behind the name and a comma; not "Roe, the lawyer of *a man*". */
function isApposition(sentence: ToldSentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  for (let from = at; from >= 0; from--) {
    if (isSpeaker(words[from])) return /^,? ?[,(]/u.test(text.slice(words[from]?.end));
    const isSaying = SAYING_IN_MESSAGES.has(words[from]?.form ?? "");
    if (isSaying || isNameOfOther(sentence, from) || isOtherPerson(sentence, from)) return false;
  }
  return false;
}

/** "Mayor Ann *Roe*", "*she*", at the beginning of a clause: not "the man who met *Roe*", "said *Roe*", "if *Roe*", "has *Roe*". */
function isOpening({ text, words, isSpeaker }: ToldSentence, at: number): boolean {
  const word = words[at];
  if (!word || !(isSpeaker(word) || SUBJECT_PRONOUNS.has(word.form))) return false;
  let first = at;
  while (first > 0 && isJoinedToNext(text, words, first - 1) && isOfName(text, words, first - 1, isSpeaker))
    first--;
  const before = words[first - 1];
  if (!before) return true;
  if (!isJoinedToNext(text, words, first - 1))
    return !words.slice(Math.max(0, first - 2), first).some(({ form }) => SAYING_IN_MESSAGES.has(form));
  if (DENIALS.has(words[first - 2]?.form ?? "")) return false;
  const isTold = CLAUSE_CONJUNCTIONS.has(before.form) || BEFORE_TOLD_CLAUSES.has(before.form);
  return isTold || isFront(text, words, first);
}

/** Whether a word is part of a name as it is printed: at the beginning of a sentence any word has a capital. */
function isOfName(
  text: string,
  words: readonly Word[],
  at: number,
  isSpeaker: (word: Word | undefined) => boolean,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const form = word?.form ?? "";
  if (NO_PARTS_OF_NAMES.some(list => list.has(form)) || !isBeforeName(text, word)) return false;
  if (at > 0 || isSpeaker(word)) return true;
  const isRole = (one: string) => [PERSON_NOUNS, TITLES, HONORIFICS].some(list => list.has(one));
  return isRole(form) || FIRST_NAMES.has(form) || DETERMINERS.has(form) || isRole(next?.form ?? "");
}

const NO_PARTS_OF_NAMES = [SUBORDINATORS, BEFORE_CLAIMED_CLAUSES, SUPPOSITIONS, AUXILIARIES];

/** "*In Holm* Roe resigned", "*On Monday* Roe", "*Last May* Roe": when or where, at the beginning of a sentence. */
function isFront(text: string, words: readonly Word[], to: number): boolean {
  const [first, ...others] = words.slice(0, to);
  return (
    first !== undefined &&
    FRONT_OF_CLAUSES.has(first.form) &&
    others.every(
      (word, at) =>
        isJoinedToNext(text, words, at) &&
        (startsWithCapital(text, word) ||
          DETERMINERS.has(word.form) ||
          CALENDAR.has(word.form) ||
          /^\d/.test(word.form)),
    )
  );
}
