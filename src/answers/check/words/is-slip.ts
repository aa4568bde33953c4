import { NEGATIONS } from "../../../english/grammar/negations.ts";
import { ONE_SLIP_APART } from "../../../english/spelling/written-forms.ts";
import { editDistance } from "../../../text/typing-errors.ts";
import { isNumberWord } from "./number-value.ts";

/** In shorter words a doubled letter, or a letter that is missing, inserted or swapped, makes another word. */
const SHORTEST_DOUBLED = 6;
const SHORTEST_SWAPPED = 7;
const SHORTEST_MISSING = 8;

/**
 * This many letters at the start may be a prefix, and this many at the end an inflection: a slip there may be meant.
 */
const IN_FRONT = 3;
const AT_THE_END = 2;

const VOWEL = /^[aeiou]$/;

/** Endings that sound alike, in words that exist with only one of them. */
const ENDINGS = /(?:er|or)s?$|[ae]n(?:t|ts|ce|cy)$|[ai]bl(?:e|y)$/;

/**
 * Whether a word that isn't in any article is another one with a slip of the pen inside a long word: a letter
 * doubled or single, two neighbours swapped, one vowel for another, a letter missing or inserted. Never where it could
 * be another word: in a number, a negation, a prefix, or a word known to have such a neighbour.
 *
 * @example isSlip("goverment", "government"), isSlip("misiles", "missiles") // true
 * @example isSlip("immoral", "immortal"), isSlip("fiends", "friends") // false
 */
export function isSlip(typed: string, word: string): boolean {
  if (isSwappedForOne(typed, word)) return true;
  if (!isComparable(typed, word)) return false;
  if (isSlipOfSound(typed, word)) return true;
  if (word.length < SHORTEST_SWAPPED) return false;
  if (isSwapped(typed, word)) return true;
  const from = firstDifference(typed, word);
  const length = Math.min(typed.length, word.length);
  if (from < IN_FRONT || from >= length - AT_THE_END) return false;
  if (typed.length === word.length) return isVowelSlip(typed, word, from);
  return word.length >= SHORTEST_MISSING && (isWithout(typed, word, from) || isWithout(word, typed, from));
}

/**
 * Whether two forms sound alike: a letter doubled or single, "contracter" for "contractor". Such a slip doesn't
 * create another inflection of the word.
 */
export function isSlipOfSound(typed: string, word: string): boolean {
  if (!isComparable(typed, word) || word.length < SHORTEST_DOUBLED) return false;
  if (single(typed) === single(word)) return true;
  const at = firstDifference(typed, word);
  return at >= IN_FRONT && ENDINGS.test(typed) && ENDINGS.test(word) && isVowelSlip(typed, word, at);
}

function isComparable(typed: string, word: string): boolean {
  return mayBeSlip(typed, word) && ![typed, word].some(form => ONE_SLIP_APART.has(form));
}

function mayBeSlip(typed: string, word: string): boolean {
  return (
    typed !== word &&
    typed[0] === word[0] &&
    /^\p{Script=Latin}+$/u.test(typed + word) &&
    ![typed, word].some(form => NEGATIONS.has(form) || isNumberWord(form))
  );
}

/**
 * "persnoal" for "personal", which has such a neighbour, "personnel", but that is more than a slip away; not "countires", which
 * "counties" with one letter more is too.
 */
function isSwappedForOne(typed: string, word: string): boolean {
  return (
    word.length >= SHORTEST_SWAPPED &&
    ONE_SLIP_APART.has(word) &&
    !ONE_SLIP_APART.has(typed) &&
    mayBeSlip(typed, word) &&
    isSwapped(typed, word) &&
    ![...ONE_SLIP_APART].some(other => other !== word && editDistance(typed, other) <= 1)
  );
}

function single(form: string): string {
  return form.replace(/(\p{L})\1+/gu, "$1");
}

/** For two forms that differ, but not in their first letter. */
function firstDifference(a: string, b: string): number {
  let at = 1;
  while (a[at] === b[at]) at++;
  return at;
}

function isSwapped(typed: string, word: string): boolean {
  const at = firstDifference(typed, word);
  return (
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}

function isVowelSlip(typed: string, word: string, at: number): boolean {
  return (
    [typed[at], word[at]].every(letter => VOWEL.test(letter ?? "")) &&
    typed.slice(at + 1) === word.slice(at + 1)
  );
}

/** Whether the longer word without one letter is the shorter one. */
function isWithout(shorter: string, longer: string, at: number): boolean {
  return longer.length === shorter.length + 1 && longer.slice(at + 1) === shorter.slice(at);
}
