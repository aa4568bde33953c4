import { DETERMINERS, SUBORDINATORS } from "../../../english/grammar/function-words.ts";
import {
  BETWEEN_NAME_AND_VERB as BETWEEN,
  BY_SOMEBODY,
  SAYING_IN_MESSAGES as SAYING,
} from "../../../english/messages/message-words.ts";
import { DEMONYMS } from "../../../english/people/demonyms.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { isOwner } from "../../../text/owner.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { type Span, sliceOf, trimSpan } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import { type KnownNames, wordsOfTag } from "./known-names.ts";
import { anyNameFrom, LONGEST_NAME, nameEndingAt, nameFrom } from "./name-at-word.ts";
import { personBehindRole } from "./person-behind-role.ts";
import { personInFront } from "./person-in-front.ts";
import { isPlaceOfRole } from "./place-of-role.ts";
import { roleBehind } from "./role-behind.ts";
import { LONGEST_ROLE, labelOf, opensAside } from "./speaker-label.ts";
import { endWithSpokesNoun, spokespersonAlone, spokespersonIn } from "./spokespeople-in-text.ts";
import { strangerFrom } from "./stranger-names.ts";

/** A line below the words may be the speaker if it has no more words than this. */
export const LONGEST_SIGNATURE = 8;

/** Most words after the name of a signature: "— Zelensky, 17 November 2024, Kyiv". */
const LONGEST_REST = 4;

/** A message with marked words, and the parts before and after them that may name their speaker. */
interface Beside {
  readonly text: string;
  readonly before: Span;
  readonly after: Span;
  readonly names: KnownNames;
}

interface Rule {
  /** A message that this rule reads and none before it, with the name in bold. */
  readonly example: string;
  readonly find: (beside: Beside) => Span | null;
  /** The message says that the person named spoke, not only the name. */
  readonly isSaid?: true;
}

/**
 * The ways in which a message names the speaker of marked words. The first that finds a name is taken, so what stands
 * closer to the words, and says more plainly whose they are, comes first.
 */
export const SPEAKER_RULES = {
  signature: {
    example: "as Starmer heard “…” — **Zelensky**",
    find: ({ text, after, names }) => signed(text, after, names),
  },
  "according to, right behind": {
    example: "Starmer: “…” according to **Zelensky**",
    find: ({ text, after, names }) => nameBehindPreposition(text, after, true, names),
    isSaid: true,
  },
  "label or verb in front": {
    example: "according to Starmer, **Zelensky** said “…”",
    find: beside => nameInFront(beside),
    isSaid: true,
  },
  "according to, in front": {
    example: "according to **Zelensky** “…” Starmer said",
    find: ({ text, before, names }) => nameBehindPreposition(text, before, false, names),
    isSaid: true,
  },
  "verb behind": {
    example: "Starmer “…” **Zelensky** said",
    find: ({ text, after, names }) => nameByVerb(text, after, "first", names),
    isSaid: true,
  },
  "according to, further behind": {
    example: "Starmer “…” lol what a quote by **Zelensky**",
    find: ({ text, after, names }) => nameBehindPreposition(text, after, false, names),
    isSaid: true,
  },
  "nothing else in front": {
    example: "**Keir Starmer** “…”",
    find: beside => bareName(beside),
  },
  "nothing else behind": {
    example: "“…” **Bo Lanz**, owner of the dam",
    find: ({ text, after, names }) => nameRightAfter(text, after, names),
  },
  "alone on the next line": {
    example: "“…”\n**Keir Starmer**",
    find: ({ text, after, names }) => nameBelow(text, after, names),
  },
  "who speaks for a body": {
    example: "a **Telmast spokeswoman** said “…”",
    find: ({ text, before, after, names }) =>
      spokespersonOrName(text, before, names) ?? spokespersonOrName(text, after, names),
  },
  "nobody whom articles know": {
    example: "“…” **netanyahu**",
    find: ({ text, after, names }) => strangerAlone(text, after, names),
  },
} as const satisfies Record<string, Rule>;

/**
 * The name beside quoted words in a message, as a span of the message; null if there is none.
 *
 * `before` and `after` are the parts of the message that may contain the name.
 *
 * @example "as Starmer said, “…”", "“…” — Zelensky", "Zelensky: “…”", "“…,” said Mr Putin"
 */
