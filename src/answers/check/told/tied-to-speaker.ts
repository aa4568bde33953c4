import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import { POSSESSIVES } from "../../../english/grammar/pronouns.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { BELONGING, NOT_BELONGING } from "../../../english/messages/told-words.ts";
import { KIN, PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { TITLES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";
import { isSpeakingFor } from "../message/body-beside.ts";
import { endsTerm } from "../message/office-standing.ts";
import { isPlaceOfOffice, type Place } from "./place-of-office.ts";
import { isSubject } from "./subject-of-deed.ts";
import { isNameOfOther, type ToldSentence } from "./told-sentences.ts";

/** Most words between a name and the body that its owner belongs to. */
const REACH = 12;

/**
 * Whether a sentence tells that the speaker belongs to a body or comes from a place: in apposition to the name, right in front of
 * it or behind a verb that says so. With an office, only if that is the speaker's office there.
 *
 * @example "Roe, of the *harbour union*", "*Acme*'s director, Ann Roe,", "Roe works for *Acme*"; not "Roe, a critic of *Acme*", "Roe met *Acme*"
 */
export function isTiedToSpeaker(sentence: ToldSentence, place: Place, office?: string): boolean {
  const own = sentence.words.slice(place.from, place.to);
  if (own.some(word => sentence.untold.has(word)) || isInLongerWord(sentence, place)) return false;
  if (isOver(sentence, place)) return false;
  if (office !== undefined && !isPlaceOfOffice(sentence, place, office)) return false;
  return isBehindName(sentence, place) || isInFrontOfName(sentence, place) || isSpokenFor(sentence, place);
}

/** "Speaking for the *Tarn Front*, Ann Roe said", "Roe, on behalf of the *Tarn Front*, said" */
function isSpokenFor({ text, words, isSpeaker }: ToldSentence, { from, to }: Place): boolean {
  let link = from - 1;
  while (DETERMINERS.has(words[link]?.form ?? "")) link--;
  if (!isSpeakingFor(words, link)) return false;
  const isSetOff = text.slice(words[to - 1]?.end, words[to]?.start) === ", ";
  const opening = link - (words[link - 2]?.form === "on" ? 2 : words[link]?.form === "for" ? 1 : 0);
  const isInFront = opening === 0 && isSetOff && isSpeaker(words[to]);
  return isInFront || isSpeaker(words[opening - 1]);
}

/** "anti-*Acme* activist", "*Acme*-hating activist"; not "*Tarn*-based" */
function isInLongerWord({ text, words }: ToldSentence, { from, to }: Place): boolean {
  const hyphenBetween = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start) === "-";
  return (
    hyphenBetween(from - 1) || (hyphenBetween(to - 1) && !/^(?:based|born)$/.test(words[to]?.form ?? ""))
  );
}

/** "a member of the *Tarn Front* from 2010 to 2012", "of *Acme* until May" */
function isOver({ text, words }: ToldSentence, { from, to }: Place): boolean {
  const isBehindRole = words.slice(Math.max(0, from - NEAR), from).some(isRole);
  return isBehindRole && endsTerm(text.slice(words[to - 1]?.end));
}

/** How far in front of a body a role may stand: "a *member* of the", "*head* of research at the". */
const NEAR = 5;

/** "Roe, the director of *Acme*", "Roe from *Oslo*", "Roe, who works for *Acme*", "Roe leads *Acme*" */
function isBehindName(sentence: ToldSentence, place: Place): boolean {
  const { text, words, isSpeaker } = sentence;
  const from = startOfName(sentence, place.from);
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = words[at];
    if (!word || !/^['’]?(?: |, ?| ?\(| ?[–—] ?|-|\), )$/u.test(text.slice(word.end, words[at + 1]?.start)))
      return false;
    const next = words[at + 1]?.form ?? "";
    // "Roe, of Oslo", "Roe, a nurse"; not "met Roe in Oslo"
    if (isSpeaker(word)) return next !== "in" && (!isJoinedToNext(text, words, at) || LINKS.test(next));
    // "comes from Acme", not "runs from Acme"
    if (BELONGING.has(word.form))
      return (next !== "from" || /^(?:is|comes|came)$/.test(word.form)) && isSubject(sentence, at - 1);
    if (!isOfDescription(sentence, at)) return false;
  }
  return false;
}

/** Of "council" the beginning of "Holm Vale council". */
function startOfName({ text, words, isSpeaker }: ToldSentence, at: number): number {
  let from = at;
  while (
    isJoinedToNext(text, words, from - 1) &&
    startsWithCapital(text, words[from - 1]) &&
    !isSpeaker(words[from - 1])
  )
    from--;
  return from;
}

/** "*Acme* director Ann Roe", "*Acme*'s director, Ann Roe,", "the director of *Acme*, Ann Roe," */
function isInFrontOfName(sentence: ToldSentence, { from, to }: Place): boolean {
  const { text, words, isSpeaker } = sentence;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && isJoinedToNext(text, words, at); at--) {
    const { form = "" } = words[at] ?? {};
    if (isOther(form)) return false;
    if (FUNCTION_WORDS.has(form) && !DETERMINERS.has(form) && !LINKS.test(form)) break;
  }
  let hasRole = words.slice(Math.max(0, from - 3), from).some(isRole);
  for (let at = to; at < Math.min(words.length, to + REACH); at++) {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    if (isSpeaker(words[at]))
      return (gap === ", " || /^['’]? $/u.test(gap)) && hasRole && endsPhrase(sentence, at);
    if (!isOfDescription(sentence, at) || !isJoinedToNext(text, words, at - 1)) return false;
    hasRole ||= isRole(words[at]);
  }
  return false;
}

/** "the union’s president, *Ann Roe*, said", "union president *Ann Roe* said"; not "the union president, Ann Roe said" */
function endsPhrase({ text, words, isSpeaker }: ToldSentence, at: number): boolean {
  let last = at;
  while (isSpeaker(words[last + 1])) last++;
  const isBehindComma = text.slice(words[at - 1]?.end, words[at]?.start) === ", ";
  const rest = text.slice(words[last]?.end);
  return isBehindComma ? /^(?:[,.;)]|$)/u.test(rest) : !/^['’]/u.test(rest);
}

const LINKS = /^(?:of|for|from|at|in|with)$/;

/** Whether a word may stand between a name and a body in what somebody is: no verb, no other person, nobody against it. */
function isOfDescription(sentence: ToldSentence, at: number): boolean {
  const { form = "" } = sentence.words[at] ?? {};
  if (isOther(form) || SAYING_IN_MESSAGES.has(form) || isNameOfOther(sentence, at)) return false;
  if (FUNCTION_WORDS.has(form))
    return DETERMINERS.has(form) || POSSESSIVES.has(form) || LINKS.test(form) || form === "and";
  const isVerb = isPastForm(form) && !DETERMINERS.has(sentence.words[at - 1]?.form ?? "");
  return !isVerb && !/\p{L}{2}ing$/u.test(form);
}

function isOther(form: string): boolean {
  return NOT_BELONGING.has(form) || KIN.has(form);
}

function isRole(word: Word | undefined): boolean {
  return PERSON_NOUNS.has(word?.form ?? "") || TITLES.has(word?.form ?? "");
}
