import { DEMONYMS } from "../../english/people/demonyms.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import { KIN, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { HONORIFICS, TITLE_MODIFIERS, TITLES } from "../../english/people/titles.ts";
import { bareWord } from "../reading/lexeme.ts";
import { isManOrWoman } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";

/** "Mum-of-three", "Eleven-year-old", "Sixth-placed", "Oscar-winning": no list can contain them all. */
const ROLE_ENDING =
  /-(?:of-[\p{L}\d]{1,12}|year-old|back|half|hand|elect|placed|born|based|winning|turned|seeded|ranked|trained)$/u;

/** "Ex-England captain", "Great-grandmother", "Co-founder" */
const ROLE_BEGINNING = /^(?:ex|co|great|step|vice|under)-\p{L}/u;

/** "Secretary-General", "Editor-in-Chief", "Governor-elect" */
const OFFICE_ENDING = /-(?:general|in-chief|designate)$/;

/** Endings of words for occupations; any letters may come before them. */
const ROLE_SUFFIXES = [
  "fighter maker keeper setter guard hand boatman bearer holder opener owner dealer",
  "driver teacher trainer ologist ographer sman swoman grapher raiser goer sitter worker ician",
].flatMap(suffixes => suffixes.split(" "));

/** "Firefighter", "Beekeeper", "Biologist", "Fundraiser" */
const ROLE_SUFFIX = new RegExp(`\\p{Ll}(?:${ROLE_SUFFIXES.join("|")})$`, "u");

/** "Olympian", "Londoner", "Icelander" */
const PEOPLE_SUFFIX = /\p{Ll}(?:ian|ish|ese|lander|doner|yorker|erner|pudlian)$/u;

/** A common noun for somebody's occupation or role. */
export function isRole(word: string): boolean {
  const bare = bareWord(word);
  return TITLES.has(bare) || HONORIFICS.has(bare) || isRoleNoun(bare);
}

/** The same without offices and forms of address. */
export function isRoleNoun(bare: string): boolean {
  return PERSON_NOUNS.has(bare) || KIN.has(bare) || hasRoleForm(bare);
}

/** Words already examined, over all articles; a word takes about 100 bytes. */
const FORMS = new Map<string, boolean>();
const MAX_FORMS = 20_000;

function hasRoleForm(bare: string): boolean {
  const known = FORMS.get(bare);
  if (known !== undefined) return known;
  const is = readForm(bare);
  if (FORMS.size >= MAX_FORMS) FORMS.clear();
  if (bare.length <= 12) FORMS.set(bare, is);
  return is;
}

function readForm(bare: string): boolean {
  return OFFICE_ENDING.test(bare) || isRoleShape(bare) || ROLE_SUFFIX.test(bare) || isManOrWoman(bare);
}

/** Hyphenated words that can't be a name: "Mum-of-three", "Ex-England". */
export function isRoleShape(bare: string): boolean {
  return ROLE_ENDING.test(bare) || ROLE_BEGINNING.test(bare);
}

/** "the confident | 23-year-old" */
export function isAge(lower: string): boolean {
  return lower.endsWith("-year-old");
}

/** "the Italian", "the Croatian" */
export function isDemonym(bare: string): boolean {
  return DEMONYMS.has(bare) || /(?:ian|ish|ese)$/.test(bare);
}

/** "Republican Donald Trump", "Olympian Leanne Hobbs", "Londoner Amir Khan"; but "Brian", "Julian" are names. */
export function isPeople(bare: string): boolean {
  return DEMONYMS.has(bare) || (PEOPLE_SUFFIX.test(bare) && !FIRST_NAMES.has(bare));
}

/** "Petty Officer 3rd | Class": the class is part of the rank. */
export function isRankClass(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "class" && ORDINAL.test(tokens[at - 1]?.lower ?? "");
}

const ORDINAL = /^(?:1st|2nd|3rd|first|second|third)$/;

/** An office, or a word that is one only together with another: "Prime Minister". */
export function isTitle(word: string): boolean {
  const bare = bareWord(word);
  return TITLES.has(bare) || TITLE_MODIFIERS.has(bare);
}
