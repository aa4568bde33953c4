import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import {
  BEFORE_NAMES_IN_MESSAGES,
  BETWEEN_NAME_AND_VERB,
  CHATTER,
  NAMELESS_LABELS,
  NO_NAMES_IN_MESSAGES,
  PRONOUNS_IN_MESSAGES,
  SAYING_IN_MESSAGES,
} from "../../../english/messages/message-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { NAME_PARTICLES, SURNAMES_LIKE_ROLES } from "../../../english/people/name-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { TITLE_MODIFIERS, TITLES } from "../../../english/people/titles.ts";
import { speechVerb } from "../../../english/speech/speech-verbs.ts";
import { COMMON_WORDS } from "../../../english/vocabulary/common-words.ts";
import { isOwner, withoutOwner } from "../../../text/owner.ts";
import type { Span } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";

/** Longest name of somebody unknown: "kim jong un". */
const LONGEST_STRANGER = 3;

const NO_NAMES: readonly ReadonlySet<string>[] = [
  FUNCTION_WORDS,
  BEFORE_NAMES_IN_MESSAGES,
  BETWEEN_NAME_AND_VERB,
  CALENDAR,
  CHATTER,
  NAMELESS_LABELS,
  NO_NAMES_IN_MESSAGES,
  PERSON_NOUNS,
  PRONOUNS_IN_MESSAGES,
  SAYING_IN_MESSAGES,
];

/**
 * The name that ends at a word and that no article need have, in any letter case: before a verb of saying.
 *
 * @example "lol netanyahu said" // netanyahu
 */
export function strangerEndingAt(text: string, words: readonly Word[], to: number): Span | null {
  const last = words[to];
  for (let from = Math.max(0, to - LONGEST_STRANGER + 1); last && from <= to; from++) {
    const [first, before] = [words[from], words[from - 1]];
    const isOpening = !before || !first || opensName(before, text.slice(before.end, first.start));
    if (isDescription(words, from) && first && /^\p{Ll}/u.test(text.slice(first.start))) continue;
    if (first && isOpening && isStranger(text, words.slice(from, to + 1)))
      return nameFromTo(text, first, last);
  }
  return null;
}

/**
 * The name with which a part of the message begins, if nothing follows it but marks, a clause or another line.
 *
 * @example " netanyahu, 2024" // netanyahu
 */
export function strangerFrom(text: string, part: Span): Span | null {
  const words = wordsOf(text, part).slice(0, LONGEST_STRANGER + 1);
  const gap = words.findIndex(
    ({ end }, at) =>
      !isJoint(text.slice(end, words[at + 1]?.start ?? part.end)) || isOwner(text, { start: 0, end }),
  );
  const joined = words.slice(0, gap < 0 ? words.length : gap + 1);
  // "netanyahu to biden", "by netanyahu in may"
  const rest = joined.findIndex(({ form }) => FUNCTION_WORDS.has(form));
  const name = rest > 0 ? joined.slice(0, rest) : joined;
  const [first, last] = [name[0], name.at(-1)];
  return first && last && isStranger(text, name) ? nameFromTo(text, first, last) : null;
}

/**
 * "Roe, *the principal* oboist, said": behind a determiner the words say what somebody is, unless a name begins there, as
 * it may behind a title: "the mayor jim bolton", "the judge netanyahu".
 */
function isDescription(words: readonly Word[], from: number): boolean {
  const [previous = "", before = "", first = ""] = [-2, -1, 0].map(step => words[from + step]?.form ?? "");
  if (!PERSON_NOUNS.has(before) || !DETERMINERS.has(previous)) return false;
  return !FIRST_NAMES.has(first) && (!TITLES.has(before) || TITLE_MODIFIERS.has(before));
}

/** "so netanyahu", "mayor netanyahu", "Breaking. netanyahu"; not "the netanyahu". */
function opensName({ form }: Word, between: string): boolean {
  if (/[\n.,:;!?(—–]/u.test(between)) return true;
  return (
    (BEFORE_NAMES_IN_MESSAGES.has(form) || CHATTER.has(form) || PERSON_NOUNS.has(form)) &&
    !DETERMINERS.has(form)
  );
}

const ENDS_AS_ROLE = /\p{L}{3}(?:man|woman|person)$/u;

/** "fisherman", "oysterman", but not "guzman". */
function isLikeRole(form: string): boolean {
  return ENDS_AS_ROLE.test(form) && !FIRST_NAMES.has(form) && !SURNAMES_LIKE_ROLES.has(form);
}

function isStranger(text: string, words: readonly Word[]): boolean {
  const forms = words.map(word => withoutOwner(text, word));
  const [first = ""] = forms;
  // "fisherman roe": a role that is on no list.
  if (forms.length > 1 && isLikeRole(first)) return false;
  if (forms.length > LONGEST_STRANGER || forms.some(isNoName)) return false;
  const last = words.at(-1);
  const isSmall = last !== undefined && /^\p{Ll}/u.test(text.slice(last.start));
  // "omar rashed" has a first name.
  if (isSmall && !FIRST_NAMES.has(first) && isVerbOrAdverb(last.form)) return false;
  if (words.some(({ end }, at) => at + 1 < words.length && !isJoint(text.slice(end, words[at + 1]?.start))))
    return false;
  // "Dorothea Blunt's immortal “…”"
  if (words.slice(0, -1).some(word => isOwner(text, word))) return false;
  const isFirstName = FIRST_NAMES.has(first);
  return forms.every(
    (form, at) =>
      isUncommon(form) || (at > 0 && (isFirstName || form.length < 3 || NAME_PARTICLES.has(form))),
  );
}

function isNoName(form: string): boolean {
  return (
    NO_NAMES.some(list => list.has(form)) ||
    !/\p{L}/u.test(form) ||
    /\d|(.)\1\1|^(?:ha|lo|he)+l?$/u.test(form)
  );
}

/** "the mayor *fumed*: “…”", "the mayor *angrily*: “…”"; not "reed", "connolly". */
function isVerbOrAdverb(form: string): boolean {
  if (FIRST_NAMES.has(form)) return false;
  const [, past = ""] = /^(\p{L}{2,}[^aeiou])ed$/u.exec(form) ?? [];
  if (speechVerb(form) || [past, `${past}e`].some(verb => COMMON_WORDS.has(verb))) return true;
  const [, stem = ""] = /^(\p{L}{3,})ly$/u.exec(form) ?? [];
  return [stem, stem.replace(/i$/, "y"), `${stem}le`].some(adjective => COMMON_WORDS.has(adjective));
}

/** A first name, or no everyday word of English. */
function isUncommon(form: string): boolean {
  return form.length >= 3 && (FIRST_NAMES.has(form) || !COMMON_WORDS.has(form));
}

function isJoint(between: string): boolean {
  return /^(?:[ \u00a0]{1,2}|-|['’]|\.)$/u.test(between);
}

function nameFromTo(text: string, first: Word, last: Word): Span {
  return {
    start: first.start,
    end: isOwner(text, last) ? last.end - 2 : last.end,
  };
}