export function namedSpeaker(text: string, before: Span, after: Span, names: KnownNames): Span | null {
  for (const { find, isSaid = false } of Object.values<Rule>(SPEAKER_RULES)) {
    const name = find({ text, before, after, names });
    if (!name || isTagOfTopic(text, name, names, isSaid)) continue;
    const person = personBehindRole(text, name, names) ?? personInFront(text, name, names);
    if (person) return person;
    const role = roleBehind(text, name.end);
    // "— Scottish organiser of the union", "a midwife at Kingsholme said": nobody is named.
    if ((role !== null && isOfPeople(text, name)) || isPlaceOfRole(text, name, names)) continue;
    if (role !== null && isOwner(text, { start: name.start, end: name.end + 2 }))
      return { start: name.start, end: role };
    return personOf(text, { start: name.start, end: endWithSpokesNoun(text, name.end) }, names);
  }
  return null;
}

/** "Ann Roe" of "Ann Roe, Acme Foods", "Ann Roe of Acme Foods" and "Ann Roe fumed". */
export function personOf(text: string, name: Span, names: KnownNames): Span {
  return personInFront(text, name, names) ?? nameAlone(text, name, names);
}

/** "Scottish" */
function isOfPeople(text: string, name: Span): boolean {
  return wordsOf(text, name).every(({ form }) => DEMONYMS.has(form));
}

/** "Telmast spokeswoman"; "Ann Roe" of "Ann Roe, a spokeswoman for Telmast". */
function spokespersonOrName(text: string, part: Span, names: KnownNames): Span | null {
  const found = spokespersonIn(text, part);
  if (!found) return null;
  const known = names.namedIn(text.slice(0, found.start), [{ start: 0, end: part.start }]).at(-1);
  const isBeside = known && /^,? ?\(?(?:(?:an?|the) )?$/iu.test(text.slice(known.end, found.start));
  return isBeside ? known : found;
}

/**
 * "Ann Roe" of "Labour's Ann Roe", "Ann Roe fumed", "boasted Ann Roe" and "said Ann Roe of Ben Lind": what is left of a name must be a known
 * one of several words, or somebody known in front of whom or what the words or the speaker are of.
 */
function nameAlone(text: string, name: Span, names: KnownNames): Span {
  const inFront = IN_FRONT_OF_NAME.exec(sliceOf(text, name))?.[0].length ?? 0;
  const bare = { start: name.start + inFront, end: name.end };
  if (inFront > 0 && names.isKnown(sliceOf(text, bare))) return bare;
  const of = sliceOf(text, name).indexOf(" of ");
  const left = { start: name.start, end: name.start + of };
  if (of > 0 && names.isKnown(sliceOf(text, left)) && !names.isKnown(sliceOf(text, name))) return left;
  const words = wordsOf(text, name);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length <= FEWEST_OF_NAME || names.isKnown(sliceOf(text, name))) return name;
  const isSmall = (word: Word) => /^\p{Ll}/u.test(text.slice(word.start));
  const behind = { start: name.start, end: words.at(-2)?.end ?? name.end };
  // "Ann Roe fumed", not "Ann Roe's lawyer"
  if (isSmall(last) && !isOwner(text, behind) && names.isKnown(sliceOf(text, behind))) return behind;
  const front = { start: words[1]?.start ?? name.start, end: name.end };
  return isSmall(first) && names.isKnown(sliceOf(text, front)) ? front : name;
}

