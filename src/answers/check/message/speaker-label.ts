import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import {
  ASIDE_OPENINGS,
  BY_SOMEBODY,
  PASSING_ON,
  PRONOUNS_IN_MESSAGES as PRONOUNS,
  SAYING_IN_MESSAGES as SAYING,
} from "../../../english/messages/message-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { ABBREVIATED_OFFICES, HONORIFICS, OFFICES } from "../../../english/people/titles.ts";
import { isOwner } from "../../../text/owner.ts";
import { type Span, sliceOf, trimSpan } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import { isParticiple } from "./attribute-beside.ts";
import type { KnownNames } from "./known-names.ts";
import { described, isCapital, LONGEST_NAME, nameEndingAt, nameFrom, RELATIVE } from "./name-at-word.ts";
import { spokespersonAlone } from "./spokespeople-in-text.ts";
import { strangerEndingAt, strangerFrom } from "./stranger-names.ts";

/** Most words before a colon that name the speaker: "Zelensky in his talk to the press on Monday:". */
const LONGEST_LABEL = 10;

/** How many words of a role may come before the name. */
export const LONGEST_ROLE = 4;

/** "Name:" and "Name (@handle):" as the only text before the words. */
export function labelOf(text: string, before: Span, names: KnownNames): Span | null {
  const colon = /:[\s"“«„‘']{0,6}$/u.exec(sliceOf(text, before));
  return colon && labelIn(text, { start: before.start, end: before.start + colon.index }, names);
}

/** The name in what stands before the colon. */
function labelIn(text: string, before: Span, names: KnownNames): Span | null {
  const { end } = before;
  const lead = sliceOf(text, before);
  const spokesperson = spokespersonAlone(text, { start: before.start, end });
  if (spokesperson) return spokesperson;
  const withRole = nameWithRole(text, { start: before.start, end }, names);
  if (withRole) return withRole;
  // "Roe at the harbour, flanked by Lee:"
  const aside = before.start + lead.lastIndexOf(",");
  const isAside =
    aside > before.start && opensAside(text, ...wordsOf(text, { start: aside, end }).slice(0, 2));
  const inFront = isAside ? labelIn(text, { start: before.start, end: aside }, names) : null;
  if (inFront) return inFront;
  // "BREAKING: Putin to Starmer:", "yesterday, Putin:", "lol. Putin:"
  const cut = Math.max(
    lead.lastIndexOf(":"),
    lead.lastIndexOf(","),
    lead.lastIndexOf("\n"),
    lead.lastIndexOf(". "),
    lead.lastIndexOf("? "),
    lead.lastIndexOf("! "),
  );
  for (const from of [before.start + cut + 1, before.start]) {
    const part = trimSpan(text, { start: from, end });
    const all = wordsOf(text, part);
    const words = withoutPassingOn(all);
    const start = words === all ? part.start : (words[0]?.start ?? end);
    if (words.length > LONGEST_LABEL) return null;
    if (words.length > 0 && words.every(isOfDate)) continue;
    if (isOffice(text, words)) return part;
    const owned = described(text, words, words.length - 1, names);
    if (owned) return owned;
    const ofBody = memberNamed(text, words, names);
    if (ofBody) return ofBody;
    const name = nameFrom(text, start, end, true);
    if (name && names.isName(sliceOf(text, name))) return name;
    // Typed in lower case: "starmer: …".
    const [known] = names.namedIn(text.slice(0, end), [{ start: 0, end: start }]);
    if (known && known.start - start <= 1) return known;
    if (known && known.end === end && endsWithRole(words.filter(word => word.end <= known.start)))
      return known;
    const last = words.at(-1);
    // "dr sand:", though everybody says "sand".
    if (last && last.end === end && endsWithRole(words.slice(0, -1)) && names.isKnown(sliceOf(text, last)))
      return { start: last.start, end: last.end };
    const stranger = strangerLabel(text, words, start);
    if (stranger) return stranger;
  }
  return null;
}

/** "PM:", "The UK PM:" */
function isOffice(text: string, words: readonly Word[]): boolean {
  const last = words.at(-1);
  const isAll = words.every(({ form }) => form === "the" || ABBREVIATED_OFFICES.has(form));
  return isAll && last !== undefined && /^\p{Lu}+$/u.test(sliceOf(text, last));
}

/** "Roe, quoting Lee:" */
function withoutPassingOn(words: Word[]): Word[] {
  return PASSING_ON.has(words[0]?.form ?? "") ? words.slice(1) : words;
}

/** "netanyahu:", "netanyahu's famous line:" */
function strangerLabel(text: string, words: readonly Word[], start: number): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  const opening =
    first && last && first.start - start <= 1 && strangerFrom(text, { start: first.start, end: last.end });
  if (opening && words.length <= LONGEST_NAME && !isOwner(text, first)) return opening;
  const isSaid = words.some(({ form }) => SAYING.has(form));
  const whole = isSaid ? null : strangerEndingAt(text, words, words.length - 1);
  if (whole) return whole;
  const owner = words.findIndex(word => isOwner(text, word));
  const isOwned = owner >= 0 && words.slice(owner + 1).some(({ form }) => BY_SOMEBODY.has(form));
  return isOwned ? strangerEndingAt(text, words, owner) : null;
}

