import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { POSSESSIVES, SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { BEING, SAYING_IN_MESSAGES, TIMES_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { HAVING_OFFICE } from "../../../english/people/titles.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isOwner, isOwnerOrOwners } from "../../../text/owner.ts";
import { isOverlapping } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import { isParticiple } from "../message/attribute-beside.ts";
import { isDone } from "./did-so.ts";
import { formsOf, isPrinted } from "./printed.ts";
import { isSubject } from "./subject-of-deed.ts";
import { isBeforeName, isNameOfOther, type ToldSentence, toldOfSpeaker } from "./told-sentences.ts";
import { endsWithSpeaker, wordsOfTurned } from "./turned-voice.ts";
import { undenied } from "./undenied.ts";

/** Most words between what somebody is said to be and the name: "the *jailed* former head of the bank board Ann Roe". */
const REACH = 8;

/**
 * Whether an article has a word as what its speaker is or suffered: in one phrase with the name, in apposition to it, or in a
 * clause of which the speaker is the subject.
 *
 * @example "the *jailed* banker Roe", "Roe, a *jailed* banker", "Roe was *jailed*", "the court *jailed* Roe"; not "Roe met a *jailed* banker"
 */
export function isAttributeOf(match: Match, form: string, index: WordIndex): boolean {
  return toldOfSpeaker(match, index).some(sentence => {
    const left = new Set(undenied(match.article, sentence.words));
    return sentence.words.some(
      (word, at) =>
        isSame(form, sentence.words[at - 1], word, index) &&
        left.has(word) &&
        !sentence.untold.has(word) &&
        !isOfNoun(sentence, at) &&
        (isInMention(match, sentence, at) || IS_OF_SPEAKER.some(isOf => isOf(sentence, at))),
    );
  });
}

/** The very form, or another word for the office: "jailed" isn't "jail". */
function isSame(form: string, previous: Word | undefined, word: Word, index: WordIndex): boolean {
  const { forms } = formsOf(previous ? [previous, word] : [word], index);
  return previous?.form !== form && isPrinted(form, { forms, stems: new Set() }, index);
}

type Place = (sentence: ToldSentence, at: number) => boolean;

const isOfNoun: Place = ({ text, words }, at) => {
  for (const [step, word] of words.slice(at, at + REACH).entries()) {
    const to = at + step;
    if (isOwnerOrOwners(text, word)) return true;
    if (!isJoinedToNext(text, words, to) || FUNCTION_WORDS.has(words[to + 1]?.form ?? "")) return false;
  }
  return false;
};

/** "the *jailed* banker Ann Roe" */
const isInPhraseOfName: Place = (sentence, at) => {
  const { text, words, isSpeaker } = sentence;
  for (let to = at; to < at + REACH; to++) {
    const next = words[to + 1];
    if (!next) return false;
    if (!isJoinedToNext(text, words, to)) return isNamedBetweenCommas(sentence, to + 1);
    if (isSpeaker(next))
      return (
        endsWithSpeaker(sentence, to + 1) &&
        (to === at || isBeforeName(text, words[to])) &&
        isAttributive(sentence, at)
      );
    const isLink = FUNCTION_WORDS.has(next.form) && !LINKS.has(next.form) && !DETERMINERS.has(next.form);
    // "the jailed minister *met* Ann Roe"
    if (
      isLink ||
      isParticiple(next.form) ||
      SAYING_IN_MESSAGES.has(next.form) ||
      isNameOfOther(sentence, to + 1)
    )
      return false;
  }
  return false;
};

/** "the newly *jailed* banker", "said *jailed* banker"; not "the court *jailed* Mayor Roe": a verb. */
function isAttributive({ text, words }: ToldSentence, at: number): boolean {
  if (!isParticiple(words[at]?.form ?? "")) return true;
  let from = at - 1;
  while (isJoinedToNext(text, words, from) && BESIDE_ATTRIBUTES.test(words[from]?.form ?? "")) from--;
  const before = words[from];
  if (!before || !isJoinedToNext(text, words, from)) return true;
  return BEFORE_ATTRIBUTES.some(list => list.has(before.form)) || isOwner(text, before);
}

/** "*newly* jailed", "sick *and* jailed" */
const BESIDE_ATTRIBUTES = /^(?:and|former|ex|\p{L}+(?:ly|ed))$/u;

const BEFORE_ATTRIBUTES: readonly { has(form: string): boolean }[] = [
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SAYING_IN_MESSAGES,
];

/** "the jailed banker, *Ann Roe*, said", not "she met the jailed banker, *Roe* said" */
function isNamedBetweenCommas({ text, words, isSpeaker }: ToldSentence, at: number): boolean {
  let last = at;
  while (isSpeaker(words[last + 1]) && isJoinedToNext(text, words, last)) last++;
  const gap = text.slice(words[at - 1]?.end, words[at]?.start);
  return gap === ", " && isSpeaker(words[last]) && /^(?:[,.;)]|$)/u.test(text.slice(words[last]?.end));
}

/** Inside what somebody is. */
const LINKS: ReadonlySet<string> = new Set(["of", "for"]);

/** "Roe, 52, a *jailed* banker", "Roe (*jailed*)" */
const isInApposition: Place = (sentence, at) => {
  const { text, words, isSpeaker } = sentence;
  const next = words[at + 1];
  const isBare = at > 0 && !isJoinedToNext(text, words, at - 1);
  // "Roe, *sacked* by the club", not "Roe, the owner, *sacked* Lind"
  const isActive = isBare && next && isJoinedToNext(text, words, at) && !PREPOSITIONS.has(next.form);
  if (isActive || isNamedBehind(sentence, at)) return false;
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    const form = words[from]?.form ?? "";
    if (isSpeaker(words[from]))
      return /^,? ?[,(]/u.test(text.slice(words[from]?.end)) && !isJoinedToNext(text, words, from);
    const isJoining = form === "and" && !DETERMINERS.has(words[from + 1]?.form ?? "");
    if (FUNCTION_WORDS.has(form) && !isJoining && !DETERMINERS.has(form) && !LINKS.has(form)) return false;
    if (LINKS.has(form) && isJoinedRun(sentence, from, at)) return false;
    if (SAYING_IN_MESSAGES.has(form) || isNameOfOther(sentence, from)) return false;
  }
  return false;
};

function isJoinedRun({ text, words }: ToldSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isJoinedToNext(text, words, at)) return false;
  return true;
}

