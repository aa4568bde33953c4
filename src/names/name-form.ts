import { DETERMINERS, FUNCTION_WORDS, RELATIVES_OF_PERSONS } from "../english/grammar/function-words.ts";
import { DEMONYMS } from "../english/people/demonyms.ts";
import { ORGANISATION_HEADS } from "../english/people/institutions.ts";
import {
  GENERATIONS,
  LETTERS_AFTER,
  NAME_PARTICLES,
  REGNAL,
  SURNAME_TITLES,
} from "../english/people/name-words.ts";
import { DESCRIBING_NOUNS, GENDERED, PERSON_NOUNS } from "../english/people/nouns.ts";
import { HONORIFICS, RANKS_IN_CAPITALS, TITLE_MODIFIERS, TITLES } from "../english/people/titles.ts";
import { bareForm, foldWord } from "./fold-name.ts";

/** The parts of a printed name. All words are folded: compare them, never show them. */
export interface NameForm {
  /** Titles before the name: "prime", "minister", "mr". */
  readonly titles: readonly string[];
  /** The gender of a title: Mr or Mrs, Sir or Dame, spokesman or spokeswoman. */
  readonly gender: "he" | "she" | null;
  /** First name or initial; null if there is only a surname (or any single name). */
  readonly firstName: string | null;
  /** Names between first name and surname, initials included. */
  readonly middle: readonly string[];
  /** "van", "der": they may be left out. */
  readonly particles: readonly string[];
  /** The last name, "leyen" in "Ursula von der Leyen"; "" where nothing is left. */
  readonly surname: string;
  /** "jr", "sr", "iii": father and son. */
  readonly generation: string | null;
  /** A king, queen, pope or prince has one name, after the title: "pope francis". */
  readonly isRegnal: boolean;
  /** Whether the last word has a capital, or is in a script that has none. */
  readonly isProper: boolean;
}

/** What is read where there is no name. */
export const NO_NAME: NameForm = {
  titles: [],
  gender: null,
  firstName: null,
  middle: [],
  particles: [],
  surname: "",
  generation: null,
  isRegnal: false,
  isProper: false,
};

/** Longer "names" are descriptions or not names at all; the rest is not read. */
const MAX_WORDS = 16;

/**
 * Splits a printed or typed name into titles, first name, middle names, particles, surname and generation.
 *
 * Titles before the name are left out of it: offices, ranks, roles in lower case, peoples before a role. A title that
 * is the last word is a surname ("Angus King"), and so is one after a first name.
 *
 * @example readName("Ukrainian President Volodymyr Zelenskyy") // first name volodymyr, surname zelensky
 * @example readName("Mrs Roe") // gender she, no first name, surname roe
 */
