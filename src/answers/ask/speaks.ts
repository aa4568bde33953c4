import {
  AUXILIARIES,
  DETERMINERS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../english/grammar/function-words.ts";
import { PERSONAL_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { SAYING_IN_MESSAGES } from "../../english/messages/message-words.ts";
import { PERSON_NOUNS } from "../../english/people/nouns.ts";
import { ALSO_IN_THE_PASSIVE, NAMING_IN_WORDS, VIEWS } from "../../english/requests/words-asked-for.ts";
import { alikeSpelling } from "../../names/same-person.ts";
import { sliceOf } from "../../text/span.ts";
import { type Word, wordForm, wordsOf } from "../../text/words.ts";
import { isPartOfRole } from "../role-beside-name.ts";

/** A name and a verb of saying at most this many words apart belong together: "Mr Putin has often said". */
const SAYING_REACH = 4;
/** The rest of a name before the verb: " Bo Lind". */
const REST_OF_NAME = /^(?:\s\p{Lu}[\p{L}.’'-]*)*/u;
/** What stands between a name and its verb: nothing, the end of what it explains, or who somebody is. */
const EXPLAINED = [/^/u, /^,/u, /^,[^,.;!?]{1,120},/u];
/** Between the last sentence of a letter or a post and the surname under it. */
const SIGNATURE = /[.!?…”"’]\s*[—–]\s(?:[\p{L}.’'-]+\s){0,3}$/u;
/** A signature is followed at most by where and when. */
const MAX_SIGNATURE = 80;
/** What a verb follows that comes before its subject: “No,” said the mayor. */
const BEFORE_INVERSION = /(?:^|[,.!?…—–"”’'])\s*$/u;
const ACCORDING_TO = /\baccording to (?:[\p{L}.’'-]+\s){0,3}$/iu;
const LOOKBACK = 80;
/** After "called": it "a toy", the toll a tax, or words in marks; not "the police". */
const NAMED = /[“"]|^ (?:it|him|her|them|this|that|(?:the|his|her|their) [\p{L}-]+ an?)\b/iu;
/** "Will announce": nothing is said yet. */
const YET_TO_COME = new Set(["will", "would", "to", "should", "must", "may", "might"]);
const OWNER = /['’]s?$/u;

/**
 * Whether a text shows that whoever has this name, or is called so, says something.
 *
 * @example speaks("the mayor", "A spokesman said the mayor was ill.") // false
 */
export function speaks(speaker: string, text: string): boolean {
  const called = wordsOf(speaker).map(word => bare(speaker, word));
  const last = called.at(-1) ?? "";
  const role = DETERMINERS.has(called[0] ?? "") ? called.slice(1) : PERSON_NOUNS.has(last) ? called : null;
  const words = wordsOf(text);
  return words.some((word, at) => {
    if (alikeSpelling(bare(text, word), last) === null) return false;
    return (role === null || isWholeRole(text, words, at, role)) && saysSomething(text, words, at);
  });
}

/** Whether a text shows that anybody says something. */
export function tellsWords(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word, at) => isSaying(text, word) && !YET_TO_COME.has(words[at - 1]?.form ?? ""));
}

/** A word without the "’s" of an owner. */
function bare(text: string, word: Word): string {
  return wordForm(sliceOf(text, word).replace(OWNER, ""));
}

/** "The union’s president" for "the union president", but not "the mayor" in "the deputy mayor". */
function isWholeRole(text: string, words: readonly Word[], last: number, role: readonly string[]): boolean {
  const first = last - role.length + 1;
  const { start } = words[first] ?? { start: 0 };
  const isSame = role.every((form, at) => {
    const word = words[first + at];
    return word !== undefined && (first + at === last || bare(text, word) === form);
  });
  return isSame && !isPartOfRole(text.slice(Math.max(0, start - LOOKBACK), start));
}

function saysSomething(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const before = text.slice(Math.max(0, word.start - LOOKBACK), word.start);
  if (text.length - word.end <= MAX_SIGNATURE && SIGNATURE.test(before)) return true;
  if (ACCORDING_TO.test(before)) return true;
  // "The mayor’s view", but not "the mayor’s spokesman said".
  if (OWNER.test(sliceOf(text, word)) || /^['’]\s/u.test(text.slice(word.end)))
    return VIEWS.has(words[at + 1]?.form ?? "");
  return isBeforeVerb(text, words, word) || isBehindVerb(text, words, at);
}

/** "The mayor, Bo Lind, has often said", but not "the mayor backed the pool, a spokesman said". */
function isBeforeVerb(text: string, words: readonly Word[], { end }: Word): boolean {
  const name = end + (REST_OF_NAME.exec(text.slice(end, end + LOOKBACK))?.[0].length ?? 0);
  const behind = text.slice(name, name + 2 * LOOKBACK);
  return EXPLAINED.some(pattern => {
    const explained = pattern.exec(behind)?.[0];
    return explained !== undefined && isSayingNext(text, words, name + explained.length, explained !== "");
  });
}

/** @param isBehindComma whether a word between could be the verb's own subject: "Bo Lind, *opponents* claim" */
function isSayingNext(text: string, words: readonly Word[], from: number, isBehindComma: boolean): boolean {
  const next = words.filter(({ start }) => start >= from).slice(0, SAYING_REACH);
  const verb = next.findIndex(word => isSaying(text, word));
  const said = next[verb];
  if (!said || /[,;:.!?—–“”]/u.test(text.slice(from, said.start))) return false;
  const between = next.slice(0, verb).map(({ form }) => form);
  if (between.some(form => isSubjectWord(form) || YET_TO_COME.has(form))) return false;
  if (isBehindComma && !between.every(form => AUXILIARIES.has(form) || form.endsWith("ly"))) return false;
  // "Was told", "is called".
  return ALSO_IN_THE_PASSIVE.has(said.form) || !between.some(form => PASSIVE_AUXILIARIES.has(form));
}

function isSubjectWord(form: string): boolean {
  return DETERMINERS.has(form) || PERSONAL_PRONOUNS.has(form) || form === "that";
}

function isSaying(text: string, { form, end }: Word): boolean {
  return SAYING_IN_MESSAGES.has(form) && (!NAMING_IN_WORDS.has(form) || NAMED.test(text.slice(end)));
}

/** “No,” said Mayor Bo Lind: not "a spokesman said the mayor was ill". */
function isBehindVerb(text: string, words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - SAYING_REACH), at);
  const verb = before.findLastIndex(word => isSaying(text, word));
  const said = before[verb];
  if (!said || !BEFORE_INVERSION.test(text.slice(0, said.start))) return false;
  const between = before.slice(verb + 1);
  return !between.some(({ form }) => [PREPOSITIONS, RELATIVES, SUBORDINATORS].some(words => words.has(form)));
}