/** "Roe, the *jailed* banker Bo Lind and a pilot met" */
function isNamedBehind(sentence: ToldSentence, at: number): boolean {
  const { text, words } = sentence;
  for (let to = at; isJoinedToNext(text, words, to); to++) {
    if (FUNCTION_WORDS.has(words[to + 1]?.form ?? "")) return false;
    if (isNameOfOther(sentence, to + 1)) return true;
  }
  return false;
}

/** "Roe was *jailed*", "Roe is a *jailed* banker", "the court *jailed* Roe" */
const isPredicate: Place = (sentence, at) => {
  const { text, words } = sentence;
  if (isDone(sentence, at, { isPassive: true }) || wordsOfTurned(sentence, at, { isPassive: true }))
    return true;
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    const form = words[from]?.form ?? "";
    if (!isJoinedToNext(text, words, from)) return false;
    // "has a jailed brother"
    if (/^ha(?:s|ve|d)$/.test(form)) return false;
    if (BEING.has(form) || HAVING_OFFICE.has(form))
      return DETERMINERS.has(words[from + 1]?.form ?? "") && isSubject(sentence, from - 1);
    if (FUNCTION_WORDS.has(form) && !DETERMINERS.has(form)) return false;
  }
  return false;
};

/** "*Jailed* in May, the minister Ann Roe said"; not "*Jailed* bankers, Ann Roe said" */
const opensForSpeaker: Place = (sentence, at) => {
  const { text, words, isSpeaker } = sentence;
  const next = words[at + 1];
  const isAlone = !isJoinedToNext(text, words, at) || FUNCTION_WORDS.has(next?.form ?? "") || isTime(next);
  if (at > 0 || !isAlone) return false;
  const comma = words.findIndex((_, place) => !isJoinedToNext(text, words, place));
  for (let to = comma + 1; to > 0 && to < words.length; to++) {
    const word = words[to];
    if (isSpeaker(word) || (to === comma + 1 && SUBJECT_PRONOUNS.has(word?.form ?? "")))
      return !isInsertedReport(sentence, to);
    if (!isBeforeName(text, word) || isNameOfOther(sentence, to) || !isJoinedToNext(text, words, to))
      return false;
  }
  return false;
};

function isTime(word: Word | undefined): boolean {
  return CALENDAR.has(word?.form ?? "") || TIMES_IN_MESSAGES.has(word?.form ?? "");
}

/** "Jailed in May, *Ann Roe said*, were two": the sentence goes on behind who says it. */
function isInsertedReport({ text, words, isSpeaker }: ToldSentence, name: number): boolean {
  let verb = name + 1;
  while (isSpeaker(words[verb])) verb++;
  const isReport = words[verb] !== undefined && isJoinedToNext(text, words, verb - 1);
  return isReport && /^, \p{Ll}/u.test(text.slice(words[verb]?.end));
}

const IS_OF_SPEAKER: readonly Place[] = [isInPhraseOfName, isInApposition, isPredicate, opensForSpeaker];

/** "“…,” said the *jailed* banker", who is the speaker. */
export function isInMention({ quotation }: Match, { text, words }: ToldSentence, at: number): boolean {
  const mention = quotation?.attribution.mention;
  if (!mention) return false;
  for (let to = at; to < at + REACH; to++) {
    const word = words[to];
    if (!word) return false;
    if (isOverlapping(word, mention)) return true;
    if (!isJoinedToNext(text, words, to) || FUNCTION_WORDS.has(words[to + 1]?.form ?? "")) return false;
  }
  return false;
}
