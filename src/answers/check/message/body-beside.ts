import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { PARTY_LETTERS, SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { DEMONYMS } from "../../../english/people/demonyms.ts";
import { isHeadOfBody } from "../../../english/people/institutions.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import {
  ABBREVIATED_OFFICES,
  HONORIFICS,
  OFFICES_OF_PLACES,
  PLAINLY_FORMER,
  TITLES,
} from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isOwner, withoutOwner } from "../../../text/owner.ts";
import type { Span } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";
import { isNamed } from "./message-word.ts";
import { isLearned, isOffice } from "./office-words.ts";

/** The body or place that a message says a speaker belongs to: "Ann Roe of the *Tarn Front*", "Ann Roe, *Tarn Front*". */
export interface Body {
  readonly kind: "body";
  /** Its words, without "the" and "of". */
  readonly forms: readonly string[];
  /** What somebody is there: councillor in "*Leeds* councillor". Whoever only lives there isn't. */
  readonly office?: string;
}

/** Where a body stands among the words of a part of a message: its first word, and the one behind its last. */
interface BodyPlace {
  readonly from: number;
  readonly to: number;
}

/** Most words from a name to the end of what its owner is: "Ann Roe, 36, acting chief executive of the Tarn Harbour Board". */
const LONGEST_DESCRIPTION = 14;

/** Most words of a body without capitals: "the county harbour union". */
const LONGEST_COMMON = 4;

/**
 * The bodies and places behind the speaker's name that say whose the speaker is: any right behind it, and a body behind what
 * the speaker is.
 *
 * @example "Ann Roe from *Oslo*", "Ann Roe (*Tarn Front*)", "Ann Roe of the *harbour union*", "Ann Roe, president of the *Tarn Front*"
 */
