import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { BEFORE_NAMES_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { isHeadOfBody } from "../../../english/people/institutions.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { OFFICES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isOwner, withoutOwner } from "../../../text/owner.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { KnownNames } from "./known-names.ts";
import { LONGEST_NAME } from "./name-at-word.ts";
import { roleBehind } from "./role-behind.ts";

/** How far in front of a name the role may stand. */
const REACH = 40;

/**
 * Whether what looks like a name only says where somebody without a name belongs: behind what they are, or in front of it.
 *
 * @example "a midwife at *Kingsholme* said", "*Australia* coach: …", "the *Harlan Creek* mayor's spokesperson"
 */
export function isPlaceOfRole(text: string, name: Span, names: KnownNames, links = AT_PLACES): boolean {
  const words = wordsOf(text, name);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const isBody = isHeadOfBody(withoutOwner(text, last));
  const isCalled = FIRST_NAMES.has(first.form) && words.length > 1 && !isBody;
  const isInFront = /\bthe $/iu.test(text.slice(0, name.start));
  if ((isCalled && !isInFront) || (!isBody && names.peopleIn(sliceOf(text, name), []).length > 0))
    return false;
  if (isBehindRole(text, name.start, links)) return true;
  const phrase = sliceOf(text, name);
  const isOwning = /^['’]/u.test(text.slice(name.end)) || isOwner(text, last);
  const isPrinted = names.isMeant(phrase) && !names.isKnown(phrase);
  return isPrinted && !isOwning && roleBehind(text, name.end) !== null;
}

/** All of them in parts of a message. */
export function placesOfRoles(text: string, parts: readonly Span[], names: KnownNames): Span[] {
  return parts.flatMap(part => {
    const words = wordsOf(text, part);
    const found: Span[] = [];
    for (let from = 0; from < words.length; from++) {
      const place = placeFrom(text, words.slice(from, from + LONGEST_NAME), names);
      if (!place) continue;
      found.push(place);
      from = words.findLastIndex(({ start }) => start < place.end);
    }
    return found;
  });
}

/** The longest that begins with the first word. */
function placeFrom(text: string, words: readonly Word[], names: KnownNames): Span | null {
  const [first] = words;
  if (!first || FUNCTION_WORDS.has(first.form) || BEFORE_NAMES_IN_MESSAGES.has(first.form)) return null;
  const joined = words.findIndex((_, at) => !isJoinedToNext(text, words, at));
  for (let to = joined < 0 ? words.length - 1 : joined; to >= 0; to--) {
    const place = { start: first.start, end: words[to]?.end ?? first.end };
    if (names.isName(sliceOf(text, place)) && isPlaceOfRole(text, place, names, OF_PLACES)) return place;
  }
  return null;
}

const AT_PLACES = /^(?:at|from|in)$/;

/** In a message that names nobody, also "said the president of *France*". */
const OF_PLACES = /^(?:at|from|in|of|for)$/;

/** "a midwife at ", "the head teacher from the " */
function isBehindRole(text: string, start: number, links: RegExp): boolean {
  const words = wordsOf(text, { start: Math.max(0, start - REACH), end: start });
  while (DETERMINERS.has(words.at(-1)?.form ?? "")) words.pop();
  const [role, link] = words.slice(-2);
  if (!role || !link || !links.test(link.form)) return false;
  const isJoined = /^[ \u00a0]$/u.test(text.slice(role.end, link.start));
  return isJoined && (PERSON_NOUNS.has(role.form) || OFFICES.has(role.form));
}
