import { DENIALS } from "../../../english/framing-words.ts";
import {
  DETERMINERS,
  FUNCTION_WORDS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from "../../../english/function-words.ts";
import { PERSON_NOUNS } from "../../../english/nouns.ts";
import { SUBJECT_PRONOUNS } from "../../../english/pronouns.ts";
import {
  BEHIND_SOUGHT_OFFICES,
  FORMER_HOLDERS,
  HAVING_OFFICE,
  LEAVING_OFFICE,
  LESSER_HOLDERS,
  SEEKING_OFFICE,
  TITLES,
} from "../../../english/titles.ts";
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
  for (const form of before.slice(-LONGEST_OWNER).reverse()) {
    if (LESSER_HOLDERS.has(form)) isLesser = true;
    else if (FORMER_HOLDERS.has(form)) isFormer = true;
    else if (FUNCTION_WORDS.has(form) || (TITLES.has(form) && !PERSON_NOUNS.has(form))) break;
  }
  if (isFormer) return isLesser ? "former-lesser" : "former";
  return isLesser ? "lesser" : "holder";
}

/** What an article makes of an office at a word, by what it says around it. */
export function standingAt(text: string, words: readonly Word[], at: number): Standing {
  const before = formsRightBefore(text, words, at);
  const own = standingInFront(before);
  if (isSought(text, words, at)) return "none";
  // "did not please Mayor Roe": of what she is, only the title says something.
  const isTitle = startsWithCapital(text, words[at + 1]) && isJoinedToNext(text, words, at);
  if (isTitle) return own;
  if (isDenied(before) || isSupposed(before)) return "none";
  return isLeft(text, words, at, before) ? former(own) : own;
}

function former(standing: Standing): Standing {
  return standing === "lesser" || standing === "former-lesser" ? "former-lesser" : "former";
}

/** "mayor-*elect*", "the mayor *hopeful*" */
function isSought(text: string, words: readonly Word[], at: number): boolean {
  return isJoinedToNext(text, words, at) && BEHIND_SOUGHT_OFFICES.has(words[at + 1]?.form ?? "");
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

/** "resigned as *mayor*", "was *mayor* until 2019", "*mayor* of Tarn from 2010 to 2019"; not "is *mayor* until 2030". */
function isLeft(text: string, words: readonly Word[], at: number, before: readonly string[]): boolean {
  const last = before.findLast(form => !DETERMINERS.has(form)) ?? "";
  if (last === "as" && before.some(form => LEAVING_OFFICE.has(form))) return true;
  const isStill = before.some(form => /^(?:is|remains|will|stays|has)$/.test(form));
  return !isStill && UNTIL.test(text.slice(words[at]?.end));
}

/** In the rest of the clause. */
const UNTIL =
  /^(?! said)(?: [\p{L}’'-]+){0,6}? (?:(?:until|till) |from (?:\p{L}+ )?\d{4} (?:to|until|till) )/u;

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