export function readName(printed: string): NameForm {
  const words = wordsOfName(printed);
  let generation: string | null = null;
  while (words.length > 1) {
    const last = bareForm(words.at(-1) ?? "");
    if (!GENERATIONS.has(last) && !LETTERS_AFTER.has(last)) break;
    generation = GENERATIONS.get(last) ?? generation;
    words.pop();
  }
  if (words.length === 0) return NO_NAME;
  const from = nameStart(words);
  const titles = words.slice(0, from).map(bareForm);
  const named = words.slice(from);
  const last = named.at(-1) ?? "";
  const before = named.slice(0, -1);
  const given = givenNames(before);
  const particles = before.slice(given);
  const [firstName = null, ...middle] = before.slice(0, given).map(foldWord);
  return {
    titles,
    gender: genderOfTitles(titles),
    firstName,
    middle: [...middle, ...particles.filter(word => !isParticle(word)).map(foldWord)],
    particles: particles.filter(isParticle).map(bareForm),
    surname: foldWord(last),
    generation,
    isRegnal: named.length === 1 && REGNAL.has(titles.at(-1) ?? ""),
    isProper: !/^\p{Ll}/u.test(last) || /[-’']\p{Lu}/u.test(last),
  };
}

/**
 * Whether it describes somebody by another person, whose name it ends with: "the officer who arrested Ann Roe", "a
 * source close to Ann Roe". A role right before the name is that person's: "the officer Ann Roe".
 */
export function describesAnother(printed: string): boolean {
  const words = wordsOfName(printed);
  let from = nameStart(words);
  const isSmall = (word = "") => /^\p{Ll}/u.test(word) && !isParticle(word);
  // "A man suing | Ann Roe": with capitals in it, a name begins with one.
  while (isSmall(words[from]) && words.slice(from).some(word => /^\p{Lu}/u.test(word))) from++;
  const before = words.slice(0, titlesStart(words, from));
  if (before.slice(1).some(word => RELATIVES_OF_PERSONS.has(word))) return true;
  const printedLast = before.at(-1) ?? "";
  const last = bareForm(printedLast);
  if (!/^\p{Ll}/u.test(printedLast) || isRole(last)) return false;
  // "The newly elected Ann Roe": nobody is there who would have elected her.
  const isSomebody = (word: string) => isRole(bareForm(word)) || DESCRIBING_NOUNS.has(bareForm(word));
  const isDoing = /..(?:ed|ing)$/.test(last) && before.some(isSomebody);
  return isDoing || (FUNCTION_WORDS.has(last) && !DETERMINERS.has(last));
}

/** Where the titles right before the name begin: "a source close to | President | Roe". */
function titlesStart(words: readonly string[], name: number): number {
  let from = name;
  while (isCapitalTitle(words[from - 1] ?? "")) from--;
  return from;
}

function isCapitalTitle(word: string): boolean {
  const bare = bareForm(word);
  // "Editor in Chief" is one office.
  return /^\p{Lu}/u.test(word) && bare !== "chief" && (HONORIFICS.has(bare) || TITLES.has(bare));
}

/** Whether it is more than a surname: enough to recognise a person in another article. */
export function isFullName({ firstName, isRegnal, isProper }: NameForm): boolean {
  return isProper && (firstName !== null || isRegnal);
}

/**
 * A printed name as one string to compare: folded, without forms of address, initials and generations.
 *
 * @example foldName("Sir Keir Starmer") // "keir starmer"
 */
export function foldName(printed: string): string {
  const words = printed.split(/[\s\u00a0]+/u).filter(word => word !== "");
  const kept = words.filter(word => {
    const bare = bareForm(word);
    return bare !== "" && !HONORIFICS.has(bare) && !GENERATIONS.has(bare) && !/^\p{L}\.$/u.test(word);
  });
  return (kept.length > 0 ? kept : words).map(foldWord).join(" ");
}

function wordsOfName(printed: string): string[] {
  const plain = printed
    .slice(0, 400)
    .replace(/['’]s?\s*$/u, "")
    .replace(/[“”"„()[\],;:!?*_]/gu, " ")
    .replace(/^[\s@]+/u, "");
  return plain
    .split(/\s+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MAX_WORDS);
}

function isParticle(word: string): boolean {
  // "E. Roe" has an initial.
  return NAME_PARTICLES.has(bareForm(word)) && !/^\p{Lu}\.?$/u.test(word);
}

/** The number of names before the surname and its particles: 1 of "Ludo van der | Veen", none of "van der | Veen". */
function givenNames(before: readonly string[]): number {
  if (before.every(isParticle) && !isFirstName(before)) return 0;
  const particle = before.findIndex((word, at) => at > 0 && isParticle(word));
  return particle === -1 ? before.length : particle;
}

/** "Ben Roe", "Al Lind": with a capital these are first names. */
function isFirstName([only, ...more]: readonly string[]): boolean {
  return more.length === 0 && (only === "Ben" || only === "Al");
}

/** The number of words before the name itself. */
function nameStart(words: readonly string[]): number {
  let from = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at] ?? "";
    const bare = bareForm(word);
    const isAfterName = at > from;
    if (HONORIFICS.has(bare) && !isAfterName) from = at + 1;
    else if (COMPLEMENTS.has(bare) && isRole(bareForm(words[at - 1] ?? "")) && at + 3 < words.length)
      from = lastTwo(words);
    else if (/^\p{Ll}/u.test(word) && !isSmallInName(word, isAfterName)) from = at + 1;
    else if (TITLES.has(bare) && !(isAfterName && SURNAME_TITLES.has(bare) && !isBody(words[at - 1])))
      from = at + 1;
    else if (!isAfterName && isBeforeRole(words, at)) from = at + 1;
    // Before one word they may be initials: "CS Lewis".
    else if (RANKS_IN_CAPITALS.has(word) && at + 2 < words.length) from = at + 1;
  }
  return from;
}

/** "Secretary of State | Ida Poole", "Director of Public Health | Ida von der Poole": the name is the last two. */
function lastTwo(words: readonly string[]): number {
  let from = words.length - 2;
  while (isParticle(words[from] ?? "")) from--;
  return from;
}

/** Prepositions between an office and its complement. */
const COMPLEMENTS: ReadonlySet<string> = new Set(["of", "for", "to"]);

function isRole(bare: string): boolean {
  return TITLES.has(bare) || PERSON_NOUNS.has(bare);
}

/** "High Court | Judge Ann Day": the words before the title are a body, not a first name. */
function isBody(word = ""): boolean {
  return ORGANISATION_HEADS.has(bareForm(word));
}

/** "van", "al-Rahim", and the names of people typed in lower case ("keir starmer"). */
function isSmallInName(word: string, isAfterName: boolean): boolean {
  if (isParticle(word)) return true;
  if (/[-’']\p{Lu}/u.test(word)) return true;
  const bare = bareForm(word);
  return !isRole(bare) && !FUNCTION_WORDS.has(bare) && !isAfterName;
}

/** "Ukrainian President", "Prime Minister": words that are titles only with the title after them. */
function isBeforeRole(words: readonly string[], at: number): boolean {
  const bare = bareForm(words[at] ?? "");
  return at + 2 < words.length && (DEMONYMS.has(bare) || TITLE_MODIFIERS.has(bare) || PERSON_NOUNS.has(bare));
}

function genderOfTitles(titles: readonly string[]): "he" | "she" | null {
  for (const title of titles.toReversed()) {
    const gender = HONORIFICS.get(title)?.gender ?? GENDERED.get(title);
    if (gender) return gender;
  }
  return null;
}