/** "*Labour's* Ann Roe", "*@Verbatim* Ann Roe" */
const IN_FRONT_OF_NAME = /^(?:@\S+|\p{Lu}.*['’]s) /u;

/** Words that a full name has at least. */
const FEWEST_OF_NAME = 2;

/**
 * "#Tarn" says what the message is about, unless a speaker has the name; so does "#Tarn:" if articles print the name,
 * but not "#netanyahu:" where none does.
 */
function isTagOfTopic(text: string, name: Span, names: KnownNames, isSaid: boolean): boolean {
  const phrase = sliceOf(text, name);
  const isTag = text.charAt(name.start - 1) === "#";
  return isTag && !names.isKnown(wordsOfTag(phrase)) && !(isSaid && !names.isMeant(phrase));
}

/** "as Starmer said", "Zelensky:"; a label comes before a verb of an earlier sentence: "Starmer said no. Biden: “…”". */
function nameInFront({ text, before, after, names }: Beside): Span | null {
  const byVerb = nameByVerb(text, before, "last", names);
  const named = labelOf(text, before, names);
  const label = named && isHeading(text, named, after, names) ? null : named;
  if (!byVerb || !label) return byVerb ?? label;
  const between = { start: byVerb.start, end: label.end };
  const isLater = splitSentences(text, between).length > 1 || sliceOf(text, between).includes("\n");
  return isLater ? label : byVerb;
}

/** "Tarn flood: “…” Starmer": articles have the name, but as nobody's, and somebody known signs. */
function isHeading(text: string, label: Span, after: Span, names: KnownNames): boolean {
  const phrase = sliceOf(text, label);
  if (names.isKnown(phrase) || !names.isMeant(phrase) || names.peopleIn(phrase, []).length > 0) return false;
  const [first] = names.namedIn(text.slice(0, after.end), [{ start: 0, end: after.start }]);
  return first !== undefined && wordsOf(text, { start: after.start, end: first.start }).length === 0;
}

/**
 * “…” *Bo Lanz*, owner of the dam: a full name right after the words, and nothing else but a role. Known speakers are
 * compared wherever a message names them.
 */
function nameRightAfter(text: string, after: Span, names: KnownNames): Span | null {
  const [first, second] = wordsOf(text, after);
  if (!first || !second || !/^[\s.,;"”’»)]{0,4}$/u.test(text.slice(after.start, first.start))) return null;
  const name = nameFrom(text, first.start, after.end, false);
  if (!name || name.end < second.end) return null;
  const rest = sliceOf(text, { start: name.end, end: after.end }).trim();
  const isAlone = /^(?:$|,\s+\p{Ll}|[.!…)]{1,3}$)/u.test(rest);
  return isAlone && names.isName(sliceOf(text, name)) && !names.isKnown(sliceOf(text, name)) ? name : null;
}

/** “…” *netanyahu*, on the same line or the next: a name that no article has, and nothing else. */
function strangerAlone(text: string, after: Span, names: KnownNames): Span | null {
  const name = strangerFrom(text, after);
  if (!name || names.isKnown(sliceOf(text, name))) return null;
  const isRight = /^[\s.,;"”’»)(—–~-]{0,6}$/u.test(text.slice(after.start, name.start));
  return isRight && wordsOf(text, { start: name.end, end: after.end }).length === 0 ? name : null;
}

/** "Name" alone after the words, on its own line. */
function nameBelow(text: string, after: Span, names: KnownNames): Span | null {
  const words = wordsOf(text, after);
  const [first] = words;
  if (!first || words.length > LONGEST_NAME || !text.slice(after.start, first.start).includes("\n"))
    return null;
  const name = nameFrom(text, first.start, after.end, false);
  return name && names.isName(sliceOf(text, name)) ? name : null;
}

const SIGNATURE_MARK = /^[\s.,;"”’»]{0,6}(?:[—–―~]{1,2}|-{1,2}|\((?=@?\p{L}))[ \t]{0,3}/u;

/** "— Name", "(Name)", "~ Name" right after the words. */
function signatureAfter(text: string, after: Span): Span | null {
  const mark = SIGNATURE_MARK.exec(sliceOf(text, after));
  return mark ? nameFrom(text, after.start + mark[0].length, after.end, true) : null;
}

function signed(text: string, after: Span, names: KnownNames): Span | null {
  const name = signatureAfter(text, after);
  return name && names.isName(sliceOf(text, name)) ? name : null;
}

/** A signature followed only by a date or a place: anything more is a sentence with a dash. */
export function wholeSignature(text: string, after: Span, names: KnownNames): Span | null {
  const spokesperson = spokespersonSigned(text, after);
  if (spokesperson) return spokesperson;
  const speaker = signed(text, after, names) ?? knownInBrackets(text, after, names);
  const rest = speaker ? wordsOf(text, { start: speaker.end, end: after.end }).length : 0;
  return rest > LONGEST_REST ? null : speaker;
}

/** "- a *spokeswoman for the Park Authority*", with nothing behind it. */
function spokespersonSigned(text: string, after: Span): Span | null {
  const mark = SIGNATURE_MARK.exec(sliceOf(text, after));
  return mark && spokespersonAlone(text, { start: after.start + mark[0].length, end: after.end });
}

/** Whether a line signs the words above it: "— Name", or a known name with what somebody is. */
export function isSignature(text: string, line: Span, names: KnownNames): boolean {
  if (wordsOf(text, line).length > LONGEST_SIGNATURE) return false;
  const signature = wholeSignature(text, line, names);
  const opening = signature ?? openingName(text, line);
  return opening !== null && (signature !== null || names.isKnown(sliceOf(text, opening)));
}

/** The name with which a short line begins, at most set off from the rest of it: "*Ann Roe*, MP for Tarn". */
export function openingName(text: string, line: Span): Span | null {
  if (wordsOf(text, line).length > LONGEST_SIGNATURE) return null;
  const { start } = trimSpan(text, line);
  const name = nameFrom(text, start, line.end, false);
  const isSetOff = name?.start === start && /^\s*(?:$|[,(–—-])/u.test(text.slice(name.end, line.end));
  return isSetOff ? name : null;
}

/** "(ann roe, fisherman)": a known name in small letters opens brackets. */
function knownInBrackets(text: string, after: Span, names: KnownNames): Span | null {
  const open = /^[\s.,;"”’»]{0,6}\(/u.exec(sliceOf(text, after));
  if (!open) return null;
  const start = after.start + open[0].length;
  const [known] = names.namedIn(text.slice(0, after.end), [{ start: 0, end: start }]);
  return known?.start === start ? known : null;
}

function nameByVerb(text: string, part: Span, which: "first" | "last", names: KnownNames): Span | null {
  const words = wordsOf(text, part);
  const verbs = words.flatMap(({ form }, at) => (SAYING.has(form) ? [at] : []));
  const ordered = which === "last" ? verbs.reverse() : verbs.slice(0, 1);
  for (const at of ordered) {
    // After the words, the verb is near them or belongs to something else.
    if (which === "first" && at > LONGEST_NAME) return null;
    const isInverted = which === "first" && at <= 1;
    const upTo = nameUpTo(text, words, at, names);
    if (upTo && isAsker(words, upTo, at)) continue;
    const found =
      upTo ?? (isInverted ? anyNameFrom(text, { start: words[at]?.end ?? 0, end: part.end }, names) : null);
    if (found) return found;
  }
  return null;
}

/** "Roe, *when Bo Lee asked* about the dam": not the one who is quoted. */
function isAsker(words: readonly Word[], name: Span, verb: number): boolean {
  const before = words[words.findIndex(({ start }) => start >= name.start) - 1];
  return /^ask(?:s|ed)$/.test(words[verb]?.form ?? "") && SUBORDINATORS.has(before?.form ?? "");
}

/** The name that ends before the word at `at`, skipping adverbs between them. */
function nameUpTo(text: string, words: readonly Word[], at: number, names: KnownNames): Span | null {
  let to = at - 1;
  while (to >= 0 && BETWEEN.has(words[to]?.form ?? "")) to--;
  return nameEndingAt(text, words, beforeAside(text, words, to, at), names);
}

/** "Roe, asked about Lee, said": the number of the word before an aside that ends at `to`; without one, `to` itself. */
function beforeAside(text: string, words: readonly Word[], to: number, verb: number): number {
  const commaAfter = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start).includes(",");
  if (to + 1 > verb || !commaAfter(to)) return to;
  let from = to;
  while (from > 0 && !commaAfter(from - 1)) from--;
  return from > 0 && opensAside(text, words[from]) ? from - 1 : to;
}

/** "according to Name", "per Name", "a quote from Name". */
function nameBehindPreposition(text: string, part: Span, isFirst: boolean, names: KnownNames): Span | null {
  const words = wordsOf(text, part);
  for (const [at, { form, end }] of words.entries()) {
    const previous = words[at - 1]?.form;
    const isOne =
      (form === "to" && previous === "according") ||
      form === "per" ||
      ((form === "from" || form === "by") &&
        (BY_SOMEBODY.has(previous ?? "") || SAYING.has(previous ?? "") || at === 0));
    if (isFirst && at > 1) return null;
    if (isOne) {
      // "by owner Bert Lunz", "by the owner, Bert Lunz"
      const role = words
        .slice(at + 1, at + 1 + LONGEST_ROLE)
        .findIndex(({ form: word }) => !DETERMINERS.has(word) && !PERSON_NOUNS.has(word));
      const start = role > 0 ? (words[at + role]?.end ?? end) : end;
      const name = anyNameFrom(text, { start, end: part.end }, names);
      if (name) return name;
    }
  }
  return null;
}

/** Only a name before the words: "Keir Starmer “…”". */
function bareName({ text, before, after, names }: Beside): Span | null {
  const words = wordsOf(text, before);
  const name = nameEndingAt(text, words, words.length - 1, names);
  if (!name || isHeading(text, name, after, names)) return null;
  return words.every(word => word.start >= name.start) ? name : null;
}
