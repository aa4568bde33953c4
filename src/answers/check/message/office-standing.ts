import { DENIALS } from "../../../english/framing/framing-words.ts";
import { CALENDAR } from "../../../english/grammar/calendar.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import { SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { BEFORE_SETTINGS, UNREAL_SETTINGS } from "../../../english/messages/told-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import {
  BEHIND_SOUGHT_OFFICES,
  FORMER_HOLDERS,
  GETTING_OFFICE,
  HAVING_OFFICE,
  HOLDING_OFFICE,
  LEAVES_BY_ONESELF,
  LEAVES_OFFICE,
  LEAVING_OFFICE,
  LESSER_HOLDERS,
  SEEKING_OFFICE,
  TITLES,
  UNREAL_HOLDERS,
} from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";

/**
 * Whether somebody has an office, one below it ("deputy mayor", "vice president"), has it no longer ("ex-mayor", "former deputy
 * mayor") or hasn't got it ("mayor-elect", "would make a good mayor").
 */
export type Standing = "holder" | "lesser" | "former" | "former-lesser" | "none";

/** Most words in front of an office that belong to it: "*former New York City Police* commissioner". */
const LONGEST_OWNER = 6;

/** Most words of a clause that are read in front of an office: "would make a very good", "resigned in anger as". */
const REACH = 6;

/** What the words in front of an office, in a message or an article, make of it. */
export function standingInFront(before: readonly string[]): Standing {
  let [isFormer, isLesser] = [false, false];
  for (const [at, form] of before.slice(-LONGEST_OWNER).reverse().entries()) {
    if (UNREAL_HOLDERS.has(form) || isWouldBe(before, before.length - 1 - at)) return "none";
    if (LESSER_HOLDERS.has(form)) isLesser = true;
    else if (FORMER_HOLDERS.has(form)) isFormer = true;
    else if (FUNCTION_WORDS.has(form) || (TITLES.has(form) && !PERSON_NOUNS.has(form))) break;
  }
  if (isFormer) return isLesser ? "former-lesser" : "former";
  return isLesser ? "lesser" : "holder";
}

/** "*would-be* mayor", "the mayor *who would be* king" is none. */
function isWouldBe(before: readonly string[], at: number): boolean {
  return before[at] === "be" && before[at - 1] === "would" && before[at - 2] !== "who";
}

/** What an article makes of an office at a word, by what it says around it. */
export function standingAt(text: string, words: readonly Word[], at: number): Standing {
  const before = formsRightBefore(text, words, at);
  const own = standingInFront(before);
  const isNone = isSought(text, words, at) || isInLongerWord(text, words, at) || isPlayed(text, words, at);
  // "nicknamed the mayor"
  const isNicknamed = UNREAL_HOLDERS.has(before.findLast(form => !DETERMINERS.has(form)) ?? "");
  if (own === "none" || isNone || isNicknamed) return "none";
  // "did not please Mayor Roe": of what she is, only the title says something.
  const isTitle =
    startsWithCapital(text, words[at + 1]) && isJoinedToNext(text, words, at) && before.at(-1) !== "as";
  if (isTitle) return own;
  if (isDenied(before) || isSupposed(before)) return "none";
  if (isLeft(text, words, at, before)) return former(own);
  return isOfUnknownTime(before) ? "none" : own;
}

function former(standing: Standing): Standing {
  return standing === "lesser" || standing === "former-lesser" ? "former-lesser" : "former";
}

/** "mayor-*elect*", "the mayor *hopeful*" */
function isSought(text: string, words: readonly Word[], at: number): boolean {
  return isJoinedToNext(text, words, at) && BEHIND_SOUGHT_OFFICES.has(words[at + 1]?.form ?? "");
}

/** "the mayor *in the film*", "the mayor of Tarn *in a play*" */
function isPlayed(text: string, words: readonly Word[], at: number): boolean {
  for (let to = at + 1; to < at + LONGEST_TERM && isJoinedToNext(text, words, to - 1); to++) {
    const { form = "" } = words[to] ?? {};
    if (UNREAL_SETTINGS.has(form))
      return words.slice(at + 1, to).some(word => BEFORE_SETTINGS.has(word.form));
    if (!isInPhrase(text, words, to)) return false;
  }
  return false;
}

/** "is not a *mayor*", "never became *mayor*". */
function isDenied(before: readonly string[]): boolean {
  const at = before.findLastIndex(form => DENIALS.has(form));
  return at >= 0 && before.slice(at + 1).every(form => DETERMINERS.has(form) || HAVING_OFFICE.has(form));
}

