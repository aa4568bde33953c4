import { DENIALS } from "../../../english/framing/framing-words.ts";
import {
  CLAUSE_CONJUNCTIONS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from "../../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { BEFORE_DEEDS, CLEARING } from "../../../english/messages/told-words.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import type { Word } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import { deedWords, endsDeed } from "../message/deed-words.ts";
import type { Deed } from "../message/deeds-beside.ts";
import { formsOf, isPrinted } from "./printed.ts";
import { isSubject } from "./subject-of-deed.ts";
import { type ToldSentence, toldOfSpeaker } from "./told-sentences.ts";
import { wordsOfTurned } from "./turned-voice.ts";
import { undenied } from "./undenied.ts";
import { undoes } from "./untold.ts";

/**
 * Whether the article says in one sentence that its speaker did something: the verb's subject is the name, or a pronoun where
 * nobody else is named, or the other way round ("the court jailed Roe"). What was only tried, meant, denied or told of others isn't done.
 *
 * @example "Roe visited Oslo", "Roe, 52, who has visited Oslo"; not "Roe said the mayor visited Oslo", "never visited Oslo"
 */
export function didSo(match: Match, deed: Deed, index: WordIndex): boolean {
  return toldOfSpeaker(match, index).some(sentence =>
    sentence.words.some((word, at) => {
      if (!isSameVerb(word.form, deed.form, index) || sentence.untold.has(word)) return false;
      const told = isDone(sentence, at, deed) ? wordsOfDeed(sentence, at) : wordsOfTurned(sentence, at, deed);
      return told !== null && hasWords(match, told, word, deed, index);
    }),
  );
}

/** Whether what an article tells of a verb has the words of a deed, each as the same to the verb, and doesn't deny them. */
function hasWords(match: Match, told: readonly Word[], verb: Word, deed: Deed, index: WordIndex): boolean {
  const { article } = match;
  // "was cleared of fraud" is told, though the fraud isn't.
  const isTakingBack = CLEARING.has(verb.form) || DENIALS.has(verb.form);
  const behind = told.filter(({ start }) => start > verb.start);
  const left = new Set(undenied(article, isTakingBack ? behind : told));
  const printed = deedWords(article.text, told, { ...deed, verb }).flatMap((each, at) => {
    const word = told[at];
    return word && left.has(word) ? [{ ...each, printed: formsOf([word], index) }] : [];
  });
  return deed.others.every(other =>
    printed.some(
      each =>
        isPrinted(other.form, each.printed, index) &&
        (other.before === null || each.before === null || other.before === each.before) &&
        (!other.isHead || each.isHead || other.before !== ""),
    ),
  );
}

/** The words of a verb's own clause behind it, and what opens the sentence in front of its subject: "*In Holm* Roe resigned". */
function wordsOfDeed({ text, words, isSpeaker }: ToldSentence, verb: number): Word[] {
  const behind = words.findIndex((_, at) => at > verb && endsDeed(text, words, at));
  const subject = words.findIndex(word => isSpeaker(word) || SUBJECT_PRONOUNS.has(word.form));
  const front = PREPOSITIONS.has(words[0]?.form ?? "") && subject < verb ? words.slice(0, subject) : [];
  return [...words.slice(verb, behind < 0 ? words.length : behind), ...front];
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
  while (at >= 0 && isJoinedToNext(text, words, at) && isBeforeDeed(words[at]?.form ?? "")) {
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

/** "*easily* won", "*has* won"; not "nearly won", "allegedly won". */
function isBeforeDeed(form: string): boolean {
  return BEFORE_DEEDS.has(form) || (/\p{L}{3}ly$/u.test(form) && !undoes(form));
}

/** "was arrested on Friday *and* charged": the verb behind has the voice of the one before. */
function isJoinedToPassive({ words, isSpeaker }: ToldSentence, at: number): boolean {
  if (!CLAUSE_CONJUNCTIONS.has(words[at]?.form ?? "")) return false;
  const subject = words.findLastIndex(
    (word, place) => place < at && (isSpeaker(word) || SUBJECT_PRONOUNS.has(word.form)),
  );
  return words.slice(subject + 1, at).some(({ form }) => PASSIVE_AUXILIARIES.has(form));
}