export function bodiesBehind(text: string, words: readonly Word[], names: readonly Span[]): BodyPlace[] {
  const [name] = names;
  const first = name ? words.findIndex(({ start }) => start >= name.end) : -1;
  const opening = words[first];
  if (!name || !opening) return [];
  const gap = text.slice(name.end, opening.start);
  if (!/^(?: |,? ?[–—|;/-] ?|, ?| ?[([]|\n)$/u.test(gap)) return [];
  const at = isAge(text, words, first) ? first + 1 : first;
  const isSetOff = gap !== " ";
  const own = isLink(words[at]) ? behindLink(text, words, at) : isSetOff ? runAt(text, words, at) : null;
  if (own && !words.slice(own.from, own.to).some(word => isNamed(word, names))) return [own];
  const inRole = isSetOff ? bodiesInRole(text, words, at) : [];
  return inRole.filter(({ from, to }) => !words.slice(from, to).some(word => isNamed(word, names)));
}

/** "*Tarn Front* president Ann Roe", "*Tarn* manager Ann Roe", "*Tarn*'s Ann Roe": a body or place in front of what the speaker is. */
export function bodiesInFront(text: string, words: readonly Word[], names: readonly Span[]): BodyPlace[] {
  const [name] = names;
  const at = name ? words.findIndex(({ end }) => end > name.start) : -1;
  let to = at;
  while (
    to > 0 &&
    isJoinedToNext(text, words, to - 1) &&
    isCommon(words[to - 1]) &&
    !isOfName(text, words[to - 1])
  )
    to--;
  let from = to;
  while (from > 0 && isJoinedToNext(text, words, from - 1) && isOfName(text, words[from - 1])) from--;
  const last = words[to - 1];
  // "*Labour*'s Ann Roe": a party, too.
  if (to === at && from < to && last && isOwner(text, last)) return [{ from, to }];
  if (to === at || from === to || last === undefined || DEMONYMS.has(last.form)) return [];
  const isBody = (to > from + 1 && isHeadOfBody(withoutOwner(text, last))) || isPlaceInRole(text, words, to);
  return isBody ? [{ from, to }] : [];
}

/** The bodies at places that are known to be some. */
export function bodiesAt(words: readonly Word[], places: readonly Span[]): BodyPlace[] {
  return places.flatMap(place => {
    const from = words.findIndex(word => isNamed(word, [place]));
    return from < 0 ? [] : [{ from, to: words.findLastIndex(word => isNamed(word, [place])) + 1 }];
  });
}

/** "Tarn *manager*", not "Labour *mayor*": a party is what somebody is. */
function isPlaceInRole(text: string, words: readonly Word[], role: number): boolean {
  const place = words[role - 1];
  const noun = words[role]?.form ?? "";
  return (
    place !== undefined &&
    runAt(text, words, role - 1) !== null &&
    (PERSON_NOUNS.has(noun) || OFFICES_OF_PLACES.has(noun)) &&
    !isOwner(text, place)
  );
}

export function bodyOf(text: string, words: readonly Word[], { from, to }: BodyPlace): Body {
  const own = words.slice(from, to).filter(({ form }) => !FUNCTION_WORDS.has(form));
  const body = { kind: "body", forms: own.map(word => withoutOwner(text, word)) } as const;
  const office = officeAt(text, words, { from, to });
  return office === null ? body : { ...body, office };
}

/** "*Leeds* councillor", "councillor in *Leeds*", "head of research at *Acme*" */
function officeAt(text: string, words: readonly Word[], { from, to }: BodyPlace): string | null {
  for (let at = to; at < to + NEAR && isJoinedToNext(text, words, at - 1) && isCommon(words[at]); at++)
    if (isRole(words[at]?.form ?? "")) return words[at]?.form ?? null;
  let link = from - 1;
  while (DETERMINERS.has(words[link]?.form ?? "")) link--;
  if (!/^(?:of|for|in|at|from|with)$/.test(words[link]?.form ?? "")) return null;
  for (let at = link - 1; at >= Math.max(0, link - NEAR) && isJoinedToNext(text, words, at); at--) {
    const { form = "" } = words[at] ?? {};
    if (isRole(form)) return form;
    if (SAYING_IN_MESSAGES.has(form) || form === "who") return null;
  }
  return null;
}

function isRole(form: string): boolean {
  return isOffice(form) || isLearned(form);
}

/** Most words from a body to the office in it: "*Acme* deputy managing director". */
const NEAR = 4;

/** "speaking for the *Tarn Front*", "on behalf of the *Tarn Front*", "representing the *Tarn Front*" */
export function bodiesSpokenFor(
  text: string,
  words: readonly Word[],
  named: readonly Span[],
): readonly BodyPlace[] {
  return words.flatMap((_, at) => {
    if (!isSpeakingFor(words, at)) return [];
    const from = at + (DETERMINERS.has(words[at + 1]?.form ?? "") ? 2 : 1);
    const body = isJoinedToNext(text, words, from - 1) ? capitalsAt(text, words, from) : null;
    const isOfNamed = body && words.slice(body.from, body.to).some(word => isNamed(word, named));
    return body && !isOfNamed ? [body] : [];
  });
}

/** Whether a word is in front of the body for which somebody speaks: "speaking *for*", "on behalf *of*", "*representing*". */
export function isSpeakingFor(words: readonly Word[], at: number): boolean {
  const [before, form] = [words[at - 1]?.form ?? "", words[at]?.form ?? ""];
  return (
    /^(?:represent|represents|represented|representing)$/.test(form) ||
    (form === "of" && before === "behalf") ||
    (form === "for" && /^(?:speak|speaks|spoke|speaking|talking|writing|acting|appearing)$/.test(before))
  );
}

/** "Ann Roe, *36*, of Oslo" */
function isAge(text: string, words: readonly Word[], at: number): boolean {
  return /^\d{1,3}$/.test(words[at]?.form ?? "") && text.slice(words[at]?.end, words[at + 1]?.start) === ", ";
}

function isLink(word: Word | undefined): boolean {
  return /^(?:of|from|for|with)$/.test(word?.form ?? "");
}

/** "from *Oslo*", "of the *harbour union*"; not "from the gallery", "for months" */
function behindLink(text: string, words: readonly Word[], link: number): BodyPlace | null {
  const isDetermined = DETERMINERS.has(words[link + 1]?.form ?? "");
  const from = link + (isDetermined ? 2 : 1);
  if (!isJoinedToNext(text, words, from - 1)) return null;
  // "for the Courier" is for no courier.
  const capital = isDetermined ? capitalsAt(text, words, from) : runAt(text, words, from);
  if (capital || !/^(?:of|from)$/.test(words[link]?.form ?? "")) return capital;
  let to = from;
  while (
    to < from + LONGEST_COMMON &&
    isCommon(words[to]) &&
    (to === from || isJoinedToNext(text, words, to - 1))
  )
    to++;
  return isHeadOfBody(words[to - 1]?.form ?? "") && to > from ? { from, to } : null;
}

function isCommon(word: Word | undefined): boolean {
  return word !== undefined && !FUNCTION_WORDS.has(word.form) && !SAYING_IN_MESSAGES.has(word.form);
}

/** Words with a capital, joined by "of" or "and" too; not a day, nor what somebody is: "Monday", "Mayor of Tarn". */
function runAt(text: string, words: readonly Word[], from: number): BodyPlace | null {
  const run = capitalsAt(text, words, from);
  const own = run ? words.slice(run.from, run.to) : [];
  return own.some(({ form }) => ROLES.some(list => list.has(form))) ? null : run;
}

function capitalsAt(text: string, words: readonly Word[], from: number): BodyPlace | null {
  if (!isOfName(text, words[from])) return null;
  let to = from + 1;
  while (isJoinedToNext(text, words, to - 1)) {
    if (isOfName(text, words[to])) to++;
    else if (/^(?:of|and|the|for)$/.test(words[to]?.form ?? "") && isOfName(text, words[to + 1])) to += 2;
    else break;
  }
  return { from, to };
}

function isOfName(text: string, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    startsWithCapital(text, word) &&
    !CALENDAR.has(word.form) &&
    // "Former mayor Ann Roe"
    !PLAINLY_FORMER.has(word.form) &&
    !FUNCTION_WORDS.has(word.form)
  );
}

const ROLES: readonly { has(form: string): boolean }[] = [
  ABBREVIATED_OFFICES,
  HONORIFICS,
  PARTY_LETTERS,
  PERSON_NOUNS,
  TITLES,
];

const IN_ROLES = /^(?:of|for|from|at|and)$/;

/** "mayor of *Tarn*", "councillor in *Tarn*", "the *Tarn* councillor"; not "the Scottish mayor" */
function isPlaceOfOffice(text: string, words: readonly Word[], at: number): boolean {
  const [before = "", form = "", next = ""] = [-1, 0, 1].map(step => words[at + step]?.form ?? "");
  if (/^(?:of|for)$/.test(before) || (before === "in" && OFFICES_OF_PLACES.has(words[at - 2]?.form ?? "")))
    return true;
  // "coach at *Tarn*"; not "coach, at *Wembley*"
  if (before === "at" && isRole(words[at - 2]?.form ?? "") && isJoinedToNext(text, words, at - 2))
    return true;
  return isJoinedToNext(text, words, at) && OFFICES_OF_PLACES.has(next) && !DEMONYMS.has(form);
}

/** "president of the *Tarn Front*": the bodies in what somebody is, up to the end of the clause. */
function bodiesInRole(text: string, words: readonly Word[], from: number): BodyPlace[] {
  const found: BodyPlace[] = [];
  for (let at = from; at < Math.min(words.length, from + LONGEST_DESCRIPTION); at++) {
    const { form = "" } = words[at] ?? {};
    // "president of Acme, *on* Radio Tarn"
    const isInOfOffice = form === "in" && OFFICES_OF_PLACES.has(words[at - 1]?.form ?? "");
    const isOpening =
      FUNCTION_WORDS.has(form) && !DETERMINERS.has(form) && !IN_ROLES.test(form) && !isInOfOffice;
    if (SAYING_IN_MESSAGES.has(form) || isOpening) break;
    const run = runAt(text, words, at);
    const isWhole = run && (run.to > at + 1 || isPlaceOfOffice(text, words, at));
    if (run && isWhole) found.push(run);
    const end = run?.to ?? at + 1;
    if (!/^['’]?(?: |, | \(|-)$/u.test(text.slice(words[end - 1]?.end, words[end]?.start))) break;
    at = end - 1;
  }
  return found;
}
