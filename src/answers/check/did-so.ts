import { CALENDAR } from "../../english/calendar.ts";
import { DENIALS } from "../../english/framing-words.ts";
import {
  CLAUSE_CONJUNCTIONS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../../english/function-words.ts";
import {
  BEFORE_CLAIMED_CLAUSES,
  BEFORE_DEEDS,
  BEFORE_TOLD_CLAUSES,
  ENDING_DEEDS,
  SAYING_IN_MESSAGES,
} from "../../english/message-words.ts";
import { POSSESSIVES, SUBJECT_PRONOUNS } from "../../english/pronouns.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { isJoinedToNext } from "../../text/joined-words.ts";
import { startsWithCapital } from "../../text/starts-with-capital.ts";
import type { Word } from "../../text/words.ts";
import type { Match } from "../answer.ts";
import type { Deed } from "./deeds-beside.ts";
import { formsOf, isPrinted } from "./printed.ts";
import { isBeforeName, isNameOfOther, type ToldSentence, toldOfSpeaker } from "./told-sentences.ts";
import { wordsOfTurned } from "./turned-voice.ts";
import { undenied } from "./undenied.ts";

/**
 * Whether the article says in one sentence that its speaker did something: the verb's subject is the name, or a pronoun where
 * nobody else is named, or the other way round ("the court jailed Roe"). What was only tried, meant, denied or told of others isn't done.
 *
 * @example "Roe visited Oslo", "Roe, 52, who has visited Oslo"; not "Roe said the mayor visited Oslo", "never visited Oslo"
 */
export function didSo(match: Match, deed: Deed, index: WordIndex): boolean {
  return toldOfSpeaker(match, index).some(sentence =>
    sentence.words.some((word, at) => {
      if (!isSameVerb(word.form, deed.form, index)) return false;
      const told = isDone(sentence, at, deed) ? wordsOfDeed(sentence, at) : wordsOfTurned(sentence, at, deed);
      if (!told) return false;
      const printed = formsOf(undenied(match.article, told), index);
      return deed.others.every(form => isPrinted(form, printed, index));
    }),
  );
}

/** The words of a verb's own clause behind it, and what opens the sentence in front of its subject: "*In Holm* Roe resigned". */
function wordsOfDeed({ text, words, isSpeaker }: ToldSentence, verb: number): Word[] {
  const behind = words.findIndex(
    (word, at) => at > verb && (ENDING_DEEDS.has(word.form) || opensClause(text, words, at)),
  );
  const subject = words.findIndex(word => isSpeaker(word) || SUBJECT_PRONOUNS.has(word.form));
  const front = PREPOSITIONS.has(words[0]?.form ?? "") && subject < verb ? words.slice(0, subject) : [];
  return [...front, ...words.slice(verb, behind < 0 ? words.length : behind)];
}

/** "visited Oslo *after* Lind was fined", "left, *Lind* said" */
function opensClause(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const isName = (other: Word | undefined) =>
    other !== undefined && startsWithCapital(text, other) && !CALENDAR.has(other.form);
  if (!word) return false;
  return (
    (SUBORDINATORS.has(word.form) && isName(next)) || (!isJoinedToNext(text, words, at - 1) && isName(word))
  );
}

function isSameVerb(printed: string, typed: string, index: WordIndex): boolean {
  if (printed === typed) return true;
  const stem = index.stemOf(typed);
  return stem !== undefined && stem === index.stemOf(printed);
}

/** Whether the speaker is the subject of a verb, actively or passively as a message says, and nothing takes it back. */
export function isDone(
  sentence: ToldSentence,
  verb: number,
  { isPassive }: Pick<Deed, "isPassive">,
): boolean {
  const { text, words } = sentence;
  let at = verb - 1;
  const skipped: string[] = [];
  while (at >= 0 && isJoinedToNext(text, words, at) && BEFORE_DEEDS.has(words[at]?.form ?? "")) {
    skipped.push(words[at]?.form ?? "");
    at--;
  }
  const form = words[verb]?.form ?? "";
  // "Roe, charged with fraud", not "Roe, of Holm, resigned".
  const isParticiple =
    skipped.length === 0 && !isJoinedToNext(text, words, at) && PREPOSITIONS.has(words[verb + 1]?.form ?? "");
  const isSuffered =
    isParticiple ||
    skipped.some(word => PASSIVE_AUXILIARIES.has(word)) ||
    (skipped.length === 0 && isJoinedToPassive(sentence, at));
  return (isSuffered && !form.endsWith("ing")) === isPassive && isSubject(sentence, at);
}

/** "was arrested on Friday *and* charged": the verb behind has the voice of the one before. */
function isJoinedToPassive({ words, isSpeaker }: ToldSentence, at: number): boolean {
  if (!CLAUSE_CONJUNCTIONS.has(words[at]?.form ?? "")) return false;
  const subject = words.findLastIndex(
    (word, place) => place < at && (isSpeaker(word) || SUBJECT_PRONOUNS.has(word.form)),
  );
  return words.slice(subject + 1, at).some(({ form }) => PASSIVE_AUXILIARIES.has(form));
}

/** Whether the word in front of a verb and its auxiliaries ends a subject that is the speaker. */
export function isSubject(sentence: ToldSentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  const word = words[at];
  if (!word) return false;
  // "Roe, who lives", "said *Roe*, the nurse who lives": no subject but that of the relative clause.
  if (word.form === "who") return isSpeaker(words[at - 1]) || isApposition(sentence, at - 1);
  if (isJoinedToNext(text, words, at) && isJoinedSubject(sentence, at)) return true;
  const isBehindInsertion = !isJoinedToNext(text, words, at);
  if (!isBehindInsertion && !CLAUSE_CONJUNCTIONS.has(word.form)) return isOpening(sentence, at);
  // "Roe, 52, lives", "Roe worked as a nurse and lives": whoever is named before.
  for (let from = at; from >= 0; from--) {
    const form = words[from]?.form ?? "";
    if (isSpeaker(words[from]) || SUBJECT_PRONOUNS.has(form)) return isOpening(sentence, from);
    const isOfOther =
      isNameOfOther(sentence, from) || (!isBehindInsertion && !isJoinedToNext(text, words, from));
    if (SAYING_IN_MESSAGES.has(form) || BEFORE_CLAIMED_CLAUSES.has(form) || DENIALS.has(form) || isOfOther)
      return false;
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

/** "Roe, *the radio presenter*", "Roe, *52, of Holm*": what stands behind the name and a comma. */
function isApposition(sentence: ToldSentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  for (let from = at; from >= 0; from--) {
    if (isSpeaker(words[from])) return /^,? ?[,(]/u.test(text.slice(words[from]?.end));
    if (SAYING_IN_MESSAGES.has(words[from]?.form ?? "") || isNameOfOther(sentence, from)) return false;
  }
  return false;
}

/** "Mayor Ann *Roe*", "*she*", at the beginning of a clause: not "the man who met *Roe*", "said *Roe*", "Lind said *Roe*". */
function isOpening({ text, words, isSpeaker }: ToldSentence, at: number): boolean {
  const word = words[at];
  if (!word || !(isSpeaker(word) || SUBJECT_PRONOUNS.has(word.form))) return false;
  let first = at;
  while (first > 0 && isJoinedToNext(text, words, first - 1) && isBeforeName(text, words[first - 1])) first--;
  const before = words[first - 1];
  if (!before) return true;
  if (!isJoinedToNext(text, words, first - 1))
    return !words.slice(Math.max(0, first - 2), first).some(({ form }) => SAYING_IN_MESSAGES.has(form));
  return CLAUSE_CONJUNCTIONS.has(before.form) || BEFORE_TOLD_CLAUSES.has(before.form);
}