/** "would make a good *mayor*", "ran to be *mayor*", "a candidate for *mayor*"; not "she would meet the *mayor*". */
function isSupposed(before: readonly string[]): boolean {
  const at = before.findLastIndex(form => SEEKING_OFFICE.has(form));
  if (at < 0) return false;
  const behind = before.slice(at + 1);
  const verb = behind.find(form => !DETERMINERS.has(form));
  return verb === undefined || BECOMING.has(verb) || PREPOSITIONS.has(verb);
}

const BECOMING: ReadonlySet<string> = new Set([
  "be",
  "become",
  "make",
  "serve",
  "been",
  "have",
  "becoming",
  "for",
]);

/** "*mayor*-hater"; not "*player*-manager", "*editor*-in-chief" */
function isInLongerWord(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || text.slice(words[at]?.end, next.start) !== "-") return false;
  return ![PERSON_NOUNS, TITLES, PREPOSITIONS].some(list => list.has(next.form)) && next.form !== "general";
}

/**
 * "resigned as *mayor*", "was *mayor*", "*mayor* of Tarn from 2010 to 2019", "the *mayor*, who resigned"; not "is *mayor* until
 * 2030".
 */
function isLeft(text: string, words: readonly Word[], at: number, before: readonly string[]): boolean {
  if (isLeftBehind(text, words, at)) return true;
  const last = before.findLast(form => !DETERMINERS.has(form)) ?? "";
  if (last === "as" && before.some(form => LEAVING_OFFICE.has(form))) return true;
  const isStill = before.some(form => /^(?:is|remains|will|stays|has)$/.test(form));
  if (isStill) return false;
  const isWas = last === "was" || (last === "been" && before.includes("had"));
  return isWas || (!GETTING_OFFICE.has(last) && isOver(text, words, at));
}

/** "the *mayor* of Tarn, who resigned in May", "the *mayor* was voted out" */
function isLeftBehind(text: string, words: readonly Word[], at: number): boolean {
  let to = at + 1;
  while (to < at + LONGEST_TERM && isJoinedToNext(text, words, to - 1) && isInPhrase(text, words, to)) to++;
  const isWho = words[to]?.form === "who" && /^,? $/u.test(text.slice(words[to - 1]?.end, words[to]?.start));
  if (!isWho && !isJoinedToNext(text, words, to - 1)) return false;
  if (isWho) to++;
  const before: string[] = [];
  for (; AUXILIARIES.has(words[to]?.form ?? "") && isJoinedToNext(text, words, to); to++)
    before.push(words[to]?.form ?? "");
  const isOpen = before.some(form => DENIALS.has(form) || MODALS_OF_SUPPOSING.has(form));
  const last = leavingEnd(
    words,
    to,
    before.some(form => PASSIVE_AUXILIARIES.has(form)),
  );
  return !isOpen && last !== null && hasNoObject(text, words, last, words[at]?.form ?? "");
}

/** Where what somebody does or suffers to leave an office ends: "resigned", "stepped *down*", "was *sacked*", "was voted *out*". */
function leavingEnd(words: readonly Word[], at: number, isPassive: boolean): number | null {
  const [form, next] = [words[at]?.form ?? "", words[at + 1]?.form ?? ""];
  if (isPassive && form === "voted" && next === "out") return at + 1;
  if (!isPassive && form === "stepped" && next === "down") return at + 1;
  const isLeaving = isPassive
    ? LEAVES_OFFICE.has(form) && !LEAVES_BY_ONESELF.has(form)
    : LEAVES_BY_ONESELF.has(form);
  return isLeaving ? at : null;
}

