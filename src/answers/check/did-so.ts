import { CALENDAR } from "../../english/calendar.ts";
import { DENIALS } from "../../english/framing-words.ts";
import {
  CLAUSE_CONJUNCTIONS,
  DETERMINERS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../../english/function-words.ts";
import {
  BEFORE_CLAIMED_CLAUSES,
  BEFORE_DEEDS,
  BEFORE_TOLD_CLAUSES,
  ENDING_DEEDS,
  HEARSAY,
  SAYING_IN_MESSAGES,
} from "../../english/message-words.ts";
import { PERSON_NOUNS } from "../../english/nouns.ts";
import { SUBJECT_PRONOUNS } from "../../english/pronouns.ts";
import { HONORIFICS, TITLES } from "../../english/titles.ts";
import { foldWord } from "../../names/fold-name.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { isJoinedToNext } from "../../text/joined-words.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { startsWithCapital } from "../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { type Match, speakerOf } from "../answer.ts";
import { ownWordsIn, sentencesOfSpeaker } from "./beside-sentences.ts";
import type { Deed } from "./deeds-beside.ts";
import { personFinderOf } from "./named-people.ts";
import { formsOf, isPrinted } from "./printed.ts";
import { undenied } from "./undenied.ts";

/** The words of a sentence, and which of them are the speaker's name. */
interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isSpeaker: (word: Word | undefined) => boolean;
  /** Whether a word is somebody's surname in the library. */
  readonly isPerson: (form: string) => boolean;
}

/**
 * Whether the article says in one sentence that its speaker did something: the verb's subject is the name, or a pronoun where
 * nobody else is named. What was only tried, meant, denied or told of others isn't done.
 *
 * @example "Roe visited Oslo", "Roe, 52, who has visited Oslo"; not "Roe said the mayor visited Oslo", "never visited Oslo"
 */
export function didSo(match: Match, deed: Deed, index: WordIndex): boolean {
  return toldOfSpeaker(match, index).some(sentence =>
    sentence.words.some((word, at) => {
      if (!isSameVerb(word.form, deed.form, index) || !isDone(sentence, at, deed)) return false;
      const printed = formsOf(undenied(match.article, wordsOfDeed(sentence, at)), index);
      return deed.others.every(form => isPrinted(form, printed, index));
    }),
  );
}

/** What an article tells of a speaker itself. */
const toldOfSpeaker = onceForEach((match: Match, index: WordIndex): readonly Sentence[] => {
  const { article } = match;
  const isSpeaker = speakerTest(match);
  const isPerson = personFinderOf(index);
  return sentencesOfSpeaker(match, { index, isWide: true })
    .map(span => ({ text: article.text, words: ownWordsIn(article, [span]), isSpeaker, isPerson }))
    .filter(sentence => !isHearsay(sentence));
});

/** "*Reportedly*, Roe resigned", "Roe bribed a judge, *opponents said*": somebody else says it. */
function isHearsay({ text, words, isSpeaker }: Sentence): boolean {
  return words.some(({ form }, at) => {
    if (HEARSAY.has(form)) return true;
    const before = words[at - 1];
    const isOthers = before && !isSpeaker(before) && !SUBJECT_PRONOUNS.has(before.form);
    return (
      SAYING_IN_MESSAGES.has(form) &&
      at === words.length - 1 &&
      isOthers &&
      isJoinedToNext(text, words, at - 1)
    );
  });
}

/** The words of a verb's own clause behind it, and what opens the sentence in front of its subject: "*In Holm* Roe resigned". */
function wordsOfDeed({ text, words, isSpeaker }: Sentence, verb: number): Word[] {
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

function speakerTest({ article: { text }, quotation }: Match): (word: Word | undefined) => boolean {
  const speaker = quotation && speakerOf(quotation.attribution);
  const names = new Set(
    (speaker ? [speaker.name, ...speaker.alsoNamed] : []).flatMap(name =>
      wordsOf(name).map(({ form }) => foldWord(form)),
    ),
  );
  return word => word !== undefined && startsWithCapital(text, word) && names.has(foldWord(word.form));
}

function isSameVerb(printed: string, typed: string, index: WordIndex): boolean {
  if (printed === typed) return true;
  const stem = index.stemOf(typed);
  return stem !== undefined && stem === index.stemOf(printed);
}

/** Whether the speaker is the subject of a verb, actively or passively as a message says, and nothing takes it back. */
function isDone(sentence: Sentence, verb: number, { isPassive }: Deed): boolean {
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
function isJoinedToPassive({ words, isSpeaker }: Sentence, at: number): boolean {
  if (!CLAUSE_CONJUNCTIONS.has(words[at]?.form ?? "")) return false;
  const subject = words.findLastIndex(
    (word, place) => place < at && (isSpeaker(word) || SUBJECT_PRONOUNS.has(word.form)),
  );
  return words.slice(subject + 1, at).some(({ form }) => PASSIVE_AUXILIARIES.has(form));
}

/** Whether the word in front of a verb and its auxiliaries ends a subject that is the speaker. */
function isSubject(sentence: Sentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  const word = words[at];
  if (!word) return false;
  // "Roe, who lives", "said *Roe*, the nurse who lives": no subject but that of the relative clause.
  if (word.form === "who") return isSpeaker(words[at - 1]) || isApposition(sentence, at - 1);
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

/** "Roe, *the radio presenter*", "Roe, *52, of Holm*": what stands behind the name and a comma. */
function isApposition(sentence: Sentence, at: number): boolean {
  const { text, words, isSpeaker } = sentence;
  for (let from = at; from >= 0; from--) {
    if (isSpeaker(words[from])) return /^,? ?[,(]/u.test(text.slice(words[from]?.end));
    if (SAYING_IN_MESSAGES.has(words[from]?.form ?? "") || isNameOfOther(sentence, from)) return false;
  }
  return false;
}

/** "Mayor Ann *Roe*", "*she*", at the beginning of a clause: not "the man who met *Roe*", "said *Roe*", "Lind said *Roe*". */
function isOpening({ text, words, isSpeaker }: Sentence, at: number): boolean {
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

function isBeforeName(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  const { form } = word;
  return (
    startsWithCapital(text, word) ||
    [PERSON_NOUNS, TITLES, HONORIFICS, DETERMINERS].some(list => list.has(form)) ||
    form === "former"
  );
}

/** "Roe met *Bo* Lind and left", "Roe met *Lind*, who left": the other may have left. */
function isNameOfOther({ text, words, isSpeaker, isPerson }: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !startsWithCapital(text, word) || isSpeaker(word) || isSpeaker(next)) return false;
  const isFullName = next !== undefined && startsWithCapital(text, next) && isJoinedToNext(text, words, at);
  return isFullName || HONORIFICS.has(word.form) || isPerson(word.form);
}
