import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { SAYING_IN_MESSAGES as SAYING } from "../../../english/messages/message-words.ts";
import { OTHERS_BY_NAME, PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { OFFICES } from "../../../english/people/titles.ts";
import type { Span } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { KnownNames } from "./known-names.ts";
import { RELATIVE } from "./name-at-word.ts";

/** Most words of what somebody is: "the permanent secretary to the Treasury and former head of the bank". */
const LONGEST_ROLE = 10;

/**
 * Whoever follows what somebody is, where a message has both in one phrase; null if nobody does.
 *
 * @example personBehindRole("Minister for Transport Ada Brun: …", name, names) // Ada Brun
 * @example personBehindRole("Hollin & Sons chief executive Ada Brun: …", name, names) // Ada Brun
 * @example personBehindRole("a spokesman for Ada Brun: …", name, names) // null
 */
export function personBehindRole(text: string, name: Span, names: KnownNames): Span | null {
  const owned = OWNED_ROLE.exec(text.slice(name.end));
  const clause = {
    start: name.start,
    end: endOfClause(text, owned ? name.end + owned[0].length : name.start),
  };
  const known = names.namedIn(text.slice(0, clause.end), [{ start: 0, end: clause.start }]);
  const person = known.findLast(({ start }) => start > name.start);
  if (!person || person.end < name.end) return null;
  const role = wordsOf(text, { start: name.start, end: person.start });
  if (owned) return isOwnedBy(text, name, person) ? person : null;
  // "Mayor Ada Brun" is one name.
  const isOneName = name.end > person.start && !role.some(({ form }) => OF.test(form));
  return !isOneName && isRolePhrase(role) ? person : null;
}

/** "Minister for Transport", "Hollin & Sons chief executive", not "a spokesman for" and not "Lee told President". */
function isRolePhrase(words: readonly Word[]): boolean {
  const role = words.findLastIndex(({ form }) => isRole(form));
  if (role < 0 || words.length > LONGEST_ROLE || words.some(({ form }) => SAYING.has(form))) return false;
  const [link, ...field] = words.slice(role + 1);
  const front = words.slice(0, role).filter(({ form }) => !DETERMINERS.has(form));
  if (front.some(({ form }) => FUNCTION_WORDS.has(form) && !JOINING.test(form))) return false;
  if (!link) return !front.some(({ form }, at) => OF.test(form) && at + 1 === front.length);
  return OF.test(link.form) && field.some(({ form }) => !FUNCTION_WORDS.has(form));
}

const OF = /^(?:of|for)$/;
const JOINING = /^(?:of|for|and|the)$/;

function isRole(form: string): boolean {
  return PERSON_NOUNS.has(form) || OFFICES.has(form);
}

function endOfClause(text: string, start: number): number {
  const length = text.slice(start).search(/[,:;!?()\n"“”«»„]|\.\s|\s[–—-]\s/u);
  return length < 0 ? text.length : start + length;
}

/**
 * Whether a name only says what the speaker is, beside the speaker's own name.
 *
 * @example "*Lind*'s lawyer, Ada Brun: …", "Ada Brun, *Hollin* chief executive: …", "Ada Brun, a spokeswoman for Mayor *Lind*: …",
 * "*Minister* for Transport Ada Brun"
 */
export function isInRoleOf(text: string, name: Span, speaker: Span): boolean {
  const isInFront = name.end <= speaker.start;
  const between = isInFront
    ? { start: name.end, end: speaker.start }
    : { start: speaker.end, end: name.start };
  const words = wordsOf(text, between);
  const gap = text.slice(between.start, between.end);
  if (words.length > LONGEST_ROLE || words.some(({ form }) => SAYING.has(form))) return false;
  if (isInFront) {
    const isRole = isRolePhrase(wordsOf(text, { start: name.start, end: speaker.start }));
    return isOwnedBy(text, name, speaker) || (isRole && ROLE_IN_FRONT.test(gap));
  }
  const isAside = /^,? ?\(?[^,.:;!?\n()]*$/u.test(gap);
  if (/^, ?$|^ \($/u.test(gap) && opensRole(text, name.end)) return true;
  return isAside && words.some(({ form }, at) => isNoun(form) && isLink(words.slice(at + 1)));
}

/** "Ada Brun, Hollin *chief executive*", up to the end of its clause. */
function opensRole(text: string, start: number): boolean {
  const words = wordsOf(text, { start, end: endOfClause(text, start) });
  const isRolesOnly = words.every(({ form }) => !FUNCTION_WORDS.has(form) && !SAYING.has(form));
  return words.length > 0 && words.length < MOST_TITLES && isRolesOnly && isRole(words.at(-1)?.form ?? "");
}

/** "*Lind*'s former lawyer, Ada Brun" */
function isOwnedBy(text: string, owner: Span, person: Span): boolean {
  const gap = text.slice(owner.end, person.start);
  return ROLE_IN_FRONT.test(gap) && /^['’]/u.test(gap) && wordsOf(gap).some(({ form }) => isNoun(form));
}

const ROLE_IN_FRONT = /^[^,.:;!?\n]*(?:, ?)?$/u;

/** "'s former lawyer, " */
const OWNED_ROLE = /^['’]s? [\p{Ll} -]{3,60}, (?=\p{Lu})/u;

/** "for", "of the late President": what joins a noun to whom it belongs. */
function isLink([link, ...rest]: readonly Word[]): boolean {
  return (
    /^(?:of|for|to)$/.test(link?.form ?? "") &&
    rest.length <= MOST_TITLES &&
    rest.every(({ form }) => DETERMINERS.has(form) || !FUNCTION_WORDS.has(form))
  );
}

/** Most words between "for" and a name: "for the former District Attorney Lind". */
const MOST_TITLES = 4;

function isNoun(form: string): boolean {
  return RELATIVE.has(form) && !OTHERS_BY_NAME.has(form);
}