/**
 * "Tarn Rovers' team manager Ann Roe:", "Fire chief Ann Roe:": the name after what somebody is, and not the body or the
 * word that opens the office.
 */
function memberNamed(text: string, words: readonly Word[], names: KnownNames): Span | null {
  const owner = words.findLastIndex(word => isOwner(text, word));
  const role = words.findLastIndex(({ form }) => PERSON_NOUNS.has(form));
  if (role <= owner || role === words.length - 1) return null;
  const ahead = words.slice(0, role);
  const isOffice =
    ahead.length < LONGEST_ROLE && !ahead.some(({ form }) => FUNCTION_WORDS.has(form) || SAYING.has(form));
  if (owner < 0 && (!isOffice || isCapital(text, words[role]))) return null;
  const name = nameEndingAt(text, words.slice(role + 1), words.length - role - 2, names);
  return name && name.start === words[role + 1]?.start ? name : null;
}

/** "March 2025", "81" */
function isOfDate({ form }: Word): boolean {
  return CALENDAR.has(form) || /^\d{1,4}$/.test(form);
}

/** "Ann Roe, mayor of Tarn:", "ann roe, 81:", "Ann Roe, May 2024:": after a comma only an age, a date or what the person is. */
function nameWithRole(text: string, lead: Span, names: KnownNames): Span | null {
  const part = sliceOf(text, lead);
  const comma = part.lastIndexOf(",");
  if (comma < 0) return null;
  const role = part.slice(comma + 1).trim();
  const words = wordsOf(role);
  const isWritten = /^(?:\p{Ll}|\p{Lu}{2,5}(?:\s|$))/u.test(role);
  const isRole = isWritten && words.slice(0, LONGEST_ROLE).some(({ form }) => RELATIVE.has(form));
  const before = wordsOf(text, { start: lead.start, end: lead.start + comma });
  if (isWritten && isUnlistedRole(role.replace(AT_BODY, ""), names)) {
    const known = nameEndingAt(text, before, before.length - 1, names);
    if (known && names.isKnown(sliceOf(text, known))) return known;
  }
  if (
    !isRole &&
    !opensAside(text, wordsOf(text, { start: lead.start + comma + 1, end: lead.end })[0]) &&
    !words.every(isOfDate)
  )
    return null;
  return nameEndingAt(text, before, before.length - 1, names);
}

/** Where somebody is what they are: "glazier *at Tarn Mill*". */
const AT_BODY = / (?:at|of|for|from|with) (?:the )?\p{Lu}.*$/u;

/** "Ann Roe, *glazier*:", behind a known name: what somebody is, although on no list, and nobody's name. */
function isUnlistedRole(role: string, names: KnownNames): boolean {
  const words = wordsOf(role);
  const isPlain = words.every(
    ({ form }) => DETERMINERS.has(form) || !(FUNCTION_WORDS.has(form) || SAYING.has(form)),
  );
  const isPassedOn = PASSING_ON.has(words[0]?.form ?? "");
  return (
    words.length < LONGEST_ROLE && isPlain && !isPassedOn && !/\p{Lu}/u.test(role) && !names.isMeant(role)
  );
}

/** Whether a word begins what a name's owner was doing: ", speaking on Monday", ", asked about Lee", ", flanked by Lee". */
export function opensAside(text: string, word?: Word, next?: Word): boolean {
  if (!word || isCapital(text, word) || PASSING_ON.has(word.form)) return false;
  if (isParticiple(word.form) && PREPOSITIONS.has(next?.form ?? "")) return true;
  return ASIDE_OPENINGS.has(word.form) || /\p{L}{2}ing$/u.test(word.form);
}

const ROLES: readonly { has(form: string): boolean }[] = [PERSON_NOUNS, OFFICES, HONORIFICS];

/** "race director roe", "dr roe": what somebody is, in small letters, right before a known name. */
function endsWithRole(words: readonly Word[]): boolean {
  const last = words.at(-1);
  const isSaid = words.some(({ form }) => SAYING.has(form) || PRONOUNS.has(form));
  return (
    last !== undefined && words.length <= LONGEST_ROLE && !isSaid && ROLES.some(list => list.has(last.form))
  );
}