/** "resigned *in May*", "quit *as mayor*"; not "quit *the party*", "sacked *the clerk*", "resigned *from the party*", "was sacked *as a waitress*". */
function hasNoObject(text: string, words: readonly Word[], at: number, office: string): boolean {
  const next = words[at + 1];
  if (!next || !/^ \(?$/u.test(text.slice(words[at]?.end, next.start))) return true;
  if (next.form === "as") return words.slice(at + 2, at + 4).some(({ form }) => form === office);
  const isByMany = next.form === "by" && DETERMINERS.has(words[at + 2]?.form ?? "");
  return isByMany || BEHIND_LEAVING.has(next.form) || CALENDAR.has(next.form);
}

const BEHIND_LEAVING: ReadonlySet<string> = new Set(
  "in on after before amid over during following when because last this yesterday today earlier later two three".split(
    " ",
  ),
);

const MODALS_OF_SUPPOSING: ReadonlySet<string> = new Set(
  "will would could can may might should must shall 'd 'll reportedly".split(" "),
);

/** "her time *as* mayor": she may still be. Whoever "took over *as* mayor" or opens a sentence with "*as* mayor" is. */
function isOfUnknownTime(before: readonly string[]): boolean {
  const as = before.findLastIndex(form => !DETERMINERS.has(form));
  if (before[as] !== "as" || as === 0) return false;
  const isOpen = before.some(form => DENIALS.has(form) || form === "to");
  const isPast = before.includes("served") && !before.includes("has");
  return isOpen || isPast || !before.some(form => HOLDING_OFFICE.has(form));
}

/** Whether the rest of an office's clause says that it is over: "in the 1990s", "from 2010-19", "until 2019". */
function isOver(text: string, words: readonly Word[], at: number): boolean {
  for (let to = at; to < at + LONGEST_TERM && isInPhrase(text, words, to); to++) {
    if (endsTerm(text.slice(words[to]?.end))) return true;
    if (!isJoinedToNext(text, words, to)) return false;
  }
  return false;
}

/** Whether what follows an office or a body says that it is over: " until 2019", " from 2010 to 2012", " at the time". */
export function endsTerm(behind: string): boolean {
  const rest = behind.slice(0, LONGEST_SPAN);
  return SPAN_OF_TIME.test(rest) || BACK_THEN.test(rest) || (UNTIL.test(rest) && !RETURNING.test(rest));
}

/** Most words from an office to when it was held: "mayor of the old town of Holm until 2019". */
const LONGEST_TERM = 7;

const LONGEST_SPAN = 60;

/** Whether a word still belongs to an office: "mayor *of Tarn* until"; not "the mayor *waited* until". */
function isInPhrase(text: string, words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || SAYING_IN_MESSAGES.has(word.form) || LEAVES_OFFICE.has(word.form) || word.form === "who")
    return false;
  return (
    startsWithCapital(text, word) ||
    before?.form === "the" ||
    !(isPastForm(word.form) || AUXILIARIES.has(word.form))
  );
}

const YEARS = String.raw`(?:19|20)\d\d`;

/** "from 1990 to 1999", "(1990-1999)", "in 1999", "in the 1990s", "during the war" */
const SPAN_OF_TIME = new RegExp(
  String.raw`^ \(?(?:(?:from|between) )?(?:\p{L}+ )?${YEARS} ?(?:[-–—]|to|until|till|and) ?(?:\p{L}+ )?\d\d` +
    String.raw`|^ in (?:the )?(?:early |late |mid-)?(?:${YEARS}|['’]?\d0s|(?:fif|six|seven|eigh|nine)t?ies)|^ during `,
  "u",
);

const UNTIL = /^ (?:until|till) /u;

/** "at the time", "back then", "in those days" */
const BACK_THEN = /^,? (?:at (?:the|that) time|back then|in those days)(?! of)(?!\p{L})/u;

/** "until Ann Lee *returns*": still to come; not "until she *was* voted out". */
const RETURNING = /^ \p{L}+ (?:[\p{L}’'-]+ ){1,3}(?!was\b|has\b|is\b)\p{L}+s(?![\p{L}])/u;

/** "for *mayor*", "with the *mayor*"; not "as *mayor*". */
export function isBehindPreposition(text: string, words: readonly Word[], at: number): boolean {
  const last = formsRightBefore(text, words, at).findLast(form => !DETERMINERS.has(form)) ?? "";
  return PREPOSITIONS.has(last) && last !== "as";
}

/** The words in front of an office, as far as nothing but spaces is between them. */
export function formsRightBefore(text: string, words: readonly Word[], at: number): string[] {
  let from = at;
  while (from > Math.max(0, at - REACH) && isJoinedToNext(text, words, from - 1)) from--;
  return words.slice(from, at).map(({ form }) => form);
}

/** "met an ex-*convict*", "whose brother was a *banker*": not whom the article speaks of already, as in "the *banker*". */
export function isNewPerson(text: string, words: readonly Word[], at: number): boolean {
  const before = formsRightBefore(text, words, at).slice(-NEAR);
  const isOfKnown = before.some(form => SUBJECT_PRONOUNS.has(form) || form === "who");
  return !isOfKnown && before.some(form => INDEFINITE.has(form) || PASSIVE_AUXILIARIES.has(form));
}

const NEAR = 3;
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another"]);
