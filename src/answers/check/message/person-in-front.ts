import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { SAYING_IN_MESSAGES as SAYING } from "../../../english/messages/message-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { isHeadOfBody } from "../../../english/people/institutions.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { KnownNames } from "./known-names.ts";
import { roleBehind } from "./role-behind.ts";

/** Most words between a name and the place or body behind it: "Ann Roe, 36, a nurse at the clinic in". */
const LONGEST_BETWEEN = 8;

/**
 * Who stands in front of a place or body that a message gives as where they are from; null if nobody does, or if it may be
 * another person.
 *
 * @example personInFront("Ann Roe from Pine Level: …", pineLevel, names) // Ann Roe
 * @example personInFront("Ann Roe, Tarn councillor: …", tarn, names) // Ann Roe
 * @example personInFront("Ann Roe, Tom Hale: …", tomHale, names) // null
 */
export function personInFront(text: string, name: Span, names: KnownNames): Span | null {
  // "of Tarn": "of" may be in a name.
  const words = wordsOf(text, name).filter(({ form }, at) => at > 0 || form !== "of");
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const place = { start: first.start, end: name.end };
  const person = names.namedIn(text.slice(0, place.start), []).at(-1);
  const isFrom = person !== undefined && PLACING.test(text.slice(person.end, place.start));
  // "Ann Roe, a nurse from Georgia", "Ann Roe, freed in June"
  const isCalled = FIRST_NAMES.has(first.form) && !(isFrom && words.length === 1);
  const mayBePerson = isCalled || names.peopleIn(sliceOf(text, place), []).length > 0;
  if (!person || !isBeside(text, person, place) || (mayBePerson && !isHeadOfBody(last.form))) return null;
  // Behind a comma alone one word that no article has may be another person's name: "Ann Roe, Macron".
  const isPlaced = isFrom || isHeadOfBody(last.form);
  const isName = words.length > 1 || names.isMeant(sliceOf(text, place));
  return isPlaced || isName || roleBehind(text, place.end) !== null ? person : null;
}

/** "Ann Roe *of* Tarn", "Ann Roe, a nurse *at the* Tarn Clinic", "Ann Roe *from Akron,* Ohio" */
const PLACING = /[ ,(](?:of|from|at|in)(?: the)?(?: \p{Lu}[\p{L}’'-]*)*,? $/u;

/** Whether only an age, a place and what somebody is are between two names, in one sentence. */
function isBeside(text: string, person: Span, name: Span): boolean {
  const between = { start: person.end, end: name.start };
  const words = wordsOf(text, between);
  const isClause = /^[,( ][^.!?:;\n"“”«»]*$/u.test(sliceOf(text, between));
  return isClause && words.length <= LONGEST_BETWEEN && words.every(isOfDescription);
}

function isOfDescription({ form }: Word): boolean {
  if (SAYING.has(form)) return false;
  return !FUNCTION_WORDS.has(form) || /^(?:of|from|at|in|the|an?|is|and)$/u.test(form);
}
