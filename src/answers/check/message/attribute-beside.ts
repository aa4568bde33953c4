import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { isPastForm, RARER_PASTS } from "../../../english/grammar/irregular-forms.ts";
import { JUDGES_PEOPLE, NO_PARTICIPLES } from "../../../english/messages/message-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { ABBREVIATED_OFFICES, HONORIFICS, TITLES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import type { Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import { isNamed } from "./message-word.ts";

/** Ends of words that are adjectives more often than not; not "-al" and "-ic": "hospital", "clinic". And adverbs: "*newly* elected". */
const ADJECTIVE = /\p{L}{3}(?:ous|ful|less|able|ible|ish|ive|ly)$/u;

/**
 * What a word beside the speaker's name says of its owner: an attribute, if it is next to the name or reads like a participle or an
 * adjective; a modifier of what somebody is; or anything else behind the name.
 *
 * @example "*jailed* banker Ann Roe", "*bigamist* Ann Roe": attributes; "*union* man Ann Roe": a modifier
 */
export function attributeAt(
  text: string,
  words: readonly Word[],
  at: number,
  names: readonly Span[],
): "attribute" | "modifier" | "name" {
  const form = words[at]?.form ?? "";
  const isNextToName = isNamed(words[at + 1], names) && isJoinedToNext(text, words, at);
  if (isNextToName || isParticiple(form) || JUDGES_PEOPLE.has(form) || ADJECTIVE.test(form))
    return "attribute";
  return words.slice(at).some(word => isNamed(word, names.slice(0, 1))) ? "modifier" : "name";
}

/** "jailed", "beaten" */
export function isParticiple(form: string): boolean {
  if (NO_PARTICIPLES.has(form)) return false;
  return isPastForm(form) || RARER_PASTS.has(form);
}

/**
 * Whether a word is typed like a part of the speaker's name in front of the first name, and no office or form of address: "*Jailed* Ann Roe".
 */
export function isBeforeFirstName(words: readonly Word[], at: number, [name]: readonly Span[]): boolean {
  const form = words[at]?.form ?? "";
  if (!name || !isNamed(words[at], [name]) || NO_ATTRIBUTES.some(list => list.has(form))) return false;
  return words.slice(at + 1).some(word => isNamed(word, [name]) && FIRST_NAMES.has(word.form));
}

const NO_ATTRIBUTES: readonly { has(form: string): boolean }[] = [
  ABBREVIATED_OFFICES,
  FIRST_NAMES,
  FUNCTION_WORDS,
  HONORIFICS,
  PERSON_NOUNS,
  TITLES,
];
