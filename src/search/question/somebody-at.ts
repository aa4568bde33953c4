import { MONTHS, WEEKDAYS } from "../../english/grammar/calendar.ts";
import { GROUP_NOUNS, PERSON_NOUNS, PERSONS_OR_THINGS, THINGS_AT_WORK } from "../../english/people/nouns.ts";
import { COMMON_WORDS } from "../../english/vocabulary/common-words.ts";
import { wordForm } from "../../text/words.ts";
import type { PlacedWord } from "../index/placed-words.ts";
import type { TermIndex } from "../index/term-index.ts";
import { isPrintedAsName } from "./printed-names.ts";

const PEOPLE = new Set([...PERSON_NOUNS, ...GROUP_NOUNS]);
const DAYS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);
const POSSESSIVE = /^[^'’]*(?:['’]s?\b|s['’](?!\p{L}))/u;

/** Whether a word, or what it is the plural of, is among some. */
const isAmong = (form: string, things: ReadonlySet<string>) =>
  things.has(form) || (form.endsWith("s") && things.has(form.slice(0, -1)));

/** Whether a word means people: "engineer", "councillors". */
export const isForPeople = (form: string): boolean => isAmong(form, PEOPLE);

/**
 * Whether the word at a place in a sentence means people: "engineer", "councillors", but not in "a council lorry" or "a
 * farmer's net", and not the anchor of a ship.
 */
export function isPeopleAt(text: string, words: readonly PlacedWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const form = wordForm(text.slice(word.start, word.end));
  if (!isForPeople(form) || isAmong(form, PERSONS_OR_THINGS)) return false;
  if (POSSESSIVE.test(text.slice(word.start, word.end + 2))) return false;
  const next = words[at + 1];
  const isJoined = next && next.start === word.end + 1;
  return !isJoined || !isAmong(wordForm(text.slice(next.start, next.end)), THINGS_AT_WORK);
}

/**
 * Whether the word at a place in a sentence is printed as a name, and not a day's or a month's. Every sentence begins with a capital: "Ice broke the
 * cable" names nobody, unless the articles print "Ice" as a name elsewhere, or another capital follows.
 */
export function isNameAt(text: string, words: readonly PlacedWord[], at: number, index: TermIndex): boolean {
  const word = words[at];
  if (word?.kind !== "word" || !word.isUpper) return false;
  const form = wordForm(text.slice(word.start, word.end));
  if (DAYS.has(form)) return false;
  if (word.isCapital || words[at + 1]?.isUpper) return true;
  return !COMMON_WORDS.has(form) || isPrintedAsName(index, word.term);
}
