import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { isHeadOfBody } from "../../../english/people/institutions.ts";
import { OFFICES_OF_PLACES, TITLES, WIDER_FOR_OFFICE } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { withoutOwner } from "../../../text/owner.ts";
import { isLearned, isOffice, wordFor } from "../message/office-words.ts";
import type { ToldSentence } from "./told-sentences.ts";

/** The words of a body in a sentence: its first, and the one behind its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Most words between an office and its place: "*Acme* deputy managing director", "head of all the research at *Acme*". */
const REACH = 5;

/**
 * Whether a sentence has an office at a place: somebody who lives, works or is treated there, or is something else there, hasn't.
 *
 * @example "the *Leeds* coach", "coach of *Leeds*", "Sen. Roe of *Ohio*"; not "a coach, lives in *Leeds*", "a scout from *Leeds*"
 */
export function isPlaceOfOffice(sentence: ToldSentence, place: Place, office: string): boolean {
  return (
    isInFrontOfOffice(sentence, place, office) ||
    isBehindOffice(sentence, place, office) ||
    isBehindTitledName(sentence, place, office)
  );
}

/** "*Leeds* councillor", "*Acme*’s deputy managing director" */
function isInFrontOfOffice({ text, words }: ToldSentence, { to }: Place, office: string): boolean {
  for (let at = to; at < to + REACH && isJoinedToNext(text, words, at - 1); at++) {
    const { form = "" } = words[at] ?? {};
    if (isSameOffice(form, office)) return true;
    if (FUNCTION_WORDS.has(form) || /^(?:born|based)$/.test(form)) return false;
  }
  return false;
}

/** "the mayor of the old *Leeds*", "head of research at *Acme*"; not "a nurse and patient at *Acme*", "a coach from *Leeds*" */
function isBehindOffice({ text, words }: ToldSentence, { from, to }: Place, office: string): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH) && isJoinedToNext(text, words, at); at--) {
    const { form = "" } = words[at] ?? {};
    const link = words[at + 1]?.form ?? "";
    const last = words[to - 1];
    const isIn = /^(?:of|for|in|at|with|and)$/.test(link);
    const isFrom = OFFICES_OF_PLACES.has(form) || (last && isHeadOfBody(withoutOwner(text, last)));
    if (isSameOffice(form, office)) return isIn || (link === "from" && isFrom === true);
    const isOtherRole = (isOffice(form) || isLearned(form)) && !TITLES.has(form) && LINK.test(link);
    const isVerb = isPastForm(form) || SAYING_IN_MESSAGES.has(form);
    if (isOtherRole || isVerb || /^(?:who|lives?|works?|from)$/.test(form)) return false;
  }
  return false;
}

const LINK = /^(?:of|for|in|at|with|from)$/;

/** "Sen. Ann Roe of *Ohio*", "Judge Ben Lind, of *Texas*" */
function isBehindTitledName(sentence: ToldSentence, { from }: Place, office: string): boolean {
  const { text, words, isSpeaker } = sentence;
  let link = from - 1;
  while (DETERMINERS.has(words[link]?.form ?? "")) link--;
  let name = link - 1;
  if (words[link]?.form !== "of" || !/^,? $/u.test(text.slice(words[name]?.end, words[link]?.start)))
    return false;
  const last = name;
  while (isSpeaker(words[name])) name--;
  const title = words[name];
  return (
    name < last &&
    title !== undefined &&
    isSameOffice(title.form, office) &&
    /^\.? $/u.test(text.slice(title.end, words[name + 1]?.start))
  );
}

/** "senator" and "Sen", "boss" and "manager" */
function isSameOffice(form: string, office: string): boolean {
  const [one, other] = [wordFor(form), wordFor(office)];
  const isWider = (narrow: string, wide: string) => WIDER_FOR_OFFICE.get(narrow)?.includes(wide) === true;
  return one === other || isWider(one, other) || isWider(other, one);
}
